/** Cloudflare's `data-cfemail`: hex, the first byte is the key. Null if it does not decode to an address. */
export function decodeCfEmail(hex: string): string | null {
  if (!/^(?:[0-9a-f]{2}){4,160}$/i.test(hex)) return null;
  const bytes = hex.match(/../g)!.map(pair => parseInt(pair, 16));
  const key = bytes[0]!;
  const text = String.fromCharCode(...bytes.slice(1).map(byte => byte ^ key));
  return /^[^\s@]{1,64}@[^\s@]{3,190}$/.test(text) ? text : null;
}

/** Text written back to front, as CSS turns it round again on screen. */
export function reverseText(text: string): string {
  return Array.from(text).reverse().join('');
}
