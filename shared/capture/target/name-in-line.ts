import { nameIn, type NameMention } from '../mentions/person-name.ts';
import { isRole, kindOfPerson, kindOfPlace } from '../mentions/role.ts';
import { roleOrPlaceTold } from '../message/role-and-place.ts';
import { isOrganisation } from '../message/role-or-place.ts';

/** "FROST" over "Ann", "Ann" over "Frost": the parts of a name in two cells, which a selection begins with. */
export function nameTogether(text: string): string {
  const [first = '', second = '', ...rest] = text.split('\n');
  const parts = [first, second].every(part => /^\p{Upper}[\p{Alpha}'’-]+(?: \p{Upper}[\p{Alpha}'’-]+)?$/u.test(part));
  const name = parts && rest.length > 0 && !isRole(first) && !isRole(second) ? nameIn(`${first} ${second}`) : null;
  // "Chester" in the cell before "Ann Frost"
  const isOne =
    name !== null && name.rest === '' && name.score >= 0.6 && nameIn(first) === null && nameIn(second) === null;
  return isOne ? [`${first} ${second}`, ...rest].join('\n') : text;
}

/** "Sister Comfort Boateng from Berkshire Community Nursing, who …", "Ruth Gribble on 01823 …": the sentence says more of the person. */
export function nameGoingOn(line: string): NameMention | null {
  const parts = /^((?:\S+\s){1,4}\S+?)\s((?:of|from|at|with|who|on(?=\s[+(]?\d))\s.*)$/.exec(line);
  const name = parts && nameIn(parts[1]!);
  return name && name.rest === '' ? { ...name, rest: parts[2]! } : null;
}

/** "Ian Telfer Prudhoe Foot Care": two links without anything between. */
export function nameBeforePlace(line: string): NameMention | null {
  const words = line.split(/\s+\+?\(?(?=\d)/)[0]!.split(' ');
  for (const count of [2, 3]) {
    const name = nameIn(words.slice(0, count).join(' '));
    const place = words.slice(count).join(' ');
    // "Konstanda Frost Praxis für Physiotherapie": a given name that nobody lists, before what can be no surname.
    const isLed = name !== null && name.score >= 0.25 && PRACTICE_FOR.test(place) && !isOrganisation(name.name);
    if (
      name &&
      (name.score >= 0.6 || isLed) &&
      name.rest === '' &&
      isOrganisation(place) &&
      / /.test(place) &&
      /^\p{Upper}/u.test(place)
    )
      return { ...name, rest: place, score: Math.max(name.score, 0.6) };
  }
  return null;
}

const PRACTICE_FOR = /^\p{Alpha}*(?:praxis|praktijk|klinik|cabinet|studio|gabinet)\s(?:für|voor|de|d['’]|di)/iu;

/** "ELMWICK SPORTS CLUB Ann Frost 828769": a list that sets its entries in capitals, and whom each names. */
export function nameAfterCapitals(line: string): NameMention | null {
  const [, place = '', rest = ''] =
    /^((?:[\p{Upper}'’&./-]{2,}\s){2,7})((?:\p{Upper}\p{Lower}[\p{Alpha}'’.-]*\s?){2,4}.*)$/u.exec(line) ?? [];
  const name = isOrganisation(place.trim()) ? nameIn(rest) : null;
  return name && name.score >= 0.5 ? { ...name, rest: [place.trim(), name.rest].filter(Boolean).join(', ') } : null;
}

/** "Medical secretary: Mrs Janice Tully", "Club secretary Jane Smith": a role before the name. */
export function nameAfterRole(line: string): NameMention | null {
  const parts = /^([^:–—]{2,50})[:–—]\s*(.{3,180})$/.exec(line);
  if (parts && isRole(parts[1]!.trim())) return withRole(nameIn(parts[2]!), parts[1]!.trim(), 0.36);
  // "presidente de la Organización Médica Colegial, Juan José Rodríguez"
  const last =
    /^(.{4,80}),\s((?:\p{Lower}{2,10}\s)?\p{Upper}[\p{Alpha}'’-]+(?:\s\p{Upper}[\p{Alpha}'’-]+){1,3})$/u.exec(line);
  const ofLast = last && nameIn(last[2]!);
  if (ofLast && (isRole(last[1]!) || (ofLast.honorific && roleOrPlaceTold(last[1]!) === 'role')))
    return withRole(ofLast, last[1]!, 0.3);
  const words = line.split(' ');
  for (const count of [4, 3, 2, 1]) {
    const role = words.slice(0, count).join(' ');
    const rest = words.slice(count).join(' ');
    const name = isRole(role) || /\sin charge$/.test(role) ? (nameIn(rest) ?? nameGoingOn(rest)) : null;
    if (name && name.score >= 0.4) return withRole(name, role, 0);
  }
  return null;
}

function withRole(name: NameMention | null, role: string, more: number): NameMention | null {
  return name && { ...name, rest: [role, name.rest].filter(Boolean).join(', '), score: Math.min(1, name.score + more) };
}

/** "Lavinia Thorpe Rheumatology" of a table's row: the field behind a name is none of it. */
export function withoutField(mention: NameMention | null): NameMention | null {
  const words = mention?.name.split(' ') ?? [];
  const last = words.at(-1) ?? '';
  if (!mention || words.length < 3 || (kindOfPlace(last) ?? kindOfPerson(last)) === null) return mention;
  return { ...mention, name: words.slice(0, -1).join(' '), rest: [last, mention.rest].filter(Boolean).join(', ') };
}
