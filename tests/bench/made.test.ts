import { describe, expect, test } from 'vitest';
import { dialled, drawing, spelt } from '../../bench/capture/made/draw.ts';
import { letter } from '../../bench/capture/made/letters.ts';
import { profile } from '../../bench/capture/made/profiles.ts';
import { selection } from '../../bench/capture/made/selections.ts';
import { PageFactsSchema } from '../../shared/capture/facts.ts';
import * as v from 'valibot';

describe.each([
  ['letters', letter],
  ['profiles', profile],
  ['selections', selection],
])('%s that are made by chance', (_, make) => {
  const made = (seed: number) => {
    const draw = drawing(seed);
    return Array.from({ length: 40 }, () => make(draw));
  };

  test('are the same for a seed, and others for another', () => {
    expect(made(7)).toEqual(made(7));
    expect(made(7)).not.toEqual(made(8));
  });

  test('are facts as a page hands them over, and say what is right on the card', () => {
    for (const { facts, expected } of made(7)) {
      expect(v.safeParse(PageFactsSchema, facts).success).toBe(true);
      const said = JSON.stringify(facts);
      const { person, organisation, emails, phones } = expected;
      const texts = [person && person !== 'any' ? person.name : '', organisation, ...(emails === 'any' ? [] : emails)];
      for (const text of texts) if (typeof text === 'string') expect(said).toContain(text);
      if (phones !== 'any') for (const phone of phones) expect(phone).toMatch(/^\+44\d{10}$/);
    }
  });
});

test('a house is spelt as addresses do, a number dialled from abroad', () => {
  expect(spelt('The Elm & Oak Clinic')).toBe('elmoakclinic');
  expect(dialled('0113 496 0101')).toBe('+441134960101');
});
