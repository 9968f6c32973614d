import { plainWords } from '../text/clean.ts';

/** Whether what stands before an address on its line says that it is another's: "Finance is provided by Tabeo, 27 Furnival Street, …". */
export function isLedIn(line: string, address: string, name: string | null): boolean {
  const lead = line.slice(0, Math.max(0, line.indexOf(address.split(',')[0]!))).replace(/[,\s]+$/, '');
  if (OURS.test(lead)) return false;
  // The words of the place's own name say nothing.
  const said = name && lead.endsWith(name) ? lead.slice(0, -name.length) : lead;
  return (
    OTHERS_LABEL.test(lead) || MEMBER.test(lead) || ERRAND.test(line) || plainWords(said.replace(JOINING, ' ')) >= 2
  );
}

/** "Park at the Morrisons, Station Road, …" is where one goes before, whatever else the page says. */
export function isOnTheWay(line: string): boolean {
  return /^(?:park|turn|drive)\s\p{Lower}/iu.test(line) && ERRAND.test(line);
}

const OURS =
  /(?<!\p{Alpha})(?:us|we(?:['’](?:re|ve))?|based|located|situated|(?:my|our|the) (?:\p{Alpha}+ )?(?:clinic|practice|surgery|studio|office|branch|address|home|cent(?:re|er)|premises|rooms?|department|unit|ward))(?!\p{Alpha})/iu;

/** "By train: Horsforth Station, …", "Kit supplier: Rawcliffes, …" */
const OTHERS_LABEL =
  /^[^:]{0,30}\b(?:by (?:train|bus|tram|tube|rail|air)|nearest|(?:stock|suppl)(?:ist|ier)s?|sponsors?|manufacturers?|landlords?|accountants?|insurers?|lessors?|shop|store|hospital (?:affiliations?|privileges)|nhs (?:base|post|hospital)|(?:car )?park(?:ing)?)\b[^:]{0,20}:/i;

const MEMBER = /^(?:an? |proud |full )*members? of\b/i;

/** "Please send cheques to …", "Park at the Morrisons": what one is asked to do somewhere. */
export const ERRAND =
  /^(?:[Pp]lease|[Kk]indly|[Pp]ark|[Ss]end|[Pp]ost|[Tt]urn|[Dd]rive|[Ww]rite|[Rr]eturn|[Dd]eliver|[Dd]rop|[Mm]ake)\s\p{Lower}/u;

/** Small words within names. */
const JOINING =
  /(?<!\p{Alpha})(?:of|and|the|for|at|in|on|de|du|des|la|le|les|del|di|da|von|van|der|den)(?!\p{Alpha})/gu;
