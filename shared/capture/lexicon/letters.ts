import type { PartnerKind } from '../../model/partner-kinds.ts';

/** Letters behind a name that only one calling has; a degree of several says nothing. */
const LETTERS: { [kind in PartnerKind]?: string } = {
  osteopath: 'bost most ost mosteo bosteo dipost rost',
  podiatrist: 'dpm bpod mpod mrcpod frcpod mchs dpodm fcpods mcfhp mafhp afhp mssch mbcha dipfh rfhp sacfhp',
  physiotherapist: 'mcsp fcsp bphty bphysio mphysio miscp dpt mmacp',
  chiropractor: 'mchiro bchiro dacbsp fbca',
  dentist: 'bds dds dmd bchd mjdf mfds',
  optometrist: 'mcoptom fcoptom boptom bscoptom fbdo',
  pharmacist: 'mpharm bpharm pharmd mrpharms frpharms',
  psychologist: 'dclinpsy dclinpsych cpsychol psyd mbacp ukcp babcp mbabcp lcsw lmft lmhc',
  'speech-therapist': 'mrcslt cccslp',
  'occupational-therapist': 'otr otrl otd',
  dietitian: 'apd rdn',
  gp: 'mrcgp frcgp fracgp micgp',
};

const KINDS = new Map<string, PartnerKind>(
  // The keys are written above.
  Object.entries(LETTERS).flatMap(([kind, letters]) =>
    letters.split(' ').map((word): [string, PartnerKind] => [word, kind as PartnerKind]),
  ),
);

/** The calling that somebody's letters tell: an osteopath who was a nurse once ("BSc Ost, RGN") is an osteopath. Null where they tell two. */
export function kindOfLetters(credentials: string): PartnerKind | null {
  const found = credentials.split(/[\s,;()/]+/).flatMap(word => {
    const letters = word.replace(/\./g, '');
    return /\p{Upper}/u.test(letters) ? (KINDS.get(letters.toLowerCase()) ?? []) : [];
  });
  return new Set(found).size === 1 ? found[0]! : null;
}
