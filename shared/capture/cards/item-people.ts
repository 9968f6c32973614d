import type { PageFacts } from '../facts.ts';
import { isFieldOfWork } from '../lexicon/fields.ts';
import { foldText } from '../text/clean.ts';
import { itemCard } from '../items/item-card.ts';
import { isPersonItem, textOf } from '../items/item-kind.ts';
import { isTopLevel, mainEntities, PROFESSIONAL_BODY } from '../items/relations.ts';
import type { ItemCard } from './item-organisations.ts';
import type { Regions } from '../mentions/phone.ts';
import type { Card } from './card.ts';
import { canBeWebsite, hostOf } from '../lexicon/hosts.ts';

const MAKERS = [
  'author',
  'creator',
  'publisher',
  'performer',
  'organizer',
  'actor',
  'speaker',
  'editor',
  'translator',
  'attendee',
  'provider',
  'copyrightHolder',
];
const EMPLOYERS = [
  'worksFor',
  'affiliation',
  'practicesAt',
  'memberOf',
  'department',
  'parentOrganization',
  'workLocation',
  'hospitalAffiliation',
  'organization',
  'isPartOf',
  'brand',
];
const STAFF = [
  'employee',
  'employees',
  'member',
  'members',
  'founder',
  'founders',
  'physician',
  'doctor',
  'manager',
  'coach',
  'athlete',
  'person',
];
/** People of the items, without the writers of articles and the speakers at events. */
export function peopleInItems(facts: PageFacts, regions: Regions): ItemCard[] {
  const made = referredBy(
    facts,
    MAKERS,
    item => !/^(?:ProfilePage|AboutPage|MedicalWebPage|WebPage)$/.test(item.types[0] ?? ''),
  );
  const written = referredBy(facts, ['author'], item => item.types[0] === 'WebPage');
  const staff = staffOf(facts);
  const main = mainEntities(facts);
  const found: ItemCard[] = [];
  for (const [index, item] of facts.items.entries()) {
    if (isByline(item) || isBareAuthor(facts, index, written)) continue;
    if (!isPersonItem(item) || (made.has(index) && !staff.has(index) && !main.has(index))) continue;
    const card = itemCard({ facts, regions }, index);
    // One card with the names of two.
    if (!card.name || (!item.props['name'] && (item.props['familyName']?.length ?? 0) > 1)) continue;
    const employer = employerOf(facts, index) ?? staff.get(index) ?? null;
    const named =
      employer === null
        ? namedEmployer(facts, index)
        : (textOf(facts.items[employer]!.props['name']) ?? textOf(facts.items[employer]!.props['worksFor']));
    // "Neurology" is where in the house.
    if (named && !isFieldOfWork(named) && foldText(named) !== foldText(card.name.value))
      card.organisation = { value: named, evidence: { text: named, from: item.source, confidence: 0.9 } };
    if (!card.role) card.role = roleFromParent(facts, index, item.source);
    found.push({ card, index, employer, main: main.has(index) || isTopLevel(facts, index) });
  }
  return found;
}

/** The writer of an entry, named only: a site's own author card tells how to reach them. */
function isByline({ types, props }: PageFacts['items'][number]): boolean {
  const isAuthor =
    types.includes('Author') || (props['url'] ?? []).some(url => typeof url === 'string' && /\/author\//.test(url));
  return isAuthor && !['email', 'telephone', 'worksFor', 'jobTitle'].some(name => props[name]);
}

/** The agency that set up a page: its data's author, of whom neither the data nor the page says more. */
function isBareAuthor({ items, blocks, title }: PageFacts, index: number, written: ReadonlySet<number>): boolean {
  const { props } = items[index]!;
  const name = textOf(props['name']) ?? '';
  return (
    written.has(index) &&
    !['email', 'telephone', 'worksFor', 'jobTitle', 'address', 'description'].some(key => props[key]) &&
    ![title, ...blocks.map(({ text }) => text)].some(text => text.includes(name))
  );
}

function referredBy(
  facts: PageFacts,
  names: string[],
  from: (item: PageFacts['items'][number]) => boolean,
): Set<number> {
  const found = new Set<number>();
  for (const item of facts.items) {
    if (!from(item)) continue;
    for (const name of names)
      for (const value of item.props[name] ?? []) if (typeof value !== 'string') found.add(value.item);
  }
  return found;
}

/** Person item -> organisation item, from the organisation's side, roles in between looked through. */
function staffOf(facts: PageFacts): Map<number, number> {
  const found = new Map<number, number>();
  for (const [index, item] of facts.items.entries()) {
    for (const name of STAFF) {
      for (const value of item.props[name] ?? []) {
        if (typeof value === 'string') continue;
        found.set(value.item, index);
        const role = facts.items[value.item];
        if (role?.types.some(type => /Role$/.test(type)))
          for (const inner of role.props[name] ?? []) if (typeof inner !== 'string') found.set(inner.item, index);
      }
    }
  }
  return found;
}

function employerOf(facts: PageFacts, index: number): number | null {
  for (const name of EMPLOYERS) {
    for (const value of facts.items[index]!.props[name] ?? []) {
      if (typeof value === 'string') continue;
      const inner = facts.items[value.item];
      const through = inner?.types.some(type => /Role$/.test(type))
        ? (inner.props[name] ?? []).find(each => typeof each !== 'string')
        : value;
      const employer = through && typeof through !== 'string' ? through.item : null;
      const called = employer === null ? null : textOf(facts.items[employer]?.props['name']);
      if (
        employer !== null &&
        (called || facts.items[employer]?.props['worksFor']) &&
        !(name === 'memberOf' && PROFESSIONAL_BODY.test(called ?? ''))
      )
        return employer;
    }
  }
  return null;
}

function namedEmployer(facts: PageFacts, index: number): string | null {
  for (const name of EMPLOYERS) {
    const text = textOf(facts.items[index]!.props[name]);
    if (
      text &&
      text.length < 160 &&
      !canBeWebsite(hostOf(text)) &&
      !(name === 'memberOf' && PROFESSIONAL_BODY.test(text))
    )
      return text;
  }
  return null;
}

/** `employee: {@type: Role, roleName, employee: {Person}}`, `hasOccupation: {Occupation}`. */
function roleFromParent(facts: PageFacts, index: number, from: PageFacts['items'][number]['source']): Card['role'] {
  for (const value of facts.items[index]!.props['hasOccupation'] ?? []) {
    const text = typeof value === 'string' ? value : textOf(facts.items[value.item]?.props['name']);
    if (text) return { value: text, evidence: { text, from, confidence: 0.9 } };
  }
  for (const item of facts.items) {
    if (!item.types.some(type => /Role$/.test(type)) || !item.props['roleName']) continue;
    if (
      !Object.values(item.props).some(values => values.some(value => typeof value !== 'string' && value.item === index))
    )
      continue;
    const text = textOf(item.props['roleName'])!;
    return { value: text, evidence: { text, from, confidence: 0.9 } };
  }
  return null;
}
