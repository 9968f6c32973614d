import type { Verdict } from '../../shared/rules/reciprocity.ts';

/** How the balance with a partner stands, in the product's words. */
export const VERDICT_TEXT: { [verdict in Verdict]: string } = {
  'too-early': 'too early to say',
  conversation: 'worth a conversation',
  'as-agreed': 'about as agreed',
};
