import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ASK_MAIL } from '../../shared/capture/ask.ts';
import { askOfPage, leaveAsk } from '../capture/read/ask.ts';
import { readFirst } from '../capture/read/read-first.ts';

/** Put into the page by `scripting.executeScript` on a gesture; its completion value is the facts, or that `read-mail` is to be put in. */
export default defineUnlistedScript(() => {
  const ask = askOfPage();
  const answer = readFirst(ask);
  if (answer === ASK_MAIL) leaveAsk(ask);
  return answer;
});
