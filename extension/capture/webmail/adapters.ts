import type { Mailbox } from '../../../shared/capture/facts.ts';
import { readFastmail } from './fastmail.ts';
import { readGmail } from './gmail.ts';
import { readGmailPrint } from './gmail-print.ts';
import { readOutlook } from './outlook.ts';
import { readProton } from './proton.ts';
import { readRoundcube } from './roundcube.ts';
import { readSnappyMail } from './snappymail.ts';
import { readYahoo } from './yahoo.ts';
import { readZoho } from './zoho.ts';
import type { Adapter, Program } from './open-message.ts';
import { PROGRAMS } from './programs.ts';

export const ADAPTERS: readonly (Program & Adapter)[] = [
  { ...PROGRAMS.gmail, read: readGmail },
  { ...PROGRAMS.gmail, read: readGmailPrint },
  { ...PROGRAMS.outlook, read: readOutlook },
  { ...PROGRAMS.yahoo, read: readYahoo },
  { ...PROGRAMS.fastmail, read: readFastmail },
  { ...PROGRAMS.proton, read: readProton },
  { ...PROGRAMS.zoho, read: readZoho },
  { ...PROGRAMS.roundcube, read: readRoundcube },
  { ...PROGRAMS.snappymail, read: readSnappyMail },
];

/**
 * Only who sent the open message, by the adapter of the page's own address: cheap enough to ask after each change of the page. It stands here
 * because the chip's script, which every page of a mailbox loads, must not carry what reads a signature.
 */
export function readSender(page: Document): Mailbox | undefined {
  const adapter = ADAPTERS.find(one => one.hosts(page.location.hostname));
  return adapter?.read(page, () => false)?.from;
}
