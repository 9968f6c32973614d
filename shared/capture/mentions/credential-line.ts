import { credentialChance } from '../lexicon/credentials.ts';
import { HONORIFICS } from '../lexicon/honorifics.ts';
import { foldText } from '../text/clean.ts';
import { takeCredentials } from './post-nominals.ts';
import { isRole } from './role.ts';

/** "Counsellor, MA, MBACP", "Diabetes Educator RN CDE": a role with the post-nominals behind it. */
export function roleAndCredentials(text: string): { role: string; credentials: string | null } {
  const parts = text
    .replace(/\s(?:she|he|they)\/(?:her|him|them)$/i, '')
    .replace(/\s*(?:[✓✔☑]\ufe0f?\s*(?:verified|geprüft|vérifié|verificad[oa])?)$/iu, '')
    .split(/,\s/);
  const from = parts.findIndex((_, at) => at > 0 && parts.slice(at).every(isCredentialLine));
  if (from > 0 && !/\([^)]*$/.test(parts[from - 1]!))
    return { role: parts.slice(0, from).join(', '), credentials: parts.slice(from).join(' ') };
  const bracketed = /^(.{4,60}?)\s\(([^()]{2,40})\)$/.exec(text);
  if (bracketed && isCredentialLine(bracketed[2]!)) return { role: bracketed[1]!, credentials: bracketed[2]! };
  // "Podiatrist BSc (Hons) Podiatry MRCPod"
  const [, held = '', letters = ''] =
    /^(\p{Alpha}[\p{Alpha} -]{3,40}?)\s((?:BSc|MSc|PhD|MBBS|MBChB|BA|MA|Dip\w*)\s.{2,80})$/u.exec(text) ?? [];
  if (held && isRole(held) && isCredentialLine(letters)) return { role: held, credentials: letters };
  const words = text.split(' ');
  let at = words.length;
  while (at > 1 && /^(?:\p{Upper}{2,8}|(?:\p{Upper}\.){1,4}\p{Upper}\.?),?$/u.test(words[at - 1]!)) at -= 1;
  // The dot of "D.O." is not the sentence's.
  const behind = words
    .slice(at)
    .join(' ')
    .replace(/(\.\p{Upper})$/u, '$1.');
  return behind && /\p{Lower}/u.test(text) && isCredentialLine(behind)
    ? {
        role: words
          .slice(0, at)
          .join(' ')
          .replace(/(?:,|\s(?:&|and))$/, ''),
        credentials: behind.replace(/,/g, ''),
      }
    : { role: parts.join(', '), credentials: null };
}

/** "BSc (Hons), MRCPod, Podiatrist (Director)", "MBChB MRCGP. Registered 1996": letters in the line below a name, and what stands behind them. */
export function lettersThenRole(text: string): { credentials: string; role: string } | null {
  const { words, rest, sure } = takeCredentials(text.split(/\s+/, 40));
  const behind = rest
    .join(' ')
    .replace(/^[\s,;:|–—-]+/, '')
    .split(/\.\s(?=\p{Upper})/u)[0]!;
  // "FRCS (Oral Surgery)"
  if (sure && !behind.startsWith('(') && isRole(behind)) return { credentials: words.join(' '), role: behind };
  const [lead = '', ...others] = text.split(/\s[–—-]\s|\.\s(?=\p{Upper})/u);
  // "Hon. Secretary"
  return others.length > 0 && !/^hon$/i.test(lead) && isCredentialLine(lead)
    ? { credentials: lead, role: others.join(' – ') }
    : null;
}

/** Whether a line is letters behind a name and little else: "MBBS, MRCGP, DRCOG". */
export function isCredentialLine(text: string): boolean {
  if (text.length > 160) return false;
  const words = text
    .replace(/\([^()]{0,40}\)/g, ' ')
    .split(/[\s,;/]+/)
    .filter(Boolean);
  if (HONORIFICS.sure.has(foldText(words[0] ?? '')) && !/^\S+,\s/.test(text)) return false;
  if (credentialChance(words[0] ?? '') === 0) return false;
  // "SAED J. SAHOURI, MD, FACP": capitals before the first comma that are no known post-nominals are a name.
  const head = text.split(',')[0]!.split(' ');
  if (head.length >= 2 && head.length < words.length && head.every(word => credentialChance(word) < 1)) return false;
  const sure = words.filter(word => credentialChance(word) > 0).length;
  return words.length > 0 && sure / words.length >= 0.6 && words.some(word => credentialChance(word) === 1);
}
