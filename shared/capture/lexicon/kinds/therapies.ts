import type { KindRow } from './row.ts';

/** Therapists, feet, food, minds and ears. */
export const therapies = (): KindRow[] => [
  {
    kind: 'diabetes-educator',
    person:
      /\b(?:diabetes|diabetic) (?:specialist )?(?:educator|nurse educator)|\bcdces\b|\bcde\b|diabetesberater|edu[ck]a\w+ .{0,16}diabet/,
    place:
      /diabet\w*(?:skol|schul|educat|berat)|(?:school|ecole|escuela|scuola|skola|schulung|educa\w+|eduka\w+) .{0,24}diabet|diabet\w* (?:educat|school|education)|patientskol|(?:pump|cgm) (?:and )?(?:cgm )?training/,
  },
  {
    kind: 'podiatrist',
    person:
      /\bpodiatr(?:ist|y lead|ic (?:surgeon|physician))|\bchiropod(?:ist|y)|podolog(?:e|in|o|a|ue)?\b|\bpodotherapeut|\bpedicure medicale|fuss?pfleger(?:in)?\b|\bpodoloog|podologista|fotvardsspecialist|fotterapeut|fodterapeut|medicinsk fotvard|\bdpm\b|foot health practitioner/,
    place:
      /\bfoot and ankle (?:clinic|centre)|(?<!\b(?:your|our|their|my|the|of|\d) )\bfeet\b|medizinische fusspflege|fotterapi|pedikyr|\bpodiatr|\bchiropod|podolog|podotherap|fotvard|fodpleje|fodklinik|fodterapi|fotklinikk|fotpleie|jalkaterapi|pedicuriepraktijk|pedicurie|\bfoot (?:clinic|care|health)|\bfoot and orthotics?\b|(?<!orthop.*)foot (?:and )?ankle(?!.*(?:orthop|surgery))/,
  },
  {
    kind: 'physiotherapist',
    person:
      /\bkine\b|\bkinesist\b|kinesitherapeut\b|manualtherapeut|\bphysical rehab|fyzioterapeut|fizioterap|fysioterapeut|physical therapis|\bphysio(?:therapist|therapeut|s)?\b|\bphysical therapist|\bkines(?:itherapeute|iterapeuta|iologue)|\bkinesitherapeute|krankengymnast|fysio(?:therapeut|terapeut)|sjukgymnast|fisioterapeut|fisioterapista|fizjoterapeut|\bdpt\b|\bmcsp\b|physiotherapeut/,
    place:
      /\bkine\b|fyzioterap|fizioterap|\bphysio(?!log)|physical therapy|kinesitherap|krankengymnastik|fysioterap|fysiotherap|\bfysio\b|fisioterap|fizjoterap|rehabilitacj|sjukgymnast/,
  },
  {
    kind: 'chiropractor',
    person:
      /\bchiropract(?:or|eur|icien(?:ne)?|ic physician)|doctor of chiropractic|chiropraktor|chiropraktik|kiropraktor|quiropractic|chiropratico/,
    place: /chiropract|\bchiro\b|chiropra[kt]|kiropra|quiroprac/,
  },
  { kind: 'osteopath', person: /\bosteopath(?:e|in)?\b|osteopata|\bosteopaat/, place: /osteopath|osteopat/ },
  {
    kind: 'exercise-physiologist',
    person: /exercise (?:and sports? )?physiologist|clinical exercise/,
    place: /exercise physiology/,
  },
  {
    kind: 'occupational-therapist',
    person:
      /^(?:(?:senior|lead|community|band \d|paediatric|hand|specialist|rotational) )*ot$|occupational therapist|ergotherap(?:eut|eute|euta|ist)|ergoterap|terapeuta ocupacional|arbetsterapeut|handtherapeut|terapista occupazionale/,
    place: /occupational therap|ergotherap|ergoterap/,
  },
  {
    kind: 'speech-therapist',
    person:
      /^(?:(?:senior|lead|community|band \d|paediatric|hand|specialist|rotational) )*slt$|speech (?:and|&|y)? ?(?:language )?(?:therapist|pathologist)|speech (?:language )?(?:therapist|pathologist)|logop(?:ae?|e)d(?:e|in|ist(?:e|a|in)?|a|o|isk)?\b|sprachtherapeut|klinische[rn]? linguist|terapeuta da fala|orthophoniste|logopedista|fonoaudiolog|logopeda/,
    place:
      /fonoaudiolog|speech (?:and )?language|speech (?:therapy|pathology)|logop(?:ae?|e)d(?!(?:e|in|en|innen|ist\w*|a|o)?\b)|orthophon/,
  },
  {
    kind: 'dietitian',
    person:
      /\bdieti(?:ti|ci)an|nutritional therap|\bdiyetisyen|\bdyt\b|\bnutritionist|diatassist|ernahrungsberat|\bdieteticien|\bdietista|nutricionista|nutrizionista|\bdiet(?:et)?ist|dietetyk|kostvejleder|klinisk dietist|diaetist|dietetyczk/,
    place: /dietetic|beslenme|\bdiyet|nutrition (?:clinic|consult|practice)|ernahrungsberatung|dieteti/,
  },
  {
    kind: 'psychologist',
    person:
      /psycholog(?:ist|e|in|ue)?\b|psycholoog|psycholozk|psicolog[oa]|psykolog|psychotherap(?:ist|eut|eute)|psicoterapeut|\bcounsell?or\b|psykoterapeut|\bpsychiatrist|clinical social worker|\blcsw\b|\blmft\b|marriage (?:and )?family therapist|hypnotherapist|mental health counsell?or/,
    place:
      /\bpsych\b|\bcounsell?ors?\b|\btherapist finder|talking therap|psycholog|psicolog|psykolog|psychotherap|counsell?ing|mental health/,
  },
  {
    kind: 'audiologist',
    person:
      /audiolog(?:ist|e|in|o|a)\b|audioproth|hearing aid (?:dispenser|audiologist|specialist)|hearing instrument|horgerateakustik|horakustik|audicien|audioprotesista|audiolog\b|audionom/,
    place: /audiolog|\bhearing(?:care)?\b(?! (?:loop|dogs?))|horgerate|horakusti|audition|hoortoestel/,
  },
];
