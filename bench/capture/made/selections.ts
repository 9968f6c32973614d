import { dialled, type Draw, spelt } from './draw.ts';
import { expecting, MAIN, type Made, named, Sheet } from './sheet.ts';

const MENU = ['Home', 'News', 'About us', 'Events', 'Gallery', 'Contact', 'Join us', 'Shop'];
const SAID = ['Latest news', 'Spring fair returns in May', 'New opening hours', 'Volunteers needed', 'Privacy policy', 'Accessibility', 'Follow us on Facebook']; // prettier-ignore

/** What somebody selects or clicks on somebody else's page, or on a team's. */
export function selection(draw: Draw): Made {
  return draw.pick([quoted, quoted, notice, notice, member, office, office])(draw);
}

function sheetOf(draw: Draw, name: string, path: string, title: string): { sheet: Sheet; end: () => void } {
  const host = `${spelt(name)}.org.uk`;
  const sheet = new Sheet(`https://www.${host}${path}`, `${title} | ${name}`);
  sheet.open(name, MENU);
  return { sheet, end: () => sheet.close(name, SAID, draw.phone(), `info@${host}`) };
}

function quoted(draw: Draw): Made {
  const [person, house] = [draw.person(), draw.house()];
  const role = draw.role().toLowerCase();
  const { town } = draw.place();
  const paper = draw.pick(['Elmdale Gazette', 'Wharfe Valley Observer', 'The Otley Echo', 'Dales Live']);
  const { sheet, end } = sheetOf(draw, paper, '/news/2026/new-clinic', `New service opens in ${town}`);
  sheet.put(`New service opens in ${town}`, MAIN, 'h1');
  sheet.put('Help is closer to home now, thanks to a new service that opened its doors this week.');
  const sentence = draw.pick([
    `${person}, ${role} at ${house}, said: "We are delighted with the response so far."`,
    `"We are delighted with the response so far," said ${person}, ${role} at ${house}.`,
    `The service is run by ${person}, a ${role} at ${house} in ${town}.`,
  ]);
  const block = sheet.put(sentence);
  sheet.put(`Councillor ${draw.person()} said it was good news for the town.`);
  end();
  const facts = sheet.selected(draw.chance(0.7) ? sentence : person, [block]);
  return { sort: 'quotes', facts, expected: expecting({ person: named(person), organisation: house }) };
}

function notice(draw: Draw): Made {
  const [person, house, phone] = [draw.person(), draw.house(), draw.phone()];
  const village = draw.pick(['Elm Village', 'Hartley Parish', 'Bishopdale Community']);
  const { sheet, end } = sheetOf(draw, village, '/newsletter', 'Village newsletter, March 2026');
  sheet.put('March newsletter', MAIN, 'h1');
  sheet.put('The spring litter pick is on Saturday 14 March. Meet at the bus shelter at 10am.');
  const { street, town, postcode } = draw.place();
  const text = draw.pick([
    `${house}. New clients welcome. Call ${person.split(' ')[0]} on ${phone}`,
    `${house} – ${person}, ${draw.role()}. Home visits by arrangement. Tel: ${phone}`,
    `${house}\n${draw.role()}: ${person}\nTel: ${phone}`,
    `${house}, ${street}, ${town}, ${postcode}. Tel ${phone}`,
  ]);
  const block = sheet.put(text);
  sheet.put(`Coffee morning in the village hall every Tuesday. Contact ${draw.person()} on ${draw.phone()}.`);
  end();
  const is = text.includes(person) ? named(person) : text.includes('Call ') ? 'any' : null;
  const expected = expecting({ person: is, organisation: house, phones: [dialled(phone)] });
  return { sort: 'notices', facts: sheet.selected(text, [block]), expected };
}

function member(draw: Draw): Made {
  const [person, house] = [draw.person(), draw.house()];
  const { sheet, end } = sheetOf(draw, house, '/team', 'Meet the team');
  sheet.put('Meet the team', MAIN, 'h1');
  const cards = [draw.person(), person, draw.person(), draw.person()].map(name => {
    const card = sheet.group(MAIN, 'div', 'team member');
    const [first] = name.split(' ');
    const lines = [name, draw.role(), `${first} has worked here since 2014 and enjoys walking.`];
    return { blocks: lines.map((line, at) => sheet.put(line, card, at === 0 ? 'h3' : 'p')), text: lines.join('\n') };
  });
  end();
  const { blocks, text } = cards[1]!;
  const facts = draw.chance(0.6) ? sheet.selected(text, blocks) : sheet.selected(person, blocks.slice(0, 1));
  const expected = expecting({ person: named(person), organisation: house, emails: 'any', phones: 'any' });
  return { sort: 'members', facts, expected };
}

const POSTS = ['Chair', 'Secretary', 'Treasurer', 'Membership Secretary', 'Welfare Officer'];

function office(draw: Draw): Made {
  const club = draw.house();
  const { sheet, end } = sheetOf(draw, club, '/contacts', draw.pick(['Contacts', 'Committee', 'Who’s who']));
  sheet.put('Committee', MAIN, 'h1');
  const list = sheet.group(MAIN, 'ul');
  const pattern = draw.pick<(line: Office) => string>([
    ({ post, name, mobile, email }) => `${post}: ${name} – ${mobile} – ${email}`,
    ({ post, name, mobile, email }) => `${name}, ${post}, ${mobile}, ${email}`,
    ({ post, name, mobile, email }) => `${post}\n${name}\n${mobile}\n${email}`,
  ]);
  const held = POSTS.map(post => {
    const name = draw.person();
    const own = `${name.toLowerCase().replace(/[^a-z]/g, '')}@gmail.com`;
    const email = draw.chance(0.5) ? own : `${spelt(post)}@${spelt(club)}.org.uk`;
    const line = { post, name, mobile: draw.mobile(), email };
    const block = sheet.put(pattern(line), sheet.group(list, 'li'), 'li');
    return { line, block, link: sheet.link('mailto', email, block) };
  });
  end();
  const { line, block, link } = draw.pick(held);
  const facts = draw.chance(0.6) ? sheet.selected(pattern(line), [block]) : sheet.clicked(link);
  const { name, email, mobile } = line;
  const right = { person: named(name), organisation: club, emails: [email], phones: [dialled(mobile)] };
  return { sort: 'offices', facts, expected: expecting(right) };
}

type Office = { post: string; name: string; mobile: string; email: string };
