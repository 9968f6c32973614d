import type { KindRow } from './row.ts';

/** Teeth and mouths. */
export const DENTAL: KindRow[] = [
  {
    kind: 'orthodontist',
    person: /\borthodont(?:ist|iste|ista|ic specialist)|kieferorthopad|tandregulering|ortodon(?:cist|tist|ta)/,
    place: /orthodontic|kieferorthopad|^(?!.*orthotic).*\bbraces\b|ortodon[ct]|orthodontie/,
  },
  {
    kind: 'periodontist',
    person: /\bperiodont(?:ist|ologist)|\bparodontolog|periodoncista/,
    place: /periodontic|periodontology|parodontolog/,
  },
  {
    kind: 'endodontist',
    person: /\bendodont(?:ist|ologist)|endodoncista/,
    place: /endodontic|endodontie|root canal specialist/,
  },
  {
    kind: 'oral-surgeon',
    person:
      /\b(?:oral|maxillofacial)(?: (?:and )?maxillofacial)? surge(?:on|ry)|kieferchirurg|oralchirurg|chirurg(?:ien|o) (?:oral|maxil)|maxillo ?facial/,
    place: /oral surgery (?:clinic|centre|center|associates)|maxillofacial/,
  },
  {
    kind: 'dental-hygienist',
    person:
      /dental hygiene|\b(?:dental )?hygienist|dentalhygieni|prophylaxeassist|tandhygienist|mondhygienist|igienista dentale|higienista/,
    place: /dental hygien|hygienist|hygiene studio/,
  },
  {
    kind: 'dentist',
    person:
      /hammaslaakari|\bzubni lekar|\bfogorvos|\bdentist|\bdental surgeon|\bdental (?:practitioner|associate|principal)|zahn(?:arzt|arztin|mediziner)|\bdentiste|odonto(?:log|iatr)|\bdentista|tand(?:arts|la?ege|lage|lakare)|\bstomatolog|\bdentysta|\bbds\b|\bdds\b|\bdmd\b/,
    place:
      /hammas|zahnarzt|\bzubni\b|stomatol|fogorvos|dentarzt|tannklinik|\bdental|\bdentist|\bdentistry|zahnarzt|zahnmedizin|dentaire|odonto(?:log|iatr)|clinica dental|tandarts|tandla?ege|tandlage|tandlakar|tandvard|tannlege|stomatolog|\bsmiles?\b/,
  },
];
