import { addEmail, addPhone } from '../cards/card.ts';
import { introduction } from '../cards/introductions.ts';
import type { Candidate } from '../cards/person.ts';
import { isArticle } from '../page/article.ts';
import type { Reading } from '../page/reading.ts';
import { candidateFrom } from './named.ts';

/**
 * "Jane Smith, PT, is the owner of Elm Rehab. Reach her at 218 587 0163": the one person whom an article's text introduces together with a
 * number or address; its publisher's own are not theirs. Null where there is none, or more than one.
 */
export function contactInArticle(reading: Reading): Candidate | null {
  if (!isArticle(reading)) return null;
  const { outline, mentions } = reading;
  const found = outline.blocks.flatMap(({ text, alt }, at) => {
    const said = alt || outline.frame[at] || outline.noise[at] ? null : introduction(text);
    const details = mentions.filter(each => each.block === at && (each.type === 'phone' || each.type === 'email'));
    return said?.role && details.length > 0 ? [{ said, text, details }] : [];
  });
  const [one] = found;
  if (!one || found.length > 1) return null;
  const { name } = one.said.mention;
  const after = one.text.slice(one.text.indexOf(name) + name.length);
  const named = { mention: { ...one.said.mention, rest: '' }, line: 0 };
  const person = candidateFrom(name, named, { before: '', after });
  const { card } = person;
  for (const each of one.details) {
    if (each.type === 'phone') addPhone(card, each.phone, each.evidence);
    if (each.type === 'email') addEmail(card, each.email, each.evidence);
  }
  return { ...person, foreign: true };
}
