import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import type { PageFacts } from '../../../shared/capture/facts.ts';
import { page, pointing, withRows } from './page-of-lines.ts';

/** Where somebody works whom a page of somebody else's names. */

const SURGERY = ['^ Elm Surgery', '# Team', '> Elm Surgery, 4 Mill Lane, Leeds LS1 4AB', '> office@elmsurgery.example'];
const surgery = (line: string) =>
  page('https://www.elmsurgery.example/team', 'Team - Elm Surgery', [...SURGERY, line, 'Nurse: Jo Wade']);
const village = (lines: string[]) =>
  page('https://www.elmvillage.example/news', 'News | Elm Village', ['^ Elm Village', '# News', ...lines]);
const read = (facts: PageFacts) => contactFrom(facts, { country: 'GB' });
/** The same page with the cells of a row as the heads of its columns. */
const headed = (facts: PageFacts, row: string): PageFacts => ({
  ...facts,
  groups: facts.groups.map((group, at) =>
    facts.blocks.some(block => block.group === at && group.tag === 'td' && row.split(' | ').includes(block.text))
      ? { ...group, tag: 'th' }
      : group,
  ),
});

describe('the workplace that its own line says', () => {
  test.each([
    ['Midwife: Ann Frost, Oak Hospital, 0113 496 0101', 'Ann Frost', 'Oak Hospital'],
    ['Midwife: Ann Frost, Oak Hospital, 0113 496 0101', '0113 496 0101', 'Oak Hospital'],
    ['Endodontics: Dr Ann Frost, Root Works Endodontics, 0113 496 0101', '0113 496 0101', 'Root Works Endodontics'],
    ['Educational Psychologist: Dr Ann Frost (Leeds City Council)', 'Ann Frost', 'Leeds City Council'],
    ['Speech Therapist: Ann Frost, Little Voices Ltd, ann@littlevoices.example', 'Ann Frost', 'Little Voices Ltd'],
    ['Smoking advice: Ann Frost, One You Leeds, 0113 496 0101', 'Ann Frost', 'One You Leeds'],
    ['Speaker: Ann Frost, Clinical Pharmacist, Leeds North PCN (ann.frost@nhs.net)', 'Ann Frost', 'Leeds North PCN'],
    [
      'Ann Frost, Independent Living Case Management – 0113 496 0101',
      'Ann Frost',
      'Independent Living Case Management',
    ],
    ['Our speaker will be Ann Frost from Versus Pain Yorkshire.', 'Ann Frost', 'Versus Pain Yorkshire'],
    ['Hyde Park Physio, Ann Frost, 0113 496 0101', 'Ann Frost', 'Hyde Park Physio'],
    ['First Team Physio - Ann Frost, Frost Physiotherapy - 07400 123456', 'Ann Frost', 'Frost Physiotherapy'],
  ])('%s [%s]', (line, selection, organisation) => {
    const { organisation: found, address, emails } = read(pointing(surgery(line), selection));
    expect({ found, address, emails: emails.filter(email => email.startsWith('office@')) }).toEqual({
      found: organisation,
      address: null,
      emails: [],
    });
  });
});

describe('the clinic in its own column', () => {
  const CLINICS = [
    'Clinic | Contact | Phone',
    'Summit Physio | Ann Frost, PT | 0113 496 0101',
    'Oak Counselling | Jo Wade | 0113 496 0102',
  ];
  const facts = headed(
    withRows(
      page('https://www.elmnetwork.example/physio', 'Listings | Elm Care Network', [
        '^ Elm Care Network',
        '# Community resources',
      ]),
      CLINICS,
    ),
    CLINICS[0]!,
  );

  test.each([
    ['Ann Frost', 'Summit Physio'],
    ['Jo Wade', 'Oak Counselling'],
  ])('is where %s works, and no role', (name, organisation) => {
    const { person, organisation: found } = read(pointing(facts, name));
    expect([person?.name, person?.role ?? null, found]).toEqual([name, null, organisation]);
  });
});
