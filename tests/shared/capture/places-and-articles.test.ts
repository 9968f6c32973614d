import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import type { PageFacts } from '../../../shared/capture/facts.ts';
import { page } from './page-of-lines.ts';

/** A page whose blocks " / " parts, at "www.…". */
const at = (url: string, title: string, text: string, more: Partial<PageFacts> = {}) =>
  page(`https://www.${url}`, title, text.split(' / '), more);

function card(facts: PageFacts, country = 'GB') {
  const { person, organisation, website, emails, phones, address } = contactFrom(facts, { country });
  const numbers = phones.map(({ number }) => number.replace('+44113496', ''));
  return { name: person?.name ?? null, organisation, website, emails, numbers, address };
}

/** A page of a village with a list, each item with blocks that " / " parts, and a link to the number. */
function pointedIn(items: string[], number: string): PageFacts {
  const facts = at('elmham.example/groups', 'Village groups - Elmham', '^ Elmham Village / # Village groups');
  const list = facts.groups.push({ parent: 0, tag: 'ul' }) - 1;
  for (const item of items) {
    const group = facts.groups.push({ parent: list, tag: 'li' }) - 1;
    for (const line of item.split(' / ')) {
      const text = line.replace('## ', '');
      facts.blocks.push({ tag: 'p', text, group, ...(text === line ? {} : { level: 2 }) });
    }
  }
  const blocks = [facts.blocks.findIndex(({ text }) => text.includes(number))];
  return { ...facts, target: { kind: 'link', text: number, href: `tel:${number}`, blocks, links: [] } };
}

function selecting(facts: PageFacts, text: string): PageFacts {
  const lines = text.split('\n');
  const first = facts.blocks.findIndex(block => block.text.includes(lines[0]!));
  const blocks = lines.map((_, index) => first + index);
  return { ...facts, target: { kind: 'selection', text, blocks, links: facts.links.map((_, index) => index) } };
}

describe('an entry of a list', () => {
  const clubs = [
    'Elmham History Group / Contact: Ann Frost / 0113 496 0101',
    'Elmham Gardening Club / Contact: Tom Wade / 0113 496 0102',
    'Elmham Choral Society / Contact: Sue Hale / 0113 496 0103',
  ];
  const rare = ['Xuyen Brzow / 0113 496 0101', 'Wojtka Olmin / 0113 496 0102', 'Zyfa Quorn / 0113 496 0103'];
  const heads = ['## Elm Physio Clinic', '## Martha Rose', '## Oak Pharmacy', '## Wade Dental Practice'];
  const places = heads.map((head, index) => `${head} / 0113 496 010${index}`);
  const labelled = (name: string, index: number) => `Company Name: / ${name} Ltd / Telephone: / 0113 496 010${index}`;
  const agent = 'Elm & Wade - Estate Agency\nContact: Zyfa Quorn\n0113 496 0101';
  const adverts = 'For adverts contact Robin Brishop on 0113 496 0101.';
  const mail = { kind: 'mailto' as const, value: 'robinbrishop@mail.example', text: 'Robin Brishop', block: 1 };

  test.each<[string, PageFacts, Partial<ReturnType<typeof card>>]>([
    [
      'an organisation’s names its contact, with nothing of the next entry',
      pointedIn(clubs, '0113 496 0102'),
      { name: 'Tom Wade', organisation: 'Elmham Gardening Club', numbers: ['0102'] },
    ],
    [
      'whom its first line names has it, however rare the name',
      pointedIn(rare, '0113 496 0103'),
      { name: 'Zyfa Quorn', numbers: ['0103'] },
    ],
    [
      'among places it is nobody’s, though its title could be a name',
      pointedIn(places, '0113 496 0101'),
      { name: null, numbers: ['0101'] },
    ],
    [
      'a label gives its name',
      pointedIn(['Frost Joinery', 'Wade Roofing', 'Hale Plumbing'].map(labelled), '0113 496 0101'),
      { name: null, organisation: 'Wade Roofing Ltd', numbers: ['0101'] },
    ],
    [
      'its contact, where it is selected, works at what heads it',
      selecting(at('elmchamber.example/members', 'Members', `# Members / ${agent.replaceAll('\n', ' / ')}`), agent),
      { name: 'Zyfa Quorn', organisation: 'Elm & Wade - Estate Agency', numbers: ['0101'] },
    ],
    [
      'a sentence that links somebody’s mail by their name is about them',
      selecting(at('elmnews.example/', 'Elm News', `# Elm News / ${adverts}`, { links: [mail] }), adverts),
      { name: 'Robin Brishop', emails: ['robinbrishop@mail.example'], numbers: ['0101'] },
    ],
  ])('%s', (_, facts, expected) => {
    expect(card(facts)).toMatchObject(expected);
  });
});

describe('an article', () => {
  const items: PageFacts['items'] = [{ source: 'json-ld', types: ['NewsArticle'], props: { author: ['Staff'] } }];
  const article = (text: string) =>
    at('elmgazette.example/feet', 'New - Elm Gazette', `# Feet / ${text} / > Elm Gazette, 0113 496 0999`, { items });
  const expert = 'Jane Frost, a podiatrist at Elm Podiatry';
  const runner = 'physiotherapist Chris Wade';
  const studied = 'Chris Wade, who qualified from Leeds University in 1989, is a physiotherapist at Elm Physio.';

  test.each<[string, PageFacts, Partial<ReturnType<typeof card>>]>([
    [
      'is about whom it introduces at a workplace, reached as it says further down',
      article(
        'Podiatrist Jane Frost has opened Elm Podiatry in Leeds. / To book with Elm Podiatry ring 0113 496 0101.',
      ),
      { name: 'Jane Frost', organisation: 'Elm Podiatry', numbers: ['0101'] },
    ],
    [
      'without a person is about the place that it tells how to reach',
      article('Elm View Foot Clinic is at 22 High Street, Leeds LS1 4AB. To book call 0113 496 0101.'),
      { name: null, organisation: 'Elm View Foot Clinic', numbers: ['0101'], address: '22 High Street, Leeds LS1 4AB' },
    ],
    [
      'tells how to reach the workplace of whom somebody selects',
      selecting(article(`${expert}, says so. Others agree. / Read on. / Ring Elm Podiatry on 0113 496 0101.`), expert),
      { name: 'Jane Frost', organisation: 'Elm Podiatry', numbers: ['0101'] },
    ],
    [
      'may be dated by its address: whom it names is not of the paper',
      selecting(at('elmgazeta.example/2024/05/a', 'A', `^ Elmgazeta / # A / So says ${runner} from Leeds.`), runner),
      { name: 'Chris Wade', organisation: null },
    ],
    [
      'says where somebody studied, which is no workplace',
      selecting(at('elmnews.example/a', 'A', `# Feet / ${studied}`), studied),
      { name: 'Chris Wade', organisation: 'Elm Physio' },
    ],
  ])('%s', (_, facts, expected) => {
    expect(card(facts)).toMatchObject(expected);
  });
});

test.each([
  ['PEC studioelm@pec.posta.example Tel. 0113 496 0101 / Fax 0113 496 0102', '0101'],
  ['They can be reached at Oak House: 0113 496 0102', undefined],
  ['Emergency appointments: 0113 496 0101', '0101'],
  ['Emergency dentist 0113 496 0101', '0101'],
  ['Join: +44 113 496 0102,,83312904#', undefined],
])('of "%s" the site’s own number is %s', (text, number) => {
  expect(card(at('studioelm.example/', 'Studio Elm', `# Studio Elm / ${text}`)).numbers[0]).toBe(number);
});

test('a number in a bar beside the content gives way to the content’s', () => {
  const facts = at('elmfeet.example/', 'Elm Feet Clinic', '# Elm Feet Clinic / 0113 496 0101');
  const group = facts.groups.push({ parent: 0, tag: 'div', hint: 'sidebar' }) - 1;
  facts.blocks.push({ tag: 'p', text: '0113 496 0102', group });
  expect(card(facts).numbers).toEqual(['0101']);
});

test.each(['A business directory of Leeds', 'Ärzteverzeichnis für Leeds'])('"%s" lists many', description => {
  const facts = at('elmlist.example/doctors/wade/', 'Wade Osteopathy | Elmlist', '# Wade Osteopathy / 0113 496 0101');
  expect(card({ ...facts, meta: { description } })).toMatchObject({ organisation: 'Wade Osteopathy', website: null });
});

test('a town’s site is its website, an agency’s its own, but its directory’s nobody’s', () => {
  const website = (path: string) => card(at(path, 'Contact', `# Elmham / clerk@${path.split('/')[0]!}`)).website;
  expect(website('elmhamcity.gov/contact')).toBe('https://www.elmhamcity.gov/');
  expect(website('elmagency.gov/contact')).toBe('https://www.elmagency.gov/');
  expect(website('elmagency.gov/directory/elmham')).toBeNull();
});

test.each([
  ['a label says', '# Ann Frost / Elm Running Club / Business: / Great Elm Clinic', 'Great Elm Clinic'],
  ['mail spells', '# Ann Frost / FysioElm York\n14 Elm Road\nYork YO1 4AB / ann@fysioelm.example', 'FysioElm York'],
  ['stands behind a dash', '# Ann Frost - Elm Homes Realty / Realtor / annfrost@mail.example', 'Elm Homes Realty'],
  ['no label of an address is', '# Ann Frost / Main practice\n14 Elm Road\nLeeds LS1 4AB', null],
])('somebody’s workplace is what %s', (_, text, organisation) => {
  expect(card(at('physiofind.example/frost', 'Ann Frost', text))).toMatchObject({ name: 'Ann Frost', organisation });
});

test.each([
  ['PO Box 12, Leeds LS1 9ZZ / We are here / 14 Elm Road, Leeds LS1 4AB', '14 Elm Road, Leeds LS1 4AB'],
  ['Hauptstr. 14 · 50667 Köln · Deutschland', 'Hauptstr. 14, 50667 Köln, Deutschland'],
])('the address of "%s" is that of the house', (text, address) => {
  expect(card(at('elmfeet.example/', 'Elm Feet', `# Elm Feet / ${text}`)).address).toBe(address);
});

test.each([
  ['elmoaksday.example', 'Elm Oaks', '# Elm Oaks / ^ Elm Oaks / > Elm Oaks Day Nursery', 'Elm Oaks Day Nursery'],
  ['elmlunn.example', 'Elm & Lunn Ltd', '## A / We. / Are. / Open. / Now. / Elm & Lunn\nElm Road', 'Elm & Lunn'],
  ['elm.example', 'Profil', '# Profil – Elm Running Club / ## Termine', 'Elm Running Club'],
  ['elmclub.example', 'Elm Club Impressum', '## Termine', 'Elm Club'],
])('the name that %s spells, without what else stands with it', (host, title, text, name) => {
  expect(card(at(`${host}/`, title, text)).organisation).toBe(name);
});
