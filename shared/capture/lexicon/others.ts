/** Words beside a number or address that make it somebody else's, by whose it is; parts of one expression. */
const WHOSE = {
  urgent:
    'crisis|suicid\\p{Alpha}*|nurse (?:advice )?line|lifeline|samaritans|childline|silver line|beyond blue|kids help ?(?:line|phone)|telefonseelsorge|nummer gegen kummer|telefono (?:azzurro|amico)|tel[ée]fono de la esperanza|sos amiti[ée]|zelfmoord\\p{Alpha}*|kindertelefoon|(?:dial|ring|call) (?:999|112|911|000)|a&e|casualty|emergenc(?:y|ies)(?! (?:appointments?|dentist|dental|care|podiatr|physio))|out[ -]of[ -]hours|after[ -]hours|nhs ?111|(?:closed|stängd[at]?|lukket|geschlossen|gesloten|fermé)[^.]{0,24} (?:refer|hänvisar|henviser|verwijzen|verweisen)|ambulance|patient transport|poison|hotline|quit ?line|healthline|13 ?sick|healthdirect|e-?referral service|helpline|spoed\\p{Alpha}*|akut\\p{Alpha}*|\\p{Alpha}*akut(?:en|mottagning\\p{Alpha}*)|jour(?:tid|mottagning)\\p{Alpha}*|l[æe]gevagt\\p{Alpha}*|legevakt\\p{Alpha}*|päivystys\\p{Alpha}*|huisarts\\p{Alpha}*post|buiten kantooruren|fuori orario|fuera de horario|en dehors des heures|außerhalb der (?:sprech|öffnungs)zeiten|notdienst|notruf|bereitschaftsdienst|urgencias|samu|emergencias|guardia medica|continuità assistenziale|llinell gymorth|argyfwng',
  authorities:
    'entidade reguladora|livro de reclama[çc][õo]es|bezirksregierung|autorit[éeà]?[àa]? (?:comp[ée]tente|di controllo)|regulat(?:or|ory (?:arm|body)|ed by)|ombudsman|m[ée]diat(?:eur|ion de la consommation)|ipso|complaints?|to complain|klager? (?:kan|til|over)|beschwerden? (?:richten|an)|réclamations?|klachten?|reclamaciones|reclami|pryderon|ch?wynion|local authority|care quality commission|cqc|ofsted|pals|ärztekammer|zahnärztekammer|aufsichtsbehörde|kammer|title ix|ggd(?=[^.:]{0,24}:)|data protection|datenschutz|safeguarding (?:concerns?|issues?|board|team)|(?:council|police)\\b',
  headOffice:
    'head office|registered office|registered in england|customer (?:care|services?)|national office|(?:member|membership) (?:services|line)|members call',
  siteMakers:
    'hébergeur|hébergement|hosting|hosted|provider of hosting|marketing by|digital marketing|built this|diseño web|web ?design|agentur|support desk|technical support',
  siteKeepers:
    '(?:web ?site|web ?master) (?:enquir(?:y|ies)|quer(?:y|ies)|issues|problems|updates)|just ?giving|go ?fund ?me|eventbrite|sie sind (?:dr|frau|herr)|premium-?profil|are you (?:dr|this|the)|[¿]?eres (?:el|la|profesional)|êtes-vous|report (?:an? )?(?:errors?|problems?|mistakes?)|(?:änderungen|fehler) melden|report (?:any )?(?:changes|corrections)(?=\\s*(?:[:.,]|$|to\\b|here\\b))|something to fix|give feedback|(?:list|add) your (?:business|practice|clinic)|claim this (?:listing|profile)|suggest an edit|partner line|compare plans',
  officesNobodyRefersTo:
    'для (?:клиник|врачей|партн[её]ров)|advertis\\w*|sponsor\\w*|franchis\\w*|lottery(?=:)|investors?|wholesale|careers?|recruitment|vacanc(?:y|ies)|job applications?|billing|press office|press(?=:)|media enquiries|employee assistance|assistance program(?:me)?|eap',
  neighbours:
    'also visit|(?:visit|call) our (?:other|sister|second)|our (?:sister|second) (?:clinic|practice|office|branch|location|store|shop)|nothing to do with us|members? gets?|\\d+ ?% (?:off|discount)|you (?:can|could|may|might) (?:also )?try|(?:they|who) can be (?:contacted|reached)|the manufacturer|members? of (?:the|an?) (?!team|staff|practice|clinic)[^.()]{0,60}\\b(?:association|society|college|institute|council|federation)\\b|not (?:run|organised|managed) by us|rents? (?:a|our|the) (?:room|studio|space)|room hire|(?:is|are) (?:just )?(?:next door|across the (?:road|street)|upstairs|downstairs)(?! to)',
  standIns:
    "(?:in|during) (?:my|our|his|her) absence|in (?:meiner|unserer) abwesenheit|en (?:mon|notre|son|cas d[’']) ?absence|rempla[çc]ante?s?|waarnemer|sostitut[oa]|sustitut[oa]|(?:urlaubs|ferien|praxis|ordinations)vertretung|vertretung(?=:)|vertretung durch|vertretungs[aä]rzt\\p{Alpha}*|(?:my|our|his|her|their) (?:legal |personal |executive |research )?(?:colleague|assistant)",
};

/** The same in scripts that set no spaces between words. */
const SCRIPT_WHOSE = 'طوارئ|الطوارئ|夜間|休日診療|急病|急患|救急|時間外|当番|応急|当ビル|当院(?:の)?隣|隣接|急诊|急診';

const OTHERS_WORDS = new RegExp(
  `(?<!\\p{Alpha})(?:${Object.values(WHOSE).join('|')})(?!\\p{Alpha})|${SCRIPT_WHOSE}`,
  'iu',
);

/** "Call them on 0113 …": another's, unless "our team" was just spoken of. */
const OF_THEM =
  /(?<!\p{Alpha})(?:(?:book|speak|enquire) (?:direct(?:ly)? )?(?:with|to)|call|ring|contact|phone|email) them(?!\p{Alpha})/iu;
const OURS = /(?<!\p{Alpha})(?:our|reception|us)(?!\p{Alpha})/iu;

/** "Mrs Rudd (07400 …) asked about the footpath": a member of the public, in minutes. */
const SPOKE_UP = /\)\s(?:asked|raised|reported|complained|objected|spoke|requested|queried)(?!\p{Alpha})/iu;

/** Whether the part of a text that a number or address stands in, with what stands `before` it, says that it is somebody else's. */
export function saysOthers(part: string, before: string): boolean {
  return OTHERS_WORDS.test(part) || SPOKE_UP.test(part) || (OF_THEM.test(part) && !OURS.test(before));
}
