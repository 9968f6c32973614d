import { dialled, type Draw, spelt } from './draw.ts';
import { expecting, MAIN, type Made, named, Sheet } from './sheet.ts';

/** What somebody selects or clicks in running text: reports of papers, what a club or a practice writes of its own, lists of useful numbers. */
export function story(draw: Draw): Made {
  return draw.pick([joined, meeting, ownPost, founder, useful, linked])(draw);
}

const PAPERS = [
  'Elmdale Gazette',
  'Wharfe Valley Observer',
  'The Otley Echo',
  'Dales Live',
  'Hartley Parish',
  'Bishopdale Community',
];
const MENU = ['Home', 'News', 'About us', 'Events', 'Contact'];
const AROUND = ['The weather was kind and more than two hundred people came.', 'Everybody is welcome and there is no need to book.', 'It opened its doors in 1998 and has grown ever since.']; // prettier-ignore

type Page = { sheet: Sheet; end: () => void; host: string };

function pageOf(draw: Draw, name: string, path: string, title: string): Page {
  const host = `${spelt(name)}.org.uk`;
  const sheet = new Sheet(`https://www.${host}${path}`, `${title} | ${name}`);
  sheet.open(name, MENU);
  sheet.put(title, MAIN, 'h1');
  return { sheet, host, end: () => sheet.close(name, ['Latest news', 'Privacy policy'], draw.phone(), `info@${host}`) };
}

/** A report of somebody who works for a house that is not the page's. */
function joined(draw: Draw): Made {
  const [person, house, role] = [draw.person(), draw.house(), draw.role().toLowerCase()];
  const { town } = draw.place();
  const { sheet, end } = pageOf(draw, draw.pick(PAPERS), '/news/new-face', `A new face in ${town}`);
  sheet.put(draw.pick(AROUND));
  const said = draw.pick([
    `${house} in ${town} has welcomed ${person} as its new ${role}.`,
    `${person} has joined ${house} as ${role}.`,
    `${person}, who runs ${house} in ${town}, said demand had doubled.`,
    `The talk was given by ${person}, ${role} at ${house}.`,
    `${person} of ${house} will answer questions about falls.`,
    `Thanks go to ${person} from ${house} for an interesting talk.`,
  ]);
  const block = sheet.put(said);
  sheet.put(`Councillor ${draw.person()} said it was good news for the town.`);
  end();
  const facts = sheet.selected(said, [block]);
  return { sort: 'reports', facts, expected: expecting({ person: named(person), organisation: house }) };
}

const GROUPS = ['Memory Café', 'Parkinson’s Support Group', 'Walking for Health', 'Stroke Club', 'Carers’ Group', 'Lunch Club', 'Ladies Choir']; // prettier-ignore

/** A group that a paper tells of; whom to ask stands in another paragraph. */
function meeting(draw: Draw): Made {
  const [person, phone] = [draw.person(), draw.phone()];
  const { town } = draw.place();
  const group = `${town} ${draw.pick(GROUPS)}`;
  const { sheet, end } = pageOf(
    draw,
    draw.pick(PAPERS),
    '/news/group',
    draw.pick([`${group} celebrates ten years`, 'Community news']),
  );
  sheet.put(`${group} meets on the first Tuesday of the month at 2pm in the village hall.`);
  sheet.put(draw.pick(AROUND));
  const email = `${spelt(person)}@gmail.com`;
  const said = draw.pick([
    `For more information contact ${person} on ${phone}.`,
    `To find out more, ring ${person} on ${phone} or email ${email}`,
    `Contact: ${person}, ${phone}, ${email}`,
    `If you would like to join, please call ${person}, ${phone}.`,
  ]);
  const block = sheet.put(said);
  if (said.includes(email)) sheet.link('mailto', email, block);
  sheet.put(`Bell ringers wanted: ${draw.person()} on ${draw.phone()}.`);
  end();
  const right = {
    person: named(person),
    organisation: group,
    phones: [dialled(phone)],
    emails: said.includes(email) ? [email] : [],
  };
  return { sort: 'groups', facts: sheet.selected(said, [block]), expected: expecting(right) };
}

/** What a club or practice writes on its own site, naming one of its own. */
function ownPost(draw: Draw): Made {
  const [person, house, mobile] = [draw.person(), draw.house(), draw.mobile()];
  const role = draw.pick(['Welfare Officer', 'membership secretary', 'Practice Manager', 'coach', 'volunteer coordinator', 'clinical lead']); // prettier-ignore
  const { sheet, end, host } = pageOf(draw, house, '/news/autumn-update', 'Autumn update');
  sheet.put(draw.pick(AROUND));
  const [first] = person.split(' ');
  const email = draw.pick([`${first!.toLowerCase()}@${host}`, `${spelt(person)}@gmail.com`]);
  const said = draw.pick([
    `Please contact our ${role} ${person} on ${mobile} or ${email}.`,
    `Any questions? Speak to ${person}, ${role} (${email}, ${mobile}).`,
    `${person} (${role}) would love to hear from you: ${mobile}, ${email}`,
    `To volunteer, email ${person} at ${email} or text ${mobile}`,
  ]);
  const block = sheet.put(said);
  const link = sheet.link('mailto', email, block);
  sheet.put(`Thank you to ${draw.person()}, who retires after twenty years.`);
  end();
  const facts = draw.chance(0.6) ? sheet.selected(said, [block]) : sheet.clicked(link);
  const right = { person: named(person), organisation: house, emails: [email], phones: [dialled(mobile)] };
  return { sort: 'own posts', facts, expected: expecting(right) };
}

/** What a practice tells of its founder, who worked for others before. */
function founder(draw: Draw): Made {
  const [person, house, other, role] = [draw.person(), draw.house(), draw.house(), draw.role().toLowerCase()];
  const { sheet, end } = pageOf(draw, house, '/about', draw.pick(['About us', 'Our story']));
  sheet.put(draw.pick(AROUND));
  const said = draw.pick([
    `${person} started as a ${role} at ${other} in 1998.`,
    `${person} trained in Leeds and worked at ${other} before opening the practice.`,
    `${person} is a ${role} and a member of the Royal Society of Medicine.`,
    `After ten years at ${other}, ${person} founded the practice in 2012.`,
    `${person} leads our team. A ${role} by training, she spent five years with ${other}.`,
  ]);
  const block = sheet.put(said);
  end();
  const right = { person: named(person), organisation: house, emails: 'any' as const, phones: 'any' as const };
  return { sort: 'founders', facts: sheet.selected(said, [block]), expected: expecting(right) };
}

/** A row of useful numbers, or a sentence that sends one to another house. */
function useful(draw: Draw): Made {
  const [house, phone] = [draw.house(), draw.phone()];
  const { sheet, end } = pageOf(draw, draw.pick(PAPERS), '/useful', draw.pick(['Useful contacts', 'Where to get help', 'Local services'])); // prettier-ignore
  const email = `office@${spelt(house)}.co.uk`;
  const like = draw.pick<(name: string, number: string, mail: string) => string>([
    (name, number) => `${name}: ${number}`,
    (name, number) => `${name} – ${number}`,
    (name, number, mail) => `${name} ${number} ${mail}`,
    (name, number) => `You can also ring ${name} on ${number}.`,
    (name, number, mail) => `${name} can help with forms. Call ${number} or email ${mail}`,
  ]);
  const rows = [draw.house(), house, draw.house()].map(name => {
    const mail = name === house ? email : `hello@${spelt(name)}.co.uk`;
    return sheet.put(like(name, name === house ? phone : draw.phone(), mail), MAIN, 'li');
  });
  const said = like(house, phone, email);
  end();
  const right = { organisation: house, phones: [dialled(phone)], emails: said.includes(email) ? [email] : [] };
  return { sort: 'useful', facts: sheet.selected(said, [rows[1]!]), expected: expecting(right) };
}

/** A link in a report: another house's website or somebody's mail. */
function linked(draw: Draw): Made {
  const [person, house] = [draw.person(), draw.house()];
  const host = `${spelt(house)}.co.uk`;
  const { sheet, end } = pageOf(draw, draw.pick(PAPERS), '/news/open-day', 'Open day on Saturday');
  sheet.put(`${house} opens its doors on Saturday from 10am.`);
  const [first] = person.split(' ');
  const [text, kind, value] = draw.pick([
    [`See ${host} for details.`, 'web', `https://www.${host}/`] as const,
    [`Visit ${house} online to book.`, 'web', `https://www.${host}/`] as const,
    [
      `To book, email ${person} at ${first!.toLowerCase()}@${host}.`,
      'mailto',
      `${first!.toLowerCase()}@${host}`,
    ] as const,
  ]);
  const block = sheet.put(text);
  const shown = kind === 'mailto' ? value : text.includes(house) ? house : host;
  const link = sheet.link(kind, value, block, shown);
  end();
  const isMail = kind === 'mailto';
  const right = { person: isMail ? named(person) : null, organisation: house, emails: isMail ? [value] : [] };
  return { sort: 'links', facts: sheet.clicked(link), expected: expecting(right) };
}
