import type { KindRow } from './row.ts';
import { SPORTS_CLUB } from './sports.ts';

/** Shops that say what they are, whatever else their names say: "Little Feet Shoe Shop", "Runners Need". */
export const shops = (): KindRow[] => [
  {
    kind: 'shoe-shop',
    place:
      /^(?!.*(?:podiatr|chiropod|physio|orthopad)).*(?:\bshoe (?:shop|store)\b|salon obuwia|schuhhaus|magasin de chaussures|zapateria)/,
  },
  {
    kind: 'sport-shop',
    place:
      /^(?!.*(?:podiatr|physio|gym\b)).*\b(?:fleet feet|runners need|start fitness|sportsman s warehouse|running (?:shop|store)|(?:fachgeschaft|laden) fur lauf\w*)\b/,
  },
  { kind: 'health-food-shop', place: /herborister|herbolario|magasin (?:d alimentation )?dietetique|\bwhole ?foods\b/ },
];

/** Who is no clinician: sport, shops, schools, offices and everything else around a practice. */
export const neighbourhood = (): KindRow[] => [
  {
    kind: 'personal-trainer',
    person:
      /personal train|fitness (?:coach|instructor|trainer)|(?:exercise|training|movement|falls prevention) instructor|strength (?:and )?conditioning|running coach|\b(?:head |swim |tennis |athletics |assistant )?coach\b|entrenador|preparatore atletico|fitnesstrainer|allenat|(?<!\b(?:clinical|aid|handling|athletic|gp|and|medical|it|software|safety|support|bls|product|sales|nurse|driver|dog|systems|moving) )\btrainer(?:in)?\b|entraineur/,
    place: /\btraining\b(?! school)|personal trainer|personal training|\bcoaching\b|bootcamp|boot camp/,
  },
  {
    kind: 'studio',
    person:
      /yoga (?:teacher|instructor)|pilates (?:teacher|instructor)|instru[ck]?tor\w* de (?:pilates|yoga)|istruttor\w+ (?:di )?(?:pilates|yoga)|dance teacher|yogalehrer|yogalarare|profesora de yoga/,
    place:
      /\byoga\b|\bjog[ai]\b|\bpilates\b|\breformer\b|\bdanc(?:e|ing|ers)\b|\bdanse\b|\bdanza\b|choregraph|\bballett?(?:skol\w*|schule)?\b|dansstudio|danse?skol|tanecni skol|academia de baile|\bbaile\b|tanz(?:schule|studio)|barre\b/,
  },
  {
    kind: 'sports-club',
    place:
      /(?:football|rugby|cricket|hockey|tennis|golf|netball|rowing|athletics?|running|swimming|triathlon|cycling|harriers?|sports?|bowls|badminton|squash|gymnastics|judo|karate|boxing|basketball|volleyball|fencing|archery|sailing|canoe|squash|soccer|lacrosse|surf|ski|climbing|martial arts|netball|handball|padel|orienteering)(?: \w+)? club|\b(?:a?fc|rfc|rufc|harriers|striders|road runners|runners|wanderers|athletic club|cricket club|triathlon|parkrun|tsv|vfl|vfb|sportverein|turnverein|fussballclub|club deportivo|voetbalvereniging|hockeyclub|sportclub|sportforening|idrottsforening|idrettslag)\b|\bsv \w|\btv \d{4}|\btc \w{4,}|skittles|\bdarts\b|snooker|petanque|croquet|\b(?:tus|djk|spvgg|tsg|fsv|gaa)\b|\bc f$|\bgaelic (?:football|athletic)|\bcamogie|\bhurling|athletics victoria|little athletics|tae ?kwon ?do|\bjiu ?jitsu|\baikido|\bkendo\b/,
  },
  { kind: 'sports-club', place: SPORTS_CLUB },
  {
    kind: 'sport-shop',
    place:
      /running (?:and )?\w+ shop|running co\b|sport(?:s|ing) goods|(?:running|sports?|outdoor|fell|trail|cycling|climbing|tennis) (?:\w+ )?(?:shop|store|specialists?|gear)|fell running|running (?:shop|store|room|company)|sports? (?:shop|store|outfitters|direct)|bike (?:shop|store)|cycle shop|sportgeschaft|magasin de sport|outdoor (?:shop|store)|run(?:ners)? need|tienda de deportes|lauf(?:laden|shop|sport)\b|athletic footwear/,
  },
  {
    kind: 'shoe-shop',
    place:
      /shoe (?:shop|store|fitters)|\bshoes\b|\bfootwear\b|schuh(?:haus|geschaft)|chaussures|zapater|schoenen|(?:walking|riding|cowboy|ski|work|football) boots|\bboots (?:and )?shoes|shoes (?:and )?boots/,
  },
  {
    kind: 'gym',
    place:
      /academia\b|ginasio|barbell|weightlifting|strength (?:club|gym)|\bstrength$|strength (?:and )?conditioning|gimnasio|\bgyms?\b|\bfitness\b|crossfit|leisure centre|health club|fitnessstudio|salle de sport|gimnasio|palestra|sportschool|recreation center/,
  },
  {
    kind: 'health-food-shop',
    place:
      /health food|whole ?foods?\b|organics\b|organic (?:shop|store|market|grocer)|reformhaus|bioladen|magasin bio|natural foods|herbalist/,
  },
  {
    kind: 'school',
    person:
      /\b(?:head ?teacher|headmaster|headmistress|school (?:principal|nurse|secretary|business manager)|deputy head|senco\b|schulleiter|teacher\b|rektor\b|directeur d ecole|class teacher|nursery manager)/,
    place:
      /(?<!\b(?:riding|ski|snow ?sports|swim|swimming|cookery|cooking|language|sunday|flying|sailing|surf) )\bschools?\b(?! of (?:english|languages|cookery|riding))|(?<!^)academy\b|^academy$|\bcollege\b|nursery|kindergarten|kita\b|preschool|pre school|grundschule|gymnasium|ecole|escuela|colegio|\bceip\b|\belementary$|\bschule\b|(?:childcare|day ?care)\b(?! trust)|scuola|basisschool|kindcentrum|skole[nt]?\b|skolan?\b/,
  },
  {
    kind: 'office',
    person:
      /\bwills?\b (?:and )?probate|family law|associate solicitor|legal executive|\bcilex\b|tax adviser|solicitor|\bbarrister|\blawyer|attorney|\baccountant|financial (?:adviser|advisor|planner)|mortgage (?:adviser|broker)|rechtsanwalt|rechtsanwaltin|steuerberater|\bnotar(?:y|in|o)?\b|\bavocat|abogad[oa]|avvocato|advocaat|\badvokat(?!ur)|insurance broker|paralegal|conveyanc/,
    place:
      /\bsolicitor|\blaw\b|\blegal\b|\bllp\b|solicitors|\blaw (?:firm|office|group)|\blegal\b|accountan|financial (?:advis|plann|services)|rechtsanwalt|advokat(?:er|ene|erne|firma|byra|kontor)|kanzlei|steuerberat|notaire|abogados|\binsurance\b|\binsurers?\b|wealth management|bookkeep|\btax (?:advis|consult|return|pro\b|services|ltd|limited|accountan)|attorneys|treuhand|literary agen/,
  },
  {
    kind: 'estate-agent',
    person:
      /lettings (?:negotiator|manager|director)|sales negotiator|property (?:consultant|manager)|valuer|estate agent|realtor|lettings (?:manager|negotiator)|immobilienmakler|makelaar|agent immobilier/,
    place:
      /\bestates?\b|property (?:sales|lettings)|homes for sale|estate agen|lettings|real estate|realty|immobilien|immobilier|inmobiliaria|makelaar/,
  },
  {
    kind: 'hotel',
    person: /hotel manager|concierge|hotelier/,
    place:
      /\bhotel\b|\binn\b|guest ?house|bed (?:and )?breakfast|pension\b|gasthof|hostel|locanda|agriturismo|albergo|auberge\b|posada|\bhostal\b|parador\b|pousada|\bpensjonat\b|penzion|\briad\b|resort/,
  },
  {
    kind: 'cafe',
    person: /\bbarista\b/,
    place:
      /(?<!\b(?:stroke|memory|memory lane|dementia|repair|carers|community|parkinson s|leg|bereavement|grief|chatty|talking) )\bcafe\b|\bcaffe\b|coffee(?! morning)|tea ?room|bakery|restaurant|bistro|konditorei|kaffee|backerei|cafeteria|\bdeli\b/,
  },
  {
    kind: 'beauty-salon',
    person:
      /beautician|beauty therapist|hairdresser|nail technician|kosmetikerin|estheticien|aesthetician|hair stylist/,
    place:
      /beauty|\bskin (?:studio|clinic|bar|care)\b|\bskincare\b|\bsalon\b|hairdress|\bbarber|\bspa\b|kosmetik|nails\b|coiffure|estetica|aesthetics/,
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
      /registered charity|(?:child ?care|day ?care|childbirth|wildlife|family|youth|benevolent|autism|disability) trust\b|charity (?:no|number|registration)|\btrust\b(?= supports)|\bfriends of\b(?!.*\bpark\b)|parkinson(?!.*(?:support group|cafe|choir))|alzheimer|lymphoedema|\bcharity\b|registered charity|hospice|foundation\b(?! (?:year|doctor|dentist|repairs|training|programme|trainee|degree))|\baid\b society|\bstiftung\b|charitable|\balliance of\b|support network\b|(?:red cross|rode kruis|rotes kreuz|croce rossa|croix rouge|cruz roja|roda korset|rode kors|czerwony krzyz|salvation army|leger des heils|heilsarmee|voedselbank|food ?bank|folkehjelp|stadsmission|hilfswerk|barnardo|cancer (?:society|council|research|care|support)|(?:diabetes|arthritis|heart|stroke) (?:uk|australia|society|foundation|ireland))|age (?:uk|concern|cymru|scotland|ni)\b|carers (?:centre|center|trust|network|hub|association|support)|citizens advice|home start\b|women s aid|volunteer (?:centre|center|bureau)|\bmencap\b|\bmacmillan\b|st john ambulance|meals on wheels|\bngo\b|non ?profit/,
  },
  {
    kind: 'community-group',
    person: /community (?:organiser|connector|navigator)|social prescrib/,
    place:
      /(?:stroke|lunch|social|dementia|memory|carers|breakfast|over \d0 ?s|youth|film|garden(?:ing|ers)?|camera|book|bridge|chess|whist|craft|supper) club|(?:memory|dementia|carers|repair|stroke|parkinson s|bereavement|chatty) cafe|\bbreathe easy\b|\b(?:village|parish|memorial|church|jubilee) hall\b|(?:brass|silver|concert|wind|community) band\b|\borchestra\b|council on aging|(?:baby|babies|parent and toddler|mother and baby) group|stay and play|\bday (?:centre|center)\b|young farmers|(?:stroke|social|befriending) group|volunteer run group|\bgroup for (?:people|anyone|carers|families)\b|community (?:group|project|centre|center|association|hub)|\brotary\b|\blions club|women s institute|\bwi\b|\bscouts?\b|men s shed|coffee morning|walking group|\bu3a\b|parish|church|ramblers|support group|friends of .*\bpark\b|senior(?:en|klub|kreis|s club)|klub senior|club des aines|centro anziani|pensj?onist|pensionar|hembygdsforening|lotgenoten|selbsthilfe|ouderenbond|brownies|girlguiding|girl guides|probus|playgroup|health walk|\bwalkers$|mums and tots|neighbourhood|community house|seniors? (?:centre|center|citizens)|\bverein\b|allotment|choir\b|\bgenealog|historical society|local history|heimatverein|(?:history|heritage|gardening|horticultural|book|arts?|crafts?|film|drama|dance|music|choral|photograph\w*|camera|civic|amenity|preservation|residents|parents?|toddlers?|befriending|lunch|knitting|wildlife|conservation|naturalists?|bereavement|strollers|dementia|carers|peer) (?:group|society|association|circle|cafe)/,
  },
  {
    kind: 'sports-club',
    place:
      /\b(?:football|rugby|cricket|netball|hockey|tennis|triathlon|athletics|rowing|badminton|squash (?:club|and rackets|centre|league)|basketball|volleyball|judo|karate|boxe|boxing|fencing|gymnastics|handball|lacrosse|savate|kick ?boxing|muay thai|pickleball|park ?run|runners|harriers|swimmers|striders|joggers|archers|bowls)\b|^(?:[a-z]{3,} ){1,3}(?:tri|ac|ltc|cc|rovers|albion|wanderers|hotspur|juniors)$/,
  },
  {
    kind: 'employer',
    person:
      /human resources|\bhr (?:manager|director|lead|officer|advis[eo]r|(?:business )?partner)|occupational health (?:manager|lead|coordinator|advis[eo]r)|(?:health (?:and )?safety|hse|wellbeing|facilities|warehouse|fleet|factory|plant|people) (?:manager|lead|director|officer|partner|advis[eo]r)/,
    place:
      /\blogistics\b|\bhaulage\b|\bfreight\b|manufactur|\bengineering\b|\bconstruction\b|warehous|distribution (?:centre|center)|\bfactory\b|\bbrewery\b|\bsteel(?:works)?\b|\bindustries\b|\bpackaging\b|\bfoods\b|\bplc\b|personalabteilung|maschinenbau|spedition/,
  },
];
