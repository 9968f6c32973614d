import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { page, pointing } from './page-of-lines.ts';

const GB = { country: 'GB' };

describe('whom a selected sentence quotes', () => {
  const said = (sentence: string) => {
    const lines = [
      '^ Otley Echo',
      '# New service opens',
      'It opened its doors this week.',
      sentence,
      '> © 2026 Otley Echo',
    ];
    const facts = page('https://www.otleyecho.example/news/1', 'New service opens | Otley Echo', lines);
    const { person, organisation } = contactFrom(pointing(facts, sentence), GB);
    return [person?.name ?? null, organisation];
  };

  test.each([
    ['"We are delighted with the response so far," said Nour El-Sayed, reservations manager at Elm Children’s Hospital.', 'Nour El-Sayed', 'Elm Children’s Hospital'],
    ['“It has been busy,” says Florence Derby, an office manager at Oak Health Centre in Skipton.', 'Florence Derby', 'Oak Health Centre'],
    ['The service is run by Alan Rector, a case manager at Elm Footwear in Otley, and is free.', 'Alan Rector', 'Elm Footwear'],
    ['Nour El-Sayed, research fellow at Guide Dogs of Elmdale, said: "We are delighted."', 'Nour El-Sayed', 'Guide Dogs of Elmdale'],
    ['"We are open to all," said the club, which has its home at Elm Hall.', null, null],
    ['The talk by Hal Wade was followed by tea, cakes and a raffle for Elm Hospice.', null, null],
  ])('is who stands before what they are, in commas: %s', (sentence, name, organisation) => {
    expect(said(sentence)).toEqual([name, organisation]);
  }); // prettier-ignore
});

describe('a notice in somebody else’s newsletter', () => {
  const notice = (text: string) => {
    const lines = ['^ Hartley Parish', '# March newsletter', 'The litter pick is on Saturday.', text, '> Hartley Parish Council', '> 0113 496 0999 · clerk@hartleyparish.example'];
    const facts = page('https://www.hartleyparish.example/news', 'Village newsletter – Hartley Parish', lines);
    const { person, organisation, emails, phones } = contactFrom(pointing(facts, text), GB);
    return { name: person?.name ?? null, organisation, emails, phones: phones.map(({ number }) => number) };
  }; // prettier-ignore

  test.each([
    ['Unicorn Wholefoods. New customers welcome. Call Ann on 0113 496 0101', null, 'Unicorn Wholefoods'],
    ['Bone & Daughter Builders – Ann Frost, Builder. Tel: 0113 496 0101', 'Ann Frost', 'Bone & Daughter Builders'],
    ['Talkabout Speechies\nManager: Ann Frost\nTel: 0113 496 0101', 'Ann Frost', 'Talkabout Speechies'],
    ['Vitamin Barn, 39 Mill Lane, York, YO1 7HH. Tel 0113 496 0101', null, 'Vitamin Barn'],
  ])('is of whom it begins with, and the newsletter’s own mail is not theirs: %j', (text, name, organisation) => {
    expect(notice(text)).toEqual({ name, organisation, emails: [], phones: ['+441134960101'] });
  });

  test.each([
    'Book Now – 0113 496 0101',
    'Every Monday. Coffee in the hall. Ring 0113 496 0101',
    'Litter Pick. Meet at the bus shelter. 0113 496 0999',
  ])('has to begin with a name, and to have a number of its own: %s', text => {
    expect(['Book Now', 'Every Monday', 'Litter Pick']).not.toContain(notice(text).organisation);
  });
});
