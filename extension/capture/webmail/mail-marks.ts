import { attribute, hasAttributes } from '../read/dom.ts';

// Webmails rename what a mail brings along: Outlook puts `x_` before classes and ids, Roundcube `v1`, Gmail `m_-123`, Yahoo `yiv123`.
const QUOTE =
  /(?:^|[\s_\d-])(?:gmail_quote|gmail_quote_container|gmail_attr|yahoo_quoted|moz-cite-prefix|protonmail_quote|zmail_extra|moz-email-headers-table|tutanota_quote|OutlookMessageHeader|blockquote-toggle|quoted-text)(?:\s|$)/;
const QUOTE_ID =
  /(?:^|[_x\d])(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container|reply-intro|yahoo_quoted_\d+|OLK_SRC_BODY_SECTION|edo-original|composeWebView_previouse_content|proton-blockquote)$/i;
const SIGNATURE =
  /(?:^|[\s_\d-])(?:gmail_signature|moz-signature|protonmail_signature_block(?:-user)?|ms-outlook-mobile-signature|ydp\w*signature|AppleMailSignature|signature|sig|_rc_sig|zoho_signature|tutanota_signature)(?:\s|$)/i;
const SIGNATURE_ID =
  /(?:^|[_x\d-])(?:Signature\d*|AppleMailSignature|lineBreakAtBeginningOfSignature|_rc_sig|ms-outlook-mobile-signature|ymail_android_signature|Zm-_Id_-Sgn|OutlookSignature|aol_mail_signature__)$/i;

/** Whether an element holds an earlier message. */
export function isQuote(element: Element, tag: string): boolean {
  if (tag === 'blockquote') return true;
  return (
    QUOTE.test(attribute(element, 'class') ?? '') ||
    QUOTE_ID.test(attribute(element, 'id') ?? '') ||
    attribute(element, 'name') === 'messageReplySection' ||
    isRuledOff(element, tag)
  );
}

/** Whether a mail program marked an element as the signature. */
export function isSignature(element: Element): boolean {
  return (
    SIGNATURE.test(attribute(element, 'class') ?? '') ||
    SIGNATURE_ID.test(attribute(element, 'id') ?? '') ||
    attribute(element, 'data-smartmail') === 'gmail_signature' ||
    // Spark; Mail.ru.
    attribute(element, 'name') === 'messageSignatureSection' ||
    attribute(element, 'data-signature-widget') !== null
  );
}

const CUT_ID = /(?:^|[_x\d])(?:appendonsend|divRplyFwdMsg)$/;
const CUT = /(?:^|[\s_]|yiv\d+)(?:yahoo-quoted-begin|aolmail_replyHeader|device_aol_et_org_dt_dd_quote)(?:\s|$)/;

/** Outlook, and the programs of Yahoo and AOL on a phone, write the earlier message as siblings after a mark, not inside an element of its own. */
export function cutsHere(element: Element): boolean {
  if (!hasAttributes(element)) return false;
  return CUT_ID.test(attribute(element, 'id') ?? '') || CUT.test(attribute(element, 'class') ?? '');
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
