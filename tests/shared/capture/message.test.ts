import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { emptyFacts, type MessageFacts } from '../../../shared/capture/facts.ts';
import { leavesGroup } from '../../../shared/capture/message/boilerplate.ts';
import { signatureOf } from '../../../shared/capture/signature-block.ts';

type Sent = { name: string; address: string; body: string; bulk?: boolean };

/** The card of a message with a plain body, a line each. */
function card({ name, address, body, bulk }: Sent) {
  const from = { name, address };
  const signature = signatureOf(
    body.split('\n').map(text => ({ text, links: [] })),
    from,
  );
  const message: MessageFacts = {
    provider: 'generic',
    from,
    to: [],
    cc: [],
    subject: 'Insoles',
    ...(signature ? { signature } : {}),
    ...(bulk ? { bulk } : {}),
  };
  const facts = { ...emptyFacts('https://webmail.example.org/'), kind: 'message' as const, message };
  const { person, organisation, kind, emails, phones, website } = contactFrom(facts, { country: 'GB' });
  return {
    name: person?.name ?? null,
    role: person?.role ?? null,
    organisation,
    kind,
    emails,
    website,
    phones: phones.map(({ number, type }) => (type === 'fax' ? `fax ${number}` : number)),
  };
}

const REITH = '+441307555218';

describe('the sender of a message', () => {
  test.each<[string, Sent, Partial<ReturnType<typeof card>>]>([
    [
      'a display name may say whose box and at which house it is; who signs stands above the house',
      {
        name: 'Tom @ Stride & Stile',
        address: 'tom@strideandstile.co.uk',
        body: 'See you Thursday.\n\nTom Frost\n\nSTRIDE & STILE\nRunning shop\n7 Church Street, Elmham, WR14 2AA\n01684 617 225',
      },
      { name: 'Tom Frost', organisation: 'Stride & Stile', phones: ['+441684617225'] },
    ],
    [
      'a logo in letters is no name beside the line that says it',
      {
        name: 'Ann Frost',
        address: 'afrost@elmwade.example',
        body: 'Regards\n\nAnn Frost\nSenior Associate\nE L M W A D E\nElm Wade Lawyers LLP',
      },
      { name: 'Ann Frost', role: 'Senior Associate', organisation: 'Elm Wade Lawyers LLP' },
    ],
    [
      'a calling that the domain spells stays a calling; whoever stands in is not reached at the card’s numbers',
      {
        name: 'Annelies Frost | Diëtistenpraktijk Elm',
        address: 'annelies@dietistelm.example',
        body: 'Groet\n\nAnnelies Frost\ndiëtist\nDiëtistenpraktijk Elm\nT 01307 555218\nIn my absence: Chloé Wade, 07400 123456',
      },
      { name: 'Annelies Frost', role: 'diëtist', organisation: 'Diëtistenpraktijk Elm', phones: ['+441307555218'] },
    ],
    [
      'a firm of several names is one; a paralegal is one without the attorney',
      {
        name: 'Denise Frost',
        address: 'dfrost@elmwade.example',
        body: 'Thanks\n\nDenise Frost\nParalegal to Attorney Raymond T. Elm\nELM, WADE & LOWE, P.A.',
      },
      { name: 'Denise Frost', role: 'Paralegal', organisation: 'ELM, WADE & LOWE, P.A', kind: 'office' },
    ],
    [
      'a display name may say place and post in its brackets',
      { name: 'Ann Frost (Elm Surgery - Practice Manager)', address: 'ann.frost@wales.nhs.uk', body: 'Thanks' },
      { name: 'Ann Frost', role: 'Practice Manager', organisation: 'Elm Surgery' },
    ],
    [
      'a year in its name makes a club no register’s entry',
      {
        name: 'Annika Frost',
        address: 'lauf@tsv-elm.example',
        body: 'Gruß\n\nAnnika Frost\nTSV Elm 1897 e.V.\nTel. 01307 555218',
      },
      { name: 'Annika Frost', organisation: 'TSV Elm 1897 e.V', kind: 'sports-club' },
    ],
    [
      'two people named under a practice’s own name are not its sender',
      {
        name: 'Studio Odontoiatrico Elm',
        address: 'info@studioelm.example',
        body: 'Cordiali saluti\n\nLa segreteria\nSTUDIO ODONTOIATRICO ELM\nDott. Marco Rossi – Dott.ssa Anna Bianchi\nTel. 01307 555218',
      },
      { name: null, organisation: 'Studio Odontoiatrico Elm', kind: 'dentist' },
    ],
    [
      'a list of callings is one, and what somebody once was is nowhere they work',
      {
        name: 'Dr FROST Hélène',
        address: 'dr.frost@endocrino-elm.example',
        body: 'Cordialement\n\nDr Hélène FROST\nEndocrinologue – Diabétologue – Nutrition\nAncienne chef de clinique des Hôpitaux de Lyon\nCabinet médical des Ormes',
      },
      { name: 'Hélène Frost', role: 'Endocrinologue', organisation: 'Cabinet médical des Ormes' },
    ],
    [
      'a role may have a comma in it',
      {
        name: 'Wade, Marcus',
        address: 'm.wade@elmbakeries.example',
        body: 'Thanks\n\nMarcus Wade CMIOSH\nHealth, Safety & Wellbeing Manager\nElm Bakeries Ltd',
      },
      { name: 'Marcus Wade', role: 'Health, Safety & Wellbeing Manager', organisation: 'Elm Bakeries Ltd' },
    ],
    [
      'a role’s mailbox is the person’s who signs above the role',
      {
        name: 'Tamsyn Kneebone',
        address: 'manager@carnbrea.example',
        body: 'Thanks\n\nTamsyn Kneebone\nRegistered Manager\nCarn Brea Care Home',
      },
      { name: 'Tamsyn Kneebone', role: 'Registered Manager', organisation: 'Carn Brea Care Home', kind: 'care-home' },
    ],
    [
      'a shared box is of whom its display name and its signature name alike',
      {
        name: 'Elm Insurance Matters',
        address: 'info@elmquote.example',
        body: 'Regards\n\nElm Insurance Matters\nPh: 01307 555 218',
      },
      { name: null, organisation: 'Elm Insurance Matters' },
    ],
    [
      'a rare name is a person’s who signs with it from a box of their own',
      { name: 'Fredo Gustavsen', address: 'iveq@iveq.example', body: 'Regards\nFredo Gustavsen\n01307 555 218' },
      { name: 'Fredo Gustavsen', phones: [REITH] },
    ],
    [
      'a rare name is a person’s whose signature has an address made of it',
      { name: 'torben fjerdin', address: 'u-lk@tfj.example', body: 'Regards\nElm Ltd\ntorben.fjerdin@elm.example' },
      { name: 'Torben Fjerdin' },
    ],
    [
      'without a display name whoever signs, if the address is made of it',
      { name: '', address: 'a.sharefe@elm.example', body: 'Grüße\nArmal Sharefe\nIT-Manager\n01307 555 218' },
      { name: 'Armal Sharefe', role: 'IT-Manager' },
    ],
    [
      'an organisation is what its own link says; what is done there is none',
      {
        name: 'Jane Smith',
        address: 'jane@mail.example',
        body: 'Regards\nJane Smith\nHeilpraktikerin\nHypnose • Massage • Osteopathie\nElmlabs <https://www.elmlabs.example>',
      },
      { name: 'Jane Smith', role: 'Heilpraktikerin', organisation: 'Elmlabs' },
    ],
    [
      'a department’s display name is nobody, whoever signs is',
      {
        name: 'ColleagueServices References',
        address: 'colleagueservices.references@elmstores.example',
        body: 'Regards\n\nAmy Bancroft\nThe People Hub\n01307 555 218',
      },
      { name: 'Amy Bancroft' },
    ],
    [
      'an organisation goes by the name it sends under',
      {
        name: 'Elm Business Network',
        address: 'hello@elmbusiness.example',
        body: 'Regards\n\nElm Business Network Inc.\n01307 555 218',
      },
      { organisation: 'Elm Business Network' },
    ],
    [
      'what a sentence of a signature says is another’s, where a line of its own says theirs',
      {
        name: 'Neil Garside',
        address: 'secretary@elmstriders.example',
        body: 'Neil Garside\nfor Elm Striders Running Club\n07400 127733\nhttps://elm-striders.example/\nFirst aid emergencies on club runs: Mandy 07400 127799.\nFor kit and vests please write to kit@elmstriders.example',
      },
      {
        organisation: 'Elm Striders Running Club',
        phones: ['+447400127733'],
        emails: ['secretary@elmstriders.example'],
      },
    ],
    [
      'a display name that nothing shows to be a person’s is none',
      { name: 'Carn Brea', address: 'manager@carnbrea.example', body: 'Thanks' },
      { name: null },
    ],
    [
      'hours behind a number and a registration behind a role',
      {
        name: 'Callum Reith',
        address: 'callum@reith.example',
        body: 'Regards\n\nCallum Reith\nSuperintendent Pharmacist (GPhC 2078812)\nReith Pharmacy\nPh 01307 555 218 (8.30am-6pm)  Fx 01307 555 219',
      },
      { role: 'Superintendent Pharmacist', phones: [REITH, 'fax +441307555219'] },
    ],
    [
      'surname first, as only the address tells, and a name above other lines',
      {
        name: 'Oakes, DeShawna',
        address: 'deshawna.oakes@elmgas.example',
        body: 'As discussed.\n\nDeShawna Oakes\nDirector, Southwest Region\nElm Gas Trust\n01307 555 218\n01307 555 219 (fax)\ndeshawna.oakes@elmgas.example',
      },
      {
        name: 'DeShawna Oakes',
        role: 'Director, Southwest Region',
        organisation: 'Elm Gas Trust',
        phones: [REITH, 'fax +441307555219'],
      },
    ],
    [
      'who runs a place is of its kind; the secretary’s number is not theirs',
      {
        name: 'Precious Frost',
        address: 'deputy@larkspur.example',
        body: 'Regards\n\nPrecious Frost, RGN\nDeputy Manager\nLarkspur Nursing Home ~ 4 Marine Parade\nDirect: 01307 555 218\nSecretary (for appointments): 01307 555 219',
      },
      { role: 'Deputy Manager', organisation: 'Larkspur Nursing Home', kind: 'care-home', phones: [REITH] },
    ],
    [
      'a hospital does not tell whose secretary somebody is, a specialty does',
      {
        name: 'Linda Frost',
        address: 'linda.frost@yewdale.example',
        body: 'Regards\nLinda Frost\nMedical Secretary, Rheumatology\nYewdale General Hospital',
      },
      { role: 'Medical Secretary', kind: 'rheumatologist' },
    ],
    [
      'a role never names for whom somebody works',
      {
        name: 'Debbie Roake',
        address: 'd.roake@thamesvale.example',
        body: 'Regards\nDebbie Roake\nMedical Secretary to Miss Fiona Gault\nThames Vale Hospital',
      },
      { name: 'Debbie Roake', role: 'Medical Secretary', organisation: 'Thames Vale Hospital' },
    ],
    [
      'a house at the head of the address is no colleague',
      {
        name: 'Imani Cole (she/her)',
        address: 'imani@ageingwell.example',
        body: 'Regards\nImani\nChief Executive\nHarrison House, Harrison Road, Halifax HX1 2AF\n01422 555 121',
      },
      { name: 'Imani Cole', role: 'Chief Executive', phones: ['+441422555121'] },
    ],
    [
      'of a legal line only the legal part is skipped',
      {
        name: 'Imani Cole',
        address: 'imani@calderageing.example',
        body: 'Regards\nImani Cole\nChief Executive\nCalder Ageing Trust | Registered charity no. 1122334',
      },
      { organisation: 'Calder Ageing Trust' },
    ],
    [
      'a department says more than its hospital',
      {
        name: 'Dr Rohan Vaswani',
        address: 'r.vaswani@alderbury.example',
        body: 'Regards\nDr Rohan Vaswani\nConsultant\nDepartment of Rheumatology\nAlderbury Hospital',
      },
      { organisation: 'Alderbury Hospital', kind: 'rheumatologist' },
    ],
    [
      'a number for urgent help and an assistant’s are not the sender’s',
      {
        name: 'Kirsten Halvorsen',
        address: 'kirsten@gumtreehealth.example',
        body: 'Regards\nKirsten Halvorsen | Diabetes Educator RN CDE\nP 0113 496 0410 | PA: Dolores Munoz 0113 496 0499\nFor urgent help call Aldo on 0113 496 0419.',
      },
      { name: 'Kirsten Halvorsen', role: 'Diabetes Educator', phones: ['+441134960410'] },
    ],
    [
      'a secretary’s own number is hers, whoever she works for',
      {
        name: 'Debbie Roake',
        address: 'd.roake@thamesvale.example',
        body: 'Regards\nDebbie Roake\nMedical Secretary: Debbie Roake 01307 555 218',
      },
      { name: 'Debbie Roake', phones: [REITH] },
    ],
    [
      'another person’s signature is not the sender’s',
      {
        name: 'Nerys Prosser',
        address: 'nerys@tregaron.example',
        body: 'See below.\n\nRegards\nGethin Rowlands\nHead Coach\n07400 123 640',
      },
      { name: 'Nerys Prosser', role: null, phones: [] },
    ],
    [
      'a secretary’s number beside the sender’s own is another person’s',
      {
        name: 'Imogen Thrale',
        address: 'i.thrale@alderbury.example',
        body: 'Regards\nImogen Thrale\nConsultant Orthopaedic Surgeon\nAlderbury Hospital\nT: 0113 496 0410 | Secretary: 0113 496 0499',
      },
      { phones: ['+441134960410'] },
    ],
    [
      'where the only number is the secretary’s it reaches both',
      {
        name: 'Imogen Thrale',
        address: 'i.thrale@alderbury.example',
        body: 'Regards\nImogen Thrale\nConsultant Orthopaedic Surgeon\nSecretary: 0113 496 0499',
      },
      { phones: ['+441134960499'] },
    ],
    [
      'at a mail provider the signature’s own site tells the organisation',
      {
        name: 'Kit Barrow',
        address: 'kitbarrow77@gmail.com',
        body: 'Ta\nKit Barrow\nPersonal Trainer / KB Lifts\n07400 123 640\nInsta @kblifts kblifts.co.uk',
      },
      { role: 'Personal Trainer', organisation: 'KB Lifts', kind: 'personal-trainer' },
    ],
    [
      'a display name says the place that the domain spells, and "Geschäftsführer" alone is a role',
      {
        name: 'Jonas Olm | Laufsport Elmtal',
        address: 'olm@laufsport-elmtal.example',
        body: 'Sportliche Grüße\n\n____\nJonas Olm\nGeschäftsführer',
      },
      { name: 'Jonas Olm', role: 'Geschäftsführer', organisation: 'Laufsport Elmtal', kind: 'sport-shop' },
    ],
    [
      'a surname first in the head is last as the signature says it',
      { name: 'QUILL Solène', address: 'solene.quill@elm.example', body: 'Bien à vous\nSolène Quill\nInfirmière' },
      { name: 'Solène Quill', role: 'Infirmière' },
    ],
    [
      'parts between lone dots, and a home’s manager "Ihre Rosa Olm"',
      {
        name: 'Rosa Olm',
        address: 'r.olm@seniorenstift-elm.example',
        body: 'Mit freundlichen Grüßen\nIhre Rosa Olm\nEinrichtungsleitung\nTel.: 01307 555 218 . Fax: 01307 555 219',
      },
      { name: 'Rosa Olm', role: 'Einrichtungsleitung', kind: 'care-home', phones: [REITH, 'fax +441307555219'] },
    ],
    [
      'a role "@" a firm',
      {
        name: 'Akin Frost-Bennett',
        address: 'akin@limbelm.example',
        body: 'Thanks\nAkin Frost-Bennett\nLead Prosthetist @ LimbElm Ltd\nBleep 4471 / 01307 555 218',
      },
      { role: 'Lead Prosthetist', organisation: 'LimbElm Ltd', kind: 'prosthetist-orthotist', phones: [REITH] },
    ],
    [
      'a head without a name is of whom the last line names as the address does',
      {
        name: '',
        address: 'quill-juergen@gmx.example',
        body: 'die Einlagen passen.\n\nMit "Glück Auf"\n\nJürgen Quill',
      },
      { name: 'Jürgen Quill' },
    ],
    [
      'a domain of a trade tells it',
      { name: 'Ann Frost', address: 'ann@elmfrost.law', body: 'Regards\nAnn Frost\nSenior Case Manager' },
      { name: 'Ann Frost', kind: 'office' },
    ],
    [
      'a kiss ends a letter too',
      {
        name: 'Ana Clara | Studio Elm',
        address: 'anaclara@studioelm.example',
        body: 'Beijo,\nAna Clara Olm\nInstrutora de Pilates\nStudio Elm',
      },
      { name: 'Ana Clara Olm', role: 'Instrutora de Pilates', organisation: 'Studio Elm', kind: 'studio' },
    ],
    [
      'an order is signed by whoever writes: "i. A."',
      {
        name: 'Anmeldung Praxis Dres. Olm & Quill',
        address: 'anmeldung@praxis-elm.example',
        body: 'Viele Grüße von der Trave\n\ni. A. Sabine Olm\nMedizinische Fachangestellte\nGemeinschaftspraxis Elm\nDr. med. Jörg Quill',
      },
      { name: 'Sabine Olm', role: 'Medizinische Fachangestellte', organisation: 'Gemeinschaftspraxis Elm' },
    ],
    [
      'who signs stands above the cabinet that sent it',
      {
        name: 'Cabinet Kiné des Olmes',
        address: 'kine.olmes@orange.fr',
        body: 'On se voit jeudi.\n\nMaxence Olm\nMasseur-kinésithérapeute D.E. - Thérapie manuelle\nCabinet Kiné des Olmes\nTél. 01307 555 218',
      },
      { name: 'Maxence Olm', organisation: 'Cabinet Kiné des Olmes', phones: [REITH] },
    ],
    [
      '"Jeff" signs as Jeffrey',
      {
        name: 'Jeff Olm',
        address: 'jeff.olm@elm.example',
        body: 'Jeff\n\nJeffrey M. Olm\nPrincipal, Elm Works\n01307 555 218 (work)',
      },
      { name: 'Jeffrey M. Olm', role: 'Principal', organisation: 'Elm Works', phones: [REITH] },
    ],
    [
      'a rare name over a role signs for a box without a name',
      {
        name: '',
        address: 'vascularsec@elmclinic.example',
        body: 'Regards\nAttractina Olmgallen\nMedical Secretary to Mr Fiachra Quill, Consultant Vascular Surgeon\nT: 01307 555 218',
      },
      { name: 'Attractina Olmgallen', role: 'Medical Secretary', phones: [REITH] },
    ],
    [
      'two roles with a slash are no place, and a tax number is no phone',
      {
        name: 'Grainne Olm',
        address: 'secretary.elm@gaa.example',
        body: 'Slán\nGráinne Olm\nChild Welfare Officer / Rúnaí\nElmbracken Gaels GAA\n01307 555 218\nSt.-Nr.: 079/107/05858',
      },
      {
        role: 'Child Welfare Officer / Rúnaí',
        organisation: 'Elmbracken Gaels GAA',
        kind: 'sports-club',
        phones: [REITH],
      },
    ],
    [
      'what somebody studied is no place, and a team is within the one that the domain spells',
      {
        name: 'Neus Olm',
        address: 'neus@elmhealth.example',
        body: 'Un saludo y gracias por todo.\n\nNeus Olm\nPsicóloga\nLicenciada en Psicología | Psicología del deporte (UJI)\n0-19 Team South, Elm Health CIC\n01307 555 218',
      },
      { name: 'Neus Olm', organisation: 'Elm Health CIC' },
    ],
    [
      'a newsletter’s own lines stand behind its copyright mark',
      {
        name: 'Palestra Elm Tempo',
        address: 'info@palestraelm.example',
        bulk: true,
        body: 'Novembre in sala\nCopyright © 2025 Palestra Elm Tempo S.S.D., Tutti i diritti riservati.\nTel. 01307 555 218',
      },
      { name: null, organisation: 'Palestra Elm Tempo', phones: [REITH] },
    ],
  ])('%s', (_, sent, expected) => {
    expect(card(sent)).toMatchObject(expected);
  });
});

test.each(['constructor', 'toString', '__proto__'])('a domain called %s is one like any other', domain => {
  const sent = { name: 'Jane Smith', address: `jane@clinic.${domain}`, body: 'Regards\nJane Smith' };
  expect(card(sent).name).toBe('Jane Smith');
});

describe('what no person sent', () => {
  const footer = 'Spring arrivals\nPacer Running Shop, 14 High Street, Olney MK46 4BB\n01234 555 880\nUnsubscribe';

  test('a newsletter is its organisation’s, with the number of its own last lines', () => {
    const news = { name: 'Pacer Running Shop', address: 'hello@pacerrunning.example', body: footer, bulk: true };
    expect(card(news)).toMatchObject({ name: null, organisation: 'Pacer Running Shop', phones: ['+441234555880'] });
  });

  test('a newsletter’s last line may say it all', () => {
    const body =
      'Thanks to our sponsor Bletchley Motors 01908 555 700.\nStep Forward, The Exchange, Saxon Mews, Milton Keynes MK9 3EJ. Call 01908 555 233. Registered charity 1177234. Unsubscribe';
    const news = { name: 'Step Forward Charity', address: 'updates@mail.stepforward.example', body, bulk: true };
    expect(card(news)).toMatchObject({ name: null, phones: ['+441908555233'] });
  });

  const LEAVE = 'You can unsubscribe from this list.';
  const news = (address: string, lines: string[]) =>
    card({ name: 'Elm Circle', address, body: ['Dear all,', ...lines, 'Elm Circle', LEAVE].join('\n'), bulk: true });

  test.each([
    [
      'two numbers in one breath',
      ['To join Elm Circle ring freephone 0808 157 0192 or 01307 555 218.'],
      ['+448081570192', REITH],
    ],
    ['not one here and one there', ['To join Elm Circle ring 0808 157 0192.', 'Contact us: ring 01307 555 218'], []],
    ['not what rings somebody’s', ['To be seen by the falls team of Elm Circle ring Sheila on 01307 555 218.'], []],
  ])('a newsletter gives its house’s numbers: %s', (_, lines, phones) => {
    expect(news('info@elmcircle.example', lines).phones).toEqual(phones);
  });

  test('a newsletter says anywhere that a charity sends it, and from which site', () => {
    const lines = [
      'A charity registered in England and Wales',
      'www.elmcircle.example',
      'Want to change how you receive these?',
    ];
    expect(news('news@elmcircle.example', lines)).toMatchObject({
      kind: 'charity',
      website: 'https://www.elmcircle.example',
    });
  });

  test('a desk that somebody mans is the house’s, and a sponsor’s number is not', () => {
    const desk = 'Our Help Desk is open Monday to Friday, 9am to 5pm. Call 01307 555 218 or email';
    expect(news('info@elmcircle.example', [desk]).phones).toEqual([REITH]);
    const body =
      'Regards\nAnn Frost\nSecretary, Elm Netball Club\nProudly sponsored by Oak Credit Union, 01307 555 218';
    expect(card({ name: 'Ann Frost', address: 'ann@elmnetball.example', body }).phones).toEqual([]);
  });

  test('a social prescriber is of the surgery’s kind', () => {
    const body = 'Regards\nPriya Wade\nSocial Prescribing Link Worker\nOak House Surgery, 2 Oak Street, Elmton';
    expect(card({ name: 'Priya Wade', address: 'priya.wade@oakhouse.example', body }).kind).toBe('gp');
  });

  test('answers to a newsletter go to the helpline of its house', () => {
    const lines = ['Need to talk? Our helpline is open all day. Call 01307 555 218 or email helpline@elmcircle.org.uk'];
    expect(news('enews@email.elmcircle.org.uk', lines)).toMatchObject({
      emails: ['helpline@elmcircle.org.uk'],
      phones: [REITH],
    });
  });

  test('what a logo says behind the house’s name is no part of it', () => {
    const body = 'Elm Circle. Know more. Live well.\nOrder your posters\nTel: 01307 555 218\nUnsubscribe';
    expect(card({ name: 'Elm Circle', address: 'news@elmcircle.example', body, bulk: true }).organisation).toBe(
      'Elm Circle',
    );
  });

  test('last lines that name another are not a newsletter’s', () => {
    const news = { name: 'Northern Post', address: 'news@northernpost.example', body: footer, bulk: true };
    expect(card(news)).toMatchObject({ organisation: 'Northern Post', phones: [] });
  });

  test.each([
    ['to a group that the message went to', 'send an email to talk+unsubscribe@groups.example.org', '', true],
    ['on the group’s own site', 'Unsubscribe', 'https://groups.example.org/options/talk', true],
    [
      'with the recipient’s address in the link',
      'Unsubscribe',
      'https://mailer.example/u?e=me@groups.example.org',
      false,
    ],
    ['with the recipient’s address beside it', 'Sent to me@groups.example.org. Unsubscribe', '', false],
  ])('who leaves %s', (_, text, href, isGroup) => {
    expect(leavesGroup({ text, links: href ? [{ href, text }] : [] }, ['groups.example.org'])).toBe(isGroup);
  });

  test('nobody is reached at an address that takes no answer', () => {
    const notice = {
      name: 'Jane Roe (via Linker)',
      address: 'no-reply@linker.example',
      body: 'Regards\nJane Roe\n01234 555 880',
    };
    expect(card(notice)).toMatchObject({ emails: [], phones: [] });
  });
});
