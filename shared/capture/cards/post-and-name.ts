import { nameIn, type NameMention } from '../mentions/person-name.ts';
import { isRole } from '../mentions/role.ts';
import { roleOrPlace } from '../message/role-or-place.ts';

/** "Practice Manager: Jane Smith", "Head Coach – Tom Brown". */
export function roleThenName(words: string): { mention: NameMention; role: string | null } | null {
  const parts =
    /^(.{2,60}?)\s*(?:[:：]|\s[–—-]|\s*\|[\s|]*)\s*(\S.{2,80})$/u.exec(words) ??
    postThenName(words.replace(/[\s,]+\+?\(?0\d[\d\s()-]{6,}$/, ''));
  if (!parts) return null;
  const [, left = '', right = ''] = parts;
  if ((nameIn(left)?.score ?? 0) >= 0.6) return null;
  const label =
    /^(?:contact|name|(?:current |present )?(?:role|post|office)[- ]?holder|ansprechpartner(?:in)?|inhaber(?:in)?|verantwortlich\b.*|vertreten durch.*|contact person|enquiries|bookings?)$/i.test(
      left.trim(),
    );
  if (!label && !isRole(left)) return null;
  const mention = nameIn(right);
  if (!mention || mention.score < 0.2) return null;
  return {
    mention: { ...mention, score: Math.min(1, mention.score + (label ? 0.2 : 0.35)) },
    role: label ? null : left.trim(),
  };
}

/** "Director of Rugby Leilani Faatau": the post ends where the name begins, when nothing else can be meant. */
function postThenName(words: string): [string, string, string] | null {
  const at = words.search(/\s\p{Upper}[\p{Alpha}'’-]+\s\p{Upper}[\p{Alpha}'’-]+$/u);
  const [post, name] = [words.slice(0, at), words.slice(at + 1)];
  if (at < 4 || post.split(' ').length > 7 || roleOrPlace(post) !== 'role') return null;
  return isRole(name) || (nameIn(name)?.score ?? 0) < 0.3 || nameIn(name)?.rest ? null : [words, post, name];
}
