import { message } from '../../../tests/shared/capture/message-of-lines.ts';
import { dialled, type Draw, spelt } from './draw.ts';
import { expecting, type Made, named } from './sheet.ts';

/** A letter as people sign it: who, what, where and how reached, in ever other orders and on ever other lines. */
export function letter(draw: Draw): Made {
  const { pick, chance } = draw;
  const who = { name: draw.person(), role: draw.role(), house: draw.house() };
  const [first = '', ...others] = who.name.split(' ');
  const [given, family] = [first, others.at(-1)!].map(word => word.toLowerCase().replace(/[^a-z]/g, ''));
  const isOwn = chance(0.75);
  const domain = isOwn ? `${spelt(who.house)}${pick(['.co.uk', '.org.uk', '.com', '.org'])}` : pick(PROVIDERS);
  const box = isOwn ? pick([`${given}.${family}`, given, `${given![0]}${family}`]) : `${given}${family}7`;
  const address = `${box}@${domain}`;
  const phones = chance(0.85) ? (chance(0.4) ? [draw.phone(), draw.mobile()] : [draw.phone()]) : [];
  const signed = [
    ...whoAndWhere(draw, who, reached(draw, phones)),
    ...(chance(0.5) ? [`${pick(['E: ', 'Email: ', ''])}${address}`] : []),
    ...(isOwn && chance(0.6) ? [`www.${domain}`] : []),
    ...pick(TAILS),
  ];
  const close = pick(['Kind regards', 'Many thanks', 'Best wishes,', 'Thanks', 'Regards,', '']);
  const body = ['Hi,', '', 'Thanks for sending this over, I will have a look.', '', ...(close ? [close, ''] : [])];
  const shown = pick([who.name, who.name, `${others.join(' ')}, ${first}`, `${who.name} (${who.house})`]);
  return {
    sort: 'letters',
    facts: message(shown, address, [...body, ...signed]),
    expected: expecting({
      person: named(who.name),
      organisation: who.house,
      emails: [address],
      phones: phones.map(dialled),
    }),
  };
}

const PROVIDERS = ['gmail.com', 'hotmail.co.uk', 'btinternet.com', 'outlook.com'];
const TAILS = [
  [],
  [],
  ['', 'Please consider the environment before printing this email.'],
  ['', 'Working days: Mon-Thu'],
  ['', 'Follow us on Facebook'],
  ['', 'Registered in England and Wales No. 01234567'],
];
const LABELS = [
  ['T: ', 'M: '],
  ['Tel ', 'Mobile '],
  ['t. ', 'm. '],
  ['Direct: ', 'Mobile: '],
  ['DDI: ', 'Mob: '],
  ['Office: ', 'Cell: '],
  ['☎ ', '📱 '],
  ['', ''],
] as const;

function reached({ pick, chance }: Draw, [phone, mobile]: readonly string[]): string[] {
  const [line, cell] = pick(LABELS);
  if (!phone) return [];
  if (!mobile) return [line + phone];
  return chance(0.5) ? [`${line}${phone}${pick([' | ', '  ', ' / '])}${cell}${mobile}`] : [line + phone, cell + mobile];
}

type Who = { name: string; role: string; house: string };

function whoAndWhere(draw: Draw, { name, role, house }: Who, numbers: string[]): string[] {
  const { pick, chance } = draw;
  const { street, town, postcode } = draw.place();
  const at = chance(0.5) ? pick([[`${street}, ${town} ${postcode}`], [street, `${town} ${postcode}`]]) : [];
  const sign = pick([' | ', ' - ', ' • ']);
  const letters = chance(0.3) ? `${pick([' ', ', '])}${pick(['MCSP', 'BSc (Hons)', 'RGN', 'PhD', 'FCIPD'])}` : '';
  return pick([
    [name + letters, role, house, ...at, ...numbers],
    [name + letters, role, house, ...numbers],
    [name + sign + role, house, ...at, ...numbers],
    [name, role + pick([', ', sign]) + house, ...numbers, ...at],
    [[name, role, house].join(sign), ...numbers, ...at],
    [house, name, role, ...numbers],
    [name, `${role} at ${house}`, ...numbers],
    [name.split(' ')[0]!, '', name, role, house, ...numbers],
    [name, role, house, pick(['Putting people first', 'Caring for our community']), ...numbers],
    [name, role, ...numbers, house, ...at],
  ]);
}
