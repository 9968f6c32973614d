import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askOfPage } from '../capture/read/ask.ts';
import { readMail } from '../capture/read/mail-facts.ts';

/** Put into the page after `read-page` where a message may be open; its completion value is the facts. */
export default defineUnlistedScript(() => readMail(askOfPage()));
