import type { Mailbox } from '../../../shared/capture/facts.ts';
import { fastmail } from './fastmail.ts';
import { gmail } from './gmail.ts';
import { gmailPrint } from './gmail-print.ts';
import type { Adapter } from './open-message.ts';
import { outlook } from './outlook.ts';
import { proton } from './proton.ts';
import { roundcube } from './roundcube.ts';
import { snappymail } from './snappymail.ts';
import { yahoo } from './yahoo.ts';
import { zoho } from './zoho.ts';

export const ADAPTERS: readonly Adapter[] = [
  gmail,
  gmailPrint,
  outlook,
  yahoo,
  fastmail,
  proton,
  zoho,
  roundcube,
  snappymail,
];

/**
 * Only who sent the open message, by the adapter of the page's own address: cheap enough to ask after each change of the page. It stands here
 * because the chip's script, which every page of a mailbox loads, must not carry what reads a signature.
 */
export function readSender(page: Document): Mailbox | undefined {
  const adapter = ADAPTERS.find(one => one.hosts.test(page.location.hostname));
  return adapter?.read(page)?.from;
}
