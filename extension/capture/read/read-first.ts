import { ASK_MAIL } from '../../../shared/capture/ask.ts';
import type { PageFacts } from '../../../shared/capture/facts.ts';
import { mayShowMessage } from '../webmail/programs.ts';
import { type Limits, LIMITS } from './budget.ts';
import { readPage } from './page-facts.ts';
import type { Ask } from './target.ts';

/** The page's facts, or that `readMail` is to be asked, since a message may be open. */
export function readFirst(ask: Ask, limits: Limits = LIMITS): PageFacts | typeof ASK_MAIL {
  return mayShowMessage(document, ask.kind) ? ASK_MAIL : readPage(ask, limits);
}
