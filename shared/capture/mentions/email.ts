import { reverseText } from '../text/obfuscated.ts';

const EMAIL =
  /[A-Z0-9](?:[A-Z0-9._%+'-]{0,62}[A-Z0-9_%+-])?@(?:[A-Z0-9\u00a1-\ufefe](?:[A-Z0-9\u00a1-\ufefe-]{0,61}[A-Z0-9\u00a1-\ufefe])?\.){1,5}(?:xn--[A-Z0-9-]{2,20}|[A-Z\u00a1-\ufefe]{2,24})/gi;
const AT = String.raw`\s?(?:[([{<]\s?(?:at|a|ät|@|arobase|arroba|chiocciola|kukac|apenstaartje|snabel-?a)\s?[)\]}>]|\s(?:at|AT|arobase|arroba|chiocciola)\s|@)\s?`;
const DOT = String.raw`(?:\s?[([{<]\s?(?:dot|punkt|punt|point|punto|prick|\.)\s?[)\]}>]\s?|\s(?:dot|DOT|punkt|punto|point)\s|\.)`;
const HIDDEN = new RegExp(
  String.raw`([a-z0-9](?:[a-z0-9_+-]|${DOT}(?=[a-z0-9])){0,50})${AT}([a-z0-9-]{1,40}(?:${DOT}[a-z0-9-]{2,30}){1,4})`,
  'gi',
);
/** "ku.oc.etis@enaj": only back to front it ends in a domain. */
const BACKWARDS = /^(?:ku\.(?:oc|gro|shn|ca)|moc|gro|ten|ua\.(?:moc|gro)|ed|rf|ln|ti|se)\.[a-z0-9-]{1,60}@/i;
const BACKWARDS_ALL =
  /(?<![\w.@-])(?:ku\.(?:oc|gro|shn|ca)|moc|gro|ten|ua\.(?:moc|gro)|ed|rf|ln|ti|se)\.[a-z0-9.-]{1,60}@[a-z0-9._-]{1,60}/gi;
const TOP =
  /\.(?:com|org|net|edu|gov|info|biz|health|care|clinic|dental|physio|london|scot|wales|cymru|io|co|app|eu|me|pro|fit|sport|club|doctor|surgery|hospital|[a-z]{2})$/i;

/** An address in lower case if it is one that a person could write to, else null. `host`: of the page; on example.com its own count. */
export function tidyEmail(text: string, host = ''): string | null {
  const found = writtenEmail(text);
  if (!found || isMachine(found)) return null;
  const [standard] = EXAMPLE.exec(found) ?? [];
  return standard && !`.${host}`.endsWith(standard.replace('@', '.')) ? null : found;
}

/** Domains of examples, by RFC 2606. */
const EXAMPLE = /@example\.(?:com|org|net)$/;

/** An address in lower case, whosever it is: one that stands as an example too. */
export function writtenEmail(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/, '')
    // "Ann Frost <ann@…>"
    .replace(/^[^<>]*<([^<>]+)>$/, '$1');
  const found = new RegExp(`^(?:${EMAIL.source})$`, 'i').test(bare) ? bare.toLowerCase() : null;
  return found && found.length <= 254 ? found : null;
}

/** Addresses that no person reads, or that stand as an example. */
function isMachine(email: string): boolean {
  return (
    /\.(?:png|jpe?g|gif|svg|webp|css|js|ico)$/.test(email) ||
    /^(?:no-?reply|do-?not-?reply|noreply-.*|mailer-daemon|postmaster|bounce\S*|example|your-?(?:name|email)|name|email|user(?:name)?|someone|test|firstname\.lastname|xxx+)@/.test(
      email,
    ) ||
    /@(?:domain\.com|(?:your|my)-?(?:domain|site|website|company)(?:name|here)?\.\w+|your-?e?mail\.\w+|demolink\.\w+|(?:site|domain|company|website)-?name\.\w+|email\.com|sentry\.\S+|(?:\S+\.)?wixpress\.com|\d+x\.\w+|company\.com)$/.test(
      email,
    )
  );
}

/** Email addresses written in a text, plainly or in a way meant to stop machines, with the words they stood in. */
export function emailsIn(text: string, host = ''): { email: string; text: string; index: number }[] {
  if (!/@|\bat\b|[([{<]\s?(?:a|ät|arobase|arroba)|arobase|arroba|chiocciola|snabel/i.test(text)) return [];
  const found: { email: string; text: string; index: number }[] = [];
  const add = (raw: string, match: RegExpMatchArray) => {
    const email = tidyEmail(raw, host);
    if (
      email &&
      (/\S@\S|[([{<]\s?at\s?[)\]}>]/i.test(match[0]) ? /\.[a-z\u00a1-\ufefe]{2,14}$/ : TOP).test(email) &&
      !found.some(each => each.email === email)
    )
      found.push({ email, text: match[0].trim(), index: match.index ?? 0 });
  };
  // "Emailinfo@…": a label that nothing parts from its address.
  const source = text.slice(0, 4000).replace(/\bE-?mail(?=[a-z][\w.+-]*@)/g, label => ' '.repeat(label.length));
  for (const match of source.matchAll(EMAIL)) if (!BACKWARDS.test(match[0])) add(match[0], match);
  for (const match of source.matchAll(BACKWARDS_ALL)) add(reverseText(match[0]), match);
  for (const match of source.matchAll(HIDDEN)) {
    if (found.some(each => Math.abs(each.index - (match.index ?? 0)) < 3 || match[0].includes(each.text))) continue;
    const [user, domain] = [dots(match[1]!), dots(match[2]!)];
    // "(or office at elmlaw.ie)" on elmlaw.ie.
    const isSites = domain.toLowerCase() === host.replace(/^www\./, '');
    const isLed = isSites && LEADS.test(source.slice(0, match.index));
    const isWord = !isLed && !/[([{<]/.test(match[0]) && NO_USER.test(user);
    if (isWord || !(isSites || mostlyHidden(match[0]))) continue;
    add(`${user}@${domain}`, match);
  }
  return found;
}

/** Words before "at" that begin no address, where nothing leads up to one. */
const NO_USER =
  /^(?:us|me|available|based|office|open|located|working|works|look|or|and|is|are|practice|clinic|here|team)$/i;
const LEADS = /(?:^|[(:]\s?|\b(?:e-?mail|mail to|write to)\s)(?:or\s)?$/i;

/** "practice at noon. More" has a plain dot after a plain "at": that is a sentence. */
function mostlyHidden(text: string): boolean {
  return (
    /[([{<]|@/.test(text) ||
    /\s(?:dot|punkt|punto|point)\s/i.test(text) ||
    /\s(?:at|AT|arobase|arroba|chiocciola)\s[a-z0-9-]+\.(?:com|org|net|co\.uk|org\.uk|nhs\.uk|com\.au|de|fr|it|es|nl)\b/.test(
      text,
    )
  );
}

function dots(text: string): string {
  return text.replace(new RegExp(DOT, 'gi'), '.').replace(/\s+/g, '');
}

/** Whether an address is a shared box of an organisation. */
export function isSharedBox(email: string): boolean {
  return /^(?:info|clerk|parishclerk|sales|orders|results|referrals|events|membership|vertrieb|ventes|ventas|contact|enquir(?:y|ies)|inquir(?:y|ies)|office|admin(?:istration)?|reception|hello|helpline|hi|mail|email|bookings?|appointments?|practice|surgery|clinic|welcome|team|support|secretary|secretar(?:y|iat)|club|post|praxis|kontakt|anmeldung|rezeption|empfang|accueil|cabinet|secretariat|geral|general|generale|sekretariat|geschaeftsstelle|buero|verein|hallo|bonjour|klinik|kontor|resepsjon|firmapost|postmottak|secretaria|contacto|citas|recepcion|info\S{0,12}|segreteria|studio|praktijk|receptie|assistente|kansli|reception\S{0,10}|\S{0,20}\.?(?:practice|surgery|clinic|reception|office|enquiries|secretaries|appointments))@/.test(
    email,
  );
}

/** Whether an address is somebody's who is never the contact: web designers, data protection, press, careers, abuse. */
export function isOfficeNobodyMeans(email: string): boolean {
  return /^(?:webmaster|web|website|hostmaster|abuse|privacy|dpo|data-?protection|dataprotection|datenschutz(?:beauftragter?)?|gdpr|rgpd|privacidad|dpd|foi|complaints?|careers?|jobs?|recruitment|hr|press|media|marketing|billing|accounts?|invoices?|legal|newsletter|subscri\S*|unsubscribe|it(?:[._-]\w+)?|helpdesk|\S*service\.?desk|(?:people|staff)-?(?:finder|directory)|feedback|fundraising|civilrights|nondiscrimination|compliance|titleix|ethics|grievances?|franchis\w*|investors?|wholesale|leasing|bewerbung|karriere|presse)@/.test(
    email,
  );
}
