import type { KindRow } from './row.ts';

/** Teeth and mouths. */
export const dental = (): KindRow[] => [
  {
    kind: 'orthodontist',
    person:
      /\borthodont(?:ist|iste|ista|ics\b|ic specialist)|kjeveortoped|dento ?facial orthop|ortopedia dento|orthopedie dento|kieferorthopad|tandregulering|ortodon(?:cist|tist|ta)/,
    place:
      /orthodontic|kieferorthopad|kjeveortoped|orthopedie dento|dento ?facial orthop|ortodonti|^(?!.*orthotic).*\bbraces\b|ortodon[ct]|orthodontie/,
  },
  {
    kind: 'periodontist',
    person: /\bperiodont(?:ist|olog|ics)|\bparodontolog|periodoncista/,
    place: /periodontic|periodontolog|parodontolog|\bgum (?:surgery|disease|health)/,
  },
  {
    kind: 'endodontist',
    person: /\bendodont(?:ist|olog|ics?\b|ie\b)|endodon(?:cia|zia)|endodoncista/,
    place: /endodontic|endodonti|endodonto|endodon[cz]|root canal specialist/,
  },
  {
    kind: 'oral-surgeon',
    person:
      /\b(?:oral|maxillofacial)(?: (?:and )?maxillofacial)? surge(?:on|ry)|stomatologue|chirurg stomatol|kieferchirurg|oralchirurg|chirurg(?:ien|o) (?:oral|maxil)|maxillo ?facial/,
    place:
      /\boral (?:(?:and |maxillo ?|facial )*)surgery|maxillofacial|\bjaw (?:joint(?!.*physio)|surgery)|\bjaw and face|dento ?alveolar|wisdom tooth|\btmj\b(?!.*physio)|cabinet de stomatologie|stomatologie et|chirurgi\w (?:oral|stomatol|odontostom|maxil)|mund kiefer|kieferchirurg|oralchirurg/,
  },
  {
    kind: 'dental-hygienist',
    person:
      /dental hygiene|\b(?:dental )?hygienist|dentalhygieni|prophylaxeassist|tandhygienist|mondhygienist|igienista dentale|higienist|higienistk/,
    place:
      /dental ?hygien|dentalni hygien|hygiene dentaire|higiene dental|igien\w+ dental|hygienist|higienist|higienizac|hygiene studio|smile hygiene|\bdh studio/,
  },
  {
    kind: 'dentist',
    person:
      /hammaslaakari|\bzubni lekar|\bfogorvos|\bdentist|\bdental surgeon|\bdental (?:practitioner|associate|principal|nurse|therapist|receptionist)|zahn(?:arzt|arztin|mediziner)|\bdentiste|odonto(?:log|iatr)|\bdentista|tand(?:arts|la?ege|lage|lakare)|tannlege|\bstomatolog|\bdentysta|\bbds\b|\bdds\b|\bdmd\b/,
    place:
      /hammas|zahnarzt|\bzubni\b|stomatol|fogorvos|dentarzt|tannklinik|\bdental|\bdentist|\bdentistry|zahnarzt|zahn(?:medizin|docs?\b|team|zentrum|klinik|heilkunde)|dentari|dentaire|odonto(?:log|iatr)|clinica dental|tandarts|tandla?ege|tandlage|tandlakar|tandvard|tannlege|stomatolog|\bsmiles?\b/,
  },
];
