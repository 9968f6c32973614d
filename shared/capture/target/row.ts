import { type Card, emptyCard } from '../cards/card.ts';
import { isMedicalField } from '../cards/organisation-names.ts';
import { isCredentialLine } from '../mentions/credential-line.ts';
import { addMentions, type Candidate } from '../cards/person.ts';
import { deskOf } from '../cards/posts-and-desks.ts';
import type { Target } from '../facts.ts';
import { nameIn } from '../mentions/person-name.ts';
import { SECRETARYS } from '../mentions/scan.ts';
import { isRole, kindOfPerson, kindOfPlace } from '../mentions/role.ts';
import { isNamedPlace } from '../message/role-or-place.ts';
import { fieldNamed } from '../page/labels.ts';
import { rowAround } from '../page/outline.ts';
import type { Reading } from '../page/reading.ts';
import { foldText } from '../text/clean.ts';
import type { Named } from './names-in.ts';
import { placeNamed } from './place-name.ts';
import { isBare, lineOfNumber, nameOfNumber } from './prose.ts';

/**
 * A person with what their row of a table says, when their name stands in one: its numbers and addresses, also those beside a secretary's
 * name, and the cell that says what they are instead of the head of their column.
 */
export function withRow(reading: Reading, person: Candidate): Candidate {
  const { outline } = reading;
  const at = person.spot?.block;
  const row = at === undefined ? undefined : rowAround(outline, at);
  if (row === undefined) return person;
  const [first, last] = outline.spans[row]!;
  // A row that holds three people, or several in one cell, a heading or a long text, only lays the page out.
  const inside = reading.spots.filter(({ block }) => block >= first && block <= last);
  const isLayout = outline.blocks
    .slice(first, last + 1)
    .some(({ level, text }) => level !== undefined || text.length > 400);
  if (isLayout || inside.length > 2 || inside.some(each => each !== person.spot && each.block === at)) return person;
  const said = emptyCard();
  addMentions(reading, said, block => block >= first && block <= last);
  const card = { ...person.card };
  if (said.phones.length) card.phones = said.phones;
  if (said.emails.length) card.emails = said.emails;
  if (said.registers.length) card.registers = said.registers;
  const cells = outline.blocks.slice(first, last + 1).map(block => block.text);
  if (!card.role || !cells.some(cell => cell.includes(card.role!.value))) {
    const roles = cells.filter(
      cell => isRole(cell) && !isOtherPerson(cell) && !isCredentialLine(cell) && !isNamedPlace(cell),
    );
    // "Cardiologia" in the column of specialities says more than "Medico" over the names.
    const field = DOCTOR.test(card.role?.value ?? '')
      ? cells.find((cell, each) => fieldNamed(outline.labels[first + each]!) === 'specialty' && isMedicalField(cell))
      : undefined;
    const role = roles.find(cell => kindOfPerson(cell) !== null) ?? roles[0] ?? field;
    card.role = role ? { value: role, evidence: { text: role, from: 'text', confidence: 0.85 } } : card.role;
  }
  // "Rheumatology" in the column of departments; "kmoss.pa@elm-hospital.example" is no field.
  const fields = cells.filter(cell => cell.length < 60 && !/@|\d{4}/.test(cell) && kindOfPlace(cell) !== null);
  return { ...person, card: { ...card, types: [...card.types, ...fields] } };
}

const DOCTOR = /^(?:m[eé]dic[oa]|m[eé]decin|arzt|ärzt(?:e|in)|doctor[ae]?|lekarz|arts)$/i;

/** Of the people in one row of a table those whom it is about: not a consultant's secretary, in her own column. */
export function withoutAides({ outline }: Reading, { blocks }: Target, people: Candidate[]): Candidate[] {
  const without = people.filter(
    ({ spot }) => !spot || !isSaidToAide(outline.blocks[spot.block]!.text.split('\n')[spot.line]!),
  );
  // A committee's secretary is one of it.
  const isClinicians = without.some(({ card }) => kindOfPerson(card.role?.value ?? '') !== null);
  if (isClinicians && without.length < people.length) return without;
  const rows = blocks.map(block => rowAround(outline, block));
  if (rows[0] === undefined || rows.some(row => row !== rows[0])) return people;
  // "Sandy Bay" in the column of suburbs is nobody.
  const [first, last] = outline.spans[rows[0]]!;
  const cells = outline.blocks.flatMap(({ text }, at) =>
    at >= first && at <= last && fieldNamed(outline.labels[at]!) === 'name' ? text : [],
  );
  const named = people.filter(({ card, spot }) =>
    spot
      ? fieldNamed(outline.labels[spot.block]!) === 'name'
      : cells.some(cell => nameIn(cell)?.name === card.name!.value),
  );
  if (named.length) return named;
  const main = people.filter(({ spot }) => !spot || !AIDE.test(foldText(outline.labels[spot.block]!)));
  return main.length ? main : people;
}

/** "Grounds Man | Vacant", "Nurse Helpline 0113 …": a row that has nobody in it, whatever its post looks like, and a desk's number. */
export function isNobodys(reading: Reading, target: Target): boolean {
  const { outline, spots } = reading;
  const { blocks, text } = target;
  if (deskOf(lineOfNumber(reading, target)) !== null) return true;
  const row = rowAround(outline, blocks[0] ?? -1);
  const [first, last] = row === undefined ? [0, -1] : outline.spans[row]!;
  const isNamed = spots.some(({ block }) => block >= first && block <= last) || (nameIn(text)?.score ?? 0) >= 0.5;
  return !isNamed && outline.blocks.slice(first, last + 1).some(each => VACANT.test(each.text));
}

/** The words before a number, in its line, name whose it is: somebody, a place or a desk. */
export function saysItself(reading: Reading, number: Target): boolean {
  if (!isBare(number)) return false;
  const line = lineOfNumber(reading, number);
  return (nameOfNumber(line) ?? placeNamed(reading, { ...number, text: line }) ?? deskOf(line)) !== null;
}

const VACANT = /^(?:(?:position |post |currently )?vacant|vacancy|t\.?b\.?[ac]\.?|vakant|unbesetzt|vacante|vacature)$/i;

/** "Secretary: Ann Frost, 0113 …" below a consultant's name. */
function isSaidToAide(line: string): boolean {
  const [label = '', said] = line.split(/:\s/);
  return said !== undefined && /^(?:(?:medical|private|nhs) )?(?:secretary|pa)$/i.test(label);
}

/** Heads of columns that say whom to ask for somebody else. */
const AIDE =
  /\b(?:secretar(?:y|ies)|pas?|assistants?|contact|administrators?|sekretariat|secretariat|segreteria|secretaria)\b/;

/** "Dr Ann Frost / Consultant … / Secretary: Jo Wade, 0117 …": a clinician's secretary is how they are reached, and nobody besides. */
export function withoutSecretary(named: readonly Named[], text: string): Named[] {
  const lines = text.split('\n').filter(Boolean);
  const [first, ...others] = named;
  const isClinician = first && kindOfPerson(lines.slice(first.line, first.line + 2).join(', ')) !== null;
  return first ? [first, ...others.filter(({ line }) => !isClinician || !SECRETARYS.test(lines[line]!))] : [];
}

/** A link's own details, with those beside it in a short row that names nobody: "wendy@…" and her number. */
export function withRowBeside(reading: Reading, target: Target, own: Card): Card {
  const { outline, spots } = reading;
  const at = target.kind === 'link' ? target.blocks[0] : undefined;
  const row = at === undefined ? undefined : rowAround(outline, at);
  if (row === undefined) return own;
  const [first, last] = outline.spans[row]!;
  if (last - first > 4 || spots.some(({ block }) => block >= first && block <= last)) return own;
  const beside = emptyCard();
  addMentions(reading, beside, block => block >= first && block <= last);
  return {
    ...own,
    phones: own.phones.length ? own.phones : beside.phones,
    emails: own.emails.length ? own.emails : beside.emails,
  };
}

/** "Dr Shireen Mistry" over her letters: a cell that begins with somebody is no role. */
function isOtherPerson(cell: string): boolean {
  return (nameIn(cell.split('\n')[0]!)?.score ?? 0) >= 0.5;
}
