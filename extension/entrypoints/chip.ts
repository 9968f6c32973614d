import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startMailbox } from '../chip-script.ts';

/** Registered by the worker for the mailboxes that the person allowed (mailbox/chips.ts). */
export default defineUnlistedScript(() => startMailbox());
