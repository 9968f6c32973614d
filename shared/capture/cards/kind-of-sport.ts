import type { PartnerKind } from '../../model/partner-kinds.ts';
import { CLUB, SPORT } from '../lexicon/kinds/sports.ts';
import { foldText } from '../text/clean.ts';
import type { Seen } from './card.ts';

/**
 * A sport that the page's head names, or three of its lines, with the word of its content that tells whether one joins there or
 * buys: "Two fell runners, one shop".
 */
export function kindOfSport(head: string, lines: string[]): Seen<PartnerKind> | null {
  const named = SPORT.test(foldText(head)) || lines.filter(line => SPORT.test(foldText(line))).length >= 3;
  if (!named) return null;
  const shops = lines.filter(line => /\b(?:shop|store|basket)\b/i.test(line));
  // A shop's menu may lead to the club that trains there, and a club to the shop where one buys.
  const clubs = (shops.length ? lines : [...lines, head]).filter(line => CLUB.test(foldText(line)));
  const [more, fewer] = clubs.length > shops.length ? [clubs, shops] : [shops, clubs];
  const text = more[0];
  if (!text || more.length < fewer.length * 3) return null;
  return {
    value: more === clubs ? 'sports-club' : 'sport-shop',
    evidence: { text: text.slice(0, 160), from: 'text', confidence: 0.6 },
  };
}
