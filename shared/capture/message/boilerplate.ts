import { hostOf } from '../lexicon/hosts.ts';
import { foldText } from '../text/clean.ts';
import { ofTextsWith } from '../text/once.ts';
import type { BodyLine } from './quotes.ts';

/** `Sent from my iPhone` and its like: says nothing of the sender, a signature may follow it. */
export function isMobileFooter(text: string): boolean {
  // The long expressions are compiled only where the line begins like one.
  const folded = foldText(text.slice(0, 120));
  return MOBILE_FIRST.includes(` ${folded.split(' ', 1)[0]} `) && MOBILE_HEAD.test(text) && MOBILE.test(folded);
}

const MOBILE_FIRST =
  ' sent get von gesendet envoye enviado inviato verzonden verstuurd skickat sendt wyslane wyslan lahetetty yahoo excuse download ';
const MOBILE_HEAD = /^\W{0,3}(?:sent|send|get|von|gesendet|env|inv|ver|skick|l[äa]\u0308?h|wys|yahoo|excuse|download)/i;

const MOBILE =
  /^(?:sent (?:from|with|via|by) (?:my |a |the )?(?:i?phone|ipad|mobile|samsung|galaxy|android|blackberry|huawei|pixel|outlook|mail for|yahoo|proton|gmail|windows|handheld|aol|bt|ee|o2|vodafone|superhuman|spark|smartphone|xperia|nokia|nine|mailbird|tutanota)\b.*|get outlook for .*|(?:von meinem|gesendet (?:von|mit|uber)) .*(?:gesendet|iphone|ipad|samsung|android|outlook|mail|handy|mobil\w*|app)$|von meinem .* gesendet|envoye (?:de|depuis|avec|a partir de) (?:mon|ma|un|outlook|yahoo|proton|l).*|enviado (?:desde|do|a partir do) (?:mi|meu|outlook|yahoo|un|um|el).*|inviato (?:da|dal|con) .*|verzonden (?:vanaf|vanuit|met) .*|verstuurd vanaf .*|skickat fran (?:min|outlook).*|sendt fra (?:min|outlook).*|wyslane? z .*|lahetetty .*|yahoo mail search organi[sz]e conquer|excuse (?:the |my |any )?(?:brevity|typos).*|download .* app)$/;

const DISCLAIMS = ofTextsWith(
  'onfiden|intended|privileged|contain|private|sent by|virus|purported|disclaimer|legal notice|if you |environment|before |save paper|expressed|do not |unauthori|unsubscribe|privacy|cookie|data protection|receiv|external|scanned|hipaa|diese |vertraulich|der inhalt|bitte |datenschutz|ce message|ce courri|ce mail|pensez|imprimez|este |antes de|proteccion|questo |informazioni|riservat|gdpr|dit |vertrouwelijk|informatie|mensagem|detta |denna |denne |wiadomosc|poufne',
  /\b(?:(?:this|the) (?:e ?mail|message|communication|transmission|electronic mail|information (?:contained )?in this)\b.*\b(?:confidential|intended|privileged|contains?|private|sent by|virus|purported)|e ?mail (?:disclaimer|confidentiality)|confidentiality (?:notice|note|statement)|confidential(?:ity)? and|(?:are|is|may be|strictly|private and) confidential|legal (?:notice|disclaimer)|disclaimer|intended (?:solely |only |recipient)|if you (?:are not|have received|received|no longer)|please consider the environment|(?:think|consider) before (?:you )?print|save paper|views (?:or opinions )?expressed|do not (?:print|forward|distribute)|unauthori[sz]ed (?:use|disclosure|copying)|unsubscribe|(?:privacy|cookie|data protection) (?:policy|notice|statement|officer)|you (?:are receiving|received|have received) this|caution external|external email|scanned (?:by|for)|virus free|hipaa|diese (?:e ?mail|nachricht)\b|vertrauliche? |der inhalt dieser|bitte (?:prufen|denken) sie|datenschutz\w*|ce (?:message|courriel|mail|courrier)\b|confidentiel\w*|pensez a l environnement|n imprimez|este (?:mensaje|correo|email|e mail)\b|confidencial\w*|antes de imprimir|proteccion de datos|questo messaggio|(?:le )?informazioni contenute|riservat\w+|gdpr|dit (?:bericht|e mail)\b|vertrouwelijk\w*|de informatie in dit|esta mensagem|detta (?:meddelande|mejl|e post)|denna e post|konfidentiel\w*|denne (?:e post|e mail|mail)|ta wiadomosc|poufne)\b/,
);

/** The beginning of a disclaimer, a legal footer, an unsubscribe line: nothing after it is the sender's contact. */
export function isDisclaimer(text: string): boolean {
  return DISCLAIMS(foldText(text.slice(0, 300)));
}

/** What follows a signature and is no part of it: a disclaimer, a postscript, "Hovedsponsor: Sparekassen Østbyen" with the bank's number. */
export function isAfterword(text: string): boolean {
  return (
    isDisclaimer(text) || /^p\.?\s?s\.?\b[:.\s]/i.test(text) || (text.length < 140 && NAMES_SPONSOR(text.toLowerCase()))
  );
}

/** "Website and email by Oak Digital, 0113 …", "Sent with OakFlow, a product of …": one line of another's, with more of the sender's below it. */
export function isMakersLine(text: string): boolean {
  return text.length < 140 && NAMES_MAKER(text);
}

const NAMES_SPONSOR = ofTextsWith(
  'spons',
  /^(?:[^\s:]+[- ]?)?(?:sponsor(?:er|s|ed by)?|sponset af|gesponsert von|sponsorisé par)\s?:\s?\S/,
);

const NAMES_MAKER = ofTextsWith(
  'by|with|via|using|through',
  /^(?:[Ww]eb ?)?(?:[Ss]ite|[Dd]esign|[Hh]osting|[Ee]-?mail)s?\s(?:(?:and|&)\s\S+\s)?(?:(?:designed|built|made|hosted|powered|created|developed|provided)\s)?by\s\p{Upper}|^(?:[Ss]ent|[Dd]elivered|[Pp]rovided)\s(?:with|via|using|through)\s\p{Upper}|^[Pp]owered\s(?:by|with)\s|^(?:(?:[Pp]roudly|[Kk]indly|[Gg]enerously)\s)?(?:[Ss]ponsored|[Ss]upported|[Ff]unded)\sby\s\p{Upper}/u,
);

/** Asks to leave a list, in any of the usual languages: the mark of a newsletter. */
export function isUnsubscribe(text: string): boolean {
  return /\b(?:unsubscribe|opt out|email preferences|manage (?:your )?(?:preferences|subscription)|view (?:this (?:email|message) )?in (?:your |a )?browser|abmelden|abbestellen|austragen|se desinscrire|desabonner|desabonnement|darse de baja|cancelar suscripcion|cancella iscrizione|disiscriv\w+|uitschrijven|afmelden|avregistrera|avsluta prenumeration|afmeld\w*|avmeld\w*|wypisz)\b/.test(
    foldText(text.slice(0, 300)),
  );
}

/** Company and charity numbers, registered offices: skipped, since the seat is not where the sender works. */
export function isLegalLine(text: string): boolean {
  return IS_LEGAL(foldText(text.slice(0, 300)));
}

const IS_LEGAL = ofTextsWith(
  'registered|company|charity|vat |amtsgericht|handelsregister|hrb|ustid|ust id|geschaftsfuhr|siret|rcs| iva|kvk|abn|regulated',
  /\b(?:registered (?:in|office|address)|(?:registered )?(?:company|charity) (?:registration )?(?:no|number|reg)|company registered|vat (?:no|number|reg)|amtsgericht|handelsregister|hrb \d|ust ?id\w*|geschaftsfuhr\w* [^\s\d]+ [^\s\d]+|siret|rcs|p iva|partita iva|kvk|abn \d|regulated by|authorised and regulated)\b/,
);

/**
 * Asks to leave a group that the message went to ("send an email to talk+unsubscribe@groups.example", of the recipients' `domains`): what a
 * member wrote to it is no newsletter. A newsletter's link may carry the recipient's address, but leads to another host.
 */
export function leavesGroup({ text, links }: BodyLine, domains: readonly string[]): boolean {
  const boxes = [text, ...links.map(({ href }) => href)].flatMap(
    part => /\b[\w.+-]*(?:unsubscribe|leave|request)@([\w.-]+\w)/i.exec(part)?.[1]?.toLowerCase() ?? [],
  );
  const hosts = links.map(({ href }) => hostOf(href));
  return [...boxes, ...hosts].some(host => host !== '' && domains.includes(host));
}

/** What a mailing list's program writes below every message, behind a rule: its name, its address, how to leave. */
export function withoutListFooter(lines: BodyLine[]): BodyLine[] {
  const rule = lines.findLastIndex(({ text }) => isDelimiter(text));
  const below = lines.slice(rule + 1).filter(({ text }) => text.trim() !== '');
  const isFooter = rule > 0 && below.length <= 8 && below.some(({ text }) => LIST_FOOTER.test(text));
  return isFooter ? lines.slice(0, rule) : lines;
}

const LIST_FOOTER =
  /mailman\/|listinfo|list maintainer|\bmailing list\b|\bmajordomo\b|\(un\)?subscri(?:be|ption) info|you received this message because you are subscribed/i;

/** A rule of dashes or underscores, or of the box lines that Japanese signatures stand between. */
export function isDelimiter(text: string): boolean {
  return /^(?:[-–—_*~=━─═＝＊―]{2,}|—|–)$/.test(text.trim());
}
