import type { PartnerKind } from '../../model/partner-kinds.ts';

/**
 * Words that tell a partner kind, most telling first: the first row that matches wins. `person` words are what somebody is,
 * `place` words what an organisation is or does; folded text, so no accents. Several languages; other scripts below.
 */
export type KindRow = { kind: PartnerKind; person?: RegExp; place?: RegExp };

export const KIND_ROWS: KindRow[] = [
  {
    kind: 'diabetes-educator',
    person: /\b(?:diabetes|diabetic) (?:specialist )?(?:educator|nurse educator)|\bcdces\b|\bcde\b|diabetesberater/,
  },
  {
    kind: 'orthodontist',
    person: /\borthodont(?:ist|iste|ista|ic specialist)|kieferorthopad|tandregulering|ortodon(?:cist|tist|ta)/,
    place: /orthodontic|kieferorthopad|\bbraces\b|ortodon[ct]|orthodontie/,
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
      /hammaslaakari|\bzubni lekar|\bfogorvos|\bdentist|\bdental surgeon|\bdental (?:practitioner|associate|principal)|zahn(?:arzt|arztin|mediziner)|\bdentiste|odontolog|\bdentista|tand(?:arts|lage|lege|lakare)|\bstomatolog|\bdentysta|\bbds\b|\bdds\b|\bdmd\b/,
    place:
      /hammas|zahnarzt|\bzubni\b|stomatol|fogorvos|dentarzt|tannklinik|\bdental|\bdentist|\bdentistry|zahnarzt|zahnmedizin|dentaire|odontolog|clinica dental|tandarts|tandlage|tandlakar|tandvard|tannlege|stomatolog|\bsmiles?\b/,
  },
  {
    kind: 'podiatrist',
    person:
      /\bpodiatr(?:ist|y lead|ic (?:surgeon|physician))|\bchiropodist|podolog(?:e|in|o|a|ue)?\b|\bpodotherapeut|\bpedicure medicale|fotterapeut|fodterapeut|medicinsk fotvard|\bdpm\b|foot health practitioner/,
    place:
      /\bfoot and ankle (?:clinic|centre)|\bfeet\b|medizinische fusspflege|fotterapi|pedikyr|\bpodiatr|\bchiropod|podolog|podotherap|fotvard|fodpleje|\bfoot (?:clinic|care|health)|foot (?:and )?ankle/,
  },
  {
    kind: 'physiotherapist',
    person:
      /\bkine\b|\bphysical rehab|fyzioterapeut|fizioterap|fysioterapeut|physical therapis|\bphysio(?:therapist|therapeut|s)?\b|\bphysical therapist|\bkines(?:itherapeute|iterapeuta|iologue)|\bkinesitherapeute|krankengymnast|fysio(?:therapeut|terapeut)|sjukgymnast|fisioterapeut|fisioterapista|fizjoterapeut|\bdpt\b|\bmcsp\b|physiotherapeut/,
    place:
      /\bkine\b|fyzioterap|fizioterap|\bphysio|physical therapy|kinesitherap|krankengymnastik|fysioterap|fysiotherap|\bfysio\b|fisioterap|fizjoterap|rehabilitacj|sjukgymnast/,
  },
  {
    kind: 'chiropractor',
    person: /\bchiropract(?:or|eur|ic physician)|chiropraktor|chiropraktik|kiropraktor|quiropractic|chiropratico/,
    place: /chiropract|chiropra[kt]|kiropra|quiroprac/,
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
      /occupational therapist|ergotherap(?:eut|eute|euta|ist)|ergoterap|terapeuta ocupacional|arbetsterapeut|terapista occupazionale/,
    place: /occupational therap|ergotherap|ergoterap/,
  },
  {
    kind: 'speech-therapist',
    person:
      /speech (?:and|&|y)? ?(?:language )?(?:therapist|pathologist)|speech (?:language )?(?:therapist|pathologist)|logopa?ed(?:e|in|ist|a|o|isk)?|orthophoniste|logopedista|fonoaudiolog|logopeda/,
    place: /speech (?:and language |language |language )?(?:therapy|pathology)|logopad|logoped|orthophon/,
  },
  {
    kind: 'dietitian',
    person:
      /\bdieti(?:ti|ci)an|\bnutritionist|diatassist|ernahrungsberat|\bdieteticien|\bdietista|nutricionista|nutrizionista|\bdietist|dietetyk|kostvejleder|klinisk dietist/,
    place: /dietetic|nutrition (?:clinic|consult|practice)|ernahrungsberatung|dieteti/,
  },
  {
    kind: 'psychologist',
    person:
      /psycholog(?:ist|e|in|ue)?\b|psicolog[oa]|psykolog|psychotherap(?:ist|eut|eute)|psicoterapeut|\bcounsell?or\b|psykoterapeut|\bpsychiatrist|clinical social worker|\blcsw\b|\blmft\b|marriage (?:and )?family therapist|hypnotherapist|mental health counsell?or/,
    place:
      /\bpsych\b|\bcounsell?ors?\b|\btherapist finder|talking therap|psycholog|psicolog|psykolog|psychotherap|counsell?ing|mental health/,
  },
  {
    kind: 'audiologist',
    person:
      /audiolog(?:ist|e|in|o|a)\b|audioproth|hearing aid (?:dispenser|audiologist|specialist)|hearing instrument|horgerateakustik|horakustik|audicien|audioprotesista|audiolog\b|audionom/,
    place: /audiolog|hearing (?:care|centre|center|clinic|aid)|horgerate|horakusti|audition|hoortoestel/,
  },
  {
    kind: 'ophthalmologist',
    person:
      /consultant ophthalm|cataract|eye consultant|ophthalmolog|\bophtalmolog|augenarzt|augenarztin|oftalmolog|oogarts|ogonl|ojenl|oyelege|eye surgeon|okulist|oculist[ae]/,
    place:
      /eye (?:clinic|centre|center|institute|specialists)|cataract|ophthalm|ophtalm|augenarzt|augenklinik|oftalm|eye (?:hospital|surgery)|lasik/,
  },
  {
    kind: 'optometrist',
    person: /optometrist|\boptician|\boptiker|\bopticien|optometrista|\boptometr|\bottico\b/,
    place:
      /optometr|optician|\boptical\b|eye ?care|eyewear|vision (?:centre|center|care|clinic)|\boptiker|\bopticien|\boptik\b|\boptica\b/,
  },
  {
    kind: 'vascular',
    person:
      /vascular (?:and \w+ )?(?:surgeon|consultant|physician)|vascular surgery|gefasschirurg|vaatchirurg|chirurg(?:ien|o) vascul|angiolog|phlebolog/,
    place: /vascular|\bvein (?:clinic|centre|center)|varicose|gefasschirurg/,
  },
  { kind: 'rheumatologist', person: /rheumatolog|reumatolog|rhumatolog/, place: /rheumatolog|reumatolog|rhumatolog/ },
  {
    kind: 'dermatologist',
    person: /dermatolog|hautarzt|hautarztin|huidarts|hudlege|hudl[ae]kare/,
    place: /dermatolog|hautarzt|skin (?:clinic|cancer|centre|center)/,
  },
  {
    kind: 'endocrinologist',
    person: /endocrinolog|endokrinolog|diabetolog|diabetologist|endocrino/,
    place: /endocrin|endokrin|diabetes (?:clinic|centre|center|praxis|zentrum)|diabetolog/,
  },
  {
    kind: 'orthopaedic-surgeon',
    person:
      /orthop(?:a)?edic|orthop(?:a)?edist|orthopade|orthopadin|orthopadie|ortopeda?\b|ortopedico|ortopedia|chirurgien orthopedi|(?:foot|ankle|knee|hip|shoulder|hand|spinal|spine|trauma|upper limb|lower limb)(?: (?:and )?\w+)? surgeon|traumatolog[oa]|orthopaedi|unfallchirurg|frcs(?:ed)? (?:tr )?(?:and )?(?:tr )?orth|faortha/,
    place: /orthop(?:a)?ed|orthopad|ortop[ae]d|traumatolog/,
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
    place: /p(?:a)?ediatric|kinderarzt|pediatrie|pediatria|kinder und jugend/,
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
      /midwi(?:fe|ves)|hebamme|sage femme|matrona\b|ostetrica|verloskundige|barnmorska|jordemo(?:de)?r|gynecolog|gynaecolog|gynakolog|obstetric|frauenarzt|frauenarztin|women s health (?:physio|specialist)|doula|polozna|ginecolog/,
    place:
      /midwifery|hebamme|gyn(?:a)?ecolog|gynakolog|obstetric|ob gyn|women s health|maternity|verloskund|ginecolog|frauenarzt/,
  },
  {
    kind: 'prosthetist-orthotist',
    person:
      /prosthetist|orthotist|orthop[a]?die ?techniker|orthopadieschuhmacher|orthoprothesiste|ortopedico tecnico|pedorthist/,
    place:
      /prosthetic|orthotic (?:centre|center|clinic|service|lab)|orthopadietechnik|orthopadieschuh|sanitatshaus|orthoped(?:ic|isk) (?:appliance|technic)/,
  },
  {
    kind: 'massage-therapist',
    person:
      /massage (?:and \w+ )?therap|remedial (?:massage|therapist)|sports? massage|sports? therap|soft tissue therap|hand therap|masseur|masseuse|massagist|massor|\blmt\b|masajista|massaggiator|acupuncturist|reflexolog|bowen|sports therapist|myotherap/,
    place: /\bhand (?:clinic|therapists?|rehab)|massage|hand therapy|reflexolog|acupunct|myotherap/,
  },
  {
    kind: 'imaging',
    person: /radiolog(?:ist|e|in|ue|o|a)?\b|radiographer|sonographer|rontgen/,
    place: /radiolog|\bimaging\b|\bmri\b|x ray|ultrasound|diagnostic (?:imaging|centre|center)|rontgen/,
  },
  {
    kind: 'pharmacist',
    person:
      /pharmacist|apotheker(?:in)?\b|pharmacien|farmaceut|farmacist|\bapteka|\bmpharm|\bpharmd|pharmacy (?:manager|technician)|farmaceutic[oa]|pharmacy superintendent/,
    place: /pharmac(?:y|ies|ie)|\bchemist|apotheke?\b|farmacia|apotek|apteka|drug ?store/,
  },
  {
    kind: 'gp',
    person:
      /prakticky lekar|praktick[ey]ho lekare|yleislaakari|haziorvos|clinica medica generale|family nurse practitioner|\bgps?\b|general (?:practitioner|practice|medical practitioner)|family (?:doctor|physician|medicine|practitioner|practice)|hausarzt|hausarztin|allgemeinmedizin|allgemeinarzt|medecin (?:generaliste|traitant)|generaliste|medico (?:di (?:base|famiglia)|de (?:familia|cabecera)|general)|medicina (?:general|familiar)|huisarts|allm[ae]nl[ae]kare|alment praktiserende|fastlege|praktiserende l[ae]ge|lekarz rodzinny|medycyna rodzinna|\bmrcgp\b|\bfracgp\b|\bfrcgp\b|\bfacrrm\b|primary care (?:physician|doctor)|internist\b|internal medicine|salaried doctor|senior partner/,
    place:
      /prakticky lekar|praktick[ey]ho lekare|terveysasema|medecins? generaliste|medico de familia|hausarztpraxis|doctors surgery|gp practice|\bsurgery\b|medical (?:centre|center|practice|group)|family (?:practice|medicine|medical|doctors|health)|group practice|health centre|general practice|primary care|hausarzt|allgemeinmedizin|huisarts|medecine generale|l[ae]gehus|legesenter|legekontor|vardcentral|arztpraxis|gemeinschaftspraxis|family doctor|primary health|medicina (?:general|familiar)|ambulatorio medic/,
  },
  {
    kind: 'nurse',
    person:
      /\bnurses?\b|\bnursing\b|tissue viability|wound care|krankenschwester|krankenpfleger|pflegedienst|infirmier|infirmiere|enfermer[oa]|infermier[ae]|verpleegkundige|sjukskoterska|sygeplejerske|sykepleier|pielegniarka|\brgn\b|\brn\b|\bfnp\b|\baprn\b|\barnp\b|\bcrnp\b|\bagnp\b|\bcpnp\b|\bpmhnp\b|\bmsn\b|\bbsn\b|\bdnp\b|health visitor|healthcare assistant/,
    place:
      /community nursing|nursing service|tissue viability|nursing (?:service|agency)|district nurs|wound (?:care|clinic)|tissue viability|pflegedienst/,
  },
  {
    kind: 'care-home',
    place:
      /care home|nursing home|residential (?:care|home)|aged care|assisted living|retirement (?:home|village)|altenheim|pflegeheim|seniorenheim|ehpad|verzorgingshuis|maison de retraite|senior living|residencia de (?:mayores|ancianos)|casa di riposo/,
  },
  {
    kind: 'hospital-ward',
    place:
      /hospital|infirmary|\bward\b|krankenhaus|klinikum|hopital|ospedale|ziekenhuis|sykehus|sygehus|sjukhus|szpital|medical center|\bnhs (?:foundation )?trust/,
  },
  {
    kind: 'personal-trainer',
    person:
      /personal train|fitness (?:coach|instructor|trainer)|strength (?:and )?conditioning|running coach|\b(?:head |swim |tennis |athletics |assistant )?coach\b|entrenador|allenat|\btrainer(?:in)?\b|entraineur/,
    place: /\btraining\b(?! school)|personal trainer|personal training|\bcoaching\b|bootcamp|boot camp/,
  },
  {
    kind: 'studio',
    person:
      /yoga (?:teacher|instructor)|pilates (?:teacher|instructor)|dance teacher|yogalehrer|yogalarare|profesora de yoga/,
    place: /\byoga\b|\bpilates\b|\breformer\b|\bdance\b|\bballet\b|tanz(?:schule|studio)|barre\b/,
  },
  {
    kind: 'sports-club',
    place:
      /(?:football|rugby|cricket|hockey|tennis|golf|netball|rowing|athletics?|running|swimming|triathlon|cycling|harriers|sports?|bowls|badminton|squash|gymnastics|judo|karate|boxing|basketball|volleyball|fencing|archery|sailing|canoe|squash|soccer|lacrosse|surf|ski|climbing|martial arts|netball|handball|padel|orienteering)(?: \w+)? club|\b(?:a?fc|rfc|rufc|harriers|striders|road runners|runners|rovers|wanderers|athletic club|cricket club|triathlon|parkrun|tsv|vfl|vfb|sportverein|turnverein|fussballclub|club deportivo|voetbalvereniging|hockeyclub|sportclub|sportforening|idrottsforening|idrettslag)\b|\bsv \w|athletics victoria|little athletics/,
  },
  {
    kind: 'sport-shop',
    place:
      /running (?:and )?\w+ shop|(?:running|sports?|outdoor|fell|trail|cycling|climbing|tennis) (?:\w+ )?(?:shop|store|specialists?|gear|kit)|fell running|running (?:shop|store|room|company)|sports? (?:shop|store|outfitters|direct)|bike (?:shop|store)|cycle shop|sportgeschaft|magasin de sport|outdoor (?:shop|store)|run(?:ners)? need|tienda de deportes|lauf(?:laden|shop)|athletic footwear/,
  },
  {
    kind: 'shoe-shop',
    place:
      /shoe (?:shop|store|fitters)|\bshoes\b|\bfootwear\b|schuh(?:haus|geschaft)|chaussures|zapater|schoenen|\bboots\b/,
  },
  {
    kind: 'gym',
    place:
      /academia\b|barbell|weightlifting|strength (?:club|gym)|gimnasio|\bgym\b|\bfitness\b|crossfit|leisure centre|health club|fitnessstudio|salle de sport|gimnasio|palestra|sportschool|recreation center/,
  },
  {
    kind: 'health-food-shop',
    place:
      /health food|wholefood|organic (?:shop|store|market|grocer)|reformhaus|bioladen|magasin bio|natural foods|herbalist/,
  },
  {
    kind: 'school',
    person:
      /\b(?:head ?teacher|headmaster|headmistress|school (?:principal|nurse|secretary|business manager)|deputy head|senco\b|schulleiter|teacher\b|rektor\b|directeur d ecole|class teacher|nursery manager)/,
    place:
      /\bschool\b|academy\b|\bcollege\b|nursery|kindergarten|kita\b|preschool|pre school|grundschule|gymnasium|ecole|escuela|colegio|\bschule\b|childcare|day ?care|scuola|basisschool|skole\b|skola\b/,
  },
  {
    kind: 'office',
    person:
      /\bwills?\b (?:and )?probate|family law|associate solicitor|legal executive|\bcilex\b|tax adviser|solicitor|\bbarrister|\blawyer|attorney|\baccountant|financial (?:adviser|advisor|planner)|mortgage (?:adviser|broker)|rechtsanwalt|rechtsanwaltin|steuerberater|\bnotar(?:y|in|o)?\b|\bavocat|abogad[oa]|avvocato|advocaat|insurance broker|paralegal|conveyanc/,
    place:
      /\bsolicitor|\blaw\b|\blegal\b|\bllp\b|solicitors|\blaw (?:firm|office|group)|\blegal\b|accountan|financial (?:advis|plann|services)|rechtsanwalt|kanzlei|steuerberat|notaire|abogados|insurance broker|wealth management|bookkeep|attorneys/,
  },
  {
    kind: 'estate-agent',
    person:
      /(?:sales|lettings) (?:negotiator|manager|director)|property (?:consultant|manager)|valuer|estate agent|realtor|lettings (?:manager|negotiator)|immobilienmakler|makelaar|agent immobilier/,
    place:
      /\bestates?\b|property (?:sales|lettings)|homes for sale|estate agen|lettings|real estate|realty|immobilien|immobilier|inmobiliaria|makelaar/,
  },
  {
    kind: 'hotel',
    person: /hotel manager|concierge|hotelier/,
    place: /\bhotel\b|\binn\b|guest ?house|bed (?:and )?breakfast|pension\b|gasthof|hostel|resort/,
  },
  {
    kind: 'cafe',
    person: /\bbarista\b/,
    place: /\bcafe\b|coffee|tea ?room|bakery|restaurant|bistro|konditorei|kaffee|backerei|cafeteria|\bdeli\b/,
  },
  {
    kind: 'beauty-salon',
    person:
      /beautician|beauty therapist|hairdresser|nail technician|kosmetikerin|estheticien|aesthetician|hair stylist/,
    place: /beauty|\bsalon\b|hairdress|\bbarber|\bspa\b|kosmetik|nails\b|coiffure|estetica|aesthetics/,
  },
  {
    kind: 'local-media',
    person: /\b(?:editor|journalist|reporter|news editor|redakteur|presenter)\b/,
    place:
      /gazette|newspaper|\bherald\b|\bradio\b|\btribune\b|\bcourier\b|chronicle|magazine|zeitung|\bnews\b|\bpodcast/,
  },
  {
    kind: 'charity',
    place:
      /registered charity|charity (?:no|number|registration)|\btrust\b(?= supports)|\bfriends of\b|parkinson|alzheimer|lymphoedema|\bcharity\b|registered charity|hospice|foundation\b|\baid\b society|\bstiftung\b|charitable|age uk|\bngo\b|non ?profit/,
  },
  {
    kind: 'community-group',
    person: /community (?:organiser|connector|navigator)|social prescrib/,
    place:
      /community (?:group|centre|center|association|hub)|\brotary\b|\blions club|women s institute|\bwi\b|\bscouts?\b|men s shed|walking group|\bu3a\b|parish|church|ramblers|support group|neighbourhood|\bverein\b|allotment|choir\b/,
  },
  {
    kind: 'sports-club',
    place:
      /\b(?:football|rugby|cricket|netball|hockey|tennis|triathlon|athletics|rowing|badminton|parkrun|runners|harriers|swimmers|striders|joggers|bowls)\b/,
  },
];

const SCRIPT_KINDS: [PartnerKind, RegExp][] = [
  ['dentist', /치과|歯科|牙科|牙医|стоматолог|أسنان|רופא.? שיניים|οδοντίατρος/u],
  ['podiatrist', /足病|フットケア|подолог|أقدام/u],
  ['physiotherapist', /물리치료|理学療法|物理治療|物理治疗|физиотерап|علاج طبيعي|פיזיותרפ|φυσικοθεραπ/u],
  ['orthopaedic-surgeon', /정형외과|整形外科|骨科|ортопед|травматолог|عظام|אורתופד|ορθοπ[αε]/u],
  ['ophthalmologist', /(?<!\p{L})안과|眼科|офтальмолог|عيون|רופא.? עיניים|οφθαλμίατρος/u],
  ['dermatologist', /피부과|皮膚科|皮肤科|дерматолог|جلدية|עור ומין/u],
  ['paediatrician', /소아|小児科|儿科|兒科|педиатр|أطفال|רופא.? ילדים|παιδίατρος/u],
  ['ent', /이비인후과|耳鼻咽喉|耳鼻喉|отоларинголог|\bлор\b|أنف وأذن/u],
  ['endocrinologist', /내분비|糖尿病|内分泌|эндокринолог|غدد|סוכרת/u],
  ['rheumatologist', /リウマチ|风湿|ревматолог|روماتيزم/u],
  ['midwife', /産婦人科|婦人科|妇科|гинеколог|акушер|نساء و(?:توليد|ولادة)/u],
  ['chiropractor', /カイロプラクティック|мануальн|脊椎|整脊/u],
  ['osteopath', /整骨|接骨|остеопат/u],
  ['psychologist', /心理|психолог|психотерап|نفس(?:ي|ية)/u],
  ['pharmacist', /약사|약국|薬剤師|薬局|药房|药师|фармацевт|аптек|صيدل/u],
  ['nurse', /간호사|看護師|护士|медсестра|ممرض/u],
  ['gp', /가정의학|내과|内科|家庭医|全科|терапевт|семейн\S* врач|طب (?:الأسرة|عام)|רופא.? משפחה|γενικός ιατρός/u],
  ['hospital-ward', /病院|医院$|больница|مستشفى/u],
];

/** The kind that other scripts' words tell; undefined if none. */
export function scriptKind(text: string): PartnerKind | undefined {
  return /[^\u0000-\u024f]/.test(text)
    ? SCRIPT_KINDS.find(([, words]) => words.test(text.toLowerCase()))?.[0]
    : undefined;
}
