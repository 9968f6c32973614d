import { emptyFacts, type MessageFacts, type PageFacts } from '../../../shared/capture/facts.ts';
import { signatureOf } from '../../../shared/capture/signature-block.ts';

/** An open message from `name` <`address`> whose body has these lines. */
export function message(name: string, address: string, lines: readonly string[]): PageFacts {
  const from = { name, address };
  const signature = signatureOf(
    lines.map(text => ({ text, links: [] })),
    from,
  );
  const head: MessageFacts = { provider: 'generic', from, to: [], cc: [], subject: 'Insoles' };
  const facts = { ...head, ...(signature ? { signature } : {}) };
  return { ...emptyFacts('https://mail.example/'), kind: 'message', message: facts };
}
