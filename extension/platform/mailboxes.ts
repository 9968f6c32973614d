/** The mailboxes that may have the chip, by the names people know them by. E4 of trust.md: the optional hosts are exactly these. */
export const MAILBOXES: readonly Mailbox[] = [
  { name: 'Gmail', origins: ['https://mail.google.com/*'] },
  {
    name: 'Outlook for work or school',
    origins: ['https://outlook.office.com/*', 'https://outlook.office365.com/*'],
  },
  { name: 'Outlook.com', origins: ['https://outlook.live.com/*'] },
];

export type Mailbox = { name: string; /** Match patterns of the browser's permissions. */ origins: string[] };

/** Whether an address is a page that one of these patterns covers. */
export function isCovered(url: string, origins: readonly string[]): boolean {
  return origins.some(origin => url.startsWith(origin.slice(0, -1)));
}

export function isMailbox(url: string): boolean {
  return MAILBOXES.some(({ origins }) => isCovered(url, origins));
}
