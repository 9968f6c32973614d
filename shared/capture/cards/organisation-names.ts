import { cutText, foldText } from '../text/clean.ts';

/** Names are the same organisation's whatever its legal form. */
export function orgKey(name: string): string {
  return foldText(name.replace(/['’]/g, ''))
    .replace(/^the /, '')
    .replace(
      / (?:ltd|limited|llp|llc|inc|plc|pllc|pc|pa|pty|gmbh|ug|ev|e v|bv|b v|sl|s l|srl|s r l|spa|s p a|sas|s a s|sarl|ab|as|aps|co uk)(?: (?:ltd|limited))?$/,
      '',
    );
}

export function tidyOrganisation(name: string): string {
  return cutText(
    name
      .replace(
        /\s+(?:logo(?:typ|type|tipo)?|(?:postal |email |web )?address|website|home ?page|impressum|imprint|\|.*|[-–—:]\s*(?:home|overview|(?:staff|phone|telephone) ?(?:directory|book)))$/i,
        '',
      )
      .replace(
        /[\s,(–-]+(?:(?:ABN|ACN|VAT|CRN|HRB|SIRET|registered(?!\s(?:[a-z]+ists?|[a-z]+paths?|[a-z]+ors?|[a-z]+ians?)\b)|reg\.|(?:company|charity|reg)(?: (?:no|number|reg)\b\.?)+)\b.*|(?:company|charity)\W{0,3}\d.*|(?:SC|NI|OC)\d{6})\)?$/i,
        '',
      )
      // "Inspection on 07/06/07 for Elm Manor", "Terms and conditions Elm Physio"
      .replace(
        /^(?:algemene voorwaarden|terms (?:and|&) conditions|privacy (?:policy|notice|statement)|AGB|datenschutz(?:erklärung)?)(?: (?:of|for|van|der|von))?\s[-–—:|]?\s?(?=\p{Upper})/iu,
        '',
      )
      // "Sobre a Dra. Inés Muñoz"
      .replace(
        /^(?:about|sobre(?: (?:a|o|el|la))?|über|om|over|à propos d[eu]|chi è|quem é)\s+(?=(?:Dra?|Prof|Mr|Mrs|Ms)\.?\s)/iu,
        '',
      )
      .replace(/^(?:inspection|report)s?(?: report)? on \d[\d/.]* (?:for|of) /i, '')
      // "Made for Elm Doctors by Ann Frost": whose site it is.
      .replace(/^(?:made|designed|built) (?:with \p{Alpha}+ )?for (.+) by .*$/iu, '$1')
      // "Elm Camogie Club crest"; "The Royal Crest" is called so.
      .replace(/\s+(?:crest|emblem|badge)$/, '')
      // "Crawford Living Crawford Living Realty": a logo before the name.
      .replace(/^(\S+\s.{2,40}?)\s+(?=\1(?:\s|$))/, '')
      // "© Elm Speech Ltd Twitter": the next link of the footer.
      .replace(
        /(?<=\S\s\S+)\s+(?:(?:twitter|facebook|instagram|linkedin|youtube|tiktok|pinterest|whatsapp)(?:\s|$))+$/i,
        '',
      )
      // "Elm Surgery Patient Participation Group (PPG)"
      .replace(/\s\((\p{Upper}{2,5})\)$/u, (all: string, letters: string, at: number, whole: string) =>
        whole
          .slice(0, at)
          .replace(/[^\p{Upper}]/gu, '')
          .endsWith(letters)
          ? ''
          : all,
      )
      // "Speed River Foot Clinic (Primary)": which of several places it is.
      .replace(/(?<!\b(?:school|academy|college)\b.*)\s\((?:primary|main|principal|current|secondary)\)$/i, '')
      // "Vike Båtforening ved Ann Frost": to whom its letters go.
      .replace(/\s+(?:ved|v\/|c\/o|z\. ?hd\.?(?: von)?|t\.a\.v\.?|p\/a)\s+\p{Upper}.*$/u, '')
      // "Elm Opera League, members to contact for more information"
      .replace(/,\s\p{Lower}{4,}\s.*$/u, '')
      // "Ilkley Harriers Committee 2025-26", "Elm Sailing Club Committee members and other contacts", "Elm Senior Center news"
      .replace(
        /(?<=\S\s\S+)\s+(?:(?:(?<!\b(?:town|towns|olympic|paralympic|games|council|parish|county|city|community|action|carers?)\s)committee|committee members|officers|office bearers)(?:\s+(?:19|20)\d\d(?:\s?[-–/]\s?\d{2,4})?|\s+and\s.*)?|news)$/i,
        '',
      )
      // "Hire the Hall / Contact Us - Elm Village Hall"
      .replace(/^(?:[^/|–—]{2,40}\s\/\s)?contact us\s[-–—|:]\s+(?=\p{Upper})/iu, '')
      .replace(
        /^(?:overview|contact|about|home|vereinsinfos?|vereinsprofil|club (?:info|details)|profile?|kontakt|info|impressum)\s*[-–—:|]\s*/i,
        '',
      )
      .replace(
        /^(?:welkom bij|welcome to|willkommen (?:bei|in der)|bienvenue (?:à|au|chez)|benvenuti (?:da|al|allo)|bienvenidos a|välkommen till|velkommen til)\s(?=\p{Upper})/iu,
        '',
      )
      .replace(/\s*[(+]?\d[\d\s().-]{7,}.*$/, '')
      // "Kirkgate Dental Practice Call us on" before a number
      .replace(/(?<=\S\s\S+)[\s,–-]+(?:call|ring|phone|telephone|text)(?: us)?(?: (?:now|today|on|us))+:?$/i, '')
      // "Elm Parish News (Quarrington": cut at a comma in brackets
      .replace(/\s\([^()]*$/, '')
      // "Brookmead House, Malvern, WR14", "Elm Physio, Milton Keynes MK3", "Cabinet d'ostéopathie 75015 Paris"
      .replace(/,\s(?:[^,]{3,30}\s)?[A-Z]{1,2}\d{1,2}[A-Z]?$|(?<=\S\s\S+),?\s\d{5}\s\p{Upper}[\p{Alpha}-]+$/u, '')
      .replace(/^(?:Contact|Kontakta|Kontakt|Contactez)\s+(?=\p{Upper}\p{Lower}+\s\p{Upper})/u, '')
      // "Ortopedia Sandri dal 1962"
      .replace(/,?\s(?:dal|since|est\.?|established|seit|depuis|desde|sinds|sedan|siden)\s(?:1[89]|20)\d\d$/i, '')
      // "Stand 7 – Walk Well Footwear"
      .replace(/^(?:stand|stall|booth|table)\s(?:no\.?\s)?[A-Z]?\d{1,3}[A-Z]?\s?[–—:-]\s/i, '')
      // "2019 OSTEOfit"
      .replace(/^(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?\s+(?=\p{Alpha})/u, '')
      .replace(
        /^(?:welcome to|contact (?:form|page|details) (?:for|of)|talk to|get in touch with|logo (?:of|von|der|des|de|du|di|del|van|da|do)|about|(?:the |our )?(?:staff )?team at)\s+/i,
        '',
      )
      // "logo elm" is how one writes oneself.
      .replace(/^(?:Logo|LOGO)\s+|^logo\s+(?=\P{Lower})/u, '')
      // "Fellside Physiotherapy sees members on Monday", "Sports Club on the": a sentence that goes on.
      .replace(
        /(?<=\p{Upper}\S*\s\S+)\s(?:sees?|speaks?|is|are|was|were|who|which|that|has|have|will|can|offers?|provides?|runs?|holds?|meets?|said|says|told|tells)(?:\s\p{Lower}.*|$)|\s(?:on|in|at|to|from|by|with|and|or|for|of)(?:\s(?:the|our|an?)(?:\s(?:coming|next|last|past)\s\p{Lower}+)?)?$/u,
        '',
      )
      .replace(/\p{Extended_Pictographic}\ufe0f?/gu, '')
      .replace(/^[\s|–—:·-]+|[\s|–—:·,>›-]+$/g, ''),
    120,
  );
}

/** "Osteopathy", "L'ostéopathie": one word that says what is done there is nobody's name, unless the host says so. */
export function isTrade(name: string): boolean {
  return TRADE.test(foldText(tidyOrganisation(name)));
}

const TRADE =
  /^(?:(?:l|la|le|die|der|de|el|il) )?(?:osteopath(?:y|ie|ia)|ph?ysio(?:therap(?:y|ie))?|fisioterap[ií]a|chiropract(?:ic|ie)|hom[oe]*opath(?:y|ie|ia)|acupuncture|akupunktur|massage|psychotherap(?:y|ie)|psychology|psychologie|nutrition|dentistry|zahnmedizin|orthop[ae]*die|logop[ae]*die|ergotherapie|podologie|pilates|yoga)$/;

/** "Verified by Therapy Compass": who answers for somebody is not where they work. */
export function isVouchedBy(text: string): boolean {
  return /^(?:verified|endorsed|approved|recommended|accredited|certified|sponsored|powered) by\b/i.test(text);
}

/** "Sportmedizin", "Orthopädie": a field of medicine is nobody's workplace. */
export function isMedicalField(text: string): boolean {
  return /^\p{Alpha}+(?:medizin|chirurgie|therapie|ologie|iatrie|p[äa]e?die|heilkunde|medicine|ology|iatrics|medicina|chirurgia|ologia|iatria|terapia|geneeskunde|kirurgi|medicin)$/iu.test(
    text,
  );
}

/** "Sports Injuries": what somebody treats. */
export function isTreated(text: string): boolean {
  return TREATED.test(text);
}

const TREATED =
  /\bhome visits?\b|^[\p{Alpha}\s&,-]*\b(?:injuries|disorders|conditions|problems|pain|fractures|complaints)$|^(?:pelvic|women['’]?s|men['’]?s|p(?:a)?ediatric|mental|foot|bone|joint|spinal|vestibular|musculoskeletal|occupational|public) (?:health|medicine|rehab(?:ilitation)?|care)$|\b(?:rendez-vous|by appointment|nach vereinbarung|appuntamento|con cita|op afspraak)\b/iu;
