import { expression, once } from '../../text/once.ts';

/** Sports in many languages, folded, as their names begin: "svomm" is in "svommeklubb" too. */
const STEMS = `
football fotball fodbold fotboll fussball futebol voetbal pilkar pilka labdarug jalkapallo soccer rugby cricket hockey hokej floorball innebandy unihockey
handball handboll handbold handbal balonmano andebol hazena volleyball volleybal voleibol pallavolo siatkow volejbal basketbal baloncesto pallacanestro koszykow kosarka netball korfbal
tennis tischtennis badminton squash lacrosse softball baseball honkbal petanque
athletic atletiek atletik atletism athletisme leichtathlet lekkoatlet friidrott friidrett yleisurheilu parkrun
aquatics swimming waterpolo schwimm svomm simsallskap natacion natation natacao nuoto plywack plywani plavani plavec zwemm zwemver waterpolo wasserball tauchsport duiksport
roei ruderver rudercl rowing canottaggio wioslar veslov canoe kayak kanopolo kanovereni kanuver kanucl dragonboat sailing segelver segelcl seilfor zeilver zeglar
cycling radsport cyclism cyklis ciclism kolarsk wielren sykkel triathlon triatlo duathlon orienteering orientering
karate taekwondo jiujitsu jujutsu aikido kendo kobudo boxing boksersk boxver pugilist wrestling fechten fechtver fechtcl escrime esgrima schermid szermier
gymnast gimnas ginnast turnver turnsport turnhalle trampolin cheerlead
skiver skicl skiklub skilag snowboard langlauf eislauf schaatsver skridsko klettern kletterver alpinis alpenver
archery bogenschutz bogenschiess bueskyting schutzenver schutzenges skyttelag reitver reitsport reitclub equitation
sportif sportiv sporting sportsclub sportver sportklub sportler idrett idrott idraet deportiv deportes desport esportiu urheilu
`;
/** Those that begin other words too. */
const WORDS =
  'judo|tang soo do|tae kwon do|ju jitsu|jiu jitsu|krav maga|kung fu|tri|golf|padel|bowls|curling|darts|futbol|fotbal|calcio|tenis|rodd|aviron|remo|kano|kanu|kajak|canoa|voile|vela|yacht|ski|climbing|escalade|arrampicata|boxe|lutte|tir a l arc|svomming|turn|dragon boat(?:ing|ers)?|running|runners|harriers|joggers|triathletes|surf|surfing';

const stems = STEMS.trim().split(/\s+/).join('|');
const sport = `(?:(?:${stems})[a-z]*|(?:${WORDS}))`;
/** What people join. */
const joined =
  'club|clube|klub|klubb|klubben|verein|vereins|vereinigung|vereniging|forening|foreningen|asociacion|associacio|associacao|association|associazione|society|league|agrupacion|polisportiva|stowarzyszenie|spolek|oddil|egyesulet|seura|sallskap|idrettslag|racing team';

/** Clubs by words or initials of their own: "Otley Bowmen", "A.S.D. Podistica Valbelbo", "CD Olmedo". */
const named =
  'gymnastique volontaire|gym volontaire|podistica|podisti|polisportiva|bocciofila|dilettantistica|bowmen|orienteers|(?:wheelers|trotters|pacers|plodders)(?= (?:ac|cc|rc|running|cycling|club)|$)|loopgroep|lauftreff|laufgruppe|kegelclub|tri club|bowling club|bowls club';
const initials =
  '(?:c ?d|u ?d)(?! (?:music|shop|store|truck|player|sales|design|services|group|construction|electrical))|a ?s ?d|s ?s ?d|u ?s ?d|ifk|mks|gks|lks|lzs|uks|vv|ttc';
/** What speaks for a sport in a region. */
const body = 'comite|federation|ligue|federacion|federazione|federacao|verband|bond|forbund|zwiazek';
const of = '(?: (?:de|d|di|do|da|du|des|of|fur|for|voor|van|la|le|pour|per))*';

/** A sport by its name, also as the head of a longer word. */
export const SPORT = new RegExp(`\\b${sport}\\b`);

const NAMED = new RegExp(`\\b(?:${named})\\b|^(?:${initials}) [a-z]{3,}`);

const joinedForSport = expression(
  () =>
    `\\b${sport} (?:[a-z]+ )?(?:${joined})\\b|\\b(?:(?:${stems})[a-z]*|(?:${WORDS})s?)(?:${joined})\\b|\\b(?:${joined})${of} ${sport}\\b|` +
    `\\b(?:${stems})(?:ein|einigung|eniging)[a-z]*\\b|\\b(?:${body})(?: [a-z]{6,})?${of} ${sport}\\b`,
);

/** One of these is in whatever `joinedForSport` matches, and so is a word that begins as a sport does. */
const joinedWords = once(() => [...joined.split('|'), ...body.split('|'), 'ein', 'eniging']);
const beginnings = once(() => new Set(`${STEMS} ${WORDS.replace(/ [^|]*/g, '')}`.trim().split(/[\s|]+/)));

function beginsAsSport(word: string): boolean {
  for (let length = 2; length <= word.length; length++) if (beginnings().has(word.slice(0, length))) return true;
  return false;
}

/**
 * Whom one joins for a sport: "Judoverein", "Club de Natación", "Vardeneset Idrettsforening". The cheap half is asked first: the expression is
 * the largest there is, 5 ms in each page that compiles it, for half of all mails.
 */
export const SPORTS_CLUB = {
  test: (text: string): boolean =>
    NAMED.test(text) ||
    (joinedWords().some(word => text.includes(word)) &&
      text.split(/\W+/).some(beginsAsSport) &&
      joinedForSport().test(text)),
};

/** What a page says that people join: folded text. */
export const CLUB = new RegExp(
  `\\b[a-z]*(?:verein|vereins|vereniging|forening|foreningen|klubb|klubben|klubu|seura|egyesulet)\\b|\\b(?:club|clube|klub|klubs|asociacion|associazione|asd)\\b|\\be v\\b|\\b(?:committee|treasurer|head coach|penningmeester|schatzmeister|kassor|kasserer)\\b|\\bclub(?:house|blad|huis|heim|lokal|abend)`,
);
