import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { emptyFacts, type MessageFacts, type PageFacts } from '../../../shared/capture/facts.ts';
import { isUnsubscribe } from '../../../shared/capture/message/boilerplate.ts';
import { signatureOf } from '../../../shared/capture/signature-block.ts';

/** An open message from `name` <`address`> whose body has these lines. */
export function message(name: string, address: string, lines: readonly string[]): PageFacts {
  const from = { name, address };
  const signature = signatureOf(
    lines.map(text => ({ text, links: [] })),
    from,
  );
  const head: MessageFacts = { provider: 'generic', from, to: [], cc: [], subject: 'Insoles' };
  const bulk = lines.some(isUnsubscribe);
  const facts = { ...head, ...(signature ? { signature } : {}), ...(bulk ? { bulk } : {}) };
  return { ...emptyFacts('https://mail.example/'), kind: 'message', message: facts };
}

/** The card of a message, what a test looks at in one object. " / " parts the lines of the body, "_" is an empty one. */
export function signedCard(name: string, address: string, body: string, country = 'GB') {
  const { person, phones, ...rest } = contactFrom(
    message(
      name,
      address,
      body.split(' / ').map(line => (line === '_' ? '' : line)),
    ),
    { country },
  );
  return {
    name: person?.name ?? null,
    role: person?.role ?? null,
    credentials: person?.credentials ?? null,
    ...rest,
    phones: phones.map(each => `${each.number}${each.type === 'fax' ? ' fax' : ''}`),
  };
}
