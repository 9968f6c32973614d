import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ASK_MAIL } from '../../shared/capture/ask.ts';
import { askOfPage, leaveAsk } from '../capture/read/ask.ts';
import { readPage } from '../capture/read/page-facts.ts';
import { mayShowMessage } from '../capture/webmail/programs.ts';

/** Put into the page by `scripting.executeScript` on a gesture; its completion value is the facts, or that `read-mail` is to be asked. */
export default defineUnlistedScript(() => {
  const ask = askOfPage();
  if (!mayShowMessage(document, ask.kind)) return readPage(ask);
  leaveAsk(ask);
  return ASK_MAIL;
});
