import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { page } from './page-of-lines.ts';

/** Practices and houses that sound like somebody, and people who are called like a house. */

const read = (url: string, title: string, lines: string[], country = 'GB') =>
  contactFrom(page(url, title, lines), { country });
const LARK = 'https://www.larkfieldphysio.example/';

test.each(['Otley Backs', 'Sole Mates', 'York Feet', 'Happy Steps'])('%s over its trade is a practice', name => {
  const url = `https://www.${name.toLowerCase().replace(' ', '')}.example/`;
  expect(read(url, name, [`# ${name}`, 'Podiatrist', '01943 960 100'])).toMatchObject({
    person: null,
    organisation: name,
  });
});

test.each(['Rocky Mountain PT', 'Cedar Hill PT'])('%s at the host of that name is a practice', name => {
  const url = `https://www.${name.toLowerCase().replaceAll(' ', '')}.example/`;
  const lines = [`^ ${name}`, '# Move better', `> ${name}\n10 West St, Denver, CO 80203\n(303) 555-0144`];
  expect(read(url, name, lines, 'US')).toMatchObject({ person: null, organisation: name });
});

describe('a house is nobody', () => {
  test.each([
    'Regent House, Albert Street, Leeds LS1 4BJ',
    'Mill House, Stanley Road, Leeds LS1 4BJ',
    'Devon House\n12 Station Road\nLeeds\nLS1 1AA',
  ])('%j', line => {
    const lines = ['^ Larkfield Physiotherapy', '# Contact', line];
    expect(read(LARK, 'Contact | Larkfield Physiotherapy', lines).people).toEqual([]);
  });
});

test.each(['Simon Grange', 'Simon Church', 'Simon Lodge', 'Helen Barn'])('%s over what they are is somebody', name => {
  const lines = ['^ Larkfield Physiotherapy', `# ${name}`, 'Physiotherapist'];
  expect(read(LARK, `${name} | Larkfield Physiotherapy`, lines).person?.name).toBe(name);
});

test.each([
  ['Mr Andrew Grange\nHeadteacher', 'Andrew Grange'],
  ['Mr A Grange - Headteacher', 'A Grange'],
])('%j has the whole name', (line, name) => {
  const lines = ['^ Larkfield School', '# Staff', line, 'Mrs Ann Frost - Deputy Headteacher'];
  const { people } = read('https://www.larkfieldschool.example/staff', 'Staff | Larkfield School', lines);
  expect(people.map(each => each.name)).toEqual([name, 'Ann Frost']);
});

test.each(['Alfred Street', 'Helen Barn', 'Mona Vale'])('%s alone is a place', name => {
  const lines = ['^ Larkfield Physiotherapy', '# Our clinics', `## ${name}`, 'Open daily.'];
  expect(read(LARK, 'Our clinics | Larkfield Physiotherapy', lines).people).toEqual([]);
});

test.each(['Ted Barraclough RIP', 'Race HQ: Kirkstall Abbey'])('"%s" is nobody to write to', line => {
  const guess = read('https://www.otleyharriers.example/', 'News | Otley Harriers', ['^ Otley Harriers', `# ${line}`]);
  expect([guess.person, guess.people]).toEqual([null, []]);
});
