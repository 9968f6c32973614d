import type { KindRow } from './row.ts';

/** Doctors, eyes, nurses, pharmacies, wards and homes. */
export const medicine = (): KindRow[] => [
  {
    kind: 'ophthalmologist',
    person:
      /consultant ophthalm|cataract|eye consultant|ophthalmolog|\bophtalmolog|augenarzt|augenarztin|oftalmolog|oogarts|ogonl|ojenl|oyelege|eye surgeon|okulist|oculist[ae]/,
    place:
      /eye (?:clinic|centre|center|institute|specialists|infirmary|doctors|and ear)|\bmacular (?:clinic|unit|centre)|squint clinic|oogziekenhuis|hospital de olhos|oyelege|cataract|ophthalm|ophtalm|augenarzt|augenklinik|oftalm|eye (?:hospital|surgery)|lasik/,
  },
  {
    kind: 'optometrist',
    person: /optometrist|\boptician|\boptiker|\bopticien|optometrista|\boptometr|\bottico\b|optikermeister|\boptyk\b/,
    place:
      /optometr|optician|\boptical\b|eye ?care|eyewear|vision (?:centre|center|care|clinic)|\boptiker|\bopticien|\boptik\b|\boptyk|\boptyczn|\boptica\b/,
  },
  {
    kind: 'vascular',
    person:
      /vascular (?:and \w+ )?(?:surgeon|consultant|physician)|vascular surgery|gefasschirurg|vaatchirurg|chirurg(?:ien|o) vascul|angiolog|phlebolog/,
    place: /vascular|aneurysm|artery (?:surgery|clinic|centre)|\bvein (?:clinic|centre|center)|varicose|gefasschirurg/,
  },
  {
    kind: 'rheumatologist',
    person: /rheumatolog|reumatolog|rhumatolog/,
    place: /rheumatolog|reumatolog|rhumatolog|arthritis (?:clinic|centre|center)|rheumatic/,
  },
  {
    kind: 'dermatologist',
    person: /dermatolog|hautarzt|hautarztin|huidarts|hudlege|hudl[ae]kare/,
    place: /dermatolog|hautarzt|hudlege|hudl[ae]kar|skin (?:clinic|cancer|centre|center)/,
  },
  {
    kind: 'endocrinologist',
    person: /endocrinolog|endokrinolog|diabetolog|diabetologist|endocrino/,
    place: /endocrin|endokrin|diabetes (?:clinic|centre|center|praxis|zentrum)|diabetolog/,
  },
  {
    kind: 'prosthetist-orthotist',
    person:
      /orthopadie ?(?:schuh|technik)\w*|prosthetist|orthotist|orthop[a]?die ?techniker|orthopadieschuhmacher|orthoprothesiste|ortopedico tecnico|tecnic[oa] ortopedic|pedorthist|orthopedisch schoen/,
    place:
      /prosthetic|^(?!.*(?:podiatr|chiropod|physio)).{0,40}\borthotics\b|^orthotics (?:department|service)|orthotic (?:centre|center|clinic|service|lab)|orthopadie ?(?:schuh ?)?technik|orthopadie ?schuh|orthopedische? schoen|schoentechniek|ortopedia tecnica|sanitatshaus|orthop\w*die ?techniek|ortop[ae]di?\w*(?:teknik|teknikk|ingenior)|ortoped\w* (?:protet|technik|sanitaria)|(?:officina|laboratorio|laboratorium|zaklad|technik) (?:tecnico )?ortoped|appareillage orthop|podo ?orthes|prothes\w* et orthes|protesis|protez|protes(?:er|i)?\b|tutori\b|kieferprothet|protetyk\w* konczyn|protetik\w* konc|orthoped(?:ic|isk) (?:appliance|technic)/,
  },
  {
    kind: 'orthopaedic-surgeon',
    person:
      /orthop(?:a)?edic|orthop(?:a)?edist|orthopade|orthopadin|orthopadie(?!schuh|technik)|ortopeda?\b|ortopedico|ortopedia|chirurgien orthopedi|(?:foot|ankle|knee|hip|shoulder|hand|spinal|spine|trauma|upper limb|lower limb)(?: (?:and )?\w+)? surgeon|traumatolog[oa]|orthopaedi|unfallchirurg|frcs(?:ed)? (?:tr )?(?:and )?(?:tr )?orth|faortha/,
    place:
      /orthop(?:a)?ed(?!ag)|orthopad(?!ag)|ortop[ae]d|traumatolog|(?<!\b(?:brain|neuro\w*) (?:and )?)(?:hand|spine|spinal|foot (?:and )?ankle|bone and joint|joint|knee|hip|shoulder|bunion) surgery/,
  },
  {
    kind: 'sports-physician',
    person:
      /sports? (?:and exercise )?(?:medicine )?(?:physician|doctor)|sports? (?:and exercise )?(?:medicine|physician)(?: consultant)?|consultant in (?:sport|musculoskeletal)|sportarzt|sportmedizin|medecin du sport|medico deport|medicina (?:del deporte|dello sport)|sportarts|\bffsem\b|\bfacsp\b/,
    place:
      /sports? (?:clinic|injury clinic|injuries clinic)|sports? medicine|sports? (?:and )?exercise medicine|sportmedizin|medecine du sport/,
  },
  {
    kind: 'paediatrician',
    person:
      /p(?:a)?ediatrician|p(?:a)?ediatrics?\b|kinderarzt|kinderarztin|pediatre\b|pediatra|kinderarts|barnl[ae]k|bornel[ae]ge|consultant p(?:a)?ediatric/,
    place:
      /p(?:a)?ediatric(?! ot\b| nutrition)|padiatri|barnelege|\bdetsk\w+ (?:ordinace|lekar)|kinderarzt|pediatrie|pediatria|kinder und jugend/,
  },
  {
    kind: 'ent',
    person:
      /\bent (?:surgeon|consultant|specialist|doctor|physician)|ear,? nose|otolaryngolog|otorhinolaryng|\bhno\b|\borl\b|\bkno arts|otorrino|sleep (?:physician|specialist|medicine)|rhinolog|laryngolog/,
    place:
      /\bent\b|ear nose|\bent\b (?:clinic|centre|center|associates)|ear nose|otolaryng|\bhno\b|\bkno\b|sleep (?:clinic|centre|center|medicine|disorders)|otorrino/,
  },
  {
    kind: 'midwife',
    person:
      /midwi(?:fe|ves)|hebamme|sage femme|matrona\b|ostetrica|verloskundige|barnmorska|jordemo(?:de)?r|gynecolog|gynaecolog|gynakolog|obstetric|frauenarzt|frauenarztin|women s health (?:physio|specialist)|doula|polozna|jordmor|parteira|ginecolog/,
    place:
      /midwifery|hebamme|gyn(?:a)?ecolog|gynakolog|obstetric|ob gyn|women s health|maternity|verloskund|ginecolog|frauenarzt/,
  },
  {
    kind: 'massage-therapist',
    person:
      /massage (?:and \w+ )?therap|remedial (?:massage|therapist)|sports? massage|sports? therap|soft tissue therap|hand therap|masseur|masseuse|massagist|massor|\b[lr]mt\b|masajista|massaggiator|acupuncturist|reflexolog|bowen|sports therapist|myotherap|massageth?erapeut/,
    place: /\bhand (?:clinic|therapists?|rehab)|massage|myofascial|hand therapy|reflexolog|acupunct|myotherap/,
  },
  {
    kind: 'imaging',
    person: /radiolog(?:ist|e|in|ue|o|a)?\b|radiographer|sonographer|rontgen/,
    place:
      /radiolog|\bimaging\b|\bmri\b|x ray|ultrasound|diagnostic (?:imaging|centre|center)|rontgen|\busg\b|\brtg\b|ecograf|echograph|scanner irm|\birm\b|risonanza|resonancia|tomograf/,
  },
  {
    kind: 'pharmacist',
    person:
      /pharmacist|apotheker(?:in)?\b|pharmacien|farmaceut|farmacist|\bapteka|\bmr?pharm|\bpharmd|pharmacy (?:manager|technician)|farmaceutic[oa]|pharmacy superintendent/,
    place: /pharmac(?:y|ies|ie)|\bchemist|apotheke?\b|farmacia|apotek|apteka|drug ?store/,
  },
  {
    kind: 'gp',
    person:
      /prakticky lekar|praktick[ey]ho lekare|praktiserende la?ege|distriktslakare|medic[oa] de familia|praktijkondersteuner huisarts|yleislaakari|haziorvos|clinica medica generale|family nurse practitioner|\bgps?\b(?! (?:referrals?|management|care plans?))|general (?:practitioner|practice|medical practitioner)|family (?:doctor|physician|medicine|practitioner|practice)|hausarzt|hausarztin|praktische[rn]? arzt|allgemeinmedizin|allgemeinarzt|medecin (?:generaliste|traitant)|generaliste|medico (?:di (?:base|famiglia)|de (?:familia|cabecera)|general)|medicina (?:general|familiar)|huisarts|allm[ae]nl[ae]kare|alment praktiserende|fastlege|praktiserende l[ae]ge|lekarz rodzinny|medycyna rodzinna|\bmrcgp\b|\bfracgp\b|\bfrcgp\b|\bfacrrm\b|primary care (?:physician|doctor)|meddyg teulu|internist\b|internal medicine|salaried doctor/,
    place:
      /prakticky lekar|praktick[ey]ho lekare|terveysasema|medecins? generaliste|medico de familia|hausarztpraxis|praktische[rn]? arzt|meddygfa|doctors surgery|gp practice|(?<!\b(?:oral|jaw|facial|face|gum|hand|spine|spinal|ankle|joint|bunion|sports|knee|hip|shoulder|artery|vascular|plastic|cosmetic|eye|alveolar|day|laser|laptop|computer|phone|dental|vet|veterinary|tree|minor|bariatric|cardiac|heart|brain|general) )\bsurgery\b(?! (?:unit|bookshop|guest))|medical (?:centre|center|practice|group)|family (?:practice|medicine|medical|doctors|health)|group practice|health centre|general practice|primary care|hausarzt|allgemeinmedizin|huisarts|medecine generale|l[ae]gehus|legesenter|legekontor|vardcentral|huslakar|arztpraxis|gemeinschaftspraxis|family doctor|primary health|medicina (?:general|familiar)|ambulatorio medic/,
  },
  {
    kind: 'care-home',
    person:
      /director of nursing|einrichtungsleit|heimleit|pflegedienstleit|wohnbereichsleit|(?:^|care |nursing |residential )home (?:deputy )?manager/,
    place:
      /senioren(?:stift|zentrum|residenz|haus|wohn\w*|pflege\w*)|altersheim|alterszentrum|pflegezentrum|alten(?:pflege|zentrum)|alter (?:und )?pflege|woonzorgcentrum|verpleeghuis|zorgcentrum|maison de repos|residence (?:services )?seniors|^lar (?:d[aeo]s? )|plejehjem|sykehjem|aldreboende|dom opieki|residenza per anziani|care home|nursing home|residential (?:(?:\w+ )?(?:and \w+ )?care|home)|dementia (?:and \w+ )?care\b|aged care|assisted living|retirement (?:home|village)|altenheim|pflegeheim|seniorenheim|ehpad|verzorgingshuis|maison de retraite|senior living|residencia de (?:mayores|ancianos)|casa di riposo/,
  },
  {
    kind: 'nurse',
    person:
      /^(?:(?:senior|lead|trainee|advanced) )?(?:tvn|anp|acp|cns|hca|district nursing)$|\bnurses?\b|\bnyrs\b|\b(?:ward|senior|junior|nursing|clinic|theatre) sister|\bnursing\b|tissue viability|wound care|krankenschwester|krankenpfleger|pflegefach(?:kraft|frau|mann|person)|wundexpert(?:e|in)|pflegedienst|infirmier|infirmiere|enfermer[oa]|infermier[ae]|verpleegkundige|\w*skoterska|sygeplejerske|sykepleier|pielegniarka|\brgn\b|\brn\b|\bfnp\b|\baprn\b|\barnp\b|\bcrnp\b|\bagnp\b|\bcpnp\b|\bpmhnp\b|\bmsn\b|\bbsn\b|\bdnp\b|health visitor|healthcare assistant/,
    place:
      /community nursing|nursing service|tissue viability|nursing (?:service|agency)|district nurs|wound (?:care|clinic)|tissue viability|pflegedienst/,
  },
  {
    kind: 'hospital-ward',
    place:
      /hospital|infirmary|\bward\b|krankenhaus|klinikum|hopital|ospedale|ziekenhuis|sykehus|sygehus|sjukhus|szpital|medical center|\bnhs (?:foundation )?trust/,
  },
];
