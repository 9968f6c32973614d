import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { page, pointing, withRows } from './page-of-lines.ts';

/** Whose a number is where several people and places stand one under another: by the words of its own line. */

const VILLAGE = 'https://www.otterbyvillage.example/news';
const village = (lines: string[]) => page(VILLAGE, 'News | Otterby Village', ['^ Otterby Village', '# News', ...lines]);
const card = (lines: string[], selection: string, href?: string) => {
  const { person, organisation, phones, emails } = contactFrom(pointing(village(lines), selection, href), { country: 'GB' });
  return {
    person: person?.name ?? null,
    organisation,
    numbers: phones.map(each => each.number.replace('+44', '0')),
    emails,
  };
}; // prettier-ignore

describe('somebody’s part ends where a line says whose the next number is', () => {
  test.each([
    ['a label below', ['Village Hall bookings\nAnne Dewhirst\n0113 496 0305', 'Vets 0113 496 0304'], 'Anne Dewhirst', '01134960305'],
    ['a label above', ['Plunket – ph 0113 496 0122', 'Osteopath: Greg Hollander, by appt 0113 496 0125'], 'Greg Hollander', '01134960125'],
    ['a place below', ['Anne Dewhirst\n0113 496 0305', 'Citizens Advice\nOld Town Hall, Bridge Street\nTel: 0113 496 0307'], 'Anne Dewhirst', '01134960305'],
    ['a person below', ['Anne Dewhirst', '0113 496 0305', 'Churchwarden: Mary Stead (0113 496 0145)'], 'Anne Dewhirst', '01134960305'],
  ])('%s', (_, lines, name, number) => {
    expect(card(lines, name)).toMatchObject({ person: name, numbers: [number] });
  }); // prettier-ignore

  test('a person whose sentence says how to reach her has that, and no other’s', () => {
    const lines = [
      'Our foot health practitioner, Susan Ridley, will be at the Hall. To book, ring Susan on 07400 123456 or email susan@happyfeet.example.',
      'Churchwarden: Mary Stead (0113 496 0145)',
    ];
    expect(card(lines, 'Susan Ridley')).toMatchObject({ numbers: ['07400123456'], emails: ['susan@happyfeet.example'] });
  }); // prettier-ignore

  test('what stands in her own lines is hers, whatever it is called', () => {
    const lines = ['Anne Dewhirst', 'Scheduling 0113 496 0305', 'Mobile 07400 123456'];
    expect(card(lines, 'Anne Dewhirst').numbers).toEqual(['01134960305', '07400123456']);
  });
});

describe('who has no number has only what is everybody’s', () => {
  test.each([
    ['Bar - 0113 496 0841', []],
    ['Questions? Call Dave B. 0113 496 0433.', []],
  ])('beside %s', (line, numbers) => {
    expect(card(['Parish nurse Nancy Beck, RN will be here on Sunday.', line], 'Nancy Beck').numbers).toEqual(numbers);
  });

  test.each(['Tel: 0113 496 0840', 'To book ring us on 0113 496 0840'])('at the clinic beside %s', line => {
    const lines = ['^ Elm Clinic', '# News', 'Practice nurse Nancy Beck, RN will be here on Sunday.', line];
    const facts = pointing(page('https://www.elmclinic.example/news', 'News | Elm Clinic', lines), 'Nancy Beck');
    expect(contactFrom(facts, { country: 'GB' }).phones).toMatchObject([{ number: '+441134960840' }]);
  });

  test('nobody has the mail of somebody at the desk', () => {
    const lines = ['^ Elm Dental', '## Dr. Marcus Whitfield, DDS', 'Owner', '## Tammy', 'Front Desk', 'tammy@elmdental.example'];
    const facts = pointing(page('https://www.elmdental.example/team', 'Team | Elm Dental', lines), 'Marcus Whitfield');
    expect(contactFrom(facts, { country: 'US' }).emails).toEqual([]);
  }); // prettier-ignore
});

test.each([
  'Churchwardens: Mary Stead (0113 496 0145) and Tom Pickles (0113 496 0146)',
  'Churchwardens: Mary Stead 0113 496 0145, Tom Pickles 0113 496 0146',
])('the second number of a line is the second person’s: %s', line => {
  for (const href of [undefined, 'tel:01134960146'])
    expect(card([line], '0113 496 0146', href)).toMatchObject({ person: 'Tom Pickles', numbers: ['01134960146'] });
});

test('a number in brackets’ or a sentence’s reach is whose the paragraph names', () => {
  expect(card(['District Nurses (out of hours) 0113 496 0356'], '0113 496 0356').organisation).toBe('District Nurses');
  const lines = ['Nutritional therapist Carys Morgan sees clients on Wednesdays. Tel: 07400 123456'];
  expect(card(lines, '07400 123456').person).toBe('Carys Morgan');
  expect(card(lines, 'Carys Morgan').numbers).toEqual(['07400123456']);
  const place = ['For a place phone Jackie Broadbent (Leader) on 0113 496 0551 or the Scout Hut on 0113 496 0552.'];
  expect(card(place, '0113 496 0551').person).toBe('Jackie Broadbent');
  expect(card(place, '0113 496 0552')).toMatchObject({ person: null, organisation: 'Scout Hut' });
});

test('an address selected by itself is whose its line names', () => {
  const lines = ['Centre: 0113 496 0301', 'Social worker: Nuria Campos - 0113 496 0304 - socialcare@otterbyvillage.example'];
  expect(card(lines, 'socialcare@otterbyvillage.example')).toMatchObject({ person: 'Nuria Campos', numbers: ['01134960304'] });
}); // prettier-ignore

test('a patient whom the practice quotes is no contact of it', () => {
  const quote = ['## What our patients say', 'Emma fixed my back!', 'Graham Pell, Wetherfield'];
  const lines = ['^ Elm Osteopaths', '# Osteopathy', ...quote, '## Associates', 'Carys Morgan. Tel: 07400 123456'];
  const facts = page('https://www.elmosteopaths.example/', 'Elm Osteopaths', lines);
  const { organisation, phones } = contactFrom(pointing(facts, 'Graham Pell'), { country: 'GB' });
  expect([organisation, phones]).toEqual([null, []]);
});

test('of two people a paragraph gives the number to the one whom it calls', () => {
  const lines = ['Our Welfare Officers are Tina Marsden and Rob Exley. You can reach them at welfare@otterbyvillage.example or by calling Tina on 07400 123456.'];
  expect(card(lines, 'Rob Exley').numbers).toEqual([]);
  expect(card(lines, 'welfare@otterbyvillage.example')).toMatchObject({ person: null, numbers: [] });
}); // prettier-ignore

describe('in a table', () => {
  const facts = withRows(village([]), [
    'Secretary | Ann Frost | 0113 496 0308',
    'Green Keeper | Vacant | ',
    'Club Captain | TBC | ',
  ]);

  test.each(['Vacant', 'TBC', 'Club Captain', 'Green Keeper'])('a row with nobody in it is nobody’s: %s', words => {
    expect(contactFrom(pointing(facts, words), { country: 'GB' }).person).toBeNull();
  });

  test('who has no number in their row has none of another row', () => {
    const groups = withRows(village([]), ['Group | Leader | Phone', 'Tai Chi | Pat & Roy Sumner | 0113 496 0502', 'Walking | Val Birkin | see newsletter']);
    expect(contactFrom(pointing(groups, 'Val Birkin'), { country: 'GB' }).phones).toEqual([]);
  }); // prettier-ignore
});

describe('words that name nobody we know stand for the number of their line', () => {
  const lines = ['Otterby Surgery 0113 496 0301', 'Dentist: J & P Harrop, 4 Kirkgate, 0113 496 0303'];

  test.each(['J & P Harrop', 'Dentist'])('%s', words => {
    expect(card(lines, words)).toMatchObject({ organisation: 'J & P Harrop', numbers: ['01134960303'] });
  });

  test('the second of a sentence is not the first', () => {
    const sentence = 'To complain contact the GPhC on 020 7946 0100 or your local Healthwatch, 0113 496 0719.';
    const found = card(['Travel clinic nurse: Joanne Sturdy', sentence], 'Healthwatch');
    expect(found).toMatchObject({ person: null, numbers: ['01134960719'] });
    expect(found.organisation).not.toBe('GPhC');
  });
});

describe('a given name alone is somebody', () => {
  test.each([
    ['Neil', 'Cubs\nNeil: 07400 123456', ['07400123456']],
    ['Sharon', 'FOOT CARE in your own home. Call Sharon 07400 123456', ['07400123456']],
    ['Kelly', 'HCA: Kelly', []],
    ['Moira', 'Lead physio: Craig Dunne\nReceptionist: Moira', []],
  ])('%s', (name, line, numbers) => {
    expect(card([line, 'Luncheon Club 0113 496 0306'], name)).toMatchObject({ person: name, numbers });
  });

  test('but not one of two names in a sentence', () => {
    expect(card(['Outside work Neil coaches juniors.'], 'Neil').person).toBeNull();
  });

  test('in a row with a number', () => {
    const facts = withRows(village([]), ['Toddler group | Becky | 07400 123456', 'Flowers | Olive Beaumont | 0113 496 0404']);
    const { person, phones } = contactFrom(pointing(facts, 'Becky'), { country: 'GB' });
    expect([person?.name, phones.map(each => each.number)]).toEqual(['Becky', ['+447400123456']]);
  }); // prettier-ignore

  test('and the address behind it says how it goes on', () => {
    const line = 'Tickets £8 from Gill at gill.tordoff@otterbyvillage.example.';
    expect(card([line], 'gill.tordoff@otterbyvillage.example', 'mailto:gill.tordoff@otterbyvillage.example').person).toBe('Gill Tordoff');
    expect(card(['For Ilse walks write to ilse.walks@otterbyvillage.example.'], 'ilse.walks@otterbyvillage.example').person).toBeNull();
  }); // prettier-ignore
});

describe('a department’s address is not the next person’s', () => {
  const lines = ['For MSK advice email msk@otterbyvillage.example.', 'Team leader: Bev Naylor (ext 4471)', 'Complaints: pals@otterbyvillage.example'];

  test.each(['msk@otterbyvillage.example', 'pals@otterbyvillage.example'])('%s', email => {
    expect(card(lines, email)).toMatchObject({ person: null, emails: [email] });
    expect(card(lines, email, `mailto:${email}`)).toMatchObject({ person: null });
  });
}); // prettier-ignore

describe('on the site of one person', () => {
  const lines = [
    '^ Kate Birdsall Osteopath',
    '# About me',
    'I worked with Dan Reeve at Spinal Works before setting up on my own.',
    'Call or text 07400 123456',
    'On my days off Becky Trott covers: 0113 496 0811.',
  ];
  const facts = page('https://www.katebirdosteopath.example/about', 'About me | Kate Birdsall Osteopath', lines);

  test.each([
    ['0113 496 0811', 'Becky Trott', ['+441134960811']],
    [lines[4]!, 'Becky Trott', ['+441134960811']],
    ['Dan Reeve', 'Dan Reeve', []],
  ])('another has nothing of hers: %s', (selection, name, numbers) => {
    const { person, phones } = contactFrom(pointing(facts, selection), { country: 'GB' });
    expect([person?.name, phones.map(each => each.number)]).toEqual([name, numbers]);
  });
});
