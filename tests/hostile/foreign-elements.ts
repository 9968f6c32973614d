/** Runs in a page of ours: whatever stands there that our own components never make, as HTML. */
export function foreignElements(): string[] {
  const bad = [
    ...document.querySelectorAll(
      'script:not([src]), iframe, img, object, embed, math, details[ontoggle], animate, style:not(head *)',
    ),
  ];
  const handlers = [...document.querySelectorAll('*')].filter(one =>
    one.getAttributeNames().some(name => name.startsWith('on')),
  );
  const links = [...document.querySelectorAll('a')].filter(
    one => one.hasAttribute('href') && !/^(?:https?:|mailto:|tel:|(?:chrome|moz)-extension:)/.test(one.href),
  );
  return [...bad, ...handlers, ...links].map(one => one.outerHTML.slice(0, 200));
}
