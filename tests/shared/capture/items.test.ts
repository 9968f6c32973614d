import { expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { emptyFacts, type Item } from '../../../shared/capture/facts.ts';
import { itemCard } from '../../../shared/capture/items/item-card.ts';
import { joined } from '../../../shared/capture/items/joined.ts';
import { vcardItem } from '../../../shared/capture/items/vcard.ts';

const card = (...lines: string[]) =>
  `data:text/vcard;charset=utf-8,${encodeURIComponent(['BEGIN:VCARD', ...lines, 'END:VCARD'].join('\n'))}`;

test('a link can carry a whole card', () => {
  const href = card(
    'N:McIlroy;Andrew;;Mr;BSc',
    'FN:Andrew McIlroy',
    'ORG:LimbWorks;Workshop',
    'TITLE:Prosthetist\\, Orthotist',
    'item1.TEL;TYPE=WORK:028 9018 0271',
    'TEL;TYPE=FAX:028 9018 0272',
    'EMAIL:andrew@limb',
    ' works.example',
    'ADR;TYPE=WORK:;;14 Duncrue Mews;Belfast;;BT3 9BP;UK',
  );
  expect(vcardItem(href)).toEqual({
    source: 'vcard',
    types: ['Person'],
    props: {
      name: ['Andrew McIlroy'],
      givenName: ['Andrew'],
      familyName: ['McIlroy'],
      honorificPrefix: ['Mr'],
      honorificSuffix: ['BSc'],
      jobTitle: ['Prosthetist, Orthotist'],
      worksFor: ['LimbWorks'],
      telephone: ['028 9018 0271'],
      faxNumber: ['028 9018 0272'],
      email: ['andrew@limbworks.example'],
      address: ['14 Duncrue Mews, Belfast, BT3 9BP, UK'],
    },
  });
});

test('a card without a person is the organisation’s', () => {
  expect(vcardItem(card('FN:LimbWorks', 'ORG:LimbWorks'))).toMatchObject({
    types: ['Organization'],
    props: { name: ['LimbWorks'] },
  });
});

test.each(['data:text/vcard,%E0%A4%A', 'data:text/html,BEGIN:VCARD', 'https://a.example/x.vcf', 'data:text/vcard,no'])(
  '%s is no card',
  href => {
    expect(vcardItem(href)).toBeNull();
  },
);

test('items of several ways of writing keep what they refer to', () => {
  const person: Item = { source: 'microdata', types: ['Person'], props: { worksFor: [{ item: 1 }, 'Elm'] } };
  const clinic: Item = { source: 'microdata', types: ['MedicalClinic'], props: { name: ['Elm'] } };
  const site: Item = { source: 'json-ld', types: ['WebSite'], props: {} };
  expect(joined([site], [person, clinic])[1]?.props['worksFor']).toEqual([{ item: 2 }, 'Elm']);
});

test('a postal address may carry the number, and who is called so has an address that is an example elsewhere', () => {
  const person: Item = {
    source: 'h-card',
    types: ['Person'],
    props: {
      name: ['Rosa Quill'],
      email: ['mailto:rosa@example.com', 'mailto:tom@example.com'],
      address: [{ item: 1 }],
    },
  };
  const address: Item = {
    source: 'h-card',
    types: ['PostalAddress'],
    props: { streetAddress: ['1 Elm Road'], postalCode: ['LS1 4AB'], telephone: ['0113 496 0410'] },
  };
  const facts = { ...emptyFacts('https://elm.example.org/'), items: [person, address] };
  const card = itemCard({ facts, regions: ['GB'] }, 0);
  expect(card.emails.map(({ value }) => value)).toEqual(['rosa@example.com']);
  expect(card.phones.map(({ value }) => value.number)).toEqual(['+441134960410']);
});

test('the site at the address of mail is a business’s, and where linked data keeps it is none', () => {
  const business = (url: string[]) =>
    contactFrom(
      {
        ...emptyFacts('https://www.elmtown.example/shops/oak', 'Oak Diet – Elmtown'),
        items: [
          { source: 'rdfa', types: ['LocalBusiness'], props: { name: ['Oak Diet'], url, email: ['info@oakdiet.example'] } },
        ],
      },
      { country: 'GB' },
    ).website; // prettier-ignore
  expect(business(['https://id.elmtown.example/7', 'https://www.oakdiet.example/'])).toBe(
    'https://www.oakdiet.example/',
  );
  expect(business(['http://data.elmtown.example/id/7'])).not.toContain('data.');
});
