import type { Mention } from './scan.ts';

/** "Phone: 04 478 3561" over "Fax: 04 478 3561": somebody answers there, so it is no fax. */
export function withoutSpokenFax(mentions: Mention[]): Mention[] {
  const spoken = new Set(
    mentions.flatMap(each =>
      each.type === 'phone' && each.phone.type !== 'fax' && SPOKEN.test(each.label) ? each.phone.number : [],
    ),
  );
  return mentions.map(each => {
    if (each.type !== 'phone' || each.phone.type !== 'fax' || !spoken.has(each.phone.number)) return each;
    const { type: _type, ...phone } = each.phone;
    return { ...each, phone };
  });
}

const SPOKEN = /\b(?:tele?(?:ph|f)\w*|phone|tel|call|ring|t)\b[^\d]{0,12}$/i;
