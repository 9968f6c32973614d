/** What follows `xn--` in a label of a domain, as people read it (RFC 3492); undefined if it is no punycode. */
export function fromPunycode(code: string): string | undefined {
  const split = code.lastIndexOf('-');
  const output = [...code.slice(0, Math.max(split, 0))];
  const rest = code.slice(split + 1);
  let [n, i, bias, at] = [128, 0, 72, 0];
  while (at < rest.length) {
    const before = i;
    for (let weight = 1, k = 36; ; k += 36) {
      const digit = /^[a-z0-9]$/.test(rest[at] ?? '') ? parseInt(rest[at]!, 36) : NaN;
      // a-z are 0 to 25, 0-9 are 26 to 35: the other way round than parseInt.
      const value = digit >= 10 ? digit - 10 : digit + 26;
      at += 1;
      if (!(value >= 0)) return undefined;
      i += value * weight;
      const threshold = Math.min(Math.max(k - bias, 1), 26);
      if (value < threshold) break;
      weight *= 36 - threshold;
      if (i > 0x10ffff || weight > 0x10ffff) return undefined;
    }
    const length = output.length + 1;
    bias = adapted(i - before, length, before === 0);
    n += Math.floor(i / length);
    i %= length;
    if (n > 0x10ffff) return undefined;
    output.splice(i, 0, String.fromCodePoint(n));
    i += 1;
  }
  return output.join('');
}

function adapted(delta: number, length: number, isFirst: boolean): number {
  let left = Math.floor(delta / (isFirst ? 700 : 2));
  left += Math.floor(left / length);
  let k = 0;
  for (; left > 455; k += 36) left = Math.floor(left / 35);
  return k + Math.floor((36 * left) / (left + 38));
}
