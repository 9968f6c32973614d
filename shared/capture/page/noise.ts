import { HEADINGS, HINTS } from '../lexicon/noise.ts';
import { saysOthers } from '../lexicon/others.ts';
import { foldText } from '../text/clean.ts';
import { groupsAround, type Outline } from './outline.ts';
import { markQuotes } from './quotes.ts';

/** Lines that say of themselves what they are, wherever they stand. */
const MAKER_LINE =
  /\b(?:web ?site|web|site|page)s?\s(?:is |was )?(?:design(?:ed)?|built|created|developed|(?:hand ?)?made|crafted|coded|maintained|hosted|managed|powered)?\s?(?:and \w+ )?by\b|\b(?:web ?design|design(?:ed)?|built|powered|hosted|crafted|photography|photos?|illustrations?|developed|created|maintained) (?:with \S+ )?by\b|\bwebmaster\b|\bweb ?(?:designer|developer)s?(?: ?\/ ?\w+)? ?:|webdesign|web design\b|\bhosted (?:by|at|on)\b|réalis(?:ation|é) (?:par|:)|umsetzung:|gestaltung:|theme by|realizza(?:zione|to)\b.{0,12}\b(?:sito|da|by)\b|\b(?:sito|site|webbplats|webside|website|página)(?: web| internet)? (?:di|door|von|par|por|av|af|skapad)\b|gemaakt door|wykonan\w+ przez|projekt i wykonanie|diseñ(?:o|ado) (?:web|por)|(?:desarrollado|desenvolvido|développé|créé|sviluppato|entwickelt) (?:por|par|da|von)\b|vytvořil|strona wykonana przez|制作[:：]|製作[:：]/i;
const LEGAL_LINE =
  /data[- ]protection|\bDPO\b|datenschutzbeauftragt|délégué à la protection|protección de datos|functionaris gegevensbescherming|responsabile della protezione|\bcookies?\b|\bGDPR\b|information commissioner|\bombudsman\b|freedom of information|patientnämnd|patientenombud|patientombud|klachten|complaints? (?:manager|officer|team|procedure|lead)/i;
const AUTHOR_LINE =
  /^(?:(?:article |words |story |text |post |photo |picture |image |report )?(?:written |posted |published |reported |reviewed |photographed )?by\b|author:|autor(?:in)?:|par\s|von\s|door\s|medically reviewed by|reviewed by|posted (?:on|by)|veröffentlicht|©)/i;

/** The dot of a form of address ends nothing, nor does a question: "Spoed? Bel 0900 …". */
const BREAK = /\n|\s[|•·–—]\s|(?<!\b(?:Dr|Dra|Mr|Mrs|Ms|Prof|St))[.!;]\s(?=\p{Upper})/gu;
/** In a footer: the words of a trade that signs its work there. */
const SIGNED =
  /\b(?:web\w*(?! is (?:owned|run|operated))|seo|site|design\w*|marketing|digital|agency|agentur|photo\w*|media|built|powered|hosted|software|theme|branding|managed by [^|\n]*\b(?:communities|management|group|properties|ltd|llc|inc))\b[^|\n]{0,70}$/i;

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
  const isAlone = !/\p{Alpha}{2}/u.test(text.slice(from, to).replace(/\b(?:tel(?:efon|ephone)?|phone)\b/i, ''));
  const part = text.slice(isAlone ? Math.max(0, index - 160) : Math.max(from, index - 160), to);
  return (
    // helpline@ is a box like others, and a helpline that is said to be nobody's the site's own.
    saysOthers(
      part.replace(/\bhelpline\S*@|^\W*(?:our )?helpline(?: ?\([^()]{1,30}\))?\s?[:–-]/gi, ' '),
      text.slice(Math.max(0, index - 160), index),
    ) ||
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
  markBylines(outline);
  markQuotes(outline);
  markByHeading(outline);
  for (const [at, block] of outline.blocks.entries()) {
    // "Advertisement" over the advert, "Zuständige Ärztekammer:" over hers, in one block.
    const [head = '', ...under] = block.text.split('\n');
    const told =
      under.length > 0 && block.level === undefined
        ? HEADINGS.find(([, words]) => words.test(foldText(head)))?.[0]
        : undefined;
    if (told === 'advert' || told === 'legal') outline.noise[at] ??= told;
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

/** "Ann Frost" over "September 2, 2022": who put the page up, where the data says so. */
function markBylines({ facts: { items }, blocks, folded, noise }: Outline) {
  const authors = items.flatMap(({ types, props }) =>
    types.some(type => /Article|BlogPosting/.test(type)) ? (props['author'] ?? []) : [],
  );
  const names = authors.flatMap(author =>
    typeof author === 'string' ? author : (items[author.item]!.props['name'] ?? []),
  );
  const written = new Set(names.map(name => (typeof name === 'string' ? foldText(name) : '')));
  const isDate = (at: number) => /^[^@]{0,20}\b(?:19|20)\d\d\b[^@]{0,12}$/.test(blocks[at]?.text ?? '');
  for (const [at, name] of folded.entries())
    if (written.has(name) && blocks[at]!.level === undefined && (isDate(at + 1) || isDate(at - 1)))
      noise[at] ??= 'author';
}

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
    if (reason === 'author' && isOfProfile(outline, first)) continue;
    // What the page's main heading stands in is no box beside it.
    const hasHead = outline.blocks.slice(first, last + 1).some(({ level }) => level === 1);
    if (hasHead && (reason === 'author' || reason === 'news')) continue;
    for (let block = first; block <= last; block++)
      // A listing's "post-meta" holds the entry's own details.
      if (reason !== 'author' || !DETAIL.test(outline.blocks[block]!.text)) outline.noise[block] ??= reason;
  }
}

/** A tile of a team whose builder calls the name "author": `profile-card` around `author-title`. */
function isOfProfile(outline: Outline, block: number): boolean {
  return groupsAround(outline, block).some(group =>
    /(?:^|[\s_-])(?:profile-?card|team-?(?:card|member)|staff-?(?:card|member)|profile)(?:$|[\s_-])/.test(
      outline.groups[group]!.hint ?? '',
    ),
  );
}

const DETAIL = /^(?:address|phone|tel|e-?mail|contact|website|mobile|fax)\b/i;

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
    if (/^\p{Alpha}+\?$/u.test(block.text)) continue;
    // The results of a club are news, those of a finder are what it found.
    const isFound = block.level === 1 && folded[at] === 'results';
    const reason = heading && !isFound && HEADINGS.find(([, words]) => words.test(folded[at]!))?.[0];
    if (!reason) continue;
    const end = reason === 'advert' && isInText(outline, at) ? at + 1 : endOfPart(outline, at);
    for (let each = at; each < end; each++) outline.noise[each] ??= reason;
  }
}

/** "ADVERTISEMENT" between two paragraphs of an article: what follows is the article's again. */
function isInText({ blocks }: Outline, at: number): boolean {
  const isText = (each: number) =>
    blocks[each]?.tag === 'p' && blocks[each].group === blocks[at]!.group && blocks[each].text.length > 100;
  return isText(at - 1) && isText(at + 1);
}

/** A short block whose next one is more of the same container: a heading by looks. */
function isLoneShort(outline: Outline, at: number): boolean {
  const { blocks } = outline;
  return (
    blocks[at]!.tag !== 'li' && blocks[at]!.tag !== 'td' && blocks[at + 1] !== undefined && !/\n/.test(blocks[at]!.text)
  );
}

function endOfPart(outline: Outline, at: number): number {
  const { blocks, spans, groups, frame } = outline;
  const level = blocks[at]!.level ?? 7;
  // Where every line is a heading, those with a colon head the others.
  const allHeadings = blocks[at]!.text.endsWith(':') && blocks[at + 1]?.level === blocks[at]!.level;
  let group = blocks[at]!.group;
  // A heading alone in its box (<div class=title><h2>…</h2></div>) heads what follows the box.
  while (group !== 0 && spans[group]![1] === at && spans[group]![0] >= at - 1) group = groups[group]!.parent;
  const last = spans[group]![1];
  for (let each = at + 1; each <= last; each++) {
    // What heads a part of the content heads nothing of the footer.
    if (frame[each] === 'footer' && frame[at] !== 'footer') return each;
    const { level: next, text } = blocks[each]!;
    if (next !== undefined && next <= level && (!allHeadings || text.endsWith(':'))) return each;
  }
  return last + 1;
}
