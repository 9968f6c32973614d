import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askOfPage } from '../capture/read/ask.ts';
import { readPage } from '../capture/read/page-facts.ts';

/** Put into the page by `scripting.executeScript` on a gesture; its completion value is the facts. */
export default defineUnlistedScript(() => readPage(askOfPage()));
