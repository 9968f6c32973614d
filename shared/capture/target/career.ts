/** "who joins us as a GP partner from Caversham Road Surgery": what somebody becomes stays, where they come from does not. */
export function withoutMoves(text: string): string {
  return text
    .replace(STUDIED, '')
    .replace(ALSO, '')
    .replace(AWARDED, '')
    .replace(BEGAN, '')
    .replace(BELONGS, '')
    .replace(
      /(?:\bwho\s)?\b(?:join(?:s|ed|ing)?|mov(?:es?|ed|ing)|transferr\p{Alpha}*)\b[^,.]*?(?:\bas\s(?:an?\s|our\s|the\s)?([^,.]*?))?(?:\sfrom\s[^,.]*)?(?=[,.]|$)/giu,
      (_, role: string | undefined) => role ?? '',
    );
}

/** "completed her Bachelor of Science (Sports Nutrition) at …": what somebody was awarded. */
const AWARDED =
  /\b(?:complet|obtain|gain|receiv|earn|award|hold)\p{Alpha}*\s[^.;]{0,60}?\b(?:bachelor|master|degree|diploma|doctorate|certificate)[^.;]*/giu;

/** "started as a porter at Elm Hospital in 1998", "before working for Elm Trust", "was part of the Elm team": where a way began. */
const BEGAN =
  /\b(?:was|been) (?:once |also )?(?:part|a member|captain) of\s[^.;(]*|\b(?:(?:start|commenc)ed|began|before (?:work|join|mov)ing|(?:after|following) (?:\p{Alpha}+ ){1,4}years?)\b[^,.;(]{0,70}?\s(?:at|with|for|in)\s[^,.;(]*/giu;

/** "a member of the Royal Society of Medicine": what many of a calling belong to. */
const BELONGS =
  /(?:\band\s)?\b(?:an?\s)?(?:fellow|(?:associate |full |registered )?member)(?:ship)?\s(?:of|with|from)\s(?:both\s)?(?:the\s)?(?:(?:Royal|Chartered|British|American|Australian|National|General|International|European|Irish|Canadian|Health)\s|(?:Institute|College|Academy|Society)\sof\s)[^.;(]*/gu;

/** "He is also a consultant at Elm Hospital": where else somebody works. */
const ALSO = /(?<=^|[.;,]\s?)[^.;,\n]{0,40}\b(?:also|previously|formerly)\s[^.;\n]*/giu;

/** "qualified from Manchester University in 1989", "spent ten years at Northvale General Hospital". */
const STUDIED =
  /\b(?:(?:qualif|graduat|train|stud)(?:ied|ated|ed)|spent|worked)\b[^,.;(]{0,40}?\s(?:from|at|in|with)\s(?:(?!\sand\s)[^,.;(])*|\b(?:graduad|diplomad|licenciad|laureat|diplômé|absolvent)\p{Alpha}*\s[^,.;(]*\bunivers\p{Alpha}*[^,.;(]*/giu;

/** "presidenta de la organización Defensor del Paciente": an office, and where it is held. */
export function officeHeld(text: string): string {
  return text.replace(OFFICE_OF, '$1, ');
}

const OFFICE_OF =
  /(?<!\p{Alpha})((?:[Vv]ice[- ]?)?(?:[Pp]r[ée]sident(?:e|a|essa)?|[Dd]irector[ae]?|[Dd]irecteur|[Dd]irectrice|[Dd]irettor[ei]|[Dd]irettrice|[Ss]ecretari[oa]|[Ss]ecr[ée]taire|[Ss]egretari[oa]|[Tt]esorer[oa]|[Tt]r[ée]sori(?:er|[eè]re)|[Tt]esoriere|[Pp]ortavoz|[Pp]orte-parole|[Pp]ortavoce|[Cc]oordinadora?|[Cc]oordinat(?:eur|rice|ore)|[Ff]undadora?|[Ff]ondat(?:eur|rice|ore)|[Vv]oorzitter|[Pp]enningmeester|[Ss]ecretaris|[Ww]oordvoerder|[Jj]ef[ea]|[Gg]erente))\s(?:de l['’]|dell['’]|(?:de la|del|de los|de las|de|du|des|della|dello|di|da|do|van(?: de| het)?)\s)(?:(?:organizaci[óo]n|asociaci[óo]n|fundaci[óo]n|associació|association|f[ée]d[ée]ration|fondation|club|associazione|fondazione)\s)?(?!(?:Ressources|Recursos|Risorse|Marketing|Servicio|Service|Servizio|D[ée]partement|Departamento|Unidad|Unit[ée]|[ÁA]rea|Comunicaci|Communication|Ventas|Afdeling|Dienst))(?=["«“]?\p{Upper}[\p{Alpha}'’-]*\s(?:(?:de|del|d[aeiou]s?|en|la|les|van)\s)*\p{Upper})/gu;

/** "She commenced her career at Elm Hospital in 1983": on somebody's own site such places are behind them. */
export function tellsOfBefore(text: string): boolean {
  return BEFORE.test(text) && !NOW.test(text);
}

const BEFORE =
  /\b(?:qualified|graduated|trained|studied|(?:commenced|began|started) (?:his|her|their|out|as)|previously|formerly|fellowship|worked (?:at|for|in|with)|spent \p{Alpha}+ (?:years|months))\b/iu;
const NOW =
  /\b(?:now|currently|today|also|is (?:an?|the|our) [^.,;]{3,50} (?:at|with|for)|where (?:he|she|they)|(?:works|working|sees|is based|consults|practi[cs]es) (?:at|from|in))\b/i;
