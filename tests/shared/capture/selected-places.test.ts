import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { page, pointing, withRows } from './page-of-lines.ts';

const GB = { country: 'GB' };

/** The card of a sentence that is selected in an article of a paper. */
const selected = (text: string) =>
  contactFrom(pointing(page('https://www.elmherald.example/a', 'A - Elm Herald', ['# A', text]), text), GB);

describe('a selected sentence', () => {
  test.each([
    ['Carmen Olmedo, presidenta de la organización Defensor del Olmo, 0113 496 0101', 'Defensor del Olmo'],
    ['Anne Delmaroy, présidente de l’association Pieds Libres, 0113 496 0101', 'Pieds Libres'],
    ['Ilaria Olmi, presidente dell’associazione Passo Lento, 0113 496 0101', 'Passo Lento'],
    ['Anneke Olmer, voorzitter van de Olm Wandelaars, 0113 496 0101', 'Olm Wandelaars'],
    ['Anne Delmaroy, directrice des soins, 0113 496 0101', null],
    [
      'Rhona Olmer talks at Olmer Footcare. Call Rhona Olmer on 0113 496 0101, rhona@olmerfootcare.example',
      'Olmer Footcare',
    ],
    ['Ann Frost swears by her Gmail: ann.frost@gmail.com', null],
  ])('"%s" is of somebody at %s', (text, organisation) => {
    const card = selected(text);
    expect({ is: card.person !== null, organisation: card.organisation }).toEqual({ is: true, organisation });
  });

  test.each([
    ['Book your place by ringing Loosely on 0113 496 0101.', 'Loosely'],
    ['For details contact Reception, or call 0113 496 0101.', null],
  ])('"%s" recommends %s', (text, organisation) => {
    expect(selected(text)).toMatchObject({ person: null, organisation });
  });
});

test.each([
  ['Elder Kindness', null, 'Elder Kindness'],
  // A village's page of links employs nobody whom it lists.
  ['Ann Frost', 'Ann Frost', null],
])('the link "%s" among places, to a site of its own, is of %s, at %s', (text, name, organisation) => {
  const places = [text, 'Elm Podiatry Clinic', 'Wade Dental Practice', 'Oak Pharmacy', 'Elm Physio Clinic'];
  const rows = places.map((place, index) => `${place} | 0113 496 010${index}`);
  const facts = page('https://elmham.example/links', 'Links - Elmham', ['^ Elmham Village', '# Useful links']);
  const card = contactFrom(pointing(withRows(facts, rows), text, 'https://www.own.example/'), GB);
  expect({ name: card.person?.name ?? null, organisation: card.organisation }).toEqual({ name, organisation });
});
