import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { addressesIn } from '../../../shared/capture/mentions/address.ts';
import { message } from './message-of-lines.ts';

/** The card of a message from `name` <`address`> whose body's lines " / " parts. */
function card(name: string, address: string, body: string, country = 'GB') {
  const { person, phones, ...rest } = contactFrom(message(name, address, body.split(' / ')), { country });
  return { ...person, ...rest, phones: phones.map(({ number }) => number) };
}

describe('who signs', () => {
  test.each([
    ['below a farewell', 'OAK EYE', 'afrost@oak.example', 'Hi, / Have a great day! / Ann Frost, OD / Optometrist', 'Ann Frost'],
    ['as the box spells', 'OAK EYE', 'afrost@oak.example', 'Dr. Olm fyi on the A1c. / Ann Frost, OD / Optometrist', 'Ann Frost'],
    ['with a given name at a place', 'Gus at Elm Running', 'elmrun@gmail.com', '-Gus / GUS LINDQVIST, owner / ELM RUNNING CO. / 0113 496 0101', 'Gus Lindqvist'],
    ['first of all over a place', 'Ottica Olmo', 'info@otticaolmo.example', 'Saluti, / Nives Ravaglia / OTTICA OLMO / Tel. 030 23125410', 'Nives Ravaglia'],
    ['over a role in Cyrillic letters', 'Студия «Ольха»', 'olkha.dance@mail.ru', 'С уважением / Ирина Ольхова / руководитель студии «Ольха»', 'Ирина Ольхова'],
    ['over an office in Portuguese', 'Direção Técnica', 'direcao.tecnica@olmo.pt', 'Cumprimentos, / Graça Telhadas Mourão / Diretora Técnica / Lar do Olmo', 'Graça Telhadas Mourão'],
    ['surname first, the given name in brackets', 'Wijnen, J. (Jelle)', 'j.wijnen@huisartselm.nl', 'Groet, / Jelle Wijnen, huisarts / Huisartsenpraktijk Elm', 'Jelle Wijnen'],
  ])('%s', (_, name, address, body, signer) => {
    expect(card(name, address, body).name).toBe(signer);
  }); // prettier-ignore

  test.each([
    ['Regards, / Ann Frost / Physiotherapist / BSc (Hons), MCSP / Elm Physio', 'BSc (Hons) MCSP'],
    ['Regards, / Ann Frost | Physiotherapist | MSc, MCSP / Elm Physio', 'MSc MCSP'],
    ['Regards, / Ann Frost / Paralegal / FROST, OLM & LOWE, P.A.', null],
  ])('has letters below the role and beside it, and a firm of partners is none: %s', (body, credentials) => {
    expect(card('Ann Frost', 'ann@elm.example', body).credentials).toBe(credentials);
  });

  test.each([
    ['Medical Secretary to Mr Olm, Consultant Orthopaedic Surgeon / Elm Foot & Ankle', 'orthopaedic-surgeon'],
    ['Receptionist / Elm Foot & Ankle', 'podiatrist'],
  ])('is of the kind of whom a secretary writes for: %s', (signed, kind) => {
    expect(card('Ann Frost', 'ann@elm.example', `Regards, / Ann Frost / ${signed}`).kind).toBe(kind);
  });
});

describe('a signature', () => {
  test('of a home in a group is of the home that the display name says', () => {
    const body = 'Regards, / Ann Frost / Registered Manager / Barn House Residential Home / Elmwater Care Group';
    expect(card('Barn House', 'manager@elmwatercare.co.uk', body)).toMatchObject({
      name: 'Ann Frost',
      organisation: 'Barn House Residential Home',
      kind: 'care-home',
    });
  });

  test('parts an office from the place it is of', () => {
    expect(
      card(
        'Segreteria Elmi',
        'segreteria@elmi.example',
        'Saluti, / Paola Rinaldi / Segreteria – Studio Medico Elmi',
        'IT',
      ),
    ).toMatchObject({ name: 'Paola Rinaldi', role: 'Segreteria', organisation: 'Studio Medico Elmi' });
  });

  test.each([
    ['☎ 0113 496 0177 ✉ ann@elm.example 🌐 www.elm.example / Safeguarding: Mr Hugo Olm, 0113 496 0199', 'GB', '+441134960177'],
    ['T 0113 496 0177 / Website and email by Oak Digital, 0113 496 0199', 'GB', '+441134960177'],
    ['Tel. 030 23125410 / Steuernr. 337/5123/0877', 'DE', '+493023125410'],
  ])('gives no number that another answers: %s', (lines, country, number) => {
    expect(card('Ann Frost', 'ann@elm.example', `Regards, / Ann Frost / Elm Physio / ${lines}`, country).phones).toEqual([
      number,
    ]);
  }); // prettier-ignore

  test('in Cyrillic letters has role, kind, workplace and address', () => {
    const body =
      'С уважением / Ирина Ольхова / сосудистый хирург / Студия «Ольха» / 630099, г. Новосибирск, ул. Лесная, д. 18';
    expect(card('Ирина Ольхова', 'i.olkhova@olkha.example', body, 'RU')).toMatchObject({
      role: 'сосудистый хирург',
      kind: 'vascular',
      organisation: 'Студия «Ольха»',
      address: '630099, г. Новосибирск, ул. Лесная, д. 18',
    });
  });
});

describe('what a system or a list sends', () => {
  test('has the details of its sender below the line that names it, and the box that somebody reads', () => {
    const body =
      'Patient: Hugo Olm, 07400 123456 / Oak Imaging GmbH · Seegasse 8 · 38640 Goslar / Tel. 030 23125410 · info@oakimaging.example';
    expect(card('Oak Imaging', 'noreply@oakimaging.example', body, 'DE')).toMatchObject({
      organisation: 'Oak Imaging',
      emails: ['info@oakimaging.example'],
      phones: ['+493023125410'],
    });
  });

  test.each([
    [
      'Elm Wanderings, The Old Mill, Leeds LS1 2AB / 0113 496 0101 / Registered charity no. 1122334 / Unsubscribe',
      'charity',
    ],
    ['Elm Wanderings, The Old Mill, Leeds LS1 2AB / 0113 496 0101 / Unsubscribe', null],
  ])('is a charity where it says so: %s', (body, kind) => {
    expect(card('Elm Wanderings', 'news@elmwanderings.example', body).kind).toBe(kind);
  });

  test('from a system has nothing of the system', () => {
    const body = 'Elm Physio / Questions? / Oak Suite, 0113 496 0311, support@oaksuite.example';
    expect(card('Elm Physio', 'noreply@oaksuite.example', body)).toMatchObject({
      emails: [],
      organisation: 'Elm Physio',
    });
  });

  test('is not of the house whose program sent it', () => {
    const body = 'Elm Dental, 5 Elm Road, Leeds LS1 2AB / www.elmdental.example / Sent with OakFlow, 020 7946 0311';
    expect(card('Elm Dental', 'noreply@elmdental.example', body).phones).toEqual([]);
  });
});

test('a charity is named beside its number', () => {
  const body = 'Regards, / Ann Frost | Officer / Step with Diabetes (registered charity no. 1098765) / 0113 496 0101';
  expect(card('Ann Frost', 'ann@step.example', body)).toMatchObject({
    organisation: 'Step with Diabetes',
    kind: 'charity',
  });
});

test.each(['Unit 7, Canal Business Centre, Elm Road, Leeds LS12 2QF', 'Shop 3, 88 Station St, Newtown NSW 2042'])(
  'the building that a unit is in is part of the address: %s',
  address => {
    expect(addressesIn([address], line => /Centre|Shop/.test(line))[0]?.address).toBe(address);
  },
);

test.each([
  ['Elm Orthodontics', 'Ann Frost, DDS', 'orthodontist'],
  ['Elm Dental', 'Ann Frost, DDS', 'dentist'],
])('a dentist of %s is of its narrower kind', (place, signer, kind) => {
  expect(card('Ann Frost', 'ann@elm.example', `Regards, / ${signer} / ${place}`, 'US').kind).toBe(kind);
});

test('the box of a hospital is of the kind that it is for', () => {
  const name = 'Vascular Referrals (Elm Hospitals)';
  expect(card(name, 'vascular.referrals@elmhospitals.nhs.uk', 'Thank you. / www.elmhospitals.nhs.uk').kind).toBe(
    'vascular',
  );
});

describe('where the writer is may stand in the letter alone', () => {
  const JAN = ['Jan Pickles', 'jan.pickles@gmail.com'] as const;
  test.each([
    ['I am the secretary of Elm Runners and we would love a talk.', 'Elm Runners', 'secretary'],
    ['My name is Jan and I’m the PE lead at Moor Lane Primary School.', 'Moor Lane Primary School', 'PE lead'],
    ['I’m Jan, one of the run leaders at Elm Runners.', 'Elm Runners', null],
    ['I coach at Elm Running Club in Otley.', 'Elm Running Club', null],
    ['I arrange the speakers for Otley WI and wondered about March.', 'Otley WI', null],
    ['I am contacting you on behalf of Elm Walking Group.', 'Elm Walking Group', null],
    ['Jan from Elm Runners here.', 'Elm Runners', null],
    ['Here at Otley U3A we have a monthly talk.', 'Otley U3A', null],
    ['Ich bin Trainer beim TSV Oberdorf und suche einen Physio.', 'TSV Oberdorf', 'Trainer'],
    ['Je suis le président du Club de Randonnée de Vienne.', 'Club de Randonnée de Vienne', 'président'],
    ['Soy la entrenadora del Club Atletismo Olmo.', 'Club Atletismo Olmo', 'entrenadora'],
  ])('%s', (said, organisation, role) => {
    expect(card(...JAN, `Hi, / ${said} / Thanks / Jan`)).toMatchObject({ name: 'Jan Pickles', organisation, role });
  });

  test.each([
    'I was a patient at Elm Podiatry Clinic.',
    'I am writing to ask whether Elm General Hospital sent the letter.',
    'I work with Elm Surgery patients a lot.',
    'We are Elm Hospital patients, both of us.',
    'I run with Elm Runners and my shins hurt.',
    'I am a member of Elm Runners.',
    'I have just joined Elm Runners.',
    'I was given your name by Sue at Elm Runners.',
    'I am contacting you on behalf of my mother, a patient of Elm General Hospital.',
  ])('but not by “%s”', said => {
    expect(card(...JAN, `Hi, / ${said} / Thanks / Jan`).organisation).toBeNull();
  });

  test.each(['Jan Pickles (via LinkedIn)', 'Jan Pickles via LinkedIn'])('nor in what a service passes on: %s', name => {
    const body = 'Jan Pickles: Hi, I run Elm Gym. My number is 07400 123456.';
    expect(card(name, 'messages-noreply@linkedin.example', body)).toMatchObject({ organisation: null, phones: [] });
  });

  test('nor beside the one that is signed', () => {
    const body = 'Hi, / I coach at Elm Runners. / Thanks / Jan Pickles / Oak Care Home';
    expect(card(...JAN, body).organisation).toBe('Oak Care Home');
  });

  test.each([
    'Jan @ Elm Runners',
    'Jan from Elm Runners',
    'Jan (Elm Runners)',
    'Jan Pickles (Elm Runners) 07400 123456',
    'Jan / (Elm Runners, tel 07400 123456)',
  ])('“%s”', signs => {
    expect(card(...JAN, `Hi, / Do you do talks? / Thanks / ${signs}`)).toMatchObject({ name: JAN[0], organisation: 'Elm Runners' }); // prettier-ignore
  });
});

describe('a box that is no person’s', () => {
  test.each([
    ['Move Well Otley', 'movewellotley@gmail.com', 'Do you do talks? / Thanks / Gail', 'Move Well Otley'],
    ['Sal’s Shoe Repair', 'salsshoes@aol.com', 'Ready for pickup. / Sal', 'Sal’s Shoe Repair'],
    ['Wharfe Valley Tri', 'info@wvtri.example', 'Your rates? / Thanks / Wharfe Valley Tri committee', 'Wharfe Valley Tri'],
    ['Club Escalade Olm', 'contact@escaladeolm.example', 'Sportivement, / Pour le club, Julien', 'Club Escalade Olm'],
  ])('“%s” <%s>', (name, address, body, organisation) => {
    const found = card(name, address, body);
    expect([found.organisation, found.name]).toEqual([organisation, undefined]);
  }); // prettier-ignore

  test.each(['Jan Pickles (secretary)', 'Jan Pickles - secretary', 'Thanks / Jan Pickles (club secretary)'])(
    'is signed by “%s”',
    signs => {
      const body = `Do you do talks? / Many thanks, / ${signs}`;
      expect(card('Elm Runners', 'elmrunners@gmail.com', body)).toMatchObject({ name: 'Jan Pickles', organisation: 'Elm Runners' }); // prettier-ignore
    },
  );

  test('or by who says so in the letter', () => {
    const body = 'My name is Jan Pickles and I’m the secretary. / My number is 07400 123456 / Thanks';
    expect(card('Elm Runners', 'elmrunners@gmail.com', body)).toMatchObject({
      name: 'Jan Pickles',
      phones: ['+447400123456'],
    });
  });

  test.each(['Ann’s iPad', 'Customer Services'])('“%s” is no house', name => {
    expect(card(name, 'customerservices@gmail.com', 'ok').organisation).toBeNull();
  });
});
