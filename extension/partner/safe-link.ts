/** A web address that was read from a page, as a link; undefined if it is not http or https (`javascript:` and the like). */
export function safeLink(url: string): { href: string; text: string } | undefined {
  const parsed = URL.parse(url.includes('://') ? url : `https://${url}`);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return undefined;
  const path = parsed.pathname === '/' ? '' : parsed.pathname;
  return { href: parsed.href, text: `${parsed.hostname.replace(/^www\./, '')}${path}` };
}
