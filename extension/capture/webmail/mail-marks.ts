import { ofTextsWith } from '../../../shared/capture/text/once.ts';
import { attribute, hasAttributes } from '../read/dom.ts';

// Webmails rename what a mail brings along: Outlook puts `x_` before classes and ids, Roundcube `v1`, Gmail `m_-123`, Yahoo `yiv123`.
// What is for letters of either size is asked of small ones, which take a page a third of the time to compile.
const QUOTE = ofTextsWith(
  'quote|gmail_attr|cite|extra|eader',
  /(?:^|[\s_\d-])(?:gmail_quote|gmail_quote_container|gmail_attr|yahoo_quoted|moz-cite-prefix|protonmail_quote|zmail_extra|moz-email-headers-table|tutanota_quote|OutlookMessageHeader|blockquote-toggle|quoted-text)(?:\s|$)/,
);
const QUOTE_ID = ofTextsWith(
  'rplyfwd|appendonsend|reference|reply-intro|quoted|src_body|original|previouse|blockquote',
  /(?:^|[_x\d])(?:divrplyfwdmsg|appendonsend|mail-editor-reference-message-container|reply-intro|yahoo_quoted_\d+|olk_src_body_section|edo-original|composewebview_previouse_content|proton-blockquote)$/,
);
const SIGNATURE = ofTextsWith(
  'sig',
  /(?:^|[\s_\d-])(?:gmail_signature|moz-signature|protonmail_signature_block(?:-user)?|ms-outlook-mobile-signature|ydp\w*signature|applemailsignature|signature|sig|_rc_sig|zoho_signature|tutanota_signature)(?:\s|$)/,
);
const SIGNATURE_ID = ofTextsWith(
  'sig|sgn',
  /(?:^|[_x\d-])(?:signature\d*|applemailsignature|linebreakatbeginningofsignature|_rc_sig|ms-outlook-mobile-signature|ymail_android_signature|zm-_id_-sgn|outlooksignature|aol_mail_signature__)$/,
);

/** Whether an element holds an earlier message. */
export function isQuote(element: Element, tag: string): boolean {
  if (tag === 'blockquote') return true;
  return (
    QUOTE(attribute(element, 'class') ?? '') ||
    QUOTE_ID(attribute(element, 'id')?.toLowerCase() ?? '') ||
    attribute(element, 'name') === 'messageReplySection' ||
    isRuledOff(element, tag)
  );
}

/** Whether a mail program marked an element as the signature. */
export function isSignature(element: Element): boolean {
  return (
    SIGNATURE(attribute(element, 'class')?.toLowerCase() ?? '') ||
    SIGNATURE_ID(attribute(element, 'id')?.toLowerCase() ?? '') ||
    attribute(element, 'data-smartmail') === 'gmail_signature' ||
    // Spark; Mail.ru.
    attribute(element, 'name') === 'messageSignatureSection' ||
    attribute(element, 'data-signature-widget') !== null
  );
}

const CUT_ID = ofTextsWith('appendonsend|divRplyFwdMsg', /(?:^|[_x\d])(?:appendonsend|divRplyFwdMsg)$/);
const CUT = ofTextsWith(
  'yahoo-quoted|replyHeader|device_aol',
  /(?:^|[\s_]|yiv\d+)(?:yahoo-quoted-begin|aolmail_replyHeader|device_aol_et_org_dt_dd_quote)(?:\s|$)/,
);

/** Outlook, and the programs of Yahoo and AOL on a phone, write the earlier message as siblings after a mark, not inside an element of its own. */
export function cutsHere(element: Element): boolean {
  if (!hasAttributes(element)) return false;
  return CUT_ID(attribute(element, 'id') ?? '') || CUT(attribute(element, 'class') ?? '');
}

/** Outlook's desktop program draws a bar beside what it quotes; other bars part the columns of signatures. */
function isRuledOff(element: Element, tag: string): boolean {
  return tag === 'div' && /border:\s*none;\s*border-left:\s*solid/i.test(attribute(element, 'style') ?? '');
}

/** What an icon says of the number behind it, or a number's link of itself: "fax". */
export function iconText(element: Element, tag: string): string {
  if (tag !== 'img' && tag !== 'a') return '';
  const text = attribute(element, tag === 'img' ? 'alt' : 'title') ?? '';
  if (text === '@') return text;
  return /^(?:(?:tele)?fax|mobile|mobil|cell)$/i.test(text.trim()) ? `${text.trim()}: ` : '';
}
