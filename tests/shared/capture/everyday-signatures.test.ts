import { describe, expect, test } from 'vitest';
import { signedCard } from './message-of-lines.ts';

const PHONE = '0113 496 0119';

/** Jane Cope's signature with `lines` between her name and her number. */
function jane(lines: string) {
  return signedCard('Jane Cope', 'j@nhs.example', `Kind regards / Jane Cope / ${lines} / ${PHONE}`);
}

function lucy(line: string) {
  return signedCard('Lucy Hart', 'lucy@gmail.example', `Regards / Lucy Hart / Podiatrist / ${line} / 0113 496 0310`);
}

describe('the workplace is the house, not what is done there', () => {
  test.each([
    'Rheumatology', "Women's Health", 'Vascular Surgery', 'Podiatry & Orthotics', 'Vascular Services', "Children's Therapies", 'Adult Social Care',
  ])('below "%s"', field => {
    expect(jane(`Medical Secretary / ${field} / Elm Hospital`)).toMatchObject({
      role: 'Medical Secretary',
      organisation: 'Elm Hospital',
    });
  }); // prettier-ignore

  test('whose secretary she is the field says', () => {
    expect(jane('Medical Secretary / Vascular Surgery / Elm Hospital').kind).toBe('vascular');
  });

  test.each([
    ['Consultant Orthopaedic Surgeon - Foot & Ankle', 'Consultant Orthopaedic Surgeon', 'Elm Hospital'],
    ['Clinical Lead, MSK', 'Clinical Lead, MSK', 'Elm Hospital'],
    ['Key Account Manager - North, Elm Ltd', 'Key Account Manager', 'Elm Ltd'],
    ['Podiatrist with Elm Clinic', 'Podiatrist', 'Elm Clinic'],
    ['Practice Manager for Elm Surgery', 'Practice Manager', 'Elm Surgery'],
    ['Clinic Manager / Elm Eye Unit, Elm Royal Infirmary, Huddersfield, HD3 3EA', 'Clinic Manager', 'Elm Royal Infirmary'],
    ['Clinic Manager / Elm PCN - covering Ash Surgery and Oak Surgery', 'Clinic Manager', 'Elm PCN'],
    ['Consultant Rheumatologist / Secretary - Ann Lowe', 'Consultant Rheumatologist', null],
    ['Medical Secretary to / Mr Adnan Hussein / Elm Clinic', 'Medical Secretary', 'Elm Clinic'],
    ['Secretary to the Partners / Elm Solicitors', 'Secretary to the Partners', 'Elm Solicitors'],
  ])('"%s"', (lines, role, organisation) => {
    expect(jane(organisation === 'Elm Hospital' ? `${lines} / Elm Hospital` : lines)).toMatchObject({ role, organisation });
  }); // prettier-ignore

  test.each([
    'Closed Bank Holidays', 'Independent Prescriber', 'By Appointment Only', 'Gift Vouchers Available', 'HCPC Registered', 'Supervised by Jan Orr',
  ])('nobody works at "%s"', line => {
    expect(lucy(line).organisation).toBeNull();
  }); // prettier-ignore

  test.each([
    'Mental Health First Aider', 'AXA Health approved', 'Royal College of Podiatry', 'Special Interest in Sports', 'Elm Clinic on Facebook', 'Treatment room at Elm Yoga Studio',
    'Past President, Royal College of Podiatry',
  ])('"%s" stands above the workplace', line => {
    expect(lucy(`${line} / Happy Soles`).organisation).toBe('Happy Soles');
  }); // prettier-ignore

  test.each(['Insoles & Orthotics', 'Gait Analysis • Custom Orthotics • Shockwave', 'Limited to Endodontics'])(
    'nor is it the list of services "%s"',
    line => {
      expect(lucy(`${line} / Elm Clinic`).organisation).toBe('Elm Clinic');
    },
  );
});

describe('what somebody is', () => {
  test.each([
    'Neuro Physio', 'First Contact Physio', 'Ward Sister', 'Wound Care Sister', 'ST4 Rheumatology', 'ST3 General Practice', 'SpR Orthopaedics', 'Dermatology CNS',
    'Community Development Worker', 'Sports Rehabilitator', 'Vascular Scientist', 'Lettings Negotiator', 'Bookkeeper', 'Herbalist', 'HCA', 'Credit Controller', 'Barrister',
    'Litigation Executive', 'Senior Practice Educator',
  ])('"%s" is a role', role => {
    expect(jane(`${role} / Elm Partnership`)).toMatchObject({ role, organisation: 'Elm Partnership' });
  }); // prettier-ignore

  test.each([
    ['Area Sales Manager / StrideTec Ltd', null],
    ['Partner and Trainer / Oak Surgery', 'gp'],
    ['Clinical Trainer / Medi UK Ltd', null],
    ['Dental Nurse / Elm Dental Practice', 'dentist'],
    ['Store Manager / Boots UK Ltd', 'pharmacist'],
    ['Home Manager / Ash Lodge', 'care-home'],
    ['Claims Consultant / Elm Healthcare Insurance plc', 'office'],
    ['Teacher / Elm School of Dance', 'studio'],
    ['Foot & Ankle Fellow / Elm Hospital', null],
    ['SLT / Elm Hospital', 'speech-therapist'],
    ['TVN / Elm Hospital', 'nurse'],
  ])('"%s" is of kind %s', (lines, kind) => {
    expect(jane(lines).kind).toBe(kind);
  });

  test.each([
    'Proud sponsor of Ash Runners FC',
    'Charity of the year: Ash Hospice',
    'We are hiring! Podiatrist wanted',
  ])('a clinic is not of the kind of "%s"', line => {
    const body = `Regards / Reception / Elm Clinic / 0113 496 0310 / ${line}`;
    expect(signedCard('Elm Clinic', 'info@elmclinic.example', body).kind).toBeNull();
  });

  test.each([
    ['Fellow of the Royal College of Podiatry / Podiatrist', 'Podiatrist'],
    ["Queen's Nurse / District Nurse", 'District Nurse'],
    ['Registered Manager & RGN', 'Registered Manager'],
    ['Podiatrist BSc (Hons) Podiatry MRCPod', 'Podiatrist'],
    ['GP with Extended Role in MSK', 'GP with Extended Role in MSK'],
  ])('"%s" is %s', (lines, role) => {
    expect(jane(`${lines} / Elm Clinic`).role).toBe(role);
  });
});

describe('letters behind a name', () => {
  test.each([
    ['BSc (Hons) Podiatry', 'BSc (Hons) Podiatry'],
    ['BSc Hons Physiotherapy MCSP', 'BSc Hons Physiotherapy MCSP'],
    ['MSc Sports Med', 'MSc Sports Med'],
    ['MAFHP', 'MAFHP'],
    ['NPQSL', 'NPQSL'],
    ['MCOptom Dip Glauc', 'MCOptom Dip Glauc'],
    ['PG Cert Med Ed', 'PG Cert Med Ed'],
    ['(Podiatrist) MRCPod', 'MRCPod'],
  ])('"%s"', (letters, credentials) => {
    const body = `Regards / Karen Stubbs ${letters} / Clinic Director / Elm Clinic / 07400 123540`;
    const found = signedCard('Karen Stubbs', 'karen@elm.example', body);
    expect(found).toMatchObject({ name: 'Karen Stubbs', credentials, organisation: 'Elm Clinic' });
  });

  test('a surname in capitals is none, a field neither', () => {
    const lowe = signedCard('Ann Lowe', 'a@elm.example', 'Regards / Dr Ann LOWE / GP Partner / Elm Surgery / 0113 496 0400');
    expect(lowe).toMatchObject({ name: 'Ann Lowe', credentials: null });
    expect(jane('Physiotherapist (MSK) / Elm Clinic')).toMatchObject({ credentials: null, role: 'Physiotherapist (MSK)' });
  }); // prettier-ignore

  test('"CPNP-PC" makes nobody a company', () => {
    const body = 'Thanks / Katie Morrow, MSN, APRN, CPNP-PC / Pediatric Nurse Practitioner / Tri-Valley Pediatrics / 212-736-5050';
    expect(signedCard('Katie Morrow', 'k@tv.example', body, 'US').organisation).toBe('Tri-Valley Pediatrics');
  }); // prettier-ignore
});
