import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { message, signedCard } from './message-of-lines.ts';

function becky(lines: string) {
  return signedCard('Becky Shaw', 'b@elm.example', `Regards / Becky Shaw / ${lines}`);
}

describe('the house rather than what is in it', () => {
  test.each([
    ['Podiatrist / Podiatry Dept, Elm Clinic', 'Elm Clinic'],
    ['Podiatrist / Physio Dept - Elm Hospital', 'Elm Hospital'],
    ['Manager, Leisure & Wellbeing / Elm Sports Centre', 'Elm Sports Centre'],
    ['Senior Podiatrist | High Risk Foot Service | Community & Allied Health / Elm Base Hospital', 'Elm Base Hospital'],
    ['Medical Records / Elm Surgery', 'Elm Surgery'],
    ['Strength & Conditioning / Elm Town FC', 'Elm Town FC'],
    ['Foot Clinic / Elm Hospital', 'Elm Hospital'],
    ['Nurse, Fracture Clinic / Elm Hospital', 'Elm Hospital'],
    ['Headteacher of Oak Primary School', 'Oak Primary School'],
    ['Main Street, Naas, Co. Kildare / 045 555 123', null],
  ])('"%s"', (lines, organisation) => {
    expect(becky(lines).organisation).toBe(organisation);
  }); // prettier-ignore

  test.each(['All at Oak Physio', 'The Oak Physio Team', 'Jo and the Oak Physio team', 'Everyone at Oak Physio'])(
    'signed "%s"',
    line => {
      expect(signedCard('Oak Physio', 'i@oakphysio.example', `Regards / ${line}`).organisation).toBe('Oak Physio');
    },
  );

  test('in a display name with the code of the practice', () => {
    const found = signedCard('PATEL, Anjali (ELM SURGERY - B82011)', 'a@nhs.example', 'Thanks');
    expect(found).toMatchObject({ name: 'Anjali Patel', organisation: 'ELM SURGERY', kind: 'gp' });
  });
});

describe('nobody signs for a box that lists its people', () => {
  test.each([
    ['Oak Dental', 'r@oakdental.example', 'Maria / Receptionist / Oak Dental / Dr Samuel Stein BDS / Dr Rachel Kim BDS'],
    ['School Office', 'office@elm.example', 'Elm School / Mrs P Dale (Headteacher) / Mr T Webb (Deputy)'],
    ['Oak Harriers', 'info@oakharriers.example', 'Ann / Oak Harriers / Tom Webb (Chair) 07400 123456 / Ann Lowe (Secretary) 07400 123457'],
    ['Dr S Kumar & Partners', 'r@nhs.example', 'Reception'],
    ['Drs Ward, Khan & Lee', 'r@nhs.example', 'Reception'],
  ])('%s', (shown, address, body) => {
    expect(signedCard(shown, address, `Regards / ${body}`)).toMatchObject({ name: null, phones: [] });
  }); // prettier-ignore
});

describe('what a line says beside the role', () => {
  test.each([
    ['Podiatrist HCPC CH12345', 'Podiatrist', null],
    ['Consultant Orthopaedic Surgeon - GMC 1234567', 'Consultant Orthopaedic Surgeon', null],
    ['Physiotherapist (BSc Hons, MCSP)', 'Physiotherapist', 'BSc Hons MCSP'],
    ['Physio', 'Physio', null],
  ])('"%s"', (line, role, credentials) => {
    expect(becky(`${line} / Elm Clinic`)).toMatchObject({ role, credentials, organisation: 'Elm Clinic' });
  });

  test.each([
    ['Bob Reid', 'bob.reid@nhs.example', 'Mr R Reid / Consultant Urologist / Elm Hospital', 'Consultant Urologist'],
    ['Mr P Anand', 'sec@anand.example', 'Gail Thornton / PA to Mr P Anand', null],
  ])('%s', (shown, address, body, role) => {
    expect(signedCard(shown, address, `Regards / ${body}`).role).toBe(role);
  });

  test('"Téléc." is a fax', () => {
    const body = 'Cordialement / Jean Gagnon / Tél. : 450 555-0133 / Téléc. : 450 555-0134';
    expect(signedCard('Jean Gagnon', 'jean@elm.example', body, 'CA').phones).toEqual(['+14505550133', '+14505550134 fax']);
  }); // prettier-ignore
});

describe('who writes says it in the letter', () => {
  const KIM = ['Kim Oakes', 'kimoakes@gmail.com'] as const;
  test.each([
    ["Hi, I'm a personal trainer in Otley and a couple of ladies have pain.", 'personal trainer', 'personal-trainer'],
    ['I do personal training down at the rec.', null, 'personal-trainer'],
    ['I teach pilates at the village hall.', null, 'studio'],
    ["I'm a freelance massage therapist and looking for a room.", 'freelance massage therapist', 'massage-therapist'],
    ['I am a mobile foot health practitioner covering Ilkley.', 'mobile foot health practitioner', 'podiatrist'],
    ['I work as a dietitian in private practice.', 'dietitian', 'dietitian'],
    ["I'm a nurse so am on my feet all day.", null, null],
    ["I've been told by the nurse to write.", null, null],
    ["I'm a patient of yours. My physio says I need insoles.", null, null],
    ['I do yoga twice a week.', null, null],
  ])('what they are: %s', (said, role, kind) => {
    expect(signedCard(...KIM, `${said} / Kim`)).toMatchObject({ name: 'Kim Oakes', role, kind, organisation: null });
  }); // prettier-ignore

  test.each([
    ['I look after the junior sessions (under 12s) at Otley Footpath Runners.', 'Otley Footpath Runners'],
    ['I take the Tuesday sessions for Otley Harriers.', 'Otley Harriers'],
    ["I'm on the committee at Otley Harriers.", 'Otley Harriers'],
    ["I've just taken over as secretary of Otley Harriers.", 'Otley Harriers'],
    ['Kim Oakes here, Otley Harriers.', 'Otley Harriers'],
    ["I'm the new head of PE at King Elm's Grammar School.", "King Elm's Grammar School"],
    ['I teach Year 6 at Moor Lane Primary School.', 'Moor Lane Primary School'],
    ['I manage the Sunday league side at Kirkby Rovers FC.', 'Kirkby Rovers FC'],
    ['im the physio for Kirkby Rovers FC.', 'Kirkby Rovers FC'],
    ['I do PT over at Foundry Gym.', 'Foundry Gym'],
    ['I am the new Chair of Otley Athletic Club and I wanted to write.', 'Otley Athletic Club'],
    ["I've been referred to Elm Hospital by my GP at Oak Surgery.", null],
    ['I am waiting to hear from the consultant at Elm Hospital.', null],
    ['I do my exercises at Elm Gym.', null],
    ['I work shifts at Elm Hospital so mornings are best for my appointment.', null],
  ])('where they are: %s', (said, organisation) => {
    expect(signedCard(...KIM, `${said} / Kim`).organisation).toBe(organisation);
  }); // prettier-ignore

  test.each([
    ['Jess', 'jess@oakpodiatry.example', 'Dear Oak Podiatry Community, / We are closed. / Regards, / Jess', 'Jess', 'Oak Podiatry'],
    ['Anna', 'anna@oakdiabetes.example', 'See you at Oak Diabetes Friends in May. / Anna', 'Anna', null],
    ['Anna', 'info@elmphysio.example', 'Thank you for choosing Elm Physio. / Anna', null, 'Elm Physio'],
    ['Anna', 'anna@elmphysio.example', 'Thanks / Anna Frost / Physiotherapist', 'Anna Frost', null],
  ])('what the house is called whose domain they have: %s <%s>', (shown, address, body, name, organisation) => {
    expect(signedCard(shown, address, body)).toMatchObject({ name, organisation });
  }); // prettier-ignore

  test.each([
    ['kimoakesyoga@gmail.com', 'studio'],
    ['kimoakes.physio@gmail.com', 'physiotherapist'],
    ['kimoakes86@gmail.com', null],
  ])('what the box says is done: %s', (address, kind) => {
    expect(signedCard('Kim Oakes', address, 'Could we swap leaflets? / Kim').kind).toBe(kind);
  });

  test('its own site, beside a link of another', () => {
    const body = 'We need help, see https://otleytownfc.example/help and https://thefa.example/. / Regards, / Ray Barlow, Chair';
    expect(signedCard('Otley Town FC', 'chair@otleytownfc.example', body)).toMatchObject({
      name: 'Ray Barlow',
      role: 'Chair',
      website: 'https://otleytownfc.example',
    });
  }); // prettier-ignore
});

describe('a display name of a house', () => {
  test.each([
    ['Steph - Move Better', 'steph@movebetter.example', 'Thanks / Steph', 'Steph', 'Move Better'],
    ['Sarah at Elm Pilates', 'hello@elmpilates.example', 'See you / Sarah x', 'Sarah', 'Elm Pilates'],
    ['Otley Courier', 'newsdesk@otleycourier.example', 'Regards / Mark Finch / Reporter / Otley Courier', 'Mark Finch', 'Otley Courier'],
    ['Ann Frost', 'ann@elm.example', 'Regards / Ann Frost / Podiatrist / Podiatry Dept, Elm Care Centre, Mill Road, Naas', 'Ann Frost', 'Elm Care Centre'],
  ])('%s <%s>', (shown, address, body, name, organisation) => {
    expect(signedCard(shown, address, body)).toMatchObject({ name, organisation });
  }); // prettier-ignore
});

describe('what stands between a name and a house', () => {
  test.each([
    ['Credit Control / Elm Labs Ltd', 'Credit Control'],
    ['Bookings and Enquiries / Elm Clinic', 'Bookings and Enquiries'],
    ['Otley Road / Elm Clinic', null],
    ['Leeds / Elm Clinic', null],
  ])('"%s"', (lines, role) => {
    expect(becky(`${lines} / 0113 496 0177`).role).toBe(role);
  });
});

describe('who signs for a house', () => {
  test.each([
    ['Marta Rinaldi - Segreteria / Studio Olmo', 'Segreteria', null],
    ['i. A. Marta Kloss / Praxis Dr. med. Jens Weber / Facharzt für Orthopädie', null, null],
    ['Marta Kloss / Registered Dietitian BSc RD / Elm Clinic', 'Registered Dietitian', 'BSc RD'],
  ])('is %s', (lines, role, credentials) => {
    expect(signedCard('Studio Olmo', 'info@studioolmo.example', `Regards / ${lines}`)).toMatchObject({
      role,
      credentials,
    });
  });
});

describe('what is done in a house is not its name', () => {
  test.each([
    ['Ostéopathe D.O. / Ostéopathie du sport – structurelle – viscérale', 'D.O.'],
    ['Osteopata D.O. / Osteopatia pediatrica - Posturologia - Medicina manuale', 'D.O.'],
    ['Consultant Orthopaedic Surgeon / Knee Replacement | Sports Injuries | Arthroscopic Surgery', null],
  ])('"%s"', (lines, credentials) => {
    expect(becky(lines)).toMatchObject({ organisation: null, credentials });
  });

  test('nor is what somebody is the name of their box', () => {
    const body = 'Regards / Becky Shaw / Medical Secretary / 0113 496 0177';
    expect(signedCard('Hip & Knee Specialist', 'hip.knee_specialist@yahoo.com', body).organisation).toBeNull();
  });

  test('nor a village in the address that the domain spells', () => {
    const body = 'Regards / Becky Shaw / Headteacher / Elmbrough CE Primary School / Spring Lane, Elmbrough, Kent TN3 0UE';
    expect(signedCard('Head (Elmbrough)', 'head@elmbrough.kent.sch.uk', body).organisation).toBe(
      'Elmbrough CE Primary School',
    );
  }); // prettier-ignore
});

describe('the numbers of a house', () => {
  test.each([
    ['Deirdre Olm has booked. Phone 07400 123777, deirdre@elmmail.example', 'noreply@elmsuite.example'],
    ['CONFIDENTIALITY NOTICE: This may be private. Call 0113 496 0199 if received in error.', 'hello@elmsuite.example'],
  ])('are not in: %s', (line, address) => {
    expect(signedCard('Elm Suite', address, `Hello, / ${line} / Elm Suite, London`).phones).toEqual([]);
  });

  test.each([
    ['Free 24/7 Helpline: 1-844-571-HELP (4357)', 'US', '+18445714357'],
    ['Call our helpline at 833-571-HELP.', 'US', '+18335714357'],
    ['Questions? Call 1-800-DIABETES (342-2383).', 'US', '+18003422383'],
    ['Call us on 1300 FOOT CARE.', 'AU', '+611300366822'],
    ['Helpline: 0808 157 0112', 'GB', '+448081570112'],
  ])('in a newsletter: %s', (line, country, number) => {
    const body = `News / ${line} / Questions? Write to ann@elmcharity.example. / Unsubscribe`;
    expect(signedCard('Elm Charity', 'hello@elmcharity.example', body, country).phones).toEqual([number]);
  });

  test.each(['dermatology@elmhospital.example', 'elm.dermatology@nhs.net'])('in the letter of a department: %s', address => {
    const body = 'To change it please contact central appointments on 0113 496 0144. / Regards / Dermatology Admin / Elm Hospital';
    expect(signedCard('Dermatology (Elm Hospital)', address, body).phones).toEqual(['+441134960144']);
  }); // prettier-ignore
});

test('a house that asks for gifts is a charity, somebody’s own run makes none', () => {
  expect(becky('Outreach Coordinator / Step Up / Support us on JustGiving').kind).toBe('charity');
  expect(becky('Coordinator / Step Up / Support us: my marathon on JustGiving').kind).toBeNull();
});

test('brain and spine surgery is no orthopaedic surgeon’s', () => {
  expect(becky('Practice Manager / Elm Brain and Spine Surgery').kind).toBeNull();
  expect(becky('Practice Manager / Elm Spinal Surgery').kind).toBe('orthopaedic-surgeon');
});

test.each([
  ['Elm Labs Accounts', 'accounts@elmlabs.example', ['accounts@elmlabs.example']],
  ['Mr Paul Renner', 'p.renner@elmlabs.example', []],
])('on behalf of %s the answer goes to %s', (name, address, emails) => {
  const facts = message('Becky Shaw', '', ['Regards', 'Becky Shaw', 'Credit Control', 'Elm Labs Ltd']);
  const given = { ...facts, message: { ...facts.message!, onBehalfOf: { name, address } } };
  expect(contactFrom(given, { country: 'GB' }).emails).toEqual(emails);
});
