import { describe, expect, test } from 'vitest';
import { signedCard } from './message-of-lines.ts';

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
