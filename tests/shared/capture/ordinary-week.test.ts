import { describe, expect, test } from 'vitest';
import { emptyCard } from '../../../shared/capture/cards/card.ts';
import { composeGuess } from '../../../shared/capture/cards/compose.ts';
import { tidyOrganisation } from '../../../shared/capture/cards/organisation-names.ts';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { nameIn } from '../../../shared/capture/mentions/person-name.ts';
import { registersIn } from '../../../shared/capture/mentions/register.ts';
import { signedCard } from './message-of-lines.ts';
import { numbers, page, pointing } from './page-of-lines.ts';

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

  test('answer also where the same one is the fax', () => {
    const lines = ['# Elm Physio', 'Phone : 04 478 3561', 'Fax : 04 478 3561'];
    expect(read('https://www.elmphysio.example/', 'Elm Physio', lines, 'NZ').phones).toEqual([
      { number: '+6444783561' },
    ]);
  });

  test.each(['Laboratorio Dental Migjorn · 0113 496 0555', 'Elm Shoe Shop, 42 Park Row\n0113 496 0555'])(
    'are not those of a firm in a box beside the content: %j',
    box => {
      const facts = page('https://www.oakphysio.example/', 'Oak Physio', ['# Oak Physio', 'Call 0113 496 0101', box]);
      const groups = [...facts.groups, { parent: 0, tag: 'aside', region: 'aside' }];
      const blocks = facts.blocks.map((block, at) => (at === 2 ? { ...block, group: groups.length - 1 } : block));
      expect(numbers({ ...facts, groups, blocks })).toEqual(['+441134960101']);
    },
  );

  test('of the practice go to whom a page is about, who has only a fax', () => {
    const lines = [
      '^ Kingdom Hearing',
      '^ (802) 748-6120',
      '# Ellen Sprague, Au.D.',
      'Audiologist',
      'Fax: (802) 748-6125',
      '> Kingdom Hearing, St. Johnsbury, VT 05819',
    ];
    const { phones } = read(
      'https://kingdomhearing.example/team/ellen',
      'Ellen Sprague | Kingdom Hearing',
      lines,
      'US',
    );
    expect(phones.map(each => each.number)).toEqual(['+18027486120', '+18027486125']);
  });
});

describe('the organisation', () => {
  test.each([
    ['Elm & Oak Physio >', 'Elm & Oak Physio'],
    ['Elm Sailing Club Committee members and other contacts', 'Elm Sailing Club'],
    ['Elm Senior Center news', 'Elm Senior Center'],
    ['Algemene voorwaarden Elm Fysiotherapie', 'Elm Fysiotherapie'],
    ['Elm Parish News (Quarrington', 'Elm Parish News'],
    [
      'John Goss, Counselling & Supervision, Bletchley, Milton Keynes MK3',
      'John Goss, Counselling & Supervision, Bletchley',
    ],
    ['Hire the Hall / Contact Us - Elm Village Hall', 'Elm Village Hall'],
    ['Inspection on 07/06/07 for Elm Court Care Home', 'Elm Court Care Home'],
    ["Cabinet d'ostéopathie Elm 75015 Paris", "Cabinet d'ostéopathie Elm"],
  ])('of "%s" is %s', (written, name) => {
    expect(tidyOrganisation(written)).toBe(name);
  });

  test.each([
    'Physical therapy clinic',
    'My Training',
    'Elm Council for Psychotherapy member',
    'Barnet referral information',
    'Geelong, VIC',
    'Prendre rendez-vous sur Doctolib',
    'Osteopathy for Adults in Elm',
    'If you',
  ])('is nothing that "%s" names', value => {
    const name = { value, evidence: { text: value, from: 'heading' as const, confidence: 0.9 } };
    const guess = composeGuess({ ...emptyCard(), name }, null, false, { url: SURGERY, title: value });
    expect(guess.organisation).toBeNull();
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

test('a register of Ireland is known', () => {
  expect(registersIn('CORU Registration No. PO014882')).toEqual([{ body: 'CORU', number: 'PO014882' }]);
});

test.each([
  ['My cell is 07400 123456 if it is urgent. / Ann / Ann Frost / Elm Physio / T 0113 496 0101', ['+441134960101', '+447400123456']],
  ['You can get me any evening on 07400 123456. / Regards / Ann Frost / Elm Physio, 3 Elm Road, Leeds LS1 1AA', ['+447400123456']],
])('what a letter says of its writer goes with the signature: %s', (body, phones) => {
  expect(signedCard('Ann Frost', 'ann@elmphysio.example', body).phones).toEqual(phones);
}); // prettier-ignore

test('a branch of a list is nobody', () => {
  const lines = ['^ Accurate Hearing', '# Your ears', 'Phone one of our clinics:', 'Halifax: 902-423-7734', 'Cole Harbour: 902-406-4327'];
  const facts = page('https://accuratehearing.example/ears/', 'Your ears | Accurate Hearing', lines);
  expect(contactFrom(pointing(facts, 'Cole Harbour: 902-406-4327'), { country: 'CA' }).person).toBeNull();
}); // prettier-ignore

test('the mail of a department of a health district is its own, with the number that a sentence gives beside its fax', () => {
  const lines = [
    '^ NSW Health',
    '# Speech Pathology',
    'Please ask your doctor to email or fax us your referral letter on:',
    'Email: pow-speechpathology@health.nsw.example',
    'Fax: 02 9382 2842',
    'If you need to change or cancel your appointment please telephone us on 02 9382 2861.',
  ];
  const url = 'https://www.seslhd.health.nsw.example/services-clinics/directory/speech-pathology';
  const card = read(url, 'Speech Pathology | South Eastern Sydney Local Health District', lines, 'AU');
  expect(card.emails).toEqual(['pow-speechpathology@health.nsw.example']);
  expect(card.phones.map(each => each.number)).toContain('+61293822861');
});

test('where somebody studied is not where they are', () => {
  const lines = ['# Naomi Fairweather', 'Counsellor', '## Training', 'Diploma in Therapeutic Counselling, York St John University, 2013'];
  const card = read('https://www.therapyfinder.example/naomi', 'Naomi Fairweather - Counsellor in York - Therapy Finder', lines);
  expect(card.address).toBeNull();
}); // prettier-ignore

test.each([
  ['Spoed buiten openingstijden? Bel 058 213 45 99', 'NL', '058 213 45 67'],
  ['Médiateur : Médiation de la consommation CM2C, 14 rue Saint-Jean, 75017 Paris, 01 89 47 00 14', 'FR', '03 81 50 01 63'],
])('whom one asks instead is not the practice: %s', (line, country, own) => {
  const lines = ['^ ' + line, '# Elm', `Tel. ${own}`];
  expect(read('https://www.elm.example/', 'Elm', lines, country).phones).toHaveLength(1);
}); // prettier-ignore

test('the page of a member on the site of its association gives the member', () => {
  const lines = [
    '^ Association des popotes de Laval',
    '^ 450 667-2210',
    "# Le Relais des aînés d'Elm",
    'Téléphone: 450 625-4114',
    'Courriel: info@relaisaineselm.example',
    '## Organismes du secteur',
    'Moisson 450 681-6164',
  ];
  const title = "Le Relais des aînés d'Elm | Association des popotes de Laval";
  const card = read('https://www.popoteslaval.example/organismes/relais', title, lines, 'CA');
  expect(card).toMatchObject({
    organisation: "Le Relais des aînés d'Elm",
    emails: ['info@relaisaineselm.example'],
    phones: [{ number: '+14506254114' }],
  });
});
