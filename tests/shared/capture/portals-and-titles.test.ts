import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { page, pointing, withRows } from './page-of-lines.ts';

/** Whose site it is, and whose it is not: portals that list others, titles made for search engines, what a page says of itself. */

const at = (url: string, title: string, text: string, description?: string) =>
  page(`https://www.${url}`, title, text.split(' / '), description ? { meta: { description } } : {});

const cardOf = (...facts: Parameters<typeof at>) => contactFrom(at(...facts), { country: 'GB' });

describe('a portal', () => {
  const entry = (signs: string) =>
    cardOf(
      'olmek.example/joanna-olm',
      'Joanna Olm, Bydgoszcz | Olmek',
      `^ Olmek / ${signs} / # Joanna Olm / ul. Gdańska 1, 85-021 Bydgoszcz / > Olmek Sp. z o.o. kontakt@olmek.example`,
    );

  test.each([
    ['Polish', 'Jesteś lekarzem? / Podobni specjaliści'],
    ['German', '« zurück zur Trefferliste / Arztsuche'],
    ['French', 'Annuaire inversé / Gérez votre fiche'],
    ['Italian', 'Mostra il numero / Sei uno specialista?'],
    ['Dutch', 'Toon telefoonnummer / Is dit uw praktijk?'],
    ['Spanish', '¿Eres médico? / Ver teléfono'],
    ['Swedish', 'Visa telefonnummer / Är detta ditt företag?'],
  ])('in %s gives nothing of its own to whom it lists', (_, signs) => {
    expect(entry(signs)).toMatchObject({ organisation: null, emails: [], website: null });
  });

  test('is no site that says none of this, nor one that says it once', () => {
    expect(entry('Strona główna').emails).toEqual(['kontakt@olmek.example']);
    expect(entry('Pokaż numer').emails).toEqual(['kontakt@olmek.example']);
  });
});

test('a register’s label says where somebody works, and not the college whose address ends the page', () => {
  const rows = ['Gender: | Female', 'Languages: | English', 'Business Name: | Rideau Spine & Joint'];
  const facts = withRows(
    at('register.cco.example/profile', 'Member Profile - CCO', '# Dr. Ann Frost / Chiropractor'),
    rows,
  );
  const college = 'College of Chiropractors of Ontario, 59 Hayden Street, Suite 800, Toronto, Ontario M4Y 0E7';
  facts.blocks.push({ tag: 'p', text: 'Back to results', group: 0 }, { tag: 'p', text: college, group: 0 });
  expect(contactFrom(facts, { country: 'CA' }).organisation).toBe('Rideau Spine & Joint');
});

describe('a title made for search engines', () => {
  test.each(['Chiropractic Leesburg TN', 'Osteopath in Otley', 'Quality Chiropractic Care In Leesburg TN'])(
    '"%s" is nobody’s name',
    title => {
      const lines = `# ${title} / 0113 496 0101`;
      expect(cardOf('quillwell.example/', title, lines).organisation).toBeNull();
    },
  );

  test.each([
    ['otleyosteopaths.example', 'Otley Osteopaths'],
    ['elmclinicinotley.example', 'The Elm Clinic in Otley'],
    ['physiotherapie-berger.example', 'Physiotherapie Berger AG'],
    ['physiotherapie-im-zentrum.example', 'Physiotherapie im Zentrum'],
    ['osteopathyforchildren.example', 'Osteopathy for Children'],
    ['discoveryourfeet.example', 'Discover Your Feet'],
    ['cookiejarcafe.example', 'The Cookie Jar Cafe'],
  ])('%s keeps the name that only has a trade and a town in it: %s', (host, name) => {
    expect(cardOf(`${host}/`, name, `# ${name} / 0113 496 0101`).organisation).toBe(name);
  });

  test.each([
    'Schedule Your Wellness Appointment Online',
    'cropped-elm-spine-wellness-center',
    'Community Directory',
    'Notice of Privacy Practices',
  ])('nor is "%s"', title => {
    expect(cardOf('quillwell.example/', title, `# ${title} / 0113 496 0101`).organisation).toBeNull();
  });

  test('leaves the name to what the page’s description speaks of', () => {
    const said = 'Contact us. Quill Spine & Wellness Center is here to help you.';
    const card = cardOf('qwchiro.example/', 'Chiropractic Leesburg TN', '# Contact / 0113 496 0101', said);
    expect(card.organisation).toBe('Quill Spine & Wellness Center');
  });
});

test.each([
  ['Consultant', 'vascular'],
  ['Secretary', null],
])('a hospital’s page lists its people under their field: %s is %s', (role, kind) => {
  const facts = at(
    'elm-hospitals.example/vascular-surgery',
    'Our consultants - Vascular surgery | Elm Hospitals NHS Trust',
    `# Our consultants / Ann Frost / ${role} / Omar Reed / Consultant / > Elm Hospitals NHS Trust`,
  );
  expect(contactFrom(pointing(facts, `Ann Frost\n${role}`), { country: 'GB' }).kind).toBe(kind);
});

test.each(['Book on our website or by phone 0113 496 0101', 'Visit our website or come by. 0113 496 0101'])(
  'a line with a site and a "by" is not its maker’s: %s',
  line => {
    const card = cardOf('elmphysio.example/contact', 'Elm Physio', `# Elm Physio / ${line}`);
    expect(card.phones.map(({ number }) => number)).toEqual(['+441134960101']);
  },
);

test('who made the site by hand is not whom one writes to', () => {
  const lines = '# Elm Physio / > Website hand made by Tom Wade, tom@handmadebywade.example';
  expect(cardOf('elmphysio.example/', 'Elm Physio', lines).emails).toEqual([]);
  const own = '# Elm Physio / > This website is owned and run by Elm Physio, desk@elmphysio.example';
  expect(cardOf('elmphysio.example/', 'Elm Physio', own).emails).toEqual(['desk@elmphysio.example']);
});
