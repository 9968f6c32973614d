/** Stands alone, so that the popup's first picture does not load what finds a loss. */
export const LOSS_TITLE = 'This browser has lost Kith’s records';
