import { hasOrganisationWord } from '../page/organisation-words.ts';

/** "Director of Nursing", "Head of Science": what somebody leads, and no place. */
const LEADS =
  /\b(Director|Head|Chief|VP|Vice President|Dean|Clerk|Master|Leader)\sof\s(\p{Upper}[\p{Alpha}& ]{2,40})(?=$|[,|–(])/gu;

/** "University of Northdale", "Chamber of Commerce", "Council for Voluntary Service": one name. */
const NAMED_OF =
  /\b(University|College|School|Faculty|Institute|Bank|Society|Church|House|Hospice|Chamber|Council|Board|Department|Academy|Association|Centre|Center|Foundation|Federation|Hospital|Guild)\s(of|for)\s(?=(?:the\s)?\p{Upper})/gu;

/** "Elmwick Chamber of Commerce" of "Elmwick Chamber", where a text goes on so. */
export function wholeName(text: string, name: string): string {
  const behind = text.slice(text.indexOf(name) + name.length);
  const more = /^\s(?:of|for)(?:\s\p{Upper}[\p{Alpha}’'-]*){1,3}/u.exec(behind)?.[0] ?? '';
  return more !== '' && new RegExp(NAMED_OF.source, 'u').test(name + more) ? name + more : name;
}

/** Pieces of a line or sentence: "34, of Duckett Physio in Otley", "a chartered physiotherapist, said: …", "runs Bodywise Massage". */
export function partsOf(line: string): string[] {
  return line
    .replace(LEADS, (all: string, lead: string, field: string) =>
      hasOrganisationWord(field) ? all : `${lead}\u2060of\u2060${field}`,
    )
    .replace(NAMED_OF, '$1\u2060$2\u2060')
    .split(
      /,\s|\s[|•·–—]\s|[;:]\s|\.\s|\s*\(|\s{1,4}(?=\+?\d)|\s(?=(?:at|of|from|with|runs|owns|for|(?:has )?(?:opened|founded|launched|set up))\s(?:the\s)?\p{Upper})/u,
    )
    .map(part =>
      part
        .replace(/\u2060/g, ' ')
        .replace(/^(?:is|was|who is|who)\s/i, '')
        .replace(/^(?:at|of|from|with|runs|owns|for|(?:has )?(?:opened|founded|launched|set up)|a|an|our)\s/i, '')
        .replace(/^the\s/i, '')
        .replace(/\s(?:in|on|near|by)\s(?:(?:the|an?)\s\S|\p{Upper}).*$/u, '')
        .replace(/\s(?:at|of|from|with|runs|for)$/, '')
        // "Leader) on" of "(Leader) on 0113 …"
        .replace(/^([^()]*)\).*$/, '$1')
        .replace(/^[\s(“"]+|[\s).”"]+$/g, ''),
    )
    .filter(part => part.length > 1 && !/\b(?:said|says|told|added)\b/.test(part));
}
