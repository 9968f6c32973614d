import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { nameIn } from '../../../shared/capture/mentions/person-name.ts';
import { page, pointing } from './page-of-lines.ts';

/** What a fair sample of ordinary pages, written by others, got wrong. */

const read = (url: string, title: string, lines: string[], country = 'GB') =>
  contactFrom(page(url, title, lines), { country });
const SURGERY = 'https://www.elmroadsurgery.example/contact';

describe('the numbers of a practice', () => {
  test('are both of those that one paragraph gives, whatever the second is for', () => {
    const lines = [
      '^ Elm Road Surgery',
      '# Contact us',
      'Appointments and enquiries: 0113 496 0142 (lines open 8am to 6pm)\nPrescription queries (after 11am): 0113 496 0143',
    ];
    expect(read(SURGERY, 'Contact Us - Elm Road Surgery', lines).phones[0]?.number).toBe('+441134960142');
  });

  test.each(['We also recommend', 'Our neighbours', 'Nos voisins', 'Unsere Nachbarn'])(
    'are not those below "%s"',
    heading => {
      const lines = ['# Elm Physio', 'Call 0113 496 0101', `## ${heading}`, 'Up & Running shoes, 42 Park Row\n0113 496 0555'];
      const { phones } = read('https://www.elmphysio.example/', 'Elm Physio', lines);
      expect(phones.map(each => each.number)).toEqual(['+441134960101']);
    },
  ); // prettier-ignore
});

describe('the organisation', () => {
  test.each([
    ['Elm & Oak Physio >', 'Elm & Oak Physio'],
    ['Inspection on 07/06/07 for Elm Court Care Home', 'Elm Court Care Home'],
    ["Cabinet d'ostéopathie Elm 75015 Paris", "Cabinet d'ostéopathie Elm"],
  ])('of "%s" is %s', (heading, name) => {
    const lines = [`# ${heading}`, '0113 496 0101'];
    expect(read('https://www.listed.example/entry/7', heading, lines).organisation).toBe(name);
  });

  test('stands behind the letters and the post of whom a page is about', () => {
    const lines = [
      '# Catriona Balfour',
      'BSc (Hons), MCSP – Clinical lead, Garioch Balance & Physiotherapy Clinic',
      'Address: Unit 3, Burnside Road\nInverurie\nAberdeenshire\nAB51 4GP',
      'Phone: 01467 624880',
    ];
    const title = 'Find a Physio: Catriona Balfour, Inverurie - Balance Network';
    expect(read('https://www.balancenetwork.example/find/catriona-balfour', title, lines)).toMatchObject({
      person: { name: 'Catriona Balfour' },
      organisation: 'Garioch Balance & Physiotherapy Clinic',
    });
  });

  test('is nobody with whom somebody is compared', () => {
    const text =
      'Dr. Marcus Frey graduated from Wayne State University in 2005 with a bachelor’s degree in Biochemistry, having earned his college degrees after spending some years as a paramedic. Like Stephanie, Marcus completed his 3 year residency in Podiatric medicine and surgery at Mineral Area Regional Medical Center in Farmington, Missouri. He works for Team Health and provides care in post acute facilities in addition to his work for Patriot Podiatry.';
    const facts = page('http://www.patriotpodiatry.example/doctors', 'Our Doctors - Patriot Podiatry', [
      '^ Patriot Podiatry', '## Dr. Stephanie Frey', 'Dr. Stephanie Frey was born in Michigan.', '## Dr. Marcus Frey', text,
    ]); // prettier-ignore
    const { organisation } = contactFrom(pointing(facts, `Dr. Marcus Frey\n${text}`), { country: 'US' });
    expect(organisation).not.toBe('Like Stephanie'); // who trained where he did
  });
});

test('a café for people with dementia is no café', () => {
  const lines = ['# Memory Lane Café - Elm', 'A friendly dementia café for people living with memory problems.'];
  expect(read('https://www.livewell.example/kb5/service?id=7', 'Memory Lane Café - Elm | Live Well', lines).kind).toBe(
    'community-group',
  );
});

test('the website that a record names goes before one that a sentence names', () => {
  const lines = [
    '# Elm Foot Clinic',
    'Visits are funded for people with diabetes, ask your nurse or see www.diabetes.example',
    'Phone (03) 234 5678',
    'Website',
    'www.elmfoot.example',
  ];
  const facts = page('https://www.careline.example/elm-foot-clinic', 'Elm Foot Clinic | Careline', lines);
  const links = [1, 4].map(block => {
    const text = lines[block]!.split(' ').at(-1)!;
    return { kind: 'web' as const, value: `https://${text}/`, text, block };
  });
  expect(contactFrom({ ...facts, links }, { country: 'NZ' }).website).toBe('https://www.elmfoot.example/');
});

test('the rules of a calling are nobody', () => {
  expect(nameIn('Berufsrechtlich Regelungen')).toBeNull();
});
