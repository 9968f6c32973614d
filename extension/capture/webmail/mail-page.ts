import { first, textOf } from './query.ts';

/** Names under which webmails live. */
const HOST =
  /(?:^|[.-])(?:web)?mail\d*\.|(?:^|\.)(?:owa|zimbra|horde|roundcube|exchange|correo|poczta|posta|messagerie|webmail)\./;
/** Elements that webmails show a message's body in. */
export const BODY = [
  '[class*="message-body" i]',
  '[class*="messagebody" i]',
  '[class*="mailbody" i]',
  '[class*="mail-body" i]',
  '[id*="mail-body" i]',
  '[class*="msg-body" i]',
  '[class*="letter-body" i]',
  '[class*="letter__body" i]',
  '[class*="email-body" i]',
  '[class*="message-content" i]',
  '[class*="mail-content" i]',
  '[class*="mailcontent" i]',
  '[class*="messagecontent" i]',
  '[class*="MsgBody" i]',
  '[id*="messagebody" i]',
  '[id*="message-body" i]',
  '[id*="msgbody" i]',
  '[id^="Item.Message"]',
  '[id="divBdy"]',
  '[class~="bdy"]',
  '[class~="jsConTent"]',
  '[class*="mail-detail-content" i]',
  '[class*="display-body" i]',
  '[class*="cnt-body" i]',
  '[id*="mailbody" i]',
  '[data-testid*="message-body" i]',
  '[class*="mail-detail" i] .body',
  '[class~="message" i] .body',
  '[class~="mail" i] .body',
  '[class~="email" i] .body',
  '[role=article] .body',
  '[role=document]',
].join(',');
/** A cheap look before the generic reader walks the page: an address, a title or an element that mail pages have. */
export function mayBeMail(page: Document): boolean {
  return isMailHost(page) || first(page, BODY) !== undefined;
}

/** Whether the page's address says mail: "remote.practice.example/owa/". */
export function isMailAddress(page: Document): boolean {
  const { hostname, pathname } = page.location;
  return HOST.test(hostname) || PATH.test(pathname);
}

/** Whether the page's address or title says mail. */
export function isMailHost(page: Document): boolean {
  return isMailAddress(page) || TITLE.test(textOf(first(page, 'head > title'), 200));
}

const PATH = /\/(?:webmail|mail|owa|roundcube|horde|zimbra|inbox|appsuite|messagerie|squirrelmail)(?:\/|$)/i;
const TITLE =
  /\b(?:web ?mail|e-?mail|mail|inbox|posteingang|bo[îi]te de r[ée]ception|bandeja de entrada|posta in arrivo|postvak in|inkorg)\b/i;
