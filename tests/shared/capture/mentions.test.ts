import { describe, expect, test } from 'vitest';
import { isGivenName } from '../../../shared/capture/lexicon/given-names.ts';
import { addressesIn } from '../../../shared/capture/mentions/address.ts';
import { emailsIn, tidyEmail } from '../../../shared/capture/mentions/email.ts';
import { nameIn } from '../../../shared/capture/mentions/person-name.ts';
import { phonesIn, tidyPhone } from '../../../shared/capture/mentions/phone.ts';
import { npiValid, registersIn } from '../../../shared/capture/mentions/register.ts';
import { isOrganisation } from '../../../shared/capture/message/role-or-place.ts';
import { isRole, kindOfPerson, kindOfPlace } from '../../../shared/capture/mentions/role.ts';

describe('a name at the beginning of a line', () => {
  test.each([
    ['Dr Jane Smith MBBS MRCGP – GP Partner', 'Dr', 'Jane Smith', 'MBBS MRCGP', 'GP Partner'],
    ['Prof. Dr. med. dent. Hans-Peter Müller', 'Prof. Dr. med. dent.', 'Hans-Peter Müller', null, ''],
    ['SMITH, Jane', null, 'Jane Smith', null, ''],
    ['Smith, Jane MBBS', null, 'Jane Smith', 'MBBS', ''],
    ['DUPONT Marie', null, 'Marie Dupont', null, ''],
    ['JANE MCDONALD', null, 'Jane McDonald', null, ''],
    ['van der Berg, Jan', null, 'Jan van der Berg', null, ''],
    ['Drs. P. van den Broek', 'Drs.', 'P. van den Broek', null, ''],
    ['J. (Jan) de Vries', null, 'Jan de Vries', null, ''],
    ['Mr D J O’Brien FRCS', 'Mr', 'D J O’Brien', 'FRCS', ''],
    ['Dott.ssa Maria Rossi', 'Dott.ssa', 'Maria Rossi', null, ''],
    ['Sarah Jones (née Brown) BSc (Hons)', null, 'Sarah Jones', 'BSc (Hons)', ''],
    ['Owner Emeka Udeh', null, 'Emeka Udeh', null, 'Owner'],
    ['Dr Helen Park MBBS', 'Dr', 'Helen Park', 'MBBS', ''],
    ['Jane Smith Clinic Manager', null, 'Jane Smith', null, 'Clinic Manager'],
    ['د. أحمد محمد', 'د.', 'أحمد محمد', null, ''],
    ['Mme Aurélie Le Goff', 'Mme', 'Aurélie Le Goff', null, ''],
    ['Dr. Animesh Das', 'Dr.', 'Animesh Das', null, ''],
    ['Dr Rosa Quill FACSEP', 'Dr', 'Rosa Quill', 'FACSEP', ''],
    ['Rachel FACEY', null, 'Rachel Facey', null, ''],
    ['Dr NASRI Ammar', 'Dr', 'Ammar Nasri', null, ''],
    ['Rosa Quill (Ms)', 'Ms', 'Rosa Quill', null, ''],
    ['The Revd Hugo Fenn', 'Revd', 'Hugo Fenn', null, ''],
    ['Ring Jane Smith', null, 'Jane Smith', null, ''],
    ['Il Prof. Giorgio Rossi riceve', 'Prof.', 'Giorgio Rossi', null, 'riceve'],
    ['Gus Fenn, 206-555-0131', null, 'Gus Fenn', null, '206-555-0131'],
    ['Qui est Marc Bastien?', null, 'Marc Bastien', null, ''],
    ['Dr E.A Frost', 'Dr', 'E.A. Frost', null, ''],
    ['Podologa Rosana Oliveira', null, 'Rosana Oliveira', null, 'Podologa'],
    ['Odd Johnny Villa', null, 'Odd Johnny Villa', null, ''],
    ['Dr Max Smith Phd BDS (Lond)', 'Dr', 'Max Smith', 'Phd BDS (Lond)', ''],
    ['Olmert, Dr. med. Henrike', 'Dr. med.', 'Henrike Olmert', null, ''],
    ['NORBU, Tenzin Dolmar', null, 'Tenzin Dolmar Norbu', null, ''],
    ['M. PERRIN Luc', 'M.', 'Luc Perrin', null, ''],
    ['Roman Olm Zahnarzt', null, 'Roman Olm', null, 'Zahnarzt'],
    ['Máire Ní Fhrost, RGN', null, 'Máire Ní Fhrost', 'RGN', ''],
    ['dr n. med. Piotr Olm', 'dr n. med.', 'Piotr Olm', null, ''],
    ['Boglárka Vass', null, 'Boglárka Vass', null, ''],
    ['Claire Frost – 02 33 68 41 20', null, 'Claire Frost', null, '02 33 68 41 20'],
    ['Dott. Ft. Marco Rossi', 'Dott. Ft.', 'Marco Rossi', null, ''],
    ['医療事務主任 山田 太郎（やまだ たろう）', null, '山田 太郎', null, '医療事務主任'],
    ['山田 太郎 院長', null, '山田 太郎', null, '院長'],
    ['Ann Frost (AF) Welfare Officer', null, 'Ann Frost', null, 'Welfare Officer'],
    ['Nora Peel (NPe), Practice Nurse', null, 'Nora Peel', null, 'Practice Nurse'],
    ['Anna Price-Olm (AP-O) Secretary', null, 'Anna Price-Olm', null, 'Secretary'],
    ['Mark Dell (Practice Manager) MD', null, 'Mark Dell', null, 'Practice Manager'],
    ['Peter Gill, PG, Treasurer', null, 'Peter Gill', null, 'Treasurer'],
    ['Mary Dell MD', null, 'Mary Dell', 'MD', ''],
    [
      'Dr Max Wade (Partner) PhD BDS (Lond) MSc (Implant Dentistry)',
      'Dr',
      'Max Wade',
      'PhD BDS (Lond) MSc (Implant Dentistry)',
      'Partner',
    ],
    [
      'Ann Frost (Podiatrist) BSc (Hons), HCPC: here on Tuesdays',
      null,
      'Ann Frost',
      'BSc (Hons) HCPC',
      'Podiatrist. here on Tuesdays',
    ],
    ['Ann Frost HCPC CH12345 BSc, MCPod, Podiatrist', null, 'Ann Frost', 'BSc MCPod', 'Podiatrist'],
  ])('%s', (line, honorific, name, credentials, rest) => {
    expect(nameIn(line)).toMatchObject({ honorific, name, credentials, rest });
  });

  test.each([
    'Jane Smith Physiotherapy',
    'Frost Wade Zahnarztpraxis',
    'Medienpsychologie Frost',
    'Departamento Comercial',
    'Membres du CA',
    'Madame le Maire',
    'Spital Thusis',
    'Geltendes Berufsrecht',
    'le Maire de Noisy',
    'ZFD-ÖZÄK Diplom',
    'Contacte Ceri',
    'Elm Grove Surgery',
    'Opening Hours',
    'Sports Massage',
    'Millbrook Family & Cosmetic Dentistry',
    'Victoria Park',
    'Charlotte Street',
    'Via Etnea 210, 95131 Catania',
    'Principal Dentist',
    'Our Team',
    'Read More',
    'Current Positions',
    'Venturer Liaisons',
    'J.D., Gonzaga University',
    'Jordan Bay Physio & Hydro',
    'Ann Arbor, MI 48105',
    '診療時間',
  ])('%s is none', line => {
    expect(nameIn(line)?.score ?? 0).toBeLessThan(0.55);
  });
});

describe('a name that no list knows', () => {
  test.each(['Lindelwa Mthiyane', 'Bipul Karki', 'Shonda Merriweather', 'Aoibheann Kearney', 'Olanrewaju Adeyemi'])(
    '%s is one by its letters',
    line => {
      const [given = ''] = line.split(' ');
      expect(isGivenName(given)).toBe(false);
      expect(nameIn(line)!.score).toBeGreaterThanOrEqual(0.55);
    },
  );

  test.each([
    'Refill Rx',
    'Plantar Fasciitis',
    'Cyber Essentials',
    'Via Casale',
    'De Mensen',
    'Nr PWZ',
    'BNI Tay Bridge',
    'Merriman Logistics',
    'Uśmiech Brdą – Centrum Ortodoncji',
  ])('%s is as doubtful as before', line => {
    expect(nameIn(line)?.score ?? 0).toBeLessThan(0.4);
  });
});

describe('an email address', () => {
  test.each([
    ['Mail jane (at) site dot co dot uk', 'jane@site.co.uk'],
    ['jane [at] site [dot] de', 'jane@site.de'],
    ['info(ät)praxis-weber.de', 'info@praxis-weber.de'],
    ['jane.smith@site.co.uk.', 'jane.smith@site.co.uk'],
    ['ku.oc.etis@enaj', 'jane@site.co.uk'],
    ['Emailinfo@elmhockey.co.uk', 'info@elmhockey.co.uk'],
    ['jane [at] elm.fitness', 'jane@elm.fitness'],
    ['jane@elm.it15/10/2026 09:37', 'jane@elm.it'],
  ])('%s', (text, email) => {
    expect(emailsIn(text).map(each => each.email)).toEqual([email]);
  });

  test.each(['We meet at noon. Come along', 'logo@2x.png', 'noreply@site.co.uk', 'you@example.com'])(
    '%s is none',
    text => {
      expect(emailsIn(text)).toEqual([]);
    },
  );

  test('is lower case, without the question part of a mailto link', () => {
    expect(tidyEmail('mailto:Jane@Site.co.uk?subject=Hello')).toBe('jane@site.co.uk');
  });
});

describe('a telephone number', () => {
  test.each([
    ['Tel: 0113 496 0123', '+441134960123', undefined, undefined],
    ['T 020 7946 0123 ext. 12', '+442079460123', '12', undefined],
    ['Fax: 0113 496 0124', '+441134960124', undefined, 'fax'],
    ['Fax a referral and recent labs to 312-555-0143', '+13125550143', undefined, 'fax'],
    ['Fax (prescriptions and letters only) 0113 496 0124', '+441134960124', undefined, 'fax'],
    ['M: 07400 123456', '+447400123456', undefined, 'mobile'],
    ['+49 (0) 221 4004512', '+492214004512', undefined, undefined],
    ['(312) 555-0143', '+13125550143', undefined, undefined],
    ['VIC 3220 — 03 5222 1234', '+61352221234', undefined, undefined],
    ['Columbus, OH 43017 (614) 555-0120', '+16145550120', undefined, undefined],
    ['Columbus, OH 43017 · (614) 555-0120', '+16145550120', undefined, undefined],
  ])('%s', (text, number, extension, type) => {
    const [found, ...more] = phonesIn(text, ['GB', 'US', 'AU', 'DE']);
    expect(more).toEqual([]);
    expect({ ...found?.phone }).toEqual({ number, ...(extension && { extension }), ...(type && { type }) });
  });

  test('stands beside others on a line', () => {
    const found = phonesIn('Tel: 01943 496 565 / 07400 123999 / 0113 496 0123', ['GB']);
    expect(found.map(({ phone }) => phone.number)).toEqual(['+441943496565', '+447400123999', '+441134960123']);
  });

  test('takes the first of two where the second is written as an end only', () => {
    const found = phonesIn('Ward: 01282 960 440 / 960 441', ['GB']);
    expect(found.map(({ phone }) => phone.number)).toEqual(['+441282960440']);
  });

  test.each(['10/2002 - 08/2008', '8-13 / 14-18 Uhr'])('takes no months nor hours for numbers: %s', text => {
    expect(phonesIn(text, ['DE'])).toEqual([]);
  });

  test('with a mark inside each and a space between them are two', () => {
    const found = phonesIn('06582 / 73277 0664 / 3770802', ['AT']);
    expect(found.map(({ phone }) => phone.number)).toEqual(['+43658273277', '+436643770802']);
  });

  test('with a letter before each is a telephone and a fax', () => {
    const found = phonesIn('P (02) 5550 7712 F (02) 5550 7713', ['AU']);
    expect(found.map(({ phone }) => phone.type)).toEqual([undefined, 'fax']);
  });

  test.each(['00 353 (0) 91 555 640 . 087 555 6402', '091 555 640 087 555 6402', '(091) 555640 (087) 5556402'])(
    '%s is two',
    text => {
      expect(phonesIn(text, ['IE']).map(({ phone }) => phone.number)).toEqual(['+35391555640', '+353875556402']);
    },
  );

  test.each([
    'NPI 1467589321',
    'GMC 6102938',
    'Company number: 01234567890',
    'Registered charity no. 02079460123',
    '12/03/2025',
    '9:00 - 17:30',
    '£1,134 960 123',
    'Order 20794601234',
  ])('%s is none', text => {
    expect(phonesIn(text, ['GB', 'US'])).toEqual([]);
  });

  test('is of the first country in which it is valid', () => {
    expect(tidyPhone('0221 4004512', ['DE', 'GB'])?.number).toBe('+492214004512');
    expect(tidyPhone('0113 496 0123', ['GB', 'DE'])?.number).toBe('+441134960123');
  });
});

describe('a postal address', () => {
  test.each([
    [['Elm Surgery', '12 High Street', 'Leeds', 'LS1 4AB'], '12 High Street, Leeds, LS1 4AB', 'GB'],
    [['Visit us at 12 High Street, Leeds LS1 4AB.'], '12 High Street, Leeds LS1 4AB', 'GB'],
    [['200 Lake St, Suite 500', 'Chicago, IL 60601'], '200 Lake St, Suite 500, Chicago, IL 60601', 'US'],
    [['200 Lake St', 'Suite 500', 'Chicago, IL 60601'], '200 Lake St, Suite 500, Chicago, IL 60601', 'US'],
    [['Hauptstr. 12', '50667 Köln'], 'Hauptstr. 12, 50667 Köln', null],
    [['Level 2, 15 Anzac Street, Takapuna, Auckland 0622'], 'Level 2, 15 Anzac Street, Takapuna, Auckland 0622', null],
    [['111 S. Main St. · Homedale, Idaho 83628'], '111 S. Main St, Homedale, Idaho 83628', 'US'],
    [['C/ Mallorca 288, 2º 1ª, 08037 Barcelona'], 'C/ Mallorca 288, 2º 1ª, 08037 Barcelona', null],
    [['Rua Augusta, 1508 – Consolação, SP, 01304-001'], 'Rua Augusta, 1508, Consolação, SP, 01304-001', 'BR'],
    [['Ffordd y Felin', 'Caernarfon', 'LL54 6SF'], 'Ffordd y Felin, Caernarfon, LL54 6SF', 'GB'],
    [['The library is on Front Street, Aldermouth, NE30 9QT'], 'Front Street, Aldermouth, NE30 9QT', 'GB'],
    [['Eva Prantl', 'A-1010 Wien, Lindengasse 4', 'Tel 1'], 'A-1010 Wien, Lindengasse 4', null],
    [['26201 South Elm Trail', 'Bonita Springs, FL 34134'], '26201 South Elm Trail, Bonita Springs, FL 34134', 'US'],
    [['Paseo de Zorrilla 112, 3ºA, Valladolid 47006'], 'Paseo de Zorrilla 112, 3ºA, Valladolid 47006', null],
    [['Second Thursday, 2pm, at Elm Parish Hall, EX31 9QQ'], 'Elm Parish Hall, EX31 9QQ', 'GB'],
    [['2115 Elm Avenue #201', 'St. Paul, MN 55105'], '2115 Elm Avenue #201, St. Paul, MN 55105', 'US'],
    [['Reigerstraat 40', '3581 KS Utrecht'], 'Reigerstraat 40, 3581 KS Utrecht', 'NL'],
  ])('%j', (lines, address, country) => {
    expect(addressesIn(lines)[0]).toMatchObject({ address, country });
  });

  test('keeps the road that is called like an organisation, and leaves the organisation out', () => {
    const lines = ['Church Hall Clinic', 'Church Bank, Hexthorpe, Durham DH8 7QX'];
    expect(addressesIn(lines, isOrganisation)[0]).toMatchObject({ address: 'Church Bank, Hexthorpe, Durham DH8 7QX' });
  });

  test.each([
    ['Call 020-555-0188 now'],
    ['Company 12345 Ltd'],
    ['Open 9-5'],
    ['The Stile Spring 2024 No. 61'],
    ['2024 Leeds, Round 3'],
    ['5500 Elm Way, Suite 300'],
    ['#410-1160 done'],
    ['Road, trail and cross country since 1924'],
    ['REPs Level 4, First aid, 2025'],
  ])('%s is none', line => {
    expect(addressesIn([line])).toEqual([]);
  });
});

describe('a register entry', () => {
  test.each([
    ['NPI 1234567893', { body: 'NPI', number: '1234567893' }],
    ['GMC number: 6102938', { body: 'GMC', number: '6102938' }],
    ['GDC No. 178204', { body: 'GDC', number: '178204' }],
    ['HCPC registered podiatrist (CH30123)', { body: 'HCPC', number: 'CH30123' }],
    ['AHPRA PHY0001987654', { body: 'AHPRA', number: 'PHY0001987654' }],
    ['NMC PIN 98I1234E', { body: 'NMC', number: '98I1234E' }],
  ])('%s', (text, entry) => {
    expect(registersIn(text)).toEqual([entry]);
  });

  test('is none when its check digit is wrong', () => {
    // 1234567893 is the example of CMS's "NPI check digit" page.
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter(digit => npiValid(`123456789${digit}`))).toEqual([3]);
    expect(registersIn('NPI 1234567890')).toEqual([]);
  });
});

describe('what somebody is', () => {
  test.each([
    ['GP Partner', 'gp'],
    ['Senior Podiatrist', 'podiatrist'],
    ['Fachärztin für Allgemeinmedizin', 'gp'],
    ['Masseur-kinésithérapeute', 'physiotherapist'],
    ['Consultant Orthopaedic Knee Surgeon', 'orthopaedic-surgeon'],
    ['Dental Hygienist', 'dental-hygienist'],
    ['Tandarts', 'dentist'],
    ['Doctor of Chiropractic', 'chiropractor'],
    ['1. Vizepräsidentin', null],
    ['Jugendleitung', null],
    ['Kassierin', null],
    ['Skolsköterska', 'nurse'],
    ['врач-ортопед', 'orthopaedic-surgeon'],
  ])('%s is a role and tells %s', (role, kind) => {
    expect(isRole(role)).toBe(true);
    expect(kindOfPerson(role)).toBe(kind);
  });

  test.each([
    ['Riverside Running Club', 'sports-club'],
    ['Apotheke am Markt', 'pharmacist'],
    ['Elm Grove Surgery', 'gp'],
    ['さくら整形外科クリニック', 'orthopaedic-surgeon'],
    ['Fysio De Haven', 'physiotherapist'],
    ['Elm Logistics', 'employer'],
    ['Meddygfa Glan Afon', 'gp'],
    ['Frost Running Co.', 'sport-shop'],
    ['Tide Exercise Physiology', 'exercise-physiologist'],
    ['TV 1891 Weiler e.V.', 'sports-club'],
    ['TC Ormes le Grand', 'sports-club'],
    ['Elm Skittles League', 'sports-club'],
    ['Judoverein Olsen', 'sports-club'],
    ['Elmset Idrettsforening', 'sports-club'],
    ['Club de Natación Elm', 'sports-club'],
    ['Elm Skin Club', null],
    ['Skiklub Elm', 'sports-club'],
    ['Frost Treuhand AG', 'office'],
    ['Clear Chime Hearing', 'audiologist'],
    ['Steady on your feet', null],
    ['Oak & Elm Organics', 'health-food-shop'],
  ])('%s is a %s', (name, kind) => {
    expect(kindOfPlace(name)).toBe(kind);
  });

  test.each([
    'Meet our physiotherapists',
    'Book an appointment',
    'Day Nursery',
    'Specialist physiotherapy for dizziness',
  ])('%s is no role', text => {
    expect(isRole(text)).toBe(false);
  });
});

test('what stands before a number is told from a whole word on', () => {
  expect(phonesIn('New clients welcome. Call Jo at home on 0113 496 0101', ['GB'])[0]?.text).toBe(
    'welcome. Call Jo at home on 0113 496 0101',
  );
  expect(phonesIn(`${'x'.repeat(40)} 0113 496 0101`, ['GB'])[0]?.text).toBe(`${'x'.repeat(30)} 0113 496 0101`);
});
