import { dialled, type Draw, spelt } from './draw.ts';
import { expecting, FOOTER, MAIN, type Made, named, Sheet } from './sheet.ts';

const SITES = [
  'Orthohub', 'MeadowHealth Plans', 'Best Care Home', 'TopDocs', 'NorthCare', 'Healthwise Network', 'Sussex Carers Guide', 'Care Compass', 'BackPain Experts',
  'Find Your Physio', 'The Good Dentist Guide', 'Elmshire Council', 'Association of Sports Therapists', 'Guild of Foot Health', 'PainHub', 'TherapyMatch',
  'Elmdale Chamber of Commerce', 'Parent & Baby Network', 'Kneeworks Live', 'Runners Hub',
]; // prettier-ignore
const MENUS = [
  ['Find a specialist', 'Conditions', 'For professionals', 'Log in'],
  ['Home', 'About us', 'Members', 'News', 'Contact'],
  ['Search', 'Advice', 'Join us', 'Blog'],
  ['Home', 'Webinars', 'Experts', 'Podcasts', 'Subscribe'],
];

/** Somebody's or some house's page on a site that shows many: nothing of the site's own may be on the card. */
export function profile(draw: Draw): Made {
  const { pick, chance } = draw;
  const site = pick(SITES);
  const host = `${spelt(site)}${pick(['.co.uk', '.org.uk', '.com', '.xyz', '.health'])}`;
  const person = chance(0.6) ? draw.person() : null;
  const house = person && chance(0.3) ? null : draw.house();
  const called = person ?? house!;
  const path = pick(['/profile/', '/experts/', '/members/', '/listing/', '/find/', '/']);
  const title = pick([`${called} | ${site}`, `${called} - ${site}`]);
  const sheet = new Sheet(`https://www.${host}${path}${spelt(called)}`, title);
  sheet.open(site, pick(MENUS));
  sheet.put(called, MAIN, 'h1');
  if (person) describe(draw, sheet, person, house);
  else sheet.put('Established in 1998, with parking and step-free access.');
  const own = `${spelt(house ?? called)}.co.uk`;
  const phone = chance(0.8) ? draw.phone() : null;
  const email = chance(0.4) ? `info@${own}` : null;
  const { street, town, postcode } = draw.place();
  if (chance(0.8)) sheet.put(`${street}, ${town} ${postcode}`, MAIN, 'address');
  if (phone) sheet.link('tel', phone, sheet.put(pick(['Tel: ', 'Phone: ', '']) + phone));
  if (email) sheet.link('mailto', email, sheet.put(email, MAIN, 'a'));
  if (chance(0.6)) sheet.link('web', `https://www.${own}/`, sheet.put('Visit website', MAIN, 'a'), 'Visit website');
  if (chance(0.5)) {
    sheet.put(pick(['Similar profiles', 'Nearby', 'Other experts', 'You may also like']), MAIN, 'h2');
    for (let count = 0; count < 3; count++) sheet.put(person ? draw.person() : draw.house(), MAIN, 'li');
  }
  for (const entry of ['Privacy', 'Terms', 'Cookies', 'Help']) sheet.put(entry, FOOTER, 'li');
  sheet.close(site, [], draw.phone(), `${pick(['hello', 'info', 'support'])}@${host}`);
  return {
    sort: 'profiles',
    facts: { ...sheet.facts, meta: chance(0.6) ? { 'og:site_name': site } : {} },
    expected: expecting({
      person: person ? named(person) : null,
      organisation: house,
      emails: email ? [email] : [],
      phones: phone ? [dialled(phone)] : [],
    }),
  };
}

function describe({ pick, ...draw }: Draw, sheet: Sheet, person: string, house: string | null): void {
  sheet.put(draw.role());
  if (house) sheet.put(pick([house, `Works at ${house}`, `${house}, ${draw.place().town}`, `Practice: ${house}`]));
  const [first] = person.split(' ');
  sheet.put(`${first} qualified in 2004 and has a special interest in knee pain. ${first} enjoys cycling.`);
}
