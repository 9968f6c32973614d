import { PORTRAIT } from '../lexicon/portraits.ts';
import { nameIn } from '../mentions/person-name.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import type { Outline } from '../page/outline.ts';
import { foldText } from '../text/clean.ts';
import { personKey } from './same-person.ts';

/** The page's main headings; of a small page without one the next lower. */
export function headsOf({ blocks, frame }: Outline): string[] {
  const ofLevel = (level: number) =>
    blocks.flatMap((block, at) => (block.level === level && !frame[at]?.startsWith('nav') ? block.text : []));
  const [main, lower] = [ofLevel(1), ofLevel(2)];
  return main.length > 0 || lower.length > 2 ? main : lower;
}

/** "About Elm Podiatry", over a part on the one who works there. */
export function headsOrganisation(text: string, name: string): boolean {
  return /^(?:about|welcome to) /i.test(text) && foldText(text).endsWith(` ${foldText(name)}`);
}

/** Heads of pages that present one person without naming them. */
export const ABOUT_ONE =
  /^(?:院長|医師紹介|ドクター紹介|醫師介紹|医生介绍|의료진 소개|원장 소개)|^meet (?:your|the|our) (?:doctor|dentist|physio\w*|podiatrist|chiropractor|optometrist|optician|osteopath|psychologist|therapist|owner|founder)$|^(?:registration|registrant|councillor|practitioner|licen[cs]ee?|member|officer) (?:details|profile|record)$|^about (?:me|the (?:doctor|dentist|owner|founder|practitioner|therapist))$|^(?:über mich|zu meiner person|qui suis[- ]je|sobre m[ií]|chi sono|over mij|om mig|o mnie|lebenslauf|(?:mein )?werdegang|mon parcours|mijn verhaal|il mio percorso|mi trayectoria|my (?:story|journey|background|approach)|curriculum vitae)$/iu;

/** Heads of pages that present several, however few of them have a name we know for one. */
export const TEAM =
  /^(?:meet |about )?(?:our|the) (?:\p{Alpha}+ )?(?:team|staff|people|practitioners|clinicians|therapists|coaches|doctors|dentists)$/iu;

/** What a page is called that is about all of a practice. */
export const ABOUT_US =
  /^(?:about (?:us|our (?:practice|clinic|team))|our (?:practice|clinic|story)|(?:wir )?über uns|(?:die|unsere) praxis|qui sommes[- ]nous ?\??|chi siamo|quiénes somos|sobre nosotros|over ons|om (?:oss|os)|quem somos|o nas)$/i;

/** A heading that asks or says who somebody is. */
export const PRESENTS = /^(?:who is|qui est|wer ist|wie is|chi è|quem é|quién es|about|über|meet)\s/i;

/** "Meet Dr. Speer" */
const MEET = /^(?:meet|about)\s(?=(?:Dr|Mr|Mrs|Ms|Prof)\b)/i;

/** "Hi, I'm Dr. Tamsin Rhodes." */
const GREETING = /^(?:hi|hello|welcome)?(?: there)?[,!]?\s?(?:i['’]m|i am|my name is)\s|[.!]$/gi;

/** A heading or title part that is the person's name and nothing of an organisation. */
export function headNames(text: string, key: string): boolean {
  for (const whole of text.split('\n')) {
    const line = whole.replace(PORTRAIT, '').replace(GREETING, '').replace(MEET, '');
    const name = nameIn(line);
    const says = name && personKey(name.name);
    // "DUPONT MARIE" heads the page of Marie Dupont.
    const isName = says === key || (says !== null && says === key.split(' ').reverse().join(' '));
    if (name && isName && !hasOrganisationWord(name.rest.split(/\bat\b|,|–|-|\|/)[0] ?? '')) return true;
    // "About Dr. Pham"
    if (name?.honorific && personKey(name.name) === key.split(' ').at(-1) && !name.rest) return true;
    const bare = foldText(line).replace(/^(?:meet|about|hello i m|hi i m) /, '');
    if (bare === key || (/^(?:meet|about) /.test(foldText(line)) && bare === key.split(' ')[0])) return true;
  }
  return false;
}
