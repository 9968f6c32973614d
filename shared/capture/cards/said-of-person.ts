import { nameIn } from '../mentions/person-name.ts';
import type { Mention } from '../mentions/scan.ts';
import type { Outline } from '../page/outline.ts';
import { personKey } from './same-person.ts';

/** "Stalls from Gail Huxtable, 07400 …": the person whom the words of a sentence right before a number or address name. */
export function saidOf({ blocks }: Outline, { block, type, evidence }: Mention): string | null {
  const { text } = blocks[block]!;
  const shown = type === 'phone' ? evidence.text.slice(-9) : evidence.text;
  let before = text.slice(0, Math.max(0, text.indexOf(shown)));
  // "Ann Frost at ann@… or call 0113 …": one way to reach her after another.
  for (let left = ''; left !== before;) {
    left = before;
    before = before.replace(/[\d\s+()-]+$/, '').replace(WAY, '');
  }
  const named = NAMED.exec(before)?.[1];
  return named !== undefined && (nameIn(named)?.score ?? 0) >= 0.5 ? named : null;
}

const WAY =
  /(?:\s(?:at|or|and|by|via|call|ring|phone|text|email|tel|telephone|(?:call|ring|phone|text|contact) (?:him|her|them)(?: on)?)|\s[^\s@]{1,60}@\S{1,80})$/i;

const NAMED =
  /(?<=^|\n|[\p{Alpha}.,:;)]\s)(\p{Upper}[\p{Alpha}'’-]+(?: \p{Upper}(?:[\p{Alpha}'’-]+|\.?)){1,2})(?:,|:|\s\(|\s[–—-]|\son)?$/u;

/** "Forms go to the registrar, Tom Wade, 086 …" in what stands with Ann Frost; her secretary's number is hers. */
export function isSaidOfAnother(outline: Outline, mention: Mention, name: string): boolean {
  if (mention.type !== 'phone' && mention.type !== 'email') return false;
  const { text } = outline.blocks[mention.block]!;
  const said = saidOf(outline, mention) ?? calledIn(text, mention.owner);
  // A committee's secretary is nobody's.
  if (said === null || (AIDE.test(text) && !COMMITTEE.test(text))) return false;
  const own = personKey(name).split(' ');
  return !personKey(said)
    .split(' ')
    .some(word => own.includes(word));
}

/** "Tina Marsden" for "calling Tina on 07400 …", where the same paragraph names her. */
function calledIn(text: string, owner: string | null): string | null {
  const [, last = ''] =
    owner && !owner.includes(' ') ? (text.split(`${owner} `)[1]?.match(/^(\p{Upper}[\p{Alpha}'’-]+)/u) ?? []) : [];
  return last ? `${owner} ${last}` : null;
}

const COMMITTEE = /\b(?:president|chair(?:man|person|woman)?|treasurer|captain)\b/i;

const AIDE =
  /\b(?:secretar(?:y|ies)|PA|assistant|sekret[äa]r\p{Alpha}*|segretari\p{Alpha}*|secr[ée]tai?r\p{Alpha}*)\b/iu;
