import type { PageFacts } from '../facts.ts';
import { canBeWebsite, hostLabel, hostOf, isDirectory, isSocial, isWebmail } from '../lexicon/hosts.ts';
import { foldText } from '../text/clean.ts';
import type { Outline } from './outline.ts';

/** What the page's host is: somebody's own site, or a place that lists, mails or chats about many. */
export type Site = { host: string; label: string; own: boolean; names: string[] };

const LISTING_HOST =
  /director(?:y|ies)|listings?|finder|find-?an?-?|yellow|pages(?:24)?$|near-?me|compare|reviews?$|search|register|whoswho|^local|rated|lookup|network$|society|association|college|institute|guide|zoek|annuaire|verzeichnis|auskunft|suche|portal/;
const LISTING_WORDS =
  /\b(?:claim (?:this|your) (?:\w+ )?(?:profile|listing|page|business)|is this your (?:business|practice|profile|clinic)|are you (?:this |a |the )?(?:provider|owner|doctor|practitioner|therapist|healthcare professional|business owner|podiatrist|specialist)|(?:add|list|advertise|update|edit|own) (?:your|this) (?:business|practice|listing|profile|clinic)|back to (?:search|results|listings?|directory)|suggest an edit|report (?:this|a problem with this) (?:listing|profile|business)|find (?:a|an|your nearest|other) (?:\w+ ){0,2}(?:physio\w*|podiatrist|dentist|doctor|therapist|osteopath|chiropractor|optometrist|optician|psychologist|member|practitioner|provider|specialist|consultant|clinic|nutritionist|dietitian|counsellor|solicitor|club|business)|write a review|view all (?:doctors|providers|clinics|practitioners)|member directory|search results|listing (?:id|details)|ist das ihr (?:profil|eintrag|praxis)|profil beanspruchen|vous etes (?:praticien|medecin|professionnel)|eres (?:especialista|doctor|profesional)|sei un (?:medico|dottore|professionista)|bent u (?:deze )?(?:zorgverlener|arts))\b/;
const LISTING_PATH =
  /\/(?:director(?:y|ies)|listings?|biz|business(?:es)?|find-?an?-[\w-]+|search|results|provider-?(?:search|directory)|members?-directory|annuaire|verzeichnis|therapists?\/[\w-]+\/[\w-]+\/\d+|companies|company)\//;

export function siteOf(outline: Outline): Site {
  const { facts } = outline;
  const host = hostOf(facts.url);
  const label = hostLabel(host);
  const names = siteNames(facts);
  const can = canBeWebsite(host) && !isSocial(host) && !isWebmail(host);
  return { host, label, own: can && !isDirectory(host) && !lists(outline, host), names };
}

function lists(outline: Outline, host: string): boolean {
  const { facts } = outline;
  let signs = 0;
  if (LISTING_HOST.test(hostLabel(host)) || LISTING_HOST.test(host)) signs += 1;
  if (LISTING_PATH.test(URLPath(facts.url))) signs += 1;
  const text = outline.folded.filter(line => line.length < 120);
  if (text.some(line => LISTING_WORDS.test(line))) signs += 1.5;
  const strong = text.some(line =>
    /\b(?:claim (?:this|your) (?:profile|listing|page|business)|is this your (?:business|practice|profile|clinic)|report this listing|suggest an edit)\b/.test(
      line,
    ),
  );
  if (strong) signs += 1;
  if (entityElsewhere(facts, host)) signs += 1;
  return signs >= 2;
}

/** The main entity's own website, or its name, belongs to another host while the site's name belongs to this one. */
function entityElsewhere(facts: PageFacts, host: string): boolean {
  const label = hostLabel(host);
  return facts.items.some(item => {
    const urls = [...(item.props['url'] ?? []), ...(item.props['sameAs'] ?? [])].filter(
      value => typeof value === 'string',
    );
    const elsewhere = urls.some(url => canBeWebsite(hostOf(url)) && hostLabel(hostOf(url)) !== label);
    const here = urls.some(url => hostLabel(hostOf(url)) === label);
    return elsewhere && !here && Boolean(item.props['address'] ?? item.props['telephone']);
  });
}

function URLPath(url: string): string {
  return /^[a-z]+:\/\/[^/]+(\/[^?#]*)/i.exec(url)?.[1]?.toLowerCase() ?? '/';
}

function siteNames(facts: PageFacts): string[] {
  const names = [facts.meta['og:site_name'], facts.meta['application-name'], facts.meta['apple-mobile-web-app-title']];
  for (const item of facts.items)
    if (item.types.includes('WebSite'))
      names.push(...(item.props['name'] ?? []).filter(value => typeof value === 'string'));
  return names.filter(name => name !== undefined && name.length > 1 && name.length < 120) as string[];
}

/** How well a name fits a host label: the share of the label that the name's words, or their initials, spell. */
export function fitsHost(name: string, label: string): number {
  const bare = label.replace(/[^a-z0-9]/g, '');
  if (bare.length < 2) return 0;
  const words = foldText(name).split(' ').filter(Boolean);
  const whole = words.join('');
  if (
    whole &&
    (whole === bare || (bare.length >= 5 && (whole.startsWith(bare) || bare.startsWith(whole)) && whole.length >= 4))
  )
    return 1;
  let left = bare;
  for (const word of [...words].sort((a, b) => b.length - a.length))
    if (word.length > 2 && left.includes(word)) left = left.replace(word, '');
  const spelt = (bare.length - left.length) / bare.length;
  const initials = words.map(word => word[0]).join('');
  const short = initials.length >= 3 && bare.startsWith(initials) ? initials.length / bare.length : 0;
  return Math.max(spelt, short, startsOf(words, bare));
}

/** "riversphysio" of "Rivers Physiotherapy": the beginnings of the words, one after another. */
function startsOf(words: string[], bare: string): number {
  let at = 0;
  for (const word of words) {
    let length = 0;
    while (length < word.length && word[length] === bare[at + length]) length++;
    if (length >= 3 || (length === word.length && length > 0)) at += length;
  }
  return at / bare.length;
}
