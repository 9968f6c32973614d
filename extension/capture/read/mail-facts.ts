import type { MessageFacts, PageFacts } from '../../../shared/capture/facts.ts';
import { hostOf, isWebmail } from '../../../shared/capture/lexicon/hosts.ts';
import { fitFacts, keepBlocks } from '../../../shared/capture/page/fit.ts';
import { cutText } from '../../../shared/capture/text/clean.ts';
import { isMailAddress } from '../webmail/mail-page.ts';
import { readMessage } from '../webmail/read-message.ts';
import { type Limits, LIMITS } from './budget.ts';
import { headFacts, readPage, shownFacts } from './page-facts.ts';
import { type Ask, isPointed } from './target.ts';

/** Reads the message that is open in a webmail's page, where `readFirst` says that one may be; a page that shows none is read as any other (page-facts.ts), within the same bounds. */
export function readMail(ask: Ask = {}, limits: Limits = LIMITS): PageFacts {
  const message = openMessage(ask);
  if (!message) return readPage(ask, limits);
  // Nothing of the page is looked at but the message, unless somebody points to a part of it.
  const around = isPointed(ask) ? withoutBody(shownFacts(ask, limits).facts) : headFacts();
  return fitFacts({ ...around, kind: 'message', message });
}

/** The generic reader is believed only where a person or the address says it is mail. */
function openMessage({ kind }: Ask): MessageFacts | undefined {
  const message = readMessage(document, kind === 'message');
  const isMail = kind === 'message' || isWebmail(hostOf(location.href)) || isMailAddress(document);
  return message && (isMail || message.provider !== 'generic') ? message : undefined;
}

/** A message's body never leaves the page: only what the person selected, and the containers it stands in. */
function withoutBody(facts: PageFacts): PageFacts {
  const chosen = new Set(facts.target?.blocks ?? []);
  const text = facts.target?.text ?? '';
  const blocks = facts.blocks.map((block, at) =>
    chosen.has(at)
      ? chosen.size > 1
        ? block
        : { ...block, text: cutText(text, 1200) || block.text }
      : { ...block, text: '' },
  );
  return keepBlocks(
    { ...facts, blocks, links: facts.links.filter(link => link.block !== undefined && chosen.has(link.block)) },
    at => chosen.has(at),
  );
}
