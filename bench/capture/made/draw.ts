import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../dice.ts';

/** Draws by chance, the same for a seed each time, what ordinary letters and pages are put together from. */
export type Draw = {
  pick: <T>(from: readonly T[]) => T;
  chance: (share: number) => boolean;
  /** "Ann Frost", without a form of address. */
  person: () => string;
  role: () => string;
  /** A house by its name alone: no department, no field. */
  house: () => string;
  /** A landline as people write it, from a range that is nobody's. */
  phone: () => string;
  mobile: () => string;
  place: () => { street: string; town: string; postcode: string };
};

const LINES = readFileSync(join(import.meta.dirname, '../words/forms.tsv'), 'utf8')
  .split('\n')
  .map(line => line.split('\t') as [string, string, string])
  .filter(([, language]) => /^(?:en|GB|US|AU|CA|IE|en-\w\w)$/.test(language ?? ''));

const PERSONS = listed('name', /^(?!(?:Dr|Mr|Mrs|Ms|Miss|Sister|Lord|Major|Coach|Sir|Lady)\b)[A-Z][a-z'’]+ (?:[A-Z]\. )?[A-Z][a-zA-Z'’-]+$/); // prettier-ignore
const ROLES = listed('role', /^(?!.* - )[A-Z][A-Za-z&'-]+(?: [A-Za-z&'-]+){0,4}$/);
const HOUSES = listed('org', /^(?!.* - )(?!.*\b(?:Department|Dept|Unit|Ward|Team|Floor|Section|Services?|Outpatients|Room|Therapies|Theatre|Council|Office|Rehabilitation|Evening|Reception|Screening|Radiology|Imaging)$)[A-Z][A-Za-z&'’-]+(?: [A-Za-z&'’-]+){1,4}$/); // prettier-ignore

function listed(form: string, like: RegExp): string[] {
  return LINES.flatMap(([is, , text]) => (is === form && like.test(text) ? text : []));
}

const TOWNS = [
  ['Leeds', 'LS1 4AB'],
  ['Otley', 'LS21 3AB'],
  ['Skipton', 'BD23 1AB'],
  ['York', 'YO1 7HH'],
] as const;

export function drawing(seed: number): Draw {
  const random = seeded(seed);
  const upTo = (count: number) => Math.floor(random() * count);
  const pick = <T>(from: readonly T[]) => from[upTo(from.length)]!;
  return {
    pick,
    chance: share => random() < share,
    person: () => pick(PERSONS),
    role: () => pick(ROLES),
    house: () => pick(HOUSES),
    phone: () => `${pick(['0113 496 0', '020 7946 0', '0161 496 0', '0117 496 0'])}${100 + upTo(900)}`,
    mobile: () => `07400 123${100 + upTo(900)}`,
    place: () => {
      const [town, postcode] = pick(TOWNS);
      const street = `${1 + upTo(90)} ${pick(['High Street', 'Mill Lane', 'Station Road', 'Church Street', 'Park Row'])}`;
      return { street, town, postcode };
    },
  };
}

/** "The Elm & Oak Clinic" as its address spells it: elmoakclinic. */
export function spelt(name: string): string {
  const words = name.toLowerCase().replace(/\b(?:the|and|of|ltd|limited)\b/g, '');
  return words.replace(/[^a-z]/g, '').slice(0, 24);
}

/** "0113 496 0101" as +441134960101. */
export function dialled(number: string): string {
  return `+44${number.replace(/\D/g, '').slice(1)}`;
}
