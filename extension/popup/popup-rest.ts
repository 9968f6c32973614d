/**
 * The door to what the popup loads after its first picture, so that the search is there before the schemas, the rules and the write path.
 */
export { keepAwake } from '../platform/messages.ts';
export { followFront, lookAtFront } from './front-tab.ts';
export { activeTab } from './page-partner.ts';
export { putOff, takeBack, tick } from './popup-commands.ts';
export { QuickLog } from './QuickLog.tsx';
export { readToday } from './today-queries.ts';
export { lossHere } from '../ui/loss.ts';
