import { describe, expect, test } from 'vitest';
import { scriptAddress } from '../../../shared/capture/mentions/script-address.ts';
import { signedCard as card } from './message-of-lines.ts';

/** What rules for rare letters must leave alone in ordinary ones. */
const ANN = ['Ann Frost', 'ann@elm.example'] as const;
const PHONE = '+441134960101';

describe('a letter keeps what its writer signs', () => {
  test.each([
    ['above a wish', 'Kind regards / Jo Wade / Practice Manager / Elm Dental Practice / 0113 496 0101 / Have a great day / #smile', 'Jo Wade'],
    ['above a wish and hours', 'Kind regards / Jo Wade / Elm Dental Practice / 0113 496 0101 / Have a great day! / I work Monday to Wednesday', 'Jo Wade'],
    ['below a wish', 'Hi, / Have a great day! / Jo Wade / Elm Dental Practice / 0113 496 0101', 'Jo Wade'],
  ])('%s', (_, body, name) => {
    expect(card('Elm Dental Practice', 'info@elmdental.example', body)).toMatchObject({
      name,
      organisation: 'Elm Dental Practice',
      phones: [PHONE],
    });
  }); // prettier-ignore

  test.each([
    'Provided by Leeds Elm Healthcare NHS Trust / 0113 496 0101',
    'Delivered by Age UK Elmwick / 0113 496 0101',
    'Emails checked by 5pm / 0113 496 0101',
    'Sent via Referral Inbox / Elm Physio / 0113 496 0101',
    'Site by appointment only: 4 Mill Lane, Leeds LS1 4AB / 0113 496 0101',
  ])('below "%s"', line => {
    expect(card(...ANN, `Regards, / Ann Frost / Community Podiatrist / ${line}`).phones).toEqual([PHONE]);
  });

  test('and nothing of who made the mail', () => {
    const body = 'Regards, / Ann Frost / Elm Physio / Website and email by Oak Digital, 0113 496 0199 / 0113 496 0101';
    expect(card(...ANN, body).phones).toEqual([PHONE]);
  });

  test('where a secretary says for whom, with the number on which she is reached', () => {
    const body = 'Regards / Ann Frost / Medical Secretary / Rooms: Mr Peter Olm, 0113 496 0101';
    expect(card(...ANN, body).phones).toEqual([PHONE]);
  });
});

describe('who signs is who sent it', () => {
  test.each([
    ['H. Pargeter', 'welfare@elmrowing.example', 'Dear Freya / All best, / Hattie / Hattie Pargeter / Hon. Welfare Officer, Elm Rowing Club / 07400 123987', 'Hattie Pargeter'],
    ['H. Pargeter', 'welfare@elmrowing.example', 'See you on Monday. / Hattie Pargeter / Welfare Officer / 07400 123987', 'Hattie Pargeter'],
    ['Uli Bredehorst', 'u.bredehorst@gmx.example', 'Viele Grüße / Ulrike Bredehorst / Abteilungsleiterin / 0151 23456781', 'Ulrike Bredehorst'],
    ['POH Berkelpoort', 'poh@berkelpoort-huisarts.example', 'Groet, / Roos Hendriks / praktijkondersteuner / Huisartsenpraktijk De Berkelpoort', 'Roos Hendriks'],
  ])('"%s" <%s>', (name, address, body, signer) => {
    expect(card(name, address, body).name).toBe(signer);
  }); // prettier-ignore

  test.each([
    'Regards / Ann Frost / Elm Physio / 0113 496 0101 / [Show Quoted Text - 4 lines] / 0113 496 0199',
    'Grüße / Ann Frost / Elm Physio / 0113 496 0101 / Zitierten Text anzeigen / 0113 496 0199',
    '==== / Ann Frost / Elm Physio / 0113 496 0101 / ==== / Company No. SC418822. Checked by www.antivirus.example',
  ])('and nothing follows it: %s', body => {
    expect(card('Elm Physio', 'ann@elmphysio.example', body)).toMatchObject({ name: 'Ann Frost', phones: [PHONE] });
  });

  test('but for what the writer signs below a marked quote', () => {
    const body = 'Grüße / Zitierten Text anzeigen / > Tom Wade, 0113 496 0199 / -- / Ann Frost / Elm Physio / 0113 496 0101';
    expect(card(...ANN, body)).toMatchObject({ organisation: 'Elm Physio', phones: [PHONE] });
  }); // prettier-ignore

  test('and no organisation, though the domain spells the given name', () => {
    const body = 'Un caro saluto / Ilaria / Dott.ssa Ilaria Zanutto / Psicologa / 347 512 8890';
    const signed = card('Dott.ssa Ilaria Zanutto', 'studio@ilariazanutto.example', body, 'IT');
    expect(signed).toMatchObject({ name: 'Ilaria Zanutto', organisation: null });
  });

  test('of a self-help group', () => {
    const body = 'Liebe Grüße / Traudl Höllwarth / Obfrau / Selbsthilfegruppe Polyneuropathie Elmtal';
    expect(card('Traudl Höllwarth', 'traudl.hoellwarth@aon.example', body, 'AT')).toMatchObject({
      role: 'Obfrau',
      organisation: 'Selbsthilfegruppe Polyneuropathie Elmtal',
      kind: 'community-group',
    });
  });
});

describe('nobody is made', () => {
  test.each(['Happy Christmas', 'Frohe Weihnachten', 'Bonne Année', 'Glad Sommar', 'Chapel Allerton', 'Kirkstall Forge'])(
    'of "%s"',
    line => {
      expect(card('Oak Surgery', 'info@oaksurgery.example', `Kind regards / ${line} / Oak Surgery / 0113 496 0101`)).toMatchObject({
        name: null,
        organisation: 'Oak Surgery',
      });
    },
  ); // prettier-ignore

  test('of who is at home somewhere: "Coiffure chez Marie", "Friends at Elm Centre"', () => {
    expect(card('Coiffure chez Marie', 'marie@mail.example', 'À bientôt').organisation).not.toBe('Coiffure');
    expect(card('Friends at Elm Centre', 'friends@mail.example', 'Bye').organisation).not.toBe('Elm Centre');
  });
});

describe('a surname is no word of a firm', () => {
  test.each(['Dr João Sá', 'Dr André Sá Costa', 'Dra. Maria Sá'])('%s', name => {
    const signed = card(name, 'joao@olmo.example', `Cumprimentos, / ${name} / Fisioterapeuta / Clínica Olmo`, 'PT');
    expect(signed).toMatchObject({ organisation: 'Clínica Olmo', role: 'Fisioterapeuta' });
    expect(signed.name).toMatch(/Sá/);
  });

  test.each([
    ['Ward & Son Opticians', 'optometrist'],
    ['Ward St Pharmacy', 'pharmacist'],
    ['Ward End Dental Practice', 'dentist'],
    ['Ward 6', 'hospital-ward'],
  ])('nor of a ward: %s', (place, kind) => {
    expect(card(place, 'info@ward.example', `Regards / ${place} / 0113 496 0101`).kind).toBe(kind);
  });
});

describe('what a system sends', () => {
  test.each([
    'Regards / Elm Physio / New patient / Mary Wade / 07700 900456 / 14 High Street, Otley LS21 1AB',
    'Elm Physio / Booking for Mary Wade / 14 High Street, Otley LS21 1AB',
  ])('has no address of a patient: %s', body => {
    const { address, phones } = card('Elm Physio', 'noreply@elmphysio.example', body);
    expect({ address, phones }).toEqual({ address: null, phones: [] });
  });

  test.each([
    ['Regards / Elm Physio / Complaints: complaints@elmphysio.example', []],
    ['Elm Physio / Mary Wade has been seen by tom.lee@elmphysio.example', []],
    ['Regards / Elm Physio / hello@elmphysio.example', ['hello@elmphysio.example']],
  ])('has the box that reads letters, and no desk: %s', (body, emails) => {
    expect(card('Elm Physio', 'noreply@elmphysio.example', body).emails).toEqual(emails);
  });
});

describe('marks and letters', () => {
  test.each([
    ['☎/📠 0113 496 0101', [PHONE]],
    ['📠 0113 496 0102 ☎ 0113 496 0101', ['+441134960102 fax', PHONE]],
  ])('of number and fax: %s', (line, phones) => {
    expect(card(...ANN, `Regards / Ann Frost / Elm Physio / ${line}`).phones.toSorted()).toEqual(phones.toSorted());
  });

  test.each(['Elm 🌳 Physio', 'Elm Physio 🏃'])('part no name: %s', line => {
    expect(card(...ANN, `Regards / Ann Frost / Physiotherapist / ${line} / 0113 496 0101`).organisation).toBe('Elm Physio');
  }); // prettier-ignore

  test.each([
    ['Service Manager / ELM MSK', null],
    ['Tom Wade / BSc, MCSP', null],
    ['Physiotherapist / BSc, MCSP', 'BSc MCSP'],
  ])('are the writer’s own: %s', (lines, credentials) => {
    expect(card(...ANN, `Regards / Ann Frost / ${lines} / 0113 496 0101`).credentials).toBe(credentials);
  });

  test('of a principal investigator are no tax number', () => {
    expect(card(...ANN, 'Regards / Dr. Ann Frost (PI) 0113 496 0101 / Elm Physio').phones).toEqual([PHONE]);
  });
});

test('a dentist of a practice that does more is a dentist, and a club’s secretary is of the club', () => {
  expect(card(...ANN, 'Regards / Ann Frost / Dentist / Elm Dental & Orthodontics').kind).toBe('dentist');
  expect(
    card(...ANN, 'Regards / Ann Frost / Secretary of Elm Striders Running Club / Also physiotherapist').kind,
  ).not.toBe('physiotherapist');
});

test.each([
  ['Приём: понедельник, среда, ул. Лесная, 12, после 18', 'ул. Лесная, 12'],
  ['Анна Морозова, врач, ул. Лесная, 12', 'ул. Лесная, 12'],
  ['ул. Лесная, 12, скидка 20', 'ул. Лесная, 12'],
  ['Адрес: 630099, г. Новосибирск, ул. Лесная, д. 18-А, оф. 3', '630099, г. Новосибирск, ул. Лесная, д. 18-А, оф. 3'],
])('an address in Cyrillic letters is no more than the address: %s', (line, address) => {
  expect(scriptAddress(line)?.address).toBe(address);
});

describe('what people write below their names', () => {
  test.each([
    'Member of the Royal College of Podiatry',
    'Registered with the Health and Care Professions Council',
    'Proud sponsor of Elmwick Rovers FC',
    'Fundraising for Elm Hospice',
    'Winner of Best Clinic 2024',
    'Also at Elm Gym, Otley',
    'Tuesdays at Elm Surgery',
    'Clinic days Tuesday and Friday',
    'Home visits across Leeds',
    'Fully insured',
    'Private Practice',
  ])('names no workplace: %s', line => {
    const body = `Kind regards / Ann Frost / Podiatrist / ${line} / 0113 496 0101`;
    expect(card('Ann Frost', 'annfrost@gmail.com', body).organisation).toBeNull();
  });

  test.each([
    'Community Dietitian',
    'Care Co-ordinator',
    'Club Physio',
    'Health Visitor',
    'Care Navigator',
    'Foot Health Professional',
    'Podiatry Student',
    'Hospital Chaplain',
    'School Governor',
    'Pharmacy Supervisor',
    'Ward Clerk',
  ])('is what they are, and no place: %s', role => {
    const body = `Kind regards / Ann Frost / ${role} / Oakwell Hospital / 0113 496 0101`;
    expect(card('Ann Frost', 'ann.frost@nhs.net', body)).toMatchObject({ role, organisation: 'Oakwell Hospital' });
  });

  test.each([
    ['a: 4 Mill Lane, Leeds LS1 4AB', '4 Mill Lane, Leeds LS1 4AB'],
    ['Clinics: 4 Mill Lane, Leeds LS1 4AB', '4 Mill Lane, Leeds LS1 4AB'],
  ])('has an address without its label: %s', (line, address) => {
    expect(card(...ANN, `Regards / Ann Frost / Elm Physio / ${line}`).address).toBe(address);
  });

  test('is no charity of a foundation doctor', () => {
    expect(card(...ANN, 'Regards / Ann Frost / Foundation Year 2 Doctor / Elm Hospital').kind).not.toBe('charity');
  });

  test.each(['Line manager: Becky Hall 0113 496 0102', 'Clinical lead: Becky Hall 0113 496 0102'])(
    'is not how another is reached: %s',
    line => {
      const body = `Regards / Ann Frost / Elm Physio / ${line} / Tel: 0113 496 0101`;
      expect(card(...ANN, body).phones).toEqual([PHONE]);
    },
  );
});

test.each([
  ['David Lowe Opticians', 'info@davidlowe.example', 'Sam Nunn / Receptionist / David Lowe Opticians'],
  ['Emma Hart Podiatrists', 'info@emmahart.example', 'Sam Nunn / Receptionist / Emma Hart Podiatrists'],
  ['Sam Nunn', 'sam@boydcarter.example', 'Sam Nunn / Paralegal / Boyd Carter Solicitors'],
  ['Sam Nunn', 'sam@mail.example', 'Sam Nunn / Director / Sam Nunn Physio Ltd'],
])('a firm that bears its owner’s name is whole: %s <%s>', (shown, address, lines) => {
  expect(card(shown, address, `Regards / ${lines} / 0113 496 0101`)).toMatchObject({
    name: 'Sam Nunn',
    organisation: lines.split(' / ').at(-1),
    phones: [PHONE],
  });
});

describe('what is another’s stays theirs', () => {
  test.each([
    'Medical Secretary / for Mr James Olm / Consultant Orthopaedic Surgeon / GMC 1234567',
    'EA to Dr James Olm / Consultant Orthopaedic Surgeon / GMC 1234567',
    'PA to Mr James Olm / Consultant Orthopaedic Surgeon / GMC 1234567',
  ])('a secretary has no consultant’s role or register: %s', lines => {
    const signed = card(...ANN, `Regards / Ann Frost / ${lines} / Elm Hospital / 0113 496 0101`);
    expect(signed.registers).toEqual([]);
    expect(signed.role ?? '').not.toMatch(/consultant/i);
    expect(signed).toMatchObject({ name: 'Ann Frost', organisation: 'Elm Hospital' });
  });

  test.each(['Headteacher Mr J Parr', 'Mr J Parr, Headteacher', 'Executive Headteacher Mr J Parr'])(
    'nobody has the role of whom a line below names: %s',
    line => {
      const body = `Regards / Sue Grant / Elm Primary School / ${line} / 0113 496 0101`;
      expect(card('Sue Grant', 'sue.grant@elm.example', body).role).toBeNull();
    },
  );

  test.each(['Trauma & Orthopaedics', 'Planned Care Group', 'Community Services Division', 'Podiatry and Orthotics'])(
    'a department is not the trust that the sender’s name says: %s',
    line => {
      const body = `Regards / Ann Frost / Podiatrist / ${line} / Elmwick Community Healthcare NHS Trust / 0113 496 0101`;
      const signed = card('FROST, Ann (ELMWICK COMMUNITY HEALTHCARE NHS TRUST)', 'ann.frost1@nhs.net', body);
      expect(signed.organisation).toBe('Elmwick Community Healthcare NHS Trust');
    },
  );
});

test.each(['Tel: 0113 496 0101/0102', 'Tel: 0113 496 0101/2', 'Tel 0113 496 0101 / 0102'])(
  'the first of two lines is a number: %s',
  line => {
    expect(card(...ANN, `Regards / Ann Frost / Elm Physio / ${line}`).phones).toEqual([PHONE]);
  },
);

test('a legal form is no part of an address', () => {
  const body = 'Regards / Ann Frost / Lake Pediatrics, PLLC, 20 Lake Avenue, Albany, NY 12203';
  expect(card(...ANN, body, 'US').address).toMatch(/^20 Lake Avenue/);
});

describe('a newsletter is its sender’s, however its footer is built', () => {
  const CHOIR = ['Airton Stroke Choir', 'news@airtonchoir.example'] as const;
  const ADDRESS = 'The Old School, Mill Lane, Leeds LS1 4AB';

  test.each([
    ['why one gets it stands among it', 'Dear friends / Book with Pam on 0113 496 0199. / With best wishes / Helen Ibbotson / Chief Executive / Copyright © 2026 Airton Stroke Choir, All rights reserved. / You are receiving this because you signed up. / Our mailing address is: / Airton Stroke Choir / The Old School, Mill Lane / Leeds LS1 4AB / Helpline 0113 496 0101 / unsubscribe from this list'],
    ['the mailing service repeats it', 'Come and sing! / Airton Stroke Choir / The Old School, Mill Lane, Leeds LS1 4AB / 0113 496 0101 / Airton Stroke Choir | The Old School, Mill Lane, Leeds LS1 4AB / Unsubscribe jo@feet.example | Update Profile'],
    ['the number stands in the letter', 'We need drivers! Ring our office on 0113 496 0101. / © 2026 Airton Stroke Choir. Registered charity 1122334. / The Old School, Mill Lane, Leeds LS1 4AB / Unsubscribe'],
  ])('%s', (_, body) => {
    expect(card(...CHOIR, body)).toMatchObject({ name: null, organisation: CHOIR[0], phones: [PHONE] });
    expect(card(...CHOIR, body).address?.replace(/, United Kingdom$/, '')).toBe(ADDRESS);
  }); // prettier-ignore

  test('but what the service says of itself is not', () => {
    const body = '© 2026 Airton Stroke Choir / You get this because you signed up. / Unsubscribe / Sent with Mailchimp / 675 Ponce Road, Leeds LS2 9AB';
    expect(card(...CHOIR, body).address).toBeNull();
  }); // prettier-ignore

  test.each([
    'Contact us: / Call 0113 496 0199 (Mon, Wed, Fri 9.30am - 1pm)',
    'Our helpline is open Monday to Friday, 9am to 6pm. Call 0113 496 0199 or write.',
    'GPs and families can refer straight to the office: hello@airtonchoir.example or 0113 496 0199.',
  ])('or where it says without a word of us: %s', said => {
    const body = `Can you drive? Ring Pat Oakes on 07400 123456 for a chat. / ${said} / Airton Stroke Choir / Unsubscribe`;
    expect(card(...CHOIR, body).phones).toEqual(['+441134960199']);
  });

  test('nor what it says in passing of several', () => {
    const body =
      'Call us on 0113 496 0199 for choir, or our office on 0113 496 0198. / Airton Stroke Choir / Unsubscribe';
    expect(card(...CHOIR, body).phones).toEqual([]);
  });

  test.each([
    ['hello-airtonchoir.example@shared1.ccsend.example', 'Airton Stroke Choir / Unsubscribe / Sent by hello@airtonchoir.example powered by'],
    ['news@airtonchoir.example', 'Write to us: hello@airtonchoir.example / Complaints: complaints@airtonchoir.example / Airton Stroke Choir, 4 Mill Lane, Leeds LS1 4AB / Unsubscribe'],
    ['noreply@airtonchoir.example', 'Dear Elm Feet / To reach us write to hello@airtonchoir.example. / Airton Stroke Choir, 4 Mill Lane, Leeds LS1 4AB'],
  ])('of <%s> the box that is read is found', (address, body) => {
    expect(card('Airton Stroke Choir', address, body).emails).toEqual(['hello@airtonchoir.example']);
  }); // prettier-ignore
});

test('a club’s chair who writes from news@ and signs is its writer, whatever officers’ boxes the letter names', () => {
  const body =
    'Dear all / New kit is in. Entries to secretary@elmrunners.example, dues to treasurer@elmrunners.example. / Thanks / Ann';
  expect(card('Ann Frost', 'news@elmrunners.example', body)).toMatchObject({
    name: 'Ann Frost',
    emails: ['news@elmrunners.example'],
  });
});
