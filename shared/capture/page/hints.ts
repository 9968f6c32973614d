import { remember } from '../text/remember.ts';

/** Words of a class or id that say what a part of the page is; others stay in the page. For small letters: either size takes a page three times as long to compile. */
const TELLING =
  /team|staff|(?:^|[\s_-])(?:org|organi[sz]ation|company|employer|affiliation|workplace)(?:$|[\s_-])|(?:practice|clinic|business)-?_?name|people|person|member|profile|doctor|physician|clinician|practitioner|provider|therapist|consultant|card|bio|contact|address|testimon|review|quote|comment|cookie|consent|gdpr|banner|popup|modal|advert|sponsor|promo|related|similar|nearby|recommend|widget|sidebar|footer|header|masthead|breadcrumb|author|byline|(?:post|entry|article)-?(?:meta|info)|credit|copyright|colophon|news|blog|post|event|speaker|listing|result|directory|navbar|navigation|menu|social|share|hero|vcard|legal|impressum|trustee|committee|partner|neighbou?r|feedback|rating|hidden|sr-only|visually|screen-reader|newsletter|subscribe|login|search|dpo|privacy/;

/** The telling words of an element's class and id, at most 80 characters; undefined if none. Pages have the same few again and again. */
export const telling = remember((classAndId: string): string | undefined => {
  const small = classAndId.toLowerCase();
  if (!TELLING.test(small)) return undefined;
  const words = small.split(/\s+/, 40).filter(word => word.length < 60 && TELLING.test(word));
  return words.join(' ').slice(0, 80) || undefined;
});
