import type { Block, Group } from '../facts.ts';
import { foldText } from '../text/clean.ts';

export type LabelledField = 'name' | 'role' | 'specialty' | 'organisation' | 'number' | 'place';

/** What a label says the words beside it are; folded text. */
const FIELDS: [LabelledField, RegExp][] = [
  [
    'name',
    /^(?:(?:full|registered|practitioner|registrant|provider|doctor) )?name(?: of (?:registrant|practitioner|provider))?$|^(?:registrant|practitioner|contact|contact name|contact person|nombre|nom|naam|nome|namn|navn|imie i nazwisko|ansprechpartner(?:in)?|氏名)$|^(?:surname(?: and)? (?:first name|forename)|last(?: name)? first(?: name)?|(?:member|staff|doctor|physician|consultant|licensee|attorney|pharmacist)(?: s)? name|name of (?:licensee|contact|member|doctor)|name and (?:credentials|qualifications)|staff member|licensee|attorney|apellidos y nombre|nombre y apellidos|nombre completo|nominativo|cognome e nome|nome e cognome|nom(?: et)? prenoms?|nome completo|fulde navn|fornavn og efternavn|fullstandigt namn|for(?:namn)? och efternamn|fullt navn|for og etternavn|vor und (?:nach|zu)name|name vorname|titel name|nazwisko i imie|tytul imie i nazwisko|naam en voorletters|volledige naam|voornaam en achternaam|kontaktperson|persona de contacto|pessoa de contacto|contactpersoon|osoba do kontaktu)$/,
  ],
  [
    'role',
    /^(?:role|position|title|job title|profession|occupation|discipline|(?:registrant|provider|practitioner) type|division|job role|funktion|beruf|fachrichtung|functie|beroep|profesion|cargo|qualifica|ruolo|stilling|職種)$|^(?:designation|posts? held|offices? held|positions? held|(?:current|present) (?:role|position|post|appointment)|position title|working title|(?:committee|club) (?:role|position|post)|stilling(?:sbetegnelse|stittel)|yrke|yrkestitel|tittel|befattning|stanowisko|zawod|funkcja|puesto|incarico|mansione|carica|fonction|professione|rol|functietitel|cargo que ocupa|titolo professionale|tatigkeit|amt|metier|profissao|verv|erhverv)$/,
  ],
  [
    'specialty',
    /^(?:(?:clinical |special |areas? of )?interests?|sub ?special(?:i[sz]ations?|t(?:y|ies)|ities))$|^(?:(?:main|primary|areas? of) )?special(?:i[sz]ations?|it(?:y|ies)|t(?:y|ies)|isms?)$|^(?:specialist register|(?:primary )?taxonomy|specialite|especialidad|specializzazione|fachgebiet|schwerpunkt)$|^(?:(?:areas? of (?:practice|expertise|law)|practice areas?|expertise|clinical focus|focus areas?|special(?:ist|ises|izes) in|conditions treated|especialidades|specialites|schwerpunkte|tatigkeitsschwerpunkte|rechtsgebiete|specialisaties?|aandachtsgebied(?:en)?|specialita|branca specialistica|specialitet|inriktning|spesialitet|fagomrader?|specjalnosci?|specjalizacja|areas de (?:practica|atuacao|interes)|subjects?|domaines? d intervention))$/,
  ],
  [
    'organisation',
    /^(?:(?:main|primary|principal|private) )?(?:practice|clinic|surgery|hospital|employer|organi[sz]ation|company|workplace|place of (?:work|employment|practice)|business|firm|gp surgery)(?: name)?$|^(?:works? at|practi[cs](?:es|ing) at|affiliation|trading name|praxis|klinik|cabinet|lieu de consultation|lieu d exercice|clinica|centro|centro de trabajo|lugar de trabajo|sede|struttura|einrichtung|arbeitgeber|arbeitsstatte|praktijk|werkplek|arbetsplats|arbejdssted|arbeidssted|所属|勤務先|医院名|病院名|施設名|薬局名|クリニック名)$|^(?:name of (?:practice|business|company|employer)|trading as|institution|(?:current )?employer|employed by|works for|where i work|(?:hospital|primary) affiliations?|hospital privileges|law firm|chambers|gp practice|medical cent(?:re|er)|health cent(?:re|er)|nhs (?:trust|organisation|base)|base hospital|facility(?: name)?|club(?: name)?|home club|care home|pharmacy(?: name)?|brokerage|(?:name der )?praxis(?:name)?|dienststelle|kanzlei|verein|employeur|etablissement|structure d exercice|lieu d activite|empresa|entidad|centro sanitario|hospital de referencia|datore di lavoro|ente di appartenenza|denominazione studio|werkgever|praktijknaam|werkzaam bij|instelling|local de trabalho|entidade empregadora|nome do consultorio|virksomhed|ansaettelsessted|arbetsgivare|mottagning(?:ens namn)?|arbeidsgiver|legekontor|pracodawca|miejsce pracy|nazwa gabinetu|placowka|przychodnia|gabinet)$/,
  ],
  [
    'number',
    /^(?!(?:company|charity|vat|business|tax)\b)(?:.{0,30} )?(?:registration|registered|register|reg|licen[cs]e|pin|npi)(?: (?:number|no|nr|id))?$|^(?:(?:no?|nr|num|numero|nummer|numer) (?:(?:de|di|d|do) )?(?:colegiad[oa]|ordre|rpps|adeli|iscrizione(?: all albo)?|inscripcion|inscricao|cedula|registro|pwz)|(?:big|registratie|inschrijf|autorisations|legitimations|arzt|zulassungs)(?: )?(?:nummer|nr))$/,
  ],
  ['place', /^(?:primary |main )?(?:practice|clinic|office|business|work) (?:address|location)$/],
];

/** Labels of the parts of a name that stand apart; folded text. */
export const GIVEN_NAME =
  /^(?:first names?|given names?|forenames?|vornamen?|prenoms?|nombres?|nome|voornamen?|fornavn|fornamn|imie|imiona)$/;
export const FAMILY_NAME =
  /^(?:last names?|surnames?|family names?|nachname|zuname|apellidos?|cognome|achternaam|efternavn|efternamn|etternavn|nazwisko)$/;

/** A name that somebody had or has besides: no second person; folded text. */
export const OTHER_NAME =
  /^(?:also known as|aka|alias(?:es)?|(?:former|previous|maiden|other|birth|preferred) (?:legal )?(?:sur)?names?(?: s)?|formerly(?: known as)?|geburtsname|geborene?|nom de naissance|nom de jeune fille|apellido de soltera|cognome da nubile|meisjesnaam)$/;

/** What a register keeps besides; folded text. */
const KEPT =
  /^(?:class|type|category) of (?:certificate|registration|licen[cs]e)$|^(?:registration|licen[cs]e) (?:status|class|type)$|^(?:date of )?(?:initial|first|original) (?:registration|licen[cs]e|issue)(?: date)?$|^(?:expir\w+|issue|issued) date$|^former names?(?: s)?$|^languages? of (?:practice|care)$|^(?:class|status)$/;

/** Which field a label names; null for one that names none. */
export function fieldNamed(label: string): LabelledField | null {
  const folded = foldText(label);
  return folded ? (FIELDS.find(([, words]) => words.test(folded))?.[0] ?? null) : null;
}

/** "Name" and "Registration number" label an entry of a register, beside their values or in one line with them. */
export function isRegisterEntry(labels: readonly string[], blocks: readonly Block[]): boolean {
  const said = (at: number) =>
    blocks[at]!.text.length < 120 ? fieldIn(labels[at]!, blocks[at]!.text)?.field : undefined;
  const isName = (label: string, at: number) => GIVEN_NAME.test(foldText(label)) || said(at) === 'name';
  const isNumbered = labels.some((_, at) => said(at) === 'number');
  const kept = new Set(labels.map(foldText).filter(label => KEPT.test(label)));
  return isNumbered && (labels.some(isName) || kept.size >= 2);
}

/**
 * What the labels of a list of records label, in every record: three names or more that the page labels so ("Company name"), each with others of
 * its kind. Departments with their telephones are no records: nothing says of whom.
 */
export function recordedIn(labels: readonly string[], blocks: readonly Block[]): ReadonlySet<number> {
  const beside = labels.flatMap((label, at) => (label !== '' && tidy(blocks[at - 1]?.text ?? '') === label ? at : []));
  const alike = [...Map.groupBy(beside, at => foldText(labels[at]!))].filter(
    ([, all]) => new Set(all.map(at => blocks[at]!.text)).size >= 3,
  );
  const isOf = (fields: readonly (LabelledField | null)[]) =>
    alike.some(([label]) => fields.includes(fieldNamed(label)));
  const isList = isOf(['name', 'organisation']) && alike.some(([label]) => DETAIL.test(label));
  return isList ? new Set(alike.flatMap(([, all]) => all)) : new Set();
}

/** Labels of a number or an address of mail; folded text. */
export const DETAIL =
  /^(?:tele(?:ph|f)one?|phone|tel|mobile|e ?mail|email address|telefon|telefono|courriel)(?: (?:number|no))?$/;

/** What a block says under its label, or after one of its own: "Role: Pharmacist". */
export function fieldIn(label: string, text: string): { field: LabelledField; value: string } | null {
  const field = fieldNamed(label);
  if (field) return { field, value: text };
  const [, own = '', value = ''] = /^([^:：\n]{2,30})[:：]\s*([^\n]{1,90})$/.exec(text) ?? [];
  const named = fieldNamed(own);
  return named && { field: named, value };
}

/**
 * For each block the words that label it, or empty: the term of its definition, the head of its row or column, the first of a row of two
 * cells, or a short block before it that ends in a colon.
 */
export function labelsOf(blocks: readonly Block[], groups: readonly Group[]): string[] {
  const labels = blocks.map((block, at) => {
    const before = blocks[at - 1];
    if (!before || before.alt || block.alt) return '';
    const isTerm = cellOf(before, groups) === 'dt' && cellOf(block, groups) === 'dd';
    return isTerm || /[:：]$/.test(before.text) || isLoneLabel(before, block) ? tidy(before.text) : '';
  });
  const heads = new Map<number, string[]>();
  for (const { table, cells } of rowsOf(blocks, groups)) {
    const [first] = cells;
    if (!first) continue;
    const head = heads.get(table);
    if (cells.every(cell => cell.tag === 'th'))
      heads.set(
        table,
        cells.map(cell => tidy(blocks[cell.first]!.text)),
      );
    else
      for (const [column, cell] of cells.entries()) {
        // The first cell stands under the first head, however many of its row are empty.
        const isUnder =
          head?.length === cells.length || (column === 0 && cells.length > 1 && (head?.length ?? 0) > cells.length);
        const label =
          column > 0 && (first.tag === 'th' || (cells.length === 2 && !head))
            ? tidy(blocks[first.first]!.text)
            : isUnder
              ? head![column]!
              : '';
        for (let at = cell.first; at <= cell.last; at++) labels[at] ||= label;
      }
  }
  return labels;
}

/** "Profession" over "Chiropractor", in boxes of no telling tag. */
function isLoneLabel(before: Block, block: Block): boolean {
  const field = /^(?:div|p|span|strong|b|h[3-6])$/.test(before.tag) ? fieldNamed(before.text) : null;
  // "Specialties" heads a list of what is treated.
  const isField = field !== null && field !== 'name' && field !== 'specialty';
  return isField && block.tag !== 'li' && block.level === undefined && fieldNamed(block.text) === null;
}

type Cell = { tag: string; first: number; last: number };

/** The rows of the page's tables, each as its cells that say something. */
function rowsOf(blocks: readonly Block[], groups: readonly Group[]): { table: number; cells: Cell[] }[] {
  const rows = new Map<number, { table: number; cells: Cell[] }>();
  const known = new Map<number, Cell>();
  for (const [at, block] of blocks.entries()) {
    const cell = around(groups, block.group, /^t[dh]$/);
    const row = cell === null ? null : around(groups, groups[cell]!.parent, /^tr$/);
    if (cell === null || row === null || block.alt) continue;
    const seen = known.get(cell);
    if (seen) {
      seen.last = at;
      continue;
    }
    const made = { tag: groups[cell]!.tag, first: at, last: at };
    known.set(cell, made);
    const table = around(groups, groups[row]!.parent, /^table$/) ?? groups[row]!.parent;
    const cells = rows.get(row) ?? { table, cells: [] };
    cells.cells.push(made);
    rows.set(row, cells);
  }
  return [...rows.values()];
}

/** The nearest container of a tag; the page's cells stand only a few containers deep. */
function around(groups: readonly Group[], group: number, tag: RegExp): number | null {
  for (let at = group, steps = 0; steps < 12; at = groups[at]!.parent, steps++) {
    if (tag.test(groups[at]!.tag)) return at;
    if (at === 0) return null;
  }
  return null;
}

function cellOf(block: Block, groups: readonly Group[]): string {
  return /^(?:dt|dd)$/.test(block.tag) ? block.tag : (groups[block.group]?.tag ?? '');
}

function tidy(text: string): string {
  return text.length <= 40 ? text.replace(/\s*[:：]\s*$/, '') : '';
}
