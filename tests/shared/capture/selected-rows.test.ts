import { expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { nameIn } from '../../../shared/capture/mentions/person-name.ts';
import { page, pointing, withRows } from './page-of-lines.ts';

/** Rows of tables that are selected, and lines with one contact each. */

const GB = { country: 'GB' };

test.each([
  ['Care home', 'Elm Grange, Withy Lane, LS1 4AB', true],
  ['Care home', 'Elm Grange, LS1 4AB', true],
  ['Care home', 'Withy Lane, LS1 4AB', false],
  ['Pre-school', 'Top Room, Mondays', false],
  ['Physiotherapist', 'Ann Frost, Withy Lane, LS1 4AB', false],
])('whether a row "%s | %s" begins with a name of a place: %s', (sort, where, isPlace) => {
  const facts = page('https://elmparish.example/list', 'Village Directory - Elm Parish', [
    '^ Elm Parish',
    '# Directory',
  ]);
  const rows = [
    'What | Where | Contact',
    `${sort} | ${where} | 0113 496 0345`,
    'Doctors | Oak Surgery | 0113 496 0346',
  ];
  const card = contactFrom(pointing(withRows(facts, rows), `${sort}\n${where}\n0113 496 0345`), GB);
  expect(card.organisation === where.split(',')[0]).toBe(isPlace);
});

test('a number in the column "Ext." is an extension of the first of the organisation’s numbers', () => {
  const lines = ['# Elm School', 'Dial 0113 496 0100 and then the extension. Absence line: 0113 496 0101.'];
  const rows = ['Name | Position | Ext.', 'Wade, Tom | Caretaker | 213', 'Frost, Ann | School Nurse | 214'];
  const facts = withRows(page('https://elmschool.example/staff', 'Staff - Elm School', lines), rows);
  const isHead = (text: string) => /^(?:Name|Position|Ext\.)$/.test(text);
  const heads = facts.blocks.flatMap(({ text, group }) => (isHead(text) ? group : []));
  const blocks = facts.blocks.map(block => (heads.includes(block.group) ? { ...block, tag: 'th' } : block));
  const groups = facts.groups.map((group, at) => (heads.includes(at) ? { ...group, tag: 'th' } : group));
  const card = contactFrom(pointing({ ...facts, blocks, groups }, 'Frost, Ann\nSchool Nurse\n214'), GB);
  expect(card.phones).toMatchObject([{ number: '+441134960100', extension: '214' }]);
});

test('cells of a row that only lays the page out say nothing of who signs in it', () => {
  const facts = page('https://elmorienteers.example/n', 'Elm Orienteering Club', []);
  const laid = withRows(facts, ['News | Club Development | Please help, ring 0113 496 0345 | Ann Frost']);
  const blocks = laid.blocks.map(block =>
    block.text === 'Club Development' ? { ...block, tag: 'h1', level: 1 } : block,
  );
  const text = 'Please help, ring 0113 496 0345\nAnn Frost';
  expect(contactFrom(pointing({ ...laid, blocks }, text), GB)).toMatchObject({ kind: 'sports-club' });
});

test('a linked address is of whom its line names as the contact, whatever branches are called', () => {
  const branch = (name: string, contact: string) => [
    `## ${name}`,
    'Meets: Wednesday, 7:30 PM',
    `Contact: ${contact} – ${name.toLowerCase().replace(' ', '_')}@elmyfc.example`,
  ];
  const lines = ['# Elm YFC', ...branch('Oakham YFC', 'Tom Wade'), ...branch('Diss YFC', 'Lily Frost')];
  const facts = page('https://elmyfc.example/clubs', 'Clubs - Elm YFC', lines);
  const { person, emails } = contactFrom(
    pointing(facts, 'diss_yfc@elmyfc.example', 'mailto:diss_yfc@elmyfc.example'),
    GB,
  );
  expect([person?.name, emails]).toEqual(['Lily Frost', ['diss_yfc@elmyfc.example']]);
});

test.each([
  ['Elmwick YFC', null],
  ['Oakham RFC', null],
  ['Jan VLK', 'Jan Vlk'],
  ['Jean NGO', 'Jean Ngo'],
])('"%s" names %s', (text, name) => {
  expect(nameIn(text)?.name ?? null).toBe(name);
});

test.each([
  ['BSc (hons), MRCPod, Podiatrist (Director)', 'BSc (hons) MRCPod', 'Podiatrist (Director)', 'podiatrist'],
  ['BDS (Ncle), Principal Dentist', 'BDS (Ncle)', 'Principal Dentist', 'dentist'],
  ['MCSP, MMACP, Physiotherapist', 'MCSP MMACP', 'Physiotherapist', 'physiotherapist'],
  ['FRCS (Oral Surgery & Oral Medicine)', 'FRCS (Oral Surgery & Oral Medicine)', null, 'oral-surgeon'],
])('the cell "%s" says letters and a role', (cell, credentials, role, kind) => {
  const facts = page('https://elm.example/team', 'Team - Elm Dental Clinic', ['^ Elm Dental Clinic', '# Our team']);
  const rows = [`Ann Frost | HCPC CH12345 | ${cell}`, 'Tom Wade | HCPC CH12346 | MCSP, Physiotherapist'];
  const card = contactFrom(pointing(withRows(facts, rows), `Ann Frost\nHCPC CH12345\n${cell}`), GB);
  expect(card).toMatchObject({ person: { name: 'Ann Frost', credentials, role }, kind });
});

test.each([
  ['Ann Frost, RDH, began working at Elm Dental in 2006. She has two cats.', 'dental-hygienist'],
  [
    'Dr Ann Frost (Senior Partner) BDS (Lond) MSc (Implant Dentistry). She is also a Consultant at Oak Hospital.',
    'dentist',
  ],
])('who is selected with a life, "%s", works where the page is', (text, kind) => {
  const facts = page('https://elmdental.example/team', 'Team - Elm Dental', ['^ Elm Dental', '# Our team', text]);
  expect(contactFrom(pointing(facts, text), GB)).toMatchObject({
    person: { name: 'Ann Frost' },
    organisation: 'Elm Dental',
    kind,
  });
});

test.each([
  ['Ahornstraße 9-11 04746 Elmheim', 'Praxis für Physiotherapie', 'Ahornstraße 9-11, 04746 Elmheim'],
  ['Döblitzer Straße 9-11 04746 Elmheim', 'Praxis für Physiotherapie', 'Döblitzer Straße 9-11, 04746 Elmheim'],
  ['Am Kirchweg 3 04746 Elmheim', 'Klinik Saxonia', 'Am Kirchweg 3, 04746 Elmheim'],
  ['An der Mühle 1-2 04746 Elmheim', 'Klinik Saxonia', 'An der Mühle 1-2, 04746 Elmheim'],
  ['Am Alten Markt 3 04746 Elmheim', 'Klinik Saxonia', 'Am Alten Markt 3, 04746 Elmheim'],
  ['Emil-Wade-Str. 14 04746 Elmheim', 'Praxis für Physiotherapie', 'Emil-Wade-Str. 14, 04746 Elmheim'],
  ['Emil- Wade-Str. 14 04746 Elmheim', 'Praxis für Physiotherapie', 'Emil- Wade-Str. 14, 04746 Elmheim'],
  ['Dr.-Karl-Wade-Straße 3a 04746 Elmheim', 'Klinik Saxonia', 'Dr.-Karl-Wade-Straße 3a, 04746 Elmheim'],
])('a line without commas ends with its address: %s', (address, house, said) => {
  const text = `Petra Olm ${house} ${address}`;
  const lines = ['# Liste', 'Heike Simon, Schillerstr. 38, 01454 Radeberg', text, 'Uwe Otto Ring 3 04159 Leipzig'];
  const facts = { ...page('https://www.elm-konzept.example/liste', 'Therapeuten', lines), lang: 'de' };
  const card = contactFrom(pointing(facts, text), { country: 'DE' });
  expect(card).toMatchObject({ person: { name: 'Petra Olm' }, phones: [] });
  expect([card.organisation, card.address]).toEqual([house, said]);
});

test('a list of physiotherapists says what somebody at a clinic is, and whom a rare given name names', () => {
  const [rare, clinic] = [
    'Konstanda Frost Praxis für Physiotherapie Elmweg 3 04746 Elmheim',
    'Anna Wade Klinik Saxonia Elmweg 4 04746 Elmheim',
  ];
  const lines = [
    '# Therapeuten',
    '## Adressenliste der zertifizierten Physiotherapeuten nach Elm',
    rare,
    clinic,
    'Uwe Otto Ring 3 04159 Leipzig',
  ];
  const facts = { ...page('https://www.elm-konzept.example/liste', 'Therapeuten', lines), lang: 'de' };
  const card = (text: string) => contactFrom(pointing(facts, text), { country: 'DE' });
  expect(card(clinic)).toMatchObject({
    person: { name: 'Anna Wade' },
    organisation: 'Klinik Saxonia',
    kind: 'physiotherapist',
  });
  expect(card(rare)).toMatchObject({ person: { name: 'Konstanda Frost' }, organisation: 'Praxis für Physiotherapie' });
});

test.each([
  ['# Our physiotherapists', 'outpatients-eg@elmouh.example', 'physiotherapist'],
  ['# Useful contacts', 'dietetics@elmouh.example', 'dietitian'],
  ['# Useful contacts', 'enquiries@elmouh.example', 'hospital-ward'],
  ['# Physiotherapists and podiatrists', 'enquiries@elmouh.example', 'hospital-ward'],
])('a hospital under "%s" with mail at %s is its %s', (head, email, kind) => {
  const entry = ['Elm General Hospital', 'Tel: 0113 496 0345', `Email: ${email}`];
  const rest = ['## Oak Hospital', 'Tel: 0113 496 0346', '## Ash Hospital', 'Tel: 0113 496 0347'];
  const facts = page('https://www.stumpy.example/list', 'Stumpy', [head, `## ${entry[0]}`, ...entry.slice(1), ...rest]);
  expect(contactFrom(pointing(facts, entry.join('\n')), GB)).toMatchObject({ organisation: entry[0], kind });
});

test.each([
  ['Elm Surgery Patient Participation Group (PPG)', 'Elm Surgery Patient Participation Group'],
  ['Elm Tennis Club (North)', 'Elm Tennis Club (North)'],
])('minutes of "%s" on a site of documents are of "%s", with nothing of the site’s', (title, name) => {
  const lines = [`# ${title}`, 'Present:', 'Ann Frost Practice Manager', 'Tom Wade Chair', '> support@docstoc.com'];
  const facts = page('https://www.docstoc.com/docs/1/minutes', `${title} - DOC`, lines);
  const { organisation, emails, website } = contactFrom(pointing(facts, 'Ann Frost Practice Manager'), GB);
  expect([organisation, emails, website]).toEqual([name, [], null]);
});
