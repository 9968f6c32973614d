import type { PartnerKind } from '../model/partner-kinds.ts';

/** Women's and men's first names, and surnames either may have. */
export const NAMES: readonly (readonly [women: string, men: string, surnames: string])[] = [
  ['Helen Ruth Fiona Claire', 'James Oliver Graham Peter', 'Whitaker Ashworth Holroyd Barraclough Ellis Thackray'],
  ['Priya Meera Kavita Anjali', 'Arjun Sanjay Rohan Vikram', 'Sharma Patel Iyer Menon Chaudhary Banerjee'],
  ['Ana Beatriz Inês Marta', 'Tiago Rui João Nuno', 'Silva Carvalho Ferreira Gonçalves Moreira Teixeira'],
  ['Agnieszka Zofia Małgorzata Ewa', 'Piotr Marek Tomasz Paweł', 'Nowak Wójcik Mazur Kaczmarek Walczak Duda'],
  ['Ngozi Adaeze Folake Ifeoma', 'Chidi Emeka Tunde Obinna', 'Okafor Adeyemi Nwosu Eze Balogun Onyeka'],
  ['Mei-Ling Xiu Lan Siu-Wai', 'Wei Jun Hao Kit', 'Chen Wong Zhang Lau Huang Cheung'],
  ['Siobhán Aoife Niamh Orla', 'Declan Cormac Padraig Eoin', "O'Connor Gallagher Byrne Kavanagh Doyle Brennan"],
  ['Yasmin Leila Noor Amira', 'Omar Hassan Karim Tariq', 'Haddad Rahman Aziz El-Masri Hussain Siddiqui'],
  ['Eleni Katerina Sofia Despina', 'Nikos Giorgos Dimitris Andreas', 'Georgiou Ioannou Nicolaou Christodoulou Andreou'],
  ['Bronwen Carys Sioned Mair', 'Rhys Gethin Emrys Owain', 'Llewellyn Pritchard Bevan Griffiths Morgan-Rees'],
  ['Kateryna Oksana Iryna Halyna', 'Andriy Taras Bohdan Ostap', 'Shevchenko Kovalenko Bondar Melnyk Tkachenko'],
  ['Lucía Carmen Elena Pilar', 'Mateo Javier Álvaro Andrés', 'Hernández Ruiz Navarro Ortega Domínguez Vega'],
];

export type Trade = {
  kind: PartnerKind;
  /** Of a woman and of a man; '' for none. */
  honorifics: readonly [woman: string, man: string];
  /** Letters after the name; '' for none. */
  credentials: string;
  role: string;
  /** What the place is called; P stands for the part of town, N for the surname. */
  organisation: string;
  /** What we send patients there for. */
  service: string;
};

/** Whom a podiatry practice knows, the commonest first. */
export const TRADES: readonly Trade[] = [
  trade('gp', 'Dr', 'MBBS MRCGP', 'GP partner', 'P Lane Surgery', 'Medication review'),
  trade(
    'orthopaedic-surgeon',
    'Ms/Mr',
    'FRCS (Tr & Orth)',
    'Consultant foot and ankle surgeon',
    'P Grange Hospital',
    'Surgical opinion',
  ),
  trade('physiotherapist', '', 'MSc MCSP HCPC', 'Lead physiotherapist', 'P Physiotherapy', 'Physiotherapy'),
  trade('endocrinologist', 'Dr', 'MD FRCP', 'Consultant diabetologist', 'P Diabetes Centre', 'Diabetes review'),
  trade('sport-shop', '', '', 'Owner', 'N & Sons Running', 'Footwear fitting'),
  trade('pharmacist', '', 'MPharm GPhC', 'Superintendent pharmacist', 'P Road Pharmacy', 'Medicines advice'),
  trade('personal-trainer', '', '', 'Head coach', 'P Strength Rooms', 'Strength programme'),
  trade('vascular', 'Ms/Mr', 'MD FRCS', 'Consultant vascular surgeon', 'P Vascular Clinic', 'Vascular assessment'),
  trade('osteopath', '', 'BOst GOsC', 'Osteopath', 'N Osteopathy', 'Osteopathy'),
  trade('nurse', '', 'RN', 'Tissue viability nurse', 'P Community Nursing', 'Dressing clinic'),
  trade('sports-club', '', '', 'Club welfare officer', 'P Harriers', 'Return to running'),
  trade('rheumatologist', 'Dr', 'PhD FRCP', 'Consultant rheumatologist', 'P Infirmary', 'Rheumatology opinion'),
  trade('chiropractor', '', 'MChiro GCC', 'Chiropractor', 'P Chiropractic', 'Chiropractic'),
  trade('gym', '', '', 'Manager', 'Gym on P Street', 'Exercise on referral'),
  trade('paediatrician', 'Dr', 'MRCPCH', 'Consultant paediatrician', "P Children's Clinic", 'Paediatric opinion'),
  trade('dietitian', '', 'BSc RD', 'Dietitian', 'N Nutrition', 'Dietetics'),
  trade('studio', '', '', 'Teacher', 'P Pilates Studio', 'Pilates'),
  trade('prosthetist-orthotist', '', 'BSc HCPC', 'Senior orthotist', 'P Orthotics', 'Orthoses'),
  trade('care-home', '', '', 'Registered manager', 'P Court Care Home', 'Home visits'),
  trade('shoe-shop', '', '', 'Shop manager', 'N Footwear', 'Footwear fitting'),
  trade('sports-physician', 'Dr', 'MFSEM', 'Sport and exercise physician', 'P Sports Medicine', 'Injection clinic'),
  trade('massage-therapist', '', 'BTEC L5', 'Sports massage therapist', 'N Sports Massage', 'Sports massage'),
  trade('imaging', '', 'DCR(R)', 'Lead sonographer', 'P Imaging', 'Imaging'),
  trade('community-group', '', '', 'Organiser', 'P Walking Group', 'Walking group'),
];

/** What people come to us for. */
export const OUR_SERVICES = [
  'Gait analysis',
  'Nail care',
  'Diabetic foot check',
  'Orthoses',
  'Wound care',
  "Children's feet",
  'Sports injury clinic',
  'Routine foot care',
] as const;

type Region = {
  timeZone: string;
  currency: string;
  town: string;
  postcode: string;
  places: readonly string[];
  /** A land line and a mobile number, E.164, from ranges kept for examples. `n` is 0 to 999. */
  land: (n: string) => string;
  mobile: (n: string) => string;
};

const GB: Region = {
  timeZone: 'Europe/London',
  currency: 'GBP',
  town: 'Leeds',
  postcode: 'LS6 3AA',
  places: 'Headingley Roundhay Chapel Meanwood Otley Kirkstall Harehills Burley Weetwood Moortown Adel Horsforth'.split(
    ' ',
  ),
  land: n => `+441134960${n}`,
  mobile: n => `+447400123${n}`,
};

const REGIONS: { [country: string]: Region } = {
  GB,
  US: {
    timeZone: 'America/New_York',
    currency: 'USD',
    town: 'Montclair, NJ',
    postcode: '07042',
    places: 'Maple Grove Bellevue Watchung Bloomfield Orange Valley Walnut Park Essex Glenridge'.split(' '),
    land: n => `+1201555${n.padStart(4, '0')}`,
    mobile: n => `+1201555${n.padStart(4, '1')}`,
  },
  AU: {
    timeZone: 'Australia/Sydney',
    currency: 'AUD',
    town: 'Sydney NSW',
    postcode: '2042',
    places: 'Newtown Enmore Marrickville Glebe Balmain Stanmore Ashfield Leichhardt Erskine Petersham'.split(' '),
    land: n => `+6125550${n.padStart(4, '0')}`,
    mobile: n => `+61491570${n}`,
  },
};

/** A country's places and numbers; the United Kingdom's where we have none of its own. */
export function regionOf(country: string): Region {
  return Object.hasOwn(REGIONS, country) ? REGIONS[country]! : GB;
}

function trade(
  kind: PartnerKind,
  titles: string,
  credentials: string,
  role: string,
  organisation: string,
  service: string,
): Trade {
  const [woman = '', man = woman] = titles.split('/');
  return { kind, honorifics: [woman, man], credentials, role, organisation, service };
}
