/** "who joins us as a GP partner from Caversham Road Surgery": what somebody becomes stays, where they come from does not. */
export function withoutMoves(text: string): string {
  return text
    .replace(STUDIED, '')
    .replace(
      /(?:\bwho\s)?\b(?:join|mov|transferr)\p{Alpha}*\b[^,.]*?(?:\bas\s(?:an?\s|our\s|the\s)?([^,.]*?))?(?:\sfrom\s[^,.]*)?(?=[,.]|$)/giu,
      (_, role: string | undefined) => role ?? '',
    );
}

/** "qualified from Manchester University in 1989", "spent ten years at Northvale General Hospital". */
const STUDIED =
  /\b(?:(?:qualif|graduat|train|stud)(?:ied|ated|ed)|spent|worked)\b[^,.;(]{0,40}?\s(?:from|at|in|with)\s(?:(?!\sand\s)[^,.;(])*|\b(?:graduad|diplomad|licenciad|laureat|diplômé|absolvent)\p{Alpha}*\s[^,.;(]*\bunivers\p{Alpha}*[^,.;(]*/giu;
