import type { Block, Group, PageFacts } from '../facts.ts';
import { isOrganisationItem } from '../items/item-kind.ts';
import { foldText } from '../text/clean.ts';
import { isRegisterEntry, labelsOf, recordedIn } from './labels.ts';
import type { Noise } from '../lexicon/noise.ts';
import { markNoise } from './noise.ts';

/** The page's blocks with their containers opened up: which group holds which run of blocks, and what is noise. */
export type Outline = {
  facts: PageFacts;
  blocks: readonly Block[];
  groups: readonly Group[];
  /** For each group the first and last block inside it or its children; [1, 0] when empty. */
  spans: [number, number][];
  /** Why a block is not about the contact; undefined for content. */
  noise: (Noise | undefined)[];
  /** Whether a block stands in the page's frame: header, nav, footer. */
  frame: ('header' | 'nav' | 'footer' | undefined)[];
  folded: string[];
  /** Folded names that the page's head, data and logo give to organisations. */
  organisations: ReadonlySet<string>;
  /** What labels a block: "Practice" of the cell beside it; empty for most. */
  labels: string[];
  /** Whether the page is somebody's entry in a register: a name and a number of registration, each with its label. */
  isRegisterEntry: boolean;
  /** The blocks that several records of the page label alike ("Telephone", "Telephone", …), each of somebody else's; empty for most pages. */
  recorded: ReadonlySet<number>;
  /** Whose part of the page the target stands in, such as an advert's; that part itself is not marked as noise. */
  targetIn: Noise | undefined;
  /** Groups that are one of several alike: the same tag and class in the same container, such as cards of people. */
  cards: ReadonlySet<number>;
  /** Whether the page lists others of the kind ("Similar doctors"), as directories do. */
  showsOthers: boolean;
};

export function outlineOf(facts: PageFacts): Outline {
  const { blocks, groups } = facts;
  const spans: [number, number][] = groups.map(() => [1, 0]);
  for (const [index, block] of blocks.entries()) {
    for (let at = block.group, steps = 0; steps < 400; at = groups[at]?.parent ?? 0, steps++) {
      const span = spans[at];
      if (!span) break;
      if (span[1] < span[0]) span[0] = index;
      span[1] = index;
      if (at === 0) break;
    }
  }
  const folded = blocks.map(block => foldText(block.text.slice(0, 200)));
  const labels = labelsOf(blocks, groups);
  const outline: Outline = {
    showsOthers: false,
    targetIn: undefined,
    cards: cardsOf(groups),
    facts,
    blocks,
    groups,
    spans,
    folded,
    organisations: new Set(),
    labels,
    isRegisterEntry: isRegisterEntry(labels, blocks),
    recorded: recordedIn(labels, blocks),
    noise: blocks.map(() => undefined),
    frame: blocks.map(() => undefined),
  };
  markFrame(outline);
  markColophon(outline);
  markNoise(outline);
  outline.organisations = organisationNames(outline);
  return outline;
}

function cardsOf(groups: readonly Group[]): ReadonlySet<number> {
  const alike = Map.groupBy(groups.keys(), at => `${groups[at]!.parent} ${groups[at]!.tag} ${groups[at]!.hint ?? ''}`);
  return new Set(
    [...alike.values()].flatMap(same => (same.length > 1 ? same.filter(at => groups[at]!.hint !== undefined) : [])),
  );
}

function organisationNames({ facts, blocks, frame }: Outline): ReadonlySet<string> {
  const titled = facts.title.split(/\s+[|–—·•»›-]\s+|｜/);
  const names = [
    facts.meta['og:site_name'],
    facts.meta['application-name'],
    titled.length > 1 ? titled.at(-1) : undefined,
    ...facts.items.flatMap(item =>
      isOrganisationItem(item) ? (item.props['name'] ?? []).map(name => (typeof name === 'string' ? name : '')) : [],
    ),
    ...blocks.flatMap((block, at) => (block.alt && (frame[at] === 'header' || at < 4) ? block.text : [])),
  ];
  return new Set(names.flatMap(name => (name ? foldText(name.replace(/\slogo$/i, '')) : [])).filter(Boolean));
}

/** The groups around a block, innermost first, the page last. */
export function groupsAround(outline: Outline, block: number): number[] {
  const around: number[] = [];
  for (let at = outline.blocks[block]?.group ?? 0; around.length < 400; at = outline.groups[at]!.parent) {
    around.push(at);
    if (at === 0) break;
  }
  return around;
}

/** The row of a table that a block stands in, the innermost one; undefined outside of tables. */
export function rowAround(outline: Outline, block: number): number | undefined {
  return groupsAround(outline, block).find(group => outline.groups[group]!.tag === 'tr');
}

function markFrame(outline: Outline) {
  for (const [at, group] of outline.groups.entries()) {
    const [first, last] = outline.spans[at]!;
    // A hint on what is most of the page (class="header_footer") says nothing.
    const isPage = last - first + 1 > outline.blocks.length * 0.6;
    const part = regionOf(group) ?? (isPage ? undefined : hintedFrame(group));
    if (!part || at === 0) continue;
    // A <header> inside an article heads the article, not the page.
    if (part === 'header' && insideContent(outline, group.parent)) continue;
    for (let block = first; block <= last; block++) outline.frame[block] ??= part;
  }
}

type Frame = 'header' | 'nav' | 'footer' | undefined;

function regionOf({ region }: Group): Frame {
  return region === 'header' || region === 'nav' || region === 'footer' ? region : undefined;
}

function hintedFrame(group: Group): Frame {
  const hint = group.hint ?? '';
  if (
    /(?:^|[\s_-])(?:site-?)?footer|colophon/.test(hint) &&
    !/card|modal|entry|post|article|not-?footer|no-?footer/.test(hint)
  )
    return 'footer';
  if (/(?:^|[\s_-])(?:navbar|navigation|(?:main|top)-?menu|menu-?item|nav-?item|breadcrumbs?)/.test(hint)) return 'nav';
  return /(?:^|[\s_-])(?:(?:site|location)-?header|masthead|top-?bar)/.test(hint) ? 'header' : undefined;
}

function insideContent(outline: Outline, group: number): boolean {
  for (let at = group, steps = 0; at !== 0 && steps < 200; at = outline.groups[at]!.parent, steps++) {
    const { tag, region } = outline.groups[at]!;
    if (region === 'main' || tag === 'article' || tag === 'section') return true;
  }
  return false;
}

/** Without any `<footer>`: the box around the copyright line at the end of the page. */
function markColophon(outline: Outline) {
  const { blocks, groups, spans, frame } = outline;
  if (frame.includes('footer')) return;
  for (let at = blocks.length - 1; at >= Math.max(0, blocks.length - 12); at--) {
    if (
      blocks[at]!.level !== undefined ||
      !/©|\(c\) ?(?:19|20)\d\d|copyright|all rights reserved/i.test(blocks[at]!.text)
    )
      continue;
    let group = blocks[at]!.group;
    const small = (each: number) =>
      spans[each]![1] - spans[each]![0] + 1 <= Math.max(1, blocks.length * 0.25) && spans[each]![0] > blocks.length / 3;
    if (!small(group)) {
      for (let each = at; each < blocks.length; each++) frame[each] ??= 'footer';
      return;
    }
    while (groups[group]!.parent !== 0 && small(groups[group]!.parent)) group = groups[group]!.parent;
    for (let each = spans[group]![0]; each < blocks.length; each++) frame[each] ??= 'footer';
    return;
  }
}
