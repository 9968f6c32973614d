import { describe, expect, test } from 'vitest';
import { signedCard } from './message-of-lines.ts';

describe('the number beside another name is another’s', () => {
  test.each([
    'Welfare Officer: Jan Dee', 'Practice Manager: Jan Orr', 'Team Leader – Jan Orr –', 'Job share partner: Jan Orr', 'Fridays: Jan Orr', 'Manager Jan Orr',
    'or my colleague Jan Orr on', 'call Jan Orr, Team Lead,', 'Executive Assistant | Mia Lunn |', 'PALS', 'Childline',
  ])('"%s 0113 …"', label => {
    const body = `Regards / Mel Orton / Head Coach / Elm Swimming Club / ${label} 0113 496 0321`;
    expect(signedCard('Mel Orton', 'mel@elmswim.example', body).phones).toEqual([]);
  }); // prettier-ignore

  test('beside the own name it is not', () => {
    const body = 'Regards / Mel Orton / Head Coach / Elm Swimming Club / Direct: Mel Orton 0113 496 0321';
    expect(signedCard('Mel Orton', 'mel@elmswim.example', body).phones).toEqual(['+441134960321']);
  });

  test.each(['Manager Jan Orr 0113 496 0321', 'Practice Manager: Jan Orr 0113 496 0321', 'Prof. Jan Orr MBE, Patron'])(
    'nor does "%s" below a clinic’s own number sign',
    line => {
      const body = `Regards / Reception / Elm Clinic / 0113 496 0310 / ${line}`;
      const found = signedCard('Elm Clinic', 'info@elmclinic.example', body);
      expect(found).toMatchObject({ name: null, organisation: 'Elm Clinic', phones: ['+441134960310'] });
    },
  );

  test('what stands in brackets behind a number makes it no sentence', () => {
    const body = 'Regards / Ann Frost / Elm Clinic / Direct dial: 0113 496 0321 (6277 from inside the hospital) / Fax: 0113 496 0322';
    expect(signedCard('Ann Frost', 'a@elm.example', body).phones).toEqual(['+441134960321', '+441134960322 fax']);
  }); // prettier-ignore

  test('a sponsor of the nursery has its own address and number', () => {
    const body = 'Viele Grüße / Kita Sonne / Deichweg 5a / 27572 Bremerhaven / Tel.: 0471 9484417 / Träger: Kirchenkreis, Mushardstraße 4, 27570 Bremerhaven, Tel. 0471 3910010';
    expect(signedCard('Kita Sonne', 'kita@kirche.example', body, 'DE').phones).toEqual(['+494719484417']);
  }); // prettier-ignore
});

describe('roles and registers of whom a secretary works for are not hers', () => {
  test('below the doctor’s name', () => {
    const body = 'Regards / Julie Marsh / _ / Dr Jan Orr / Consultant Rheumatologist / 0113 496 0236';
    expect(signedCard('Julie Marsh', 'j@elm.example', body).role).toBeNull();
  });

  test('below the clinic', () => {
    const body = 'Regards / Julie Marsh / PA to Mr Simon Harcourt, Consultant Surgeon / Elm Clinic / 0113 496 0311 / GMC 4412345';
    expect(signedCard('Julie Marsh', 'j@elm.example', body)).toMatchObject({ role: 'PA', registers: [] });
  }); // prettier-ignore
});

describe('who signs', () => {
  test.each([
    ['Liz', 'Elizabeth'], ['Tony', 'Anthony'], ['Bob', 'Robert'], ['Kate', 'Catherine'], ['Elizabeth', 'Liz'], ['Mandy', 'Amanda'],
  ])('%s is %s', (shown, signed) => {
    const body = `Regards / ${signed} Parry / Physiotherapist / Move Well Physio / 0113 496 0120`;
    const found = signedCard(`${shown} Parry`, `${shown.toLowerCase()}@movewell.example`, body);
    expect(found).toMatchObject({ name: `${signed} Parry`, role: 'Physiotherapist', phones: ['+441134960120'] });
  }); // prettier-ignore

  test('but Ann Smith is not Tom Parry', () => {
    const body = 'Regards / Tom Parry / Physiotherapist / Move Well Physio / 0113 496 0120';
    expect(signedCard('Ann Smith', 'ann@movewell.example', body)).toMatchObject({ name: 'Ann Smith', phones: [] });
  });

  test.each(['Sarah Lane', 'Karen Place', 'Jill Ireland', 'Will Smith', 'An Nguyen', 'Ruth Church', 'David Lodge'])(
    '%s is a person where the address spells it',
    name => {
      const body = `Regards / ${name} / Physiotherapist / Move Well Clinic / 0113 496 0236`;
      const found = signedCard(name, `${name.toLowerCase().replace(' ', '.')}@movewell.example`, body);
      expect(found).toMatchObject({ name, role: 'Physiotherapist', organisation: 'Move Well Clinic' });
    },
  );

  test.each([
    ['Billing Dept', 'billing@summit.example', 'Thank you, / _ / Tasha Green / Billing Specialist / Summit Clinic / 0113 496 0236', 'Tasha Green'],
    ['Frost Family', 'frosts@talktalk.example', "Hi Tom / _ / Can Ella be seen? / _ / Ann Frost (Ella's mum) / 07400 123560", 'Ann Frost'],
    ['PC 4512 Anna Reid', 'a@elmpolice.example', 'Regards / PC 4512 Anna Reid / Neighbourhood Policing Team / 0113 496 0236', 'Anna Reid'],
    ['Dr T Wardle', 'tim.wardle@elm.example', 'Boot given. / _ / Tim / _ / Dr Tim Wardle / GP Partner / Elm Surgery', 'Tim Wardle'],
    ['Drs. J.M. de Groot', 'jm@zkh.example', 'Groet, / Drs. J.M. (Hanneke) de Groot / Revalidatiearts / Ziekenhuis De Vliet / 0113 496 0236', 'Hanneke de Groot'],
    ['Gemma @ Elm Wellness', 'gemma@elmwellness.example', 'Gem xx / _ / Gemma Tarn - Founder & Clinic Director / Elm Wellness Rooms / 0113 496 0236', 'Gemma Tarn'],
    ['Nuria Fisio Ribera', 'hola@fisioribera.example', 'Un saludo / Nuria Etxeandia Bravo / Fisioterapeuta / FISIOTERAPIA RIBERA / 0113 496 0236', 'Nuria Etxeandia Bravo'],
  ])('%s', (shown, address, body, name) => {
    expect(signedCard(shown, address, body).name).toBe(name);
  }); // prettier-ignore
});

describe('where the writer works', () => {
  test.each([
    ['Elm Trust / Hexworthy Clinic, Dene Road, Blyth, NE24 4AB', 'Hexworthy Clinic, Dene Road, Blyth, NE24 4AB'],
    ['Elm Ltd / Post | Kay House, 2 Bank Street, Bury BL9 0DL', 'Kay House, 2 Bank Street, Bury BL9 0DL'],
    ['Elm Clinic / Head office: 1 Park Row, Leeds LS1 5HD / Clinic: 12 Mill Lane, Leeds LS6 2AB', '12 Mill Lane, Leeds LS6 2AB'],
    ['Elm Clinic / Join our open day at Ash Leisure Centre, 4 Ash Road, Leeds LS4 4AA on 5 June', null],
    ['Clinique Elm / 12 rue Elm / 69437 Lyon Cedex 03', '12 rue Elm, 69437 Lyon Cedex 03'],
    ['Praxis Elm / Marktplatz 3 / 72070 Tübingen', 'Marktplatz 3, 72070 Tübingen'],
    ['Elm Spinal Unit / Ext 4471', null],
    ['Elm Spinal Unit / Sec Mrs Hall 4471', null],
  ])('"%s" is %s', (lines, address) => {
    const body = `Regards / Lucy Hart / Podiatrist / 0113 496 0310 / ${lines}`;
    expect(signedCard('Lucy Hart', 'l@elm.example', body).address).toBe(address);
  }); // prettier-ignore
});
