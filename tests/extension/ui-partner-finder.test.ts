import { describe, expect, test } from 'vitest';
import { partnerFinder } from '../../extension/ui/partner-finder.ts';
import { known } from '../../shared/model/kinds.ts';
import { emptyLedger } from '../../shared/rules/ledger.ts';
import { settingsOf } from '../../shared/rules/settings.ts';
import { summarise } from '../../shared/rules/summary.ts';

const TODAY = '2026-03-11';
const NAMES = [
  {
    name: 'Ana Silva',
    organisation: 'Ridge Physiotherapy',
    partnerKind: 'physiotherapist',
    phones: [{ number: '+441134960123' }],
  },
  { name: 'Silvano Anand', organisation: 'Peak Dental', partnerKind: 'dentist' },
  { name: 'José Müller', organisation: 'City Runners', partnerKind: 'sport-shop', emails: ['jose@runners.example'] },
  { name: '', organisation: 'Hanover Gym', partnerKind: 'gym' },
];
const find = partnerFinder(NAMES.map((fields, i) => row({ id: `p${i}`, ...fields })));
const names = (typed: string) => find(typed).map(({ name }) => name);

describe('finding a partner by typing', () => {
  test.each([
    ['ana', ['Ana Silva', 'Silvano Anand']],
    ['silva', ['Ana Silva', 'Silvano Anand']],
    ['silvan', ['Silvano Anand']],
    ['jose mu', ['José Müller']],
    ['müller', ['José Müller']],
    ['runn', ['José Müller']],
    ['dentist', ['Silvano Anand']],
    ['physio ana', ['Ana Silva']],
    ['0113 496', ['Ana Silva']],
    ['hanover', ['Hanover Gym']],
    ['   ', []],
    ['nobody', []],
  ])('"%s" finds %j', (typed, found) => {
    expect(names(typed)).toEqual(found.length > 1 ? expect.arrayContaining(found) : found);
    expect(names(typed)).toHaveLength(found.length);
  });

  test('a name that begins with what is typed comes before one that has it further on', () => {
    expect(names('ana')).toEqual(['Ana Silva', 'Silvano Anand']);
    expect(names('silva')).toEqual(['Silvano Anand', 'Ana Silva']);
  });

  test.each(['mulle', 'mulller', 'muler', 'mlüler'])('one slip of the finger is forgiven: "%s"', typed => {
    expect(names(typed)).toEqual(['José Müller']);
  });

  test('who is found in spite of a slip is a guess: it may be somebody else of nearly that name', () => {
    expect(find('jose muler')).toEqual([expect.objectContaining({ name: 'José Müller', isGuess: true })]);
    expect(find('jose muller')).toEqual([expect.not.objectContaining({ isGuess: true })]);
  });
});

function row(fields: { id: string; [field: string]: unknown }) {
  return summaryOf(known('partner', { id: fields.id, kind: 'partner', fields: fields as never, stamp: '' }));
}

function summaryOf(partner: Parameters<typeof summarise>[0]) {
  return summarise(partner, emptyLedger(partner.id), [], settingsOf(undefined), TODAY);
}
