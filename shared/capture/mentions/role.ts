import { kindRows } from '../lexicon/kinds.ts';
import { scriptKind } from '../lexicon/kinds/scripts.ts';
import { roleWords, SCRIPT_ROLES } from '../lexicon/roles.ts';
import { foldText, isCutOut } from '../text/clean.ts';
import { remember } from '../text/remember.ts';
import type { PartnerKind } from '../../model/partner-kinds.ts';

/** Whether a short text says what somebody is: "GP Partner", "Fachärztin für Allgemeinmedizin". */
export const isRole = remember(saysRole);

function saysRole(written: string): boolean {
  // "leg. tandläkare": the dot of a shortened word ends no sentence.
  const text = written
    .replace(/^\d\.\s(?=\p{Alpha})/u, '')
    .replace(/(?<=^|\s)(\p{Alpha}{1,4}\p{Lower})\.\s(?=\p{Alpha})/gu, '$1 ')
    // "Surgeon (Special Interest: Foot and Ankle)"
    .replace(/\s\([^():]*:[^()]*\)$/, '')
    // "директор студии «Ольха»"
    .replace(/«([^»]*)»/g, '$1')
    // "Osteopata D.O. m.R.O.I."
    .replace(/(?:\s\p{Alpha}\.(?:\p{Alpha}\.)+)+$/u, '')
    // "Infirmière D.E. libérale"
    .replace(/\b(\p{Upper})\.(\p{Upper})\./gu, '$1$2')
    // "Hon. Sec."
    .replace(/(?<=^| )((?:Asst )?(?:Sec|Treas|Pres))\.\)?$/, '$1');
  const words = text.split(/\s+/).length;
  if (
    text.length < 2 ||
    text.length > 120 ||
    words > 14 ||
    isCutOut(text) ||
    /[!?›»>|]|\s\/\s.*\s\/\s|^home\b|https?:|\bwww\.|@|[([]at[)\]]|\d{4,}|[.:]\s\S/i.test(text) ||
    /[.:;]$/.test(text) ||
    FIRM.test(written)
  )
    return false;
  if (
    /^(?:(?:cabinet|clinique|zentrum|praxis|clinica|clínica|centro|praktijk|studio) (?:de|des|du|für|voor|di|m[eé]dical|dental\w*|dentistico|medico)|our|meet|the|this|these|by|who|which|that|and|with|from|runs|has|said|find|book|call|contact(?! lens)|about|your|why|how|what|we|he|she|i|is|was|click|read|view|see|all|welcome|more|new|send|email|unsere?|notre|nos|nuestr[oa]s?|onze)\b/i.test(
      text,
    )
  )
    return false;
  if (/universi|licenciad|\blaurea|graduat|diploma\b|\bqualified (?:from|in|at)|\b(?:bachelor|master) of\b/i.test(text))
    return false;
  // "Dietitians are the only qualified health professionals" says what they do.
  if (/\s(?:are|is|was|were|has|have|had|will|can|ist|sind|war|hat|est|sont|zijn|heeft|är|har|jest)\s/i.test(text))
    return false;
  if (SAID.test(text) || /\bof the (?:year|month)\b/i.test(text) || TRAINING.test(text) || ASKED.test(text))
    return false;
  // "Specialist physiotherapy for dizziness" is a service.
  if (
    /\sfor\s/.test(text) &&
    !/\b(?:lead|responsible|head|director|manager|officer|coordinator|consultant|specialist nurse)\s/i.test(text)
  )
    return false;
  const folded = foldText(text);
  return roleWords().test(folded) || SCRIPT_ROLES.test(text) || kindRows().some(row => row.person?.test(folded));
}

/** "Lakeside Endodontics, S.C.": a firm of some law. */
const FIRM = /\s(?:S\.C|L\.?L\.?C|P\.?L\.?L\.?C|Inc|Ltd|Limited|L\.?L\.?P|P\.C|GmbH|Pty(?: Ltd)?)\.?$/;

/** "explique la sage-femme", "the coordinator is", "sarà tenuto dal": pieces of a sentence. */
const SAID =
  /^\p{Lower}+\s(?:le|la|el|il|lo|the|die|het)\s|^(?:sagt|erklärt|betont|meint|berichtet|dice|zegt|says|said)\s|\s(?:are|is|was|ist|est|son|è|sont|zijn|är|jest|and|by|of|to|from|with|dal|dalla|dai|del|della|von|vom|zum|par|du|por|door|van)$/u;

/** "Get Email Alerts from this Reporter": what a link does. */
const ASKED =
  /\bspotlight$|^(?:get|follow|subscribe|sign up|see|view|read|find|email|e-mail|contact(?! lens)|ask|meet|show|more)\s/i;

/** "Ausbildung zur Zahnarzthelferin": what somebody learnt. */
const TRAINING =
  /^(?:ausbildung|weiterbildung|fortbildung|studium|formation|formación|formazione|opleiding|utbildning|uddannelse)\s/i;

/** A calling of more than one: "Zahnärzte", "Our physiotherapists". */
export function isOfSeveral(text: string): boolean {
  return text.split(' ').length <= 4 && SEVERAL.test(foldText(text));
}

const SEVERAL =
  /(?:ists|aths|tors|[a-z]ers|ians|eons|ants|ives|wives|nurses|arzte|arztinnen|therapeuten|logen|medecins|dentistes|istes|peutes|medici|dentisti|isti|istas|medicos|dentistas|artsen|peuten|leger|laeger|lakare|lekarze|dentysci)$/;

/** The kind a role or credentials tell. */
export function kindOfPerson(text: string): PartnerKind | null {
  const folded = foldText(text);
  // "Lead Rheumatology Nurse Specialist": a nurse, whatever their field.
  if (NURSE.test(folded)) return 'nurse';
  return kindRows().find(row => row.person?.test(folded))?.kind ?? scriptKind(text) ?? null;
}

const NURSE = /\bnurse (?:specialist|practitioner|consultant|lead|manager)\b/;

/** The kind an organisation's name or description tells. */
export const kindOfPlace = remember((text): PartnerKind | null => {
  const folded = foldText(text);
  return kindRows().find(row => row.place?.test(folded))?.kind ?? scriptKind(text) ?? null;
});
