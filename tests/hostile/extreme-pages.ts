import { DISGUISES, SCRIPTS, slowBait } from './bait.ts';

const CONTACT = '<h1>Ana Silva</h1><p>Podiatrist</p><a href="mailto:ana@ridge.example">ana@ridge.example</a>';

/** Pages written by hand that go to the limit in one way each. Their scripts run in their own world before anybody looks. */
export const EXTREME_PAGES: { [name: string]: string } = {
  'prototypes that lie': scripted(`
    const lie = () => { document.documentElement.setAttribute('data-ran', 'yes'); throw new Error('no'); };
    for (const [proto, names] of [[Node.prototype, ['firstChild', 'nextSibling', 'parentNode', 'nodeType', 'textContent', 'childNodes']], [Element.prototype, ['localName', 'tagName', 'shadowRoot', 'attributes']], [CharacterData.prototype, ['data', 'length']], [Document.prototype, ['documentElement', 'body', 'title']]])
      for (const name of names) Object.defineProperty(proto, name, { get: lie, configurable: true });
    for (const proto of [Array.prototype, String.prototype, Map.prototype, Set.prototype, RegExp.prototype, Object.prototype])
      for (const name of Object.getOwnPropertyNames(proto)) if (name !== 'constructor' && name !== '__proto__') try { Object.defineProperty(proto, name, { value: lie, configurable: true }); } catch {}
  `),
  'getters that never end': scripted(`
    const loop = () => { for (;;); };
    for (const name of ['title', 'body', 'documentElement', 'forms', 'activeElement', 'defaultView']) Object.defineProperty(document, name, { get: loop });
    for (const name of ['getSelection', 'getComputedStyle', 'URL', 'JSON', 'performance', 'kithAsk', 'kithStop']) try { Object.defineProperty(window, name, { get: loop }); } catch {}
  `),
  'a million nodes': scripted(`document.getElementById('more').innerHTML = '<i></i>'.repeat(1_000_000);`),
  'fifty megabytes of text': scripted(
    `document.getElementById('more').append('ana@ridge.example '.repeat(2_900_000));`,
  ),
  'shadow trees without end': scripted(`
    let made = 0;
    customElements.define('x-deep', class extends HTMLElement {
      connectedCallback() { const root = this.attachShadow({ mode: 'open' }); root.append('Ana ', document.createElement('slot')); if ((made += 1) < 400) root.append(document.createElement('x-deep')); }
    });
    document.getElementById('more').append(document.createElement('x-deep'));
    let at = document.getElementById('more');
    for (let depth = 0; depth < 2000; depth += 1) { const inner = document.createElement('div'); at.attachShadow({ mode: 'open' }).append(inner); at = inner; }
  `),
  'ten times the frames that are read': scripted(
    `document.getElementById('more').innerHTML = '<iframe></iframe>'.repeat(200);`,
  ),
  'a page that never keeps still': scripted(`
    const more = document.getElementById('more');
    new MutationObserver(() => {}).observe(document, { subtree: true, childList: true, attributes: true });
    setInterval(() => { more.replaceChildren(...Array.from({ length: 200 }, () => Object.assign(document.createElement('p'), { textContent: Math.random() + '@ridge.example' }))); }, 0);
  `),
  'patterns that take for ever': `${[...slowBait(20_000)].map(bait => `<p>${escape(bait)}</p><a href="mailto:${escape(bait.slice(0, 1900))}">${escape(bait)}</a>`).join('')}
    <script type="application/ld+json">${JSON.stringify({ '@type': 'Person', name: slowBait(20_000), email: slowBait(20_000), telephone: slowBait(20_000) }).replaceAll('<', '\\u003c')}</script>`,
  'names in disguise': DISGUISES.map(text => `<p>${escape(text)}</p><h2>${escape(text)}</h2>`).join(''),
  'texts that want to run': SCRIPTS.map(
    text =>
      `<h2>${escape(text)}</h2><p>${escape(text)}</p><a href="mailto:${escape(text)}">${escape(text)}</a><a href="${escape(text)}">Ana Silva</a>`,
  ).join(''),
  'names that shadow the document': `<form id="body" name="documentElement"><input name="childNodes"><input name="firstChild"><input name="nodeType"><input name="getAttribute"><input id="getElementById" name="parentNode"></form><img name="querySelectorAll"><img name="title"><embed name="location"><svg><iframe></iframe><style></style></svg><form id="contactForm"><input name="attributes"><h2>Ana Silva</h2><a href="mailto:ana@ridge.example">Mail</a></form>`,
  'mail that is none': `<div role="main"><div role="list"><div class="adn"><h3 class="gD" email="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;@ridge.example" name="Ana &lt;ana@nhs.net&gt;">Ana Silva &lt;ana@nhs.net&gt;</h3><div class="a3s">From: Ana Silva &lt;ana@nhs.net&gt;<br>Bcc: x@y.example<br>\r\n\r\nSubject: <b>x</b></div></div></div></div>`,
};

/**
 * Half of them the page's own, half of another origin. Chromium gives a page a thousand documents at most, which takes it seconds; Firefox
 * makes all of them, which takes it minutes: for Chromium only.
 */
export const TEN_THOUSAND_FRAMES = scripted(
  `document.getElementById('more').innerHTML = '<iframe></iframe><iframe sandbox></iframe>'.repeat(5_000);`,
);

function scripted(code: string): string {
  // Not laid out: what the reader costs is asked for, not what the browser's own layout does.
  return `${CONTACT}<div id="more" style="content-visibility:hidden"></div><script>${code}</script>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
