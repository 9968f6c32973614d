import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';
import { bare, even, host, within, words } from './alike.ts';
import type { Card } from './card.ts';
import type { Case, Expected } from './cases.ts';

export const FIELDS = [
  'name',
  'honorific',
  'credentials',
  'role',
  'kind',
  'organisation',
  'emails',
  'phones',
  'website',
  'address',
  'registers',
  'people',
] as const;
export type Field = (typeof FIELDS)[number];

/** Without these right, the card needs an edit. */
const ESSENTIAL: ReadonlySet<Field> = new Set(['name', 'kind', 'organisation', 'emails', 'phones']);

/** One field of one card: how many values are right, missing and wrong, and what the wrong ones were. */
export type Verdict = { right: number; missing: number; wrong: string[] };
export type Judgement = {
  verdicts: { [F in Field]?: Verdict };
  traps: string[];
  nothingWrong: boolean;
  usable: boolean;
  complete: boolean;
  somebodyElses: boolean;
  phones: number;
  phonesE164: number;
};

/** Compares a card with its label as tests/pages/capture/README.md says. A field that is not judged has no verdict. */
export function judge(label: Case, card: Card): Judgement {
  const { expected } = label;
  const verdicts: Judgement['verdicts'] = {};
  const put = (field: Field, verdict: Verdict | undefined) => {
    if (verdict) verdicts[field] = verdict;
  };
  judgePerson(expected, card, put);
  if (card.kind !== undefined) put('kind', choice(expected.kind, card.kind, same));
  put('organisation', choice(expected.organisation, card.organisation, same));
  put('emails', list(expected.emails, card.emails.map(even), label.mayAlso.emails ?? [], even));
  put(
    'phones',
    list(expected.phones, cardPhones(expected, card), label.mayAlso.phones ?? [], one => one),
  );
  put(
    'website',
    choice(expected.website, card.website, (a, b) => host(a) === host(b)),
  );
  put('address', judgeAddress(expected.address, card.address));
  if (expected.registers !== 'any') {
    const text = (entry: { body: string; number: string }) => `${even(entry.body)} ${bare(entry.number)}`;
    put(
      'registers',
      list(expected.registers.map(text), card.registers.map(text), [], one => one),
    );
  }
  put('people', list(expected.people ?? 'any', card.people, label.mayAlso.people ?? [], even));
  return sum(label, card, verdicts);
}

function judgePerson(
  { person }: Expected,
  card: Card,
  put: (field: Field, verdict: Verdict | undefined) => void,
): void {
  if (person === 'any') return;
  put('name', choice(person?.name ?? null, card.person?.name ?? null, same));
  if (!person) return;
  const got = card.person ?? { honorific: null, role: null, credentials: null };
  put(
    'honorific',
    choice(person.honorific, got.honorific, (a, b) => bare(a) === bare(b)),
  );
  put(
    'role',
    choice(person.role, got.role, (a, b) => within(words(a), words(b)) || within(words(b), words(a))),
  );
  const wanted = person.credentials === 'any' ? 'any' : person.credentials.flatMap(words);
  put(
    'credentials',
    list(wanted, words(got.credentials ?? ''), [], one => one),
  );
}

function same(a: string, b: string): boolean {
  return even(a) === even(b);
}

function choice(
  wanted: Expected['kind'],
  got: string | null,
  alike: (a: string, b: string) => boolean,
): Verdict | undefined {
  if (wanted === 'any') return undefined;
  const right = Array.isArray(wanted) ? wanted : [wanted];
  if (!got) return { right: 0, missing: right.includes(null) ? 0 : 1, wrong: [] };
  if (right.some(one => one !== null && alike(one, got))) return { right: 1, missing: 0, wrong: [] };
  return { right: 0, missing: right.includes(null) ? 0 : 1, wrong: [got] };
}

function list(
  wanted: 'any' | string[],
  got: string[],
  may: string[],
  form: (one: string) => string,
): Verdict | undefined {
  if (wanted === 'any') return undefined;
  const right = new Set(wanted.map(form));
  const allowed = new Set(may.map(form));
  const seen = new Map(got.map(one => [form(one), one]));
  const found = [...right].filter(one => seen.has(one)).length;
  return {
    right: found,
    missing: right.size - found,
    wrong: [...seen].filter(([one]) => !right.has(one) && !allowed.has(one)).map(([, text]) => text),
  };
}

/** Numbers with their extensions; a fax number that is typed fax is neither right nor wrong. */
function cardPhones(expected: Expected, card: Card): string[] {
  const spoken = card.phones.filter(
    phone => !(phone.type === 'fax' && !(expected.phones as readonly string[]).includes(phone.number)),
  );
  return spoken.map(phone => (phone.extension ? `${phone.number};ext=${phone.extension}` : phone.number));
}

function judgeAddress(wanted: Expected['address'], got: string | null): Verdict | undefined {
  if (wanted === 'any') return undefined;
  if (!got) return { right: 0, missing: wanted ? 1 : 0, wrong: [] };
  const clean = got.length <= 200 && !/@|https?:/.test(got);
  const whole = bare(got);
  const right =
    wanted !== null &&
    clean &&
    words(wanted.street).every(word => whole.includes(word)) &&
    whole.includes(bare(wanted.postcode ?? ''));
  return right ? { right: 1, missing: 0, wrong: [] } : { right: 0, missing: wanted ? 1 : 0, wrong: [got] };
}

function sum(label: Case, card: Card, verdicts: Judgement['verdicts']): Judgement {
  const traps = trapsOn(label, card);
  const fields = Object.entries(verdicts) as [Field, Verdict][];
  // What `people` offers is a list to choose from, not on the card; it counts for "complete".
  const nothingWrong =
    traps.length === 0 && fields.every(([field, verdict]) => field === 'people' || verdict.wrong.length === 0);
  const usable = nothingWrong && fields.every(([field, verdict]) => !ESSENTIAL.has(field) || verdict.missing === 0);
  const complete = usable && fields.every(([, verdict]) => verdict.missing === 0 && verdict.wrong.length === 0);
  const others = [verdicts.emails, verdicts.phones].some(verdict => (verdict?.wrong.length ?? 0) > 0);
  return {
    verdicts,
    traps,
    nothingWrong,
    usable,
    complete,
    somebodyElses: traps.length > 0 || others || anotherPerson(label.expected, card),
    phones: card.phones.length,
    phonesE164: card.phones.filter(phone => /^\+[1-9]\d{6,14}$/.test(phone.number)).length,
  };
}

function anotherPerson({ person }: Expected, card: Card): boolean {
  if (person === 'any' || !card.person) return false;
  return person === null || !words(card.person.name).some(word => words(person.name).includes(word));
}

/** The label's traps that are on the card: an address, a number or words of somebody else. */
export function trapsOn(label: Case, card: Card): string[] {
  const { expected } = label;
  const emails = card.emails.map(even);
  const others = emails.filter(email => expected.emails === 'any' || !expected.emails.map(even).includes(email));
  const text = [
    card.person?.name,
    card.person?.role,
    card.organisation,
    card.website,
    card.address,
    ...card.people,
    ...others,
  ]
    .filter(one => typeof one === 'string')
    .map(even);
  const phones = card.phones.filter(phone => phone.type !== 'fax').map(phone => phone.number);
  return label.traps.filter(trap => {
    const number = /^[+(\d][\d\s().+-]{4,}$/.test(trap) ? trap : null;
    if (number) {
      const full = parsePhoneNumberFromString(number, label.country as CountryCode)?.number;
      return phones.some(
        phone => phone === full || phone.replace(/\D/g, '').endsWith(number.replace(/\D/g, '').replace(/^0/, '')),
      );
    }
    return text.some(one => one.includes(even(trap)));
  });
}
