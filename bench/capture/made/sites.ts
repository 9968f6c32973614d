import type { Item } from '../../../shared/capture/facts.ts';
import { dialled, type Draw, spelt } from './draw.ts';
import { expecting, FOOTER, MAIN, type Made, named, Sheet } from './sheet.ts';

/** A page of a house's own site: its first page, how to reach it, its team or one of them; with the data that plugins put there, or none. */
export function site(draw: Draw): Made {
  return draw.pick([home, home, contact, bio, team])(draw);
}

const MENU = ['Home', 'About us', 'Services', 'Our team', 'Prices', 'News', 'Contact', 'Book online'];
const SERVICES = ['Assessment', 'Sports injuries', 'Home visits', 'Gift vouchers', 'Workshops', 'Free parking'];
const PRAISE = ['I felt better after one visit.', 'Friendly staff and a lovely place.', 'Five stars from me!'];

/** What a site has of its own. */
type House = {
  name: string;
  host: string;
  phone: string;
  email: string;
  street: string;
  town: string;
  postcode: string;
};

function houseOf(draw: Draw): House {
  const name = draw.house();
  const host = `${spelt(name)}${draw.pick(['.co.uk', '.org.uk', '.com'])}`;
  const user = draw.pick(['info', 'hello', 'reception', 'admin', 'enquiries', spelt(name)]);
  const domain = draw.chance(0.8) ? host : draw.pick(['gmail.com', 'outlook.com', 'btinternet.com']);
  const email = `${domain === host ? user : spelt(name)}@${domain}`;
  return { name, host, phone: draw.phone(), email, ...draw.place() };
}

function sheetOf(draw: Draw, house: House, path: string, head: string): Sheet {
  const title = path === '/' ? draw.pick([house.name, `${house.name} | ${house.town}`, `Home - ${house.name}`]) : draw.pick([`${head} | ${house.name}`, `${head} - ${house.name}`]); // prettier-ignore
  const sheet = new Sheet(`https://www.${house.host}${path}`, title);
  sheet.open(draw.pick([house.name, 'Skip to content']), MENU);
  return sheet;
}

/** The end of every page: how to reach the house, who made the site. */
function close(draw: Draw, sheet: Sheet, house: House): void {
  const { name, phone, email, street, town, postcode } = house;
  if (draw.chance(0.6)) sheet.put(`${street}, ${town}, ${postcode}`, FOOTER);
  const at = sheet.put(draw.pick([`Tel: ${phone}`, `Call us on ${phone}`, phone]), FOOTER);
  if (draw.chance(0.5)) sheet.link('tel', phone, at);
  const mail = sheet.put(email, FOOTER);
  if (draw.chance(0.5)) sheet.link('mailto', email, mail);
  sheet.put(draw.pick([`© 2026 ${name}`, `Copyright ${name}. All rights reserved.`]), FOOTER);
  if (draw.chance(0.6)) sheet.put(draw.pick(['Website by Pixel Barn', 'Site design: Tidy Web Studio, hello@tidyweb.example', 'Powered by WordPress']), FOOTER); // prettier-ignore
}

/** The data that plugins write: a graph of the site and the page, a local business, with those who work there or praise it, or nothing. */
function data(draw: Draw, house: House, staff: string[]): Item[] {
  const { name, host, phone, email, street, town, postcode } = house;
  const url = `https://www.${host}/`;
  const json = (types: string[], props: Item['props']): Item => ({ source: 'json-ld', types, props });
  const business = json([draw.pick(['LocalBusiness', 'Organization', 'MedicalBusiness', 'MedicalClinic', 'ProfessionalService'])], {
    name: [name], url: [url], telephone: [phone], ...(draw.chance(0.6) ? { email: [email] } : {}),
    address: [{ item: 1 }],
  }); // prettier-ignore
  const address = json(['PostalAddress'], { streetAddress: [street], addressLocality: [town], postalCode: [postcode] });
  const graph = [json(['WebSite'], { name: [name], url: [url] }), json(['WebPage'], { url: [url], name: [name] }), json(['Organization'], { name: [name], url: [url] })]; // prettier-ignore
  return draw.pick([
    () => [],
    () => graph,
    () => [business, address],
    () => [{ ...business, props: { ...business.props, employee: [{ item: 2 }] } }, address, json(['Person'], { name: [staff[0]!], jobTitle: [draw.role()] })], // prettier-ignore
    () => [{ ...business, props: { ...business.props, review: [{ item: 2 }] } }, address, json(['Review'], { author: [draw.person()], reviewBody: [draw.pick(PRAISE)] })], // prettier-ignore
    () => [{ ...business, props: { ...business.props, founder: [staff[0]!] } }, address],
  ])();
}

function right(house: House, more: Partial<Made['expected']> = {}): Made['expected'] {
  return expecting({ organisation: house.name, emails: [house.email], phones: [dialled(house.phone)], ...more });
}

function home(draw: Draw): Made {
  const house = houseOf(draw);
  const staff = [draw.person(), draw.person()];
  const sheet = sheetOf(draw, house, '/', '');
  sheet.put(
    draw.pick([`Welcome to ${house.name}`, 'Helping you move better', `${house.town}’s friendliest team`]),
    MAIN,
    'h1',
  );
  sheet.put(`We are an independent team in ${house.town}, here since 1998.`);
  for (const service of SERVICES.slice(0, 4)) sheet.put(service, MAIN, 'h3');
  if (draw.chance(0.5)) {
    sheet.put('What people say', MAIN, 'h2');
    sheet.put(`“${draw.pick(PRAISE)}”`);
    sheet.put(draw.pick([draw.person(), `– ${draw.person()}`, `${draw.person()}, Otley`]));
  }
  if (draw.chance(0.4)) {
    sheet.put('Meet the team', MAIN, 'h2');
    for (const name of staff) {
      sheet.put(name, MAIN, 'h3');
      sheet.put(draw.role());
    }
  }
  close(draw, sheet, house);
  return { sort: 'homes', facts: { ...sheet.facts, items: data(draw, house, staff) }, expected: right(house) };
}

function contact(draw: Draw): Made {
  const house = houseOf(draw);
  const manager = draw.person();
  const sheet = sheetOf(draw, house, draw.pick(['/contact', '/contact-us/', '/find-us']), 'Contact us');
  sheet.put('Contact us', MAIN, 'h1');
  const { street, town, postcode, phone, email } = house;
  for (const line of draw.pick([[`${street}\n${town}\n${postcode}`], [street, town, postcode], [`${house.name}\n${street}\n${town} ${postcode}`]])) sheet.put(line); // prettier-ignore
  sheet.link('tel', phone, sheet.put(draw.pick([`Phone: ${phone}`, `T ${phone}`, phone])));
  sheet.link('mailto', email, sheet.put(draw.pick([`Email: ${email}`, email])));
  if (draw.chance(0.4)) sheet.put(draw.pick([`Our practice manager is ${manager}.`, `Complaints: please write to ${manager}, Practice Manager.`])); // prettier-ignore
  for (const field of ['Your name', 'Your email', 'Your message', 'Send']) sheet.put(field, MAIN, 'label');
  close(draw, sheet, house);
  return {
    sort: 'contact pages',
    facts: { ...sheet.facts, items: data(draw, house, [manager]) },
    expected: right(house),
  };
}

function bio(draw: Draw): Made {
  const house = houseOf(draw);
  const [person, role] = [draw.person(), draw.role()];
  const sheet = sheetOf(
    draw,
    house,
    `${draw.pick(['/team/', '/our-team/', '/about/', '/people/'])}${spelt(person)}`,
    person,
  );
  sheet.put(person, MAIN, 'h1');
  sheet.put(role, MAIN, draw.pick(['h2', 'p']));
  const [first] = person.split(' ');
  sheet.put(
    `${first} joined us in 2014 after ten years at ${draw.house()}. ${first} is a member of the Royal Society of Medicine.`,
  );
  if (draw.chance(0.4)) sheet.put(draw.pick(['Other members of the team', 'More of our team']), MAIN, 'h2');
  close(draw, sheet, house);
  const theirs: Item[] = [
    { source: 'json-ld', types: ['Person'], props: { name: [person], jobTitle: [role], worksFor: [{ item: 1 }] } },
    { source: 'json-ld', types: ['Organization'], props: { name: [house.name] } },
  ];
  const items = draw.chance(0.4) ? theirs : data(draw, house, [draw.person()]);
  return {
    sort: 'bios',
    facts: { ...sheet.facts, items },
    expected: right(house, { person: named(person) }),
  };
}

function team(draw: Draw): Made {
  const house = houseOf(draw);
  const staff = [draw.person(), draw.person(), draw.person(), draw.person()];
  const sheet = sheetOf(draw, house, draw.pick(['/team', '/our-team', '/about-us/team']), 'Our team');
  sheet.put(draw.pick(['Our team', 'Meet the team']), MAIN, 'h1');
  for (const name of staff) {
    const card = sheet.group(MAIN, 'div', 'team-member');
    sheet.put(name, card, 'h3');
    sheet.put(draw.role(), card);
    if (draw.chance(0.7)) sheet.put(`${name.split(' ')[0]} enjoys walking and has two dogs.`, card);
  }
  close(draw, sheet, house);
  const people = staff.filter((name, at) => staff.indexOf(name) === at);
  return {
    sort: 'teams',
    facts: { ...sheet.facts, items: data(draw, house, staff) },
    expected: right(house, { people }),
  };
}
