/** "who joins us as a GP partner from Caversham Road Surgery": what somebody becomes stays, where they come from does not. */
export function withoutMoves(text: string): string {
  return text
    .replace(STUDIED, '')
    .replace(ALSO, '')
    .replace(AWARDED, '')
    .replace(
      /(?:\bwho\s)?\b(?:join|mov|transferr)\p{Alpha}*\b[^,.]*?(?:\bas\s(?:an?\s|our\s|the\s)?([^,.]*?))?(?:\sfrom\s[^,.]*)?(?=[,.]|$)/giu,
      (_, role: string | undefined) => role ?? '',
    );
}

/** "completed her Bachelor of Science (Sports Nutrition) at …": what somebody was awarded. */
const AWARDED =
  /\b(?:complet|obtain|gain|receiv|earn|award|hold)\p{Alpha}*\s[^.;]{0,60}?\b(?:bachelor|master|degree|diploma|doctorate|certificate)[^.;]*/giu;

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
