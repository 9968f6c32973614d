import type { Mailbox } from '../../../shared/capture/facts.ts';

/** What an adapter sees of the open message: its head, and the elements that show its body (read only for the signature). */
export type OpenMessage = {
  from: Mailbox;
  sender?: Mailbox | undefined;
  onBehalfOf?: Mailbox | undefined;
  replyTo?: Mailbox[] | undefined;
  to: Mailbox[];
  cc: Mailbox[];
  /** As the page shows or tells it. */
  date: string;
  subject: string;
  bodies: Element[];
};

/** One webmail: whether a host is where it stands, and a selector of what its page has wherever it stands. */
export type Program = { provider: string; hosts: (host: string) => boolean; marks: string };

/** Whether a text reads as somebody's name. Handed in, so that the chip's script need not carry the lists of names. */
export type NameTest = (text: string) => boolean;

/** `read` finds the open message by the page's structure, undefined when this is not its page or none is open. */
export type Adapter = { provider: string; read: (page: Document, isName: NameTest) => OpenMessage | undefined };
