import { addressesIn } from '../mentions/address.ts';
import { isOfSeveral, kindOfPerson } from '../mentions/role.ts';
import { fitsHost } from '../page/fits-host.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import type { Site } from '../page/site.ts';
import { foldText } from '../text/clean.ts';
import { isTrade, isVouchedBy, orgKey, tidyOrganisation } from './organisation-names.ts';
import type { Vote } from './organisation-votes.ts';

const PAGE_WORDS =
  /^(?:(?:registration|registrant|councillor|practitioner|licen[cs]ee?|member|officer) (?:details|profile|record)|home(?:page)?|about(?: us| me)?|contact(?: us| me)?|contacts?|meet (?:the|our) team|(?:our )?(?:team|staff|people|services|doctors|clinicians|practitioners|locations?|clinic|practice|story|partners|dentists|gps)|find us|where to find us|team members?|get in touch|who we are|welcome|book (?:online|now|an appointment)|appointments?|opening (?:hours|times)|privacy policy|(?:(?:community|business|local|clubs?|services?|members?) )?directory|impressum|kontakt|team|unser team|startseite|das team|accueil|(?:le|notre) magasin|la boutique|(?:the|our) (?:shop|store)|(?:der|unser) laden|il negozio|la tienda|(?:de|onze) winkel|onze (?:praktijk|school|club)|unsere (?:praxis|schule)|notre (?:cabinet|magasin|ecole)|contact et acces|equipe|notre equipe|inicio|contacto|equipo|nuestro equipo|chi siamo|contatti|contactgegevens|kontakt os|organisatie|l association|notre association|l equipe|der verein|unser verein|verein|de vereniging|om foreningen|foreningen|the club|our club|the association|(?:(?:le|die|unsere|de|the|our|lo|el|la) )?(?:cabinet|praxis|kanzlei|ordination|praktijk|studio|consulta|clinic|practice|surgery)|la asociacion|ons team|over ons|medewerkers|kontakta oss|om oss|personal|menu|index|untitled|page|profile|committee|(?:league |club )?officers|office bearers|vorstand|der vorstand|board|bestuur|styret|styrelse|bestyrelse|club contacts?|contact details|new page|blog|faq|(?:(?:the|our|all|more|latest|recent|upcoming|forthcoming|club|school|practice|company|local|community|seasonal|spring|summer|autumn|winter|christmas|easter) ){0,2}(?:news|events?|posts?|articles|stories|updates?|notices|announcements)(?: (?:and )?(?:events|news|updates))?|useful (?:contacts|links|numbers|information)|local services|where to get help|what s on|official (?:site|website)|practice (?:team|staff)|the team|staff directory|clinical team|mission|visit us|prices|sitemap|(?:practice|clinic|office|business|postal|primary|mailing|surgery|hospital|principal) (?:address|details|location|hours|phone|information|info|name|manager|place of practice)|primary practice address|mailing address|search results|suchergebnis(?:se)?|trefferliste|ergebnisse|resultats|resultados|risultati|zoekresultaten|sokresultat)$|^(?:(?:public|online|official|find in the|the) )*(?:register|directory) of (?:\p{Alpha}+ ?){1,4}$|^(?:registro|listado|buscador|directorio|guia|censo)(?: publico)? de (?:\p{Alpha}+ ?){1,4}$|^(?:annuaire|liste) des? (?:\p{Alpha}+ ?){1,4}$|^(?:verzeichnis der|elenco (?:dei|degli|delle)) (?:\p{Alpha}+ ?){1,4}$/u;

/** "About us", "Der Verein": what pages are called. */
export function isPageWord(text: string): boolean {
  return PAGE_WORDS.test(foldText(text));
}

/** A line of somebody's role or label is no organisation's name. */
export function labels(vote: Vote): boolean {
  const { name } = vote;
  const written = vote.evidence.from === 'text' || vote.evidence.from === 'heading';
  return (
    /:\s|^(?:\p{Alpha}+\s){0,2}(?:Mr|Mrs|Ms|Miss)\.?\s\p{Upper}|^(?:(?:About|Meet)\s)?Dr\.?\s\p{Upper}\p{Alpha}+(?:\s\p{Upper}\p{Alpha}+)?$/u.test(
      name,
    ) ||
    (written &&
      kindOfPerson(name) !== null &&
      /^(?:\p{Alpha}+\s){0,3}(?:\p{Alpha}*ist|\p{Alpha}*therapist|surgeon|consultant|nurse|doctor|dentist|podiatrist|secretary|manager)$/iu.test(
        name,
      ) &&
      !/practice|clinic/i.test(name))
  );
}

export function plausible(name: string): boolean {
  const text = tidyOrganisation(name);
  const folded = foldText(text);
  return (
    text.length >= 2 &&
    text.length <= 90 &&
    !PAGE_WORDS.test(folded) &&
    !addressesIn([text]).length &&
    !namesMany(text) &&
    !isVouchedBy(text) &&
    !/^(?:https?:|www\.)|@(?=\S)|\?$|^[\w-]+(?:\.[a-z]{2,8}){1,2}$/.test(text) &&
    /\p{Alpha}{2}/u.test(text) &&
    // "cropped-elm-street-clinic": the name of a picture's file.
    !/^(?=.*(?:cropped|logo|img|image|scaled|banner|header|\d{2,4}x\d{2,4}))[\p{Lower}\d]+(?:[-_][\p{Lower}\d]+){2,}$/u.test(
      text,
    ) &&
    // "The newsletter of Elmwick parish"
    !/^(?:the )?(?:\p{Alpha}+ )?(?:newsletter|magazine|bulletin|journal|digest) (?:of|for)\b/u.test(folded) &&
    !LEADS_ON.test(text) &&
    // "Uniquement à mon cabinet sur Ormeville"
    !/(?<!\p{Alpha})(?:mon|notre|mein(?:e[rmns]?)?|unser(?:e[rmns]?)?|mijn|onze|mio|mia|nostr[oa]|mi|nuestr[oa])\s(?:cabinet|praxis|praktijk|studio|clínica|consulta|clinique|centre|ambulatorio)/iu.test(
      text,
    ) &&
    // "A home, not a hotel"
    !/^[Aa]n?\s\p{Lower}/u.test(text) &&
    !/\b(?:privacy (?:policy|practices|notice|statement)|cookie (?:policy|notice|settings)|good faith estimate|terms and conditions|accessibility statement|modern slavery)\b/.test(
      folded,
    ) &&
    // "De mensen achter De Elm", "Foto da podóloga"
    !/^(?:foto|photo|picture|portrait|bild|imagem|imagen|immagine) |^(?:de |die |les |the )?(?:mensen|menschen|gens|people|faces|gezichten) (?:achter|hinter|derriere|behind)\b/.test(
      folded,
    ) &&
    // "Hello, I'm Georgia", "Back to home"
    !/^(?:hello|hi|hey|hei|hej|hallo|hoi|bonjour|hola|ciao|salut|say h\w+|get in touch|let s talk|reach out|drop us|come (?:and )?(?:see|visit)|home image|hero image|by \p{Alpha}+ .*\d{4}|copyright|back to|return to|skip to|i m|\w+ i m)\b/u.test(
      folded,
    ) &&
    !/^(?:about|meet|contact|welcome|why|how|what|our|your|find|book|check|search|results?|showing|view|browse|\w+ near|\d+ (?:results?|\w+ (?:near|in|found)|\w+ \w+ (?:near|in|found)))\b/.test(
      folded,
    )
  );
}

/** "To find out more, …", "Promoted by …": what leads on to a name, and none itself. */
export const LEADS_ON =
  /^(?:(?:to|for) (?:find|learn|know|book|join|more|further|details)|(?:promoted|published|printed|funded)(?: and \w+)? (?:by|on behalf))\b/i;

/** "Schedule Your Wellness Appointment Online": what a visitor is asked to do. */
const CALL =
  /^(?:schedule|request|make|get|start|discover|learn|read|order|download|join|donate|explore|experience|improve|relieve|enjoy|stop|live|feel|click|sign up|log in|subscribe|call) (?:your|an?|the|our|us|now|today|more|for|to|with|here)\b/;

/**
 * What a title or heading asks a visitor to do, or tells search engines: "Schedule Your Appointment", "Chiropractic Leesburg TN", "Hausarzt im
 * Kanton Zug". Where the site's address spells it, it is a name all the same.
 */
export function isSought(text: string): boolean {
  const trade = SOUGHT.exec(text)?.[1] ?? '';
  if (CALL.test(foldText(text)) || (trade !== '' && isTradeWord(trade))) return true;
  const head = /^(?:Quality\s)?(.{3,40}?)\s(?:[Nn]ear|[Ii]n|im Kanton|à|en|a)\s\p{Upper}/u.exec(text)?.[1];
  return head !== undefined && isTradeWord(head.split(/[\s/]/)[0]!) && head.split(' ').every(isSoughtWord);
}

function isTradeWord(word: string): boolean {
  return isTrade(word) || kindOfPerson(word) !== null;
}

function isSoughtWord(word: string): boolean {
  return (
    /^(?:for|and|&|\/|und|et|y|e|adults|children|families|quality|affordable|trusted|expert|professional|leading|care|treatment)$/i.test(
      word,
    ) || isTradeWord(word)
  );
}

/** "Local Mental Health Professionals". */
const LISTED =
  /^(?:local|list of|directory of|all|other|find)\s.*\b(?:professionals|providers|practitioners|therapists|clinicians|specialists|businesses|services|clubs|societies|groups|charities|organi[sz]ations)$|^(?:clubs|societies|groups|organi[sz]ations)(?:,? (?:and|&|,) (?:clubs|societies|groups|organi[sz]ations|activities))+$/i;

/** "Chiropractic Leesburg TN", "Podiatrist Austin, TX": what a title tells search engines. */
const SOUGHT =
  /^(\S{5,})\s\p{Upper}\p{Lower}+(?:\s\p{Upper}\p{Lower}+)?,?\s(?:A[LKZR]|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|M[DEINOST]|N[CDEHJMVY]|O[HKR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/u;

/** "Local Mental Health Professionals", "Clubs and Societies": what heads a list of others. */
export function isListOfOthers(text: string): boolean {
  return LISTED.test(text);
}

/** "Physiotherapy near Leeds", "Dentists in Harrogate": what a list is of. */
export function namesMany(text: string): boolean {
  if (isListOfOthers(text)) return true;
  const head = /^(.{3,40}?)\s(?:near|in)\s\p{Upper}/u.exec(text)?.[1];
  if (head === undefined) return false;
  const last = foldText(head).split(' ').at(-1)!;
  const singular = last.replace(/ies$/, 'y').replace(/s$/, '');
  return (
    isOfSeveral(head) ||
    (last !== singular && (hasOrganisationWord(singular) || kindOfPerson(singular) !== null)) ||
    head
      .split(' ')
      .every(
        word =>
          /^(?:providers?|practitioners?|specialists?|professionals?|services|results|listings?|local|private|best|top)$/i.test(
            word,
          ) ||
          hasOrganisationWord(word) ||
          kindOfPerson(word) !== null ||
          kindOfPerson(word.replace(/s$/, '')) !== null,
      )
  );
}

/** A directory's own name is not the name of whom it lists. */
export function isSiteItself(name: string, site: Site): boolean {
  const more = foldText(name)
    .split(' ')
    .filter(word => word.length > 2 && !site.label.includes(word)).length;
  return (fitsHost(name, site.label) >= 0.75 && more < 2) || site.names.some(each => orgKey(each) === orgKey(name));
}
