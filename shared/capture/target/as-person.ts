import type { Card, Seen } from '../cards/card.ts';
import type { Candidate } from '../cards/person.ts';
import type { Target } from '../facts.ts';
import { isArticle } from '../page/article.ts';
import type { Reading } from '../page/reading.ts';
import { withOwnFirm, withWorkplace } from './contact-in-article.ts';
import { asContactOf } from './entry.ts';
import { withGroupNear } from './group-near.ts';
import { apartFrom, type Cast } from './holder.ts';
import { quoted } from './quoted.ts';
import { asRecord } from './record.ts';
import { withRow } from './row.ts';
import { withOwn } from './said.ts';
import { signedBy, spelledByMail } from './selected-workplace.ts';
import { turned } from './turned.ts';
import { ofListing, placed } from './workplace.ts';

/** Whom a target names, with the target's own details (`own`), where they work, and nothing of those around them. */
export function asPerson(
  reading: Reading,
  target: Target,
  cast: Cast,
  own: Card,
  pageName: Seen<string> | null,
  named: Candidate,
): Candidate {
  const found = quoted(reading, named);
  const listed = named === cast.subject ? found : ofListing(reading, withRow(reading, found), cast, pageName);
  const record = asRecord(reading, target, withOwn(listed, own, target), own);
  const there = apartFrom(reading, cast, placed(reading, target, record, pageName));
  const reached = isArticle(reading) ? withWorkplace(reading, withOwnFirm(reading, there)) : there;
  const spelled = spelledByMail(reading, target, signedBy(reading, target, reached));
  return turned(reading, asContactOf(reading, withGroupNear(reading, target, spelled, pageName), pageName));
}
