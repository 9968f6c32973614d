import { parseMailbox } from '../../../shared/capture/message/mailbox.ts';
import type { Mailbox } from '../../../shared/capture/facts.ts';
import { attribute } from '../read/dom.ts';
import type { OpenMessage } from './open-message.ts';
import { peopleIn, rowOf } from './people.ts';
import { first, isShown, textOf, within } from './query.ts';

/**
 * SnappyMail, and RainLoop before it: the open message is `.messageView`; its sender `.from`, with the address in a title; the lines of the short
 * head are `.informationShort` ("To: …"); the body is `.bodyText`. They stand behind any name, so the page's structure alone tells them.
 */
export function readSnappyMail(page: Document): OpenMessage | undefined {
  const view = first(page, '.messageView', '#V-MailMessageView');
  const shown = view && first(view, '.messageItemHeader .from', '.informationShort .from', '.from');
  const from = shown && senderIn(shown);
  if (!view || !from) return undefined;
  const heads = within(view, '.informationShort');
  const body = within(view, '.bodyText').find(one => isShown(one)) ?? first(view, '.b-text-part', '.rl-msg-body');
  return {
    from,
    to: peopleIn(rowOf(heads, 'to'), '[title*="@"]'),
    cc: peopleIn(rowOf(heads, 'cc'), '[title*="@"]'),
    date: dateOf(first(view, 'time.date', 'time')),
    subject: textOf(first(view, '.subjectParent .subject', '.subject')),
    bodies: body ? [body] : [],
  };
}

function senderIn(shown: Element): Mailbox | undefined {
  const titled = [shown, ...within(shown, '[title*="@"]')].flatMap(
    one => parseMailbox(attribute(one, 'title') ?? '') ?? [],
  );
  const found = titled.find(({ address }) => address !== '') ?? parseMailbox(textOf(shown));
  return found?.address ? found : undefined;
}

function dateOf(shown: Element | undefined): string {
  return shown ? (attribute(shown, 'datetime') ?? attribute(shown, 'title') ?? textOf(shown, 80)) : '';
}
