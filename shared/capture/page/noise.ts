import { OTHERS_WORDS, SPOKE_UP } from '../lexicon/others.ts';
import { foldText } from '../text/clean.ts';
import type { Outline } from './outline.ts';

/** Why a part of the page is not about the contact. */
export type Noise = 'voices' | 'others' | 'useful' | 'legal' | 'maker' | 'advert' | 'news' | 'author';

const HINTS: [Noise, RegExp][] = [
  ['legal', /cookie|consent|gdpr|(?:^|[\s_-])dpo(?:$|[\s_-])|privacy|data-?protection/],
  ['voices', /testimon|review(?!ed)|(?:^|[\s_-])quotes?(?:$|[\s_-])|comments?(?:$|[\s_-])|feedback|customer-stories/],
  ['advert', /advert|(?:^|[\s_-])ads?(?:$|[\s_-])|sponsor|promo(?!te)|partner-logos/],
  [
    'others',
    /related|similar|nearby|recommend|neighbou?r|also-(?:view|like|see)|you-may-like|other-(?:doctors|providers|practitioners|people)|more-(?:doctors|providers|like)/,
  ],
  [
    'author',
    /(?:^|[\s_-])(?:author|byline|post-?meta|entry-?meta|article-info)(?:$|[\s_-])|author-(?:bio|box)|about-the-author/,
  ],
  [
    'news',
    /(?:^|[\s_-])(?:blog|news|latest-posts?|recent-posts?|events?-list|upcoming-events?|twitter-feed|instagram)(?:$|[\s_-])/,
  ],
  ['maker', /site-?credit|designed-by|powered-by|web-?credit|developer-?credit/],
];

/** Folded headings that begin a part about somebody else. */
const HEADINGS: [Noise, RegExp][] = [
  [
    'voices',
    /^(?:(?:client|patient|customer|member|google|our|latest|recent|all|user|verified|featured|write a|what clients?|read|leave a)\s)*(?:testimonials?|reviews?|feedback|success stor(?:y|ies)|ratings?(?: and reviews)?|comments?|opinions?|bewertungen|avis|opiniones|recensioni|ervaringen|reviews? from \w+)(?:\s\d+)?$|^what (?:our|my|other|people|clients|patients|they|others)\b.{0,40}\bsay|^\d+ (?:reviews|comments|responses|avis|opiniones)\b|^(?:patient|client) stories|^kind words|^opiniones de|^avis (?:des|de) patients|^das sagen|^was (?:unsere )?patienten|^lo que dicen|^dicono di noi|^patientstimmen|^post by .{2,40}$/,
  ],
  [
    'useful',
    /^useful$|^(?:other|useful|helpful|nearby|emergency|crisis)(?: \w+){0,3} (?:services|numbers|contacts?|links|helplines?|websites|addresses|resources|agencies|organi[sz]ations|charities)$|^local (?:services|agencies|organi[sz]ations|charities|support|resources)$|^(?:local|nearby|visiting) (?:surgeries|pharmacies|chemists|practices|gps|doctors|clinics|hospitals|professionals|practitioners|clinicians|therapists)\b|^friends of the (?:gym|club|studio|clinic|practice|shop|team)$|^(?:people|others|professionals|practitioners) (?:i|we) (?:trust|recommend|refer to|work with)$|^(?:our )?landlord$|^(?:who|where) else (?:can|to|could)\b/,
  ],
  [
    'others',
    /^(?:our )?other (?:services|departments|branches|locations|sites|teams|wards|stores|shops|practices|clinics|offices|homes|pharmacies)\b|^(?:(?:other|similar|nearby|related|more|additional|also|people|patients|recommended|featured|sponsored|elevated|premium|spotlight|alternative|view other|see other|find other|compare|popular)\s.{0,30}(?:near|nearby|within \d|in |practitioners?|providers?|doctors?|dentists?|therapists?|physio\w*|podiatr\w*|specialists?|clinics?|profiles?|listings?|professionals|consultants?|practices|businesses|osteopaths?|chiropractors?|optometrists?|viewed|also|searches|surgeons?|people|clubs?))|^(?:people|patients|users) (?:also|who)|^you (?:may|might) (?:also|be)|\bin this (?:special(?:i?ty|ism)|category)$|^nearby\b|^near(?:by)? (?:you|me|this)|^in (?:the|your) (?:neighbou?rhood|area)|^also (?:at|in) this|^others? (?:at|in|near)|^autres? (?:professionnels|medecins|praticiens|kines\w*)|^weitere (?:arzte|praxen|behandler|\w+ in|\w{4,})|^andere (?:arzte|zorgverleners|praktijken)|^otros (?:especialistas|profesionales|doctores|medicos)|^altri (?:specialisti|dottori|medici)|\b(?:in der nahe|a proximite|nearby|near (?:you|me|here)|in your area|cerca (?:de ti|de mi)|nelle vicinanze|in de buurt)$|^in der nahe|^a proximite|^(?:featured|latest|recent|our|similar|more) (?:properties|property|listings?|products?|sales|homes)\b|^our (?:neighbou?rs|friends|suppliers)|^colleagues (?:near|in)|^ahnliche/,
  ],
  [
    'advert',
    /^(?:advert(?:isement|ising)?|sponsored(?: (?:listings?|links?|results?))?|our sponsors?|sponsors?|anzeige|publicite|promoted|ads by \w+|supported by|our (?:proud )?sponsors? .{0,20}|with thanks to .{0,20}|werbung)$/,
  ],
  [
    'news',
    /^(?:(?:latest|recent|our|club|practice|company|more|upcoming|from the|forthcoming)\s)*(?:news(?:letter)?|blog|blog posts|posts|articles?|events?|tweets|from the blog|aktuelles|actualites|noticias|fixtures(?: and results)?|results|match reports?|press|in the media|publications|research publications|selected publications|references|(?:next|last|this week s|home|away)(?: \w+){0,2} (?:match(?:es)?|fixtures?|games?|race|meeting|event|talk)|guest speakers?|speakers?|obituar\w+)$|^publications?$/,
  ],
  [
    'legal',
    /^(?:data protection(?: officer)?|privacy(?: policy| notice)?|datenschutz(?:beauftragte[rn]?|hinweise?)?|cookies?(?: policy)?|complaints?(?: procedure| about .{0,30})?|disclaimer|haftungsausschluss|aufsichtsbehorden?|schlichtungsstelle\b.{0,40}|(?:angaben zur )?(?:berufshaftpflicht\w*|berufsbezeichnung\b.{0,40})|umsatzsteuer.{0,30}|zustandige (?:kammer|aufsichtsbehorde|arztekammer)|berufsrechtliche .{0,30}|online streitbeilegung|streitschlichtung|ombudsman|regulatory (?:body|bodies)|how to complain|hosting|hebergeur|hebergement|(?:your|our) data.{0,40}|delegue a la protection .{0,20}|delegado de protection.{0,20}|protection des donnees)$/,
  ],
  [
    'maker',
    /^(?:web ?(?:site|design)? (?:by|design|development).{0,40}|site by .{0,40}|(?:website )?(?:designed|built|developed|powered) by .{0,40}|credits?|photo ?credits?|image credits?|bildnachweise?|konzept .{0,30}|realisation|conception.{0,30}|umsetzung.{0,20}|webdesign.{0,30})$/,
  ],
  ['author', /^(?:about the author|written by .{0,60}|author|reviewed by .{0,60}|medically reviewed .{0,60})$/],
];

/** Lines that say of themselves what they are, wherever they stand. */
const MAKER_LINE =
  /\b(?:web ?site|web|site|page)s?\s(?:design(?:ed)?|built|created|developed|made|maintained|hosted|managed|powered)?\s?(?:and \w+ )?by\b|\b(?:web ?design|design(?:ed)?|built|powered|hosted|crafted|photography|photos?|illustrations?|developed|created|maintained|managed) (?:with \S+ )?by\b|\bwebmaster\b|webdesign|web design\b|\bhosted (?:by|at|on)\b|réalis(?:ation|é) (?:par|:)|umsetzung:|gestaltung:|theme by|realizza(?:zione|to)\b.{0,12}\b(?:sito|da|by)\b|\b(?:sito|site|webbplats|webside|website|página)(?: web| internet)? (?:di|door|von|par|por|av|af|skapad)\b|gemaakt door|diseñ(?:o|ado) (?:web|por)|desarrollado por|制作[:：]|製作[:：]/i;
const LEGAL_LINE =
  /data[- ]protection|\bDPO\b|datenschutzbeauftragt|délégué à la protection|protección de datos|functionaris gegevensbescherming|responsabile della protezione|\bcookies?\b|\bGDPR\b|information commissioner|\bombudsman\b|freedom of information|complaints? (?:manager|officer|team|procedure|lead)/i;
const AUTHOR_LINE =
  /^(?:(?:article |words |story |text |post |photo |picture |image |report )?(?:written |posted |published |reported |reviewed |photographed )?by\b|author:|autor(?:in)?:|par\s|von\s|door\s|medically reviewed by|reviewed by|posted (?:on|by)|veröffentlicht|©)/i;

/** The dot of a form of address ends nothing. */
const BREAK = /\n|\s[|•·–—]\s|(?<!\b(?:Dr|Dra|Mr|Mrs|Ms|Prof|St))[.!?;]\s(?=\p{Lu})/gu;
/** In a footer: the words of a trade that signs its work there. */
const SIGNED =
  /\b(?:web\w*|seo|site|design\w*|marketing|digital|agency|agentur|photo\w*|media|built|powered|hosted|software|theme|branding)\b[^|\n]{0,70}$/i;

/** Whether the part of a line that a number or address stands in names somebody else; a part ends at the marks that set it apart. */
export function isOthersNumber(text: string, index: number, footer = false): boolean {
  let from = 0;
  let to = Math.min(text.length, index + 120);
  for (const mark of text.matchAll(BREAK)) {
    if (mark.index < index) from = mark.index + mark[0].length;
    else {
      to = Math.min(to, mark.index);
      break;
    }
  }
  // "Powered by EyeSite | (800) 555-0177": a number alone between two marks is of what was named before it.
  const isAlone = !/\p{L}{2}/u.test(text.slice(from, to).replace(/\b(?:tel(?:efon|ephone)?|phone)\b/i, ''));
  const part = text.slice(isAlone ? Math.max(0, index - 160) : Math.max(from, index - 160), to);
  return (
    OTHERS_WORDS.test(part) ||
    SPOKE_UP.test(part) ||
    MAKER_LINE.test(part) ||
    LEGAL_LINE.test(part) ||
    (footer && SIGNED.test(text.slice(Math.max(from, index - 160), index)))
  );
}

export function isMakerLine(text: string): boolean {
  return MAKER_LINE.test(text);
}

export function isAuthorLine(text: string): boolean {
  return AUTHOR_LINE.test(text);
}

/** Marks every block that stands in somebody else's part of the page. The target is never noise. */
export function markNoise(outline: Outline) {
  markByHint(outline);
  markReviews(outline);
  markQuotes(outline);
  markByHeading(outline);
  for (const [at, block] of outline.blocks.entries()) {
    // "Advertisement" over the advert, in one block.
    const [head = '', ...under] = block.text.split('\n');
    const told =
      under.length > 0 && block.level === undefined
        ? HEADINGS.find(([, words]) => words.test(foldText(head)))?.[0]
        : undefined;
    if (told === 'advert') outline.noise[at] ??= told;
    // A line of several parts is told apart part by part (isOthersNumber).
    if (block.text.split(BREAK).length > 1) continue;
    if (block.text.length < 300 && MAKER_LINE.test(block.text)) outline.noise[at] ??= 'maker';
    else if (block.text.length < 400 && LEGAL_LINE.test(block.text)) outline.noise[at] ??= 'legal';
  }
  outline.showsOthers = outline.noise.includes('others');
  // Where the person pointed, that part of the page is what is meant: all of it, so that its entries can be told apart.
  for (const at of outline.facts.target?.blocks ?? []) {
    const reason = outline.noise[at];
    outline.targetIn ??= reason;
    for (let each = at; each >= 0 && reason && outline.noise[each] === reason; each--) outline.noise[each] = undefined;
    for (let each = at + 1; reason && outline.noise[each] === reason; each++) outline.noise[each] = undefined;
  }
}

/** What the data says to be somebody's review. */
function markReviews({ facts, noise }: Outline) {
  for (const { types, block, lastBlock } of facts.items) {
    if (block === undefined || lastBlock === undefined || !types.includes('Review')) continue;
    for (let at = block; at <= lastBlock; at++) noise[at] ??= 'voices';
  }
}

/** A paragraph that is one quotation, and the line below it that says whose: “I slept nine hours.” Kit Ambrose */
function markQuotes({ blocks, noise, frame }: Outline) {
  for (const [at, { text, level, group }] of blocks.entries()) {
    if (level !== undefined || frame[at] || text.length < 12 || !QUOTED.test(text)) continue;
    noise[at] ??= 'voices';
    const below = blocks[at + 1];
    const isSpeaker = below?.level === undefined && below?.group === group && below.text.length < 60;
    if (isSpeaker && !/@|\d{4}/.test(below.text)) noise[at + 1] ??= 'voices';
  }
}

const QUOTED = /^["“„«‘][^"“”„«»]{8,}["”“»’]$/u;

function markByHint(outline: Outline) {
  for (const [at, group] of outline.groups.entries()) {
    if (at === 0) continue;
    const reason =
      group.tag === 'blockquote' ? 'voices' : group.hint && HINTS.find(([, words]) => words.test(group.hint!))?.[0];
    const [first, last] = outline.spans[at]!;
    // A hint that covers most of the page (class="news-layout" on the body's one child) says nothing.
    if (!reason || last - first + 1 > outline.blocks.length * 0.6) continue;
    // The head of somebody's own site may be marked as its author.
    if (reason === 'author' && group.region === 'header' && outline.frame[first] === 'header') continue;
    for (let block = first; block <= last; block++) outline.noise[block] ??= reason;
  }
}

/** From a heading about others to the next heading of its rank, or to the end of the container it stands in. */
function markByHeading(outline: Outline) {
  const { blocks, folded } = outline;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (block.alt || block.text.length > 70 || outline.noise[at] || outline.frame[at] === 'nav' || block.tag === 'a')
      continue;
    const heading =
      block.level !== undefined ||
      /^(?:strong|b|summary|legend|caption|dt|th)$/.test(block.tag) ||
      isLoneShort(outline, at);
    // "Comments?" asks for them.
    if (/^\p{L}+\?$/u.test(block.text)) continue;
    // The results of a club are news, those of a finder are what it found.
    const isFound = block.level === 1 && folded[at] === 'results';
    const reason = heading && !isFound && HEADINGS.find(([, words]) => words.test(folded[at]!))?.[0];
    if (!reason) continue;
    const end = endOfPart(outline, at);
    for (let each = at; each < end; each++) outline.noise[each] ??= reason;
  }
}

/** A short block whose next one is more of the same container: a heading by looks. */
function isLoneShort(outline: Outline, at: number): boolean {
  const { blocks } = outline;
  return (
    blocks[at]!.tag !== 'li' && blocks[at]!.tag !== 'td' && blocks[at + 1] !== undefined && !/\n/.test(blocks[at]!.text)
  );
}

function endOfPart(outline: Outline, at: number): number {
  const { blocks, spans, groups } = outline;
  const level = blocks[at]!.level ?? 7;
  let group = blocks[at]!.group;
  // A heading alone in its box (<div class=title><h2>…</h2></div>) heads what follows the box.
  while (group !== 0 && spans[group]![1] === at && spans[group]![0] >= at - 1) group = groups[group]!.parent;
  const last = group === 0 ? lastBeforeFooter(outline, at) : spans[group]![1];
  for (let each = at + 1; each <= last; each++) {
    const next = blocks[each]!.level;
    if (next !== undefined && next <= level) return each;
  }
  return last + 1;
}

function lastBeforeFooter(outline: Outline, at: number): number {
  for (let each = at + 1; each < outline.blocks.length; each++) if (outline.frame[each] === 'footer') return each - 1;
  return outline.blocks.length - 1;
}
