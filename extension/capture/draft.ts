import * as v from 'valibot';
import { browser } from '../platform/browser.ts';
import { CardFormSchema, type CardForm } from './card.ts';

/** What a capture is for: a new partner, or an entry whose partner is found or made on the way. */
export const PURPOSES = ['add', 'received', 'sent', 'touchpoint'] as const;
export type Purpose = (typeof PURPOSES)[number];

const OpenedSchema = v.object({
  purpose: v.picklist(PURPOSES),
  url: v.string(),
  title: v.string(),
  /** When the person asked, ms. */
  at: v.number(),
});
export type Opened = v.InferOutput<typeof OpenedSchema>;

/** The card as the window opens with it; `why`: in words, why it is blank. */
const FirstFormSchema = v.object({ form: CardFormSchema, why: v.optional(v.string()) });
export type FirstForm = v.InferOutput<typeof FirstFormSchema>;

/** A card that is not saved yet. It lives in memory (`storage.session`) until it is saved or dismissed, whatever window dies. */
export type CaptureDraft = { id: string; opened: Opened; first: FirstForm | undefined; form: CardForm | undefined };

/** Each part has one writer: the gesture, the worker that has read the page, the window. */
const PARTS = ['opened', 'first', 'form'] as const;
type Part = (typeof PARTS)[number];

/** So many unfinished cards are kept; the oldest go. */
const MOST = 5;

export async function putOpened(id: string, opened: Opened): Promise<void> {
  await browser.storage.session.set({ [keyOf('opened', id)]: opened });
}

export async function putFirst(id: string, first: FirstForm): Promise<void> {
  await browser.storage.session.set({ [keyOf('first', id)]: first });
}

export async function putForm(id: string, form: CardForm): Promise<void> {
  await browser.storage.session.set({ [keyOf('form', id)]: form });
}

export async function dropDraft(id: string): Promise<void> {
  await browser.storage.session.remove(PARTS.map(part => keyOf(part, id)));
}

/** The draft as far as it has come; undefined while the gesture has not been noted (or after it was dropped). */
export async function loadDraft(id: string): Promise<CaptureDraft | undefined> {
  const stored = await browser.storage.session.get(PARTS.map(part => keyOf(part, id)));
  const opened = v.safeParse(OpenedSchema, stored[keyOf('opened', id)]);
  if (!opened.success) return undefined;
  const first = v.safeParse(FirstFormSchema, stored[keyOf('first', id)]);
  const form = v.safeParse(CardFormSchema, stored[keyOf('form', id)]);
  return {
    id,
    opened: opened.output,
    first: first.success ? first.output : undefined,
    form: form.success ? form.output : undefined,
  };
}

/** The card as it stands: what the person made of it, or what it opens with. */
export function formIn({ form, first }: CaptureDraft): CardForm | undefined {
  return form ?? first?.form;
}

/** Calls back whenever a part of the draft is written. Returns what ends it. */
export function onDraftChange(id: string, changed: () => void): () => void {
  const listener = (changes: { [key: string]: unknown }) => {
    if (PARTS.some(part => keyOf(part, id) in changes)) changed();
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

/** Cards in which something was typed or chosen, the newest first. Drops what is older than the newest five. */
export async function unfinishedDrafts(): Promise<{ id: string; title: string }[]> {
  const stored = await browser.storage.session.get(null);
  const ids = Object.keys(stored).flatMap(key => (key.startsWith('opened:') ? [key.slice(7)] : []));
  const drafts = (await Promise.all(ids.map(loadDraft))).filter(draft => draft !== undefined);
  drafts.sort((a, b) => b.opened.at - a.opened.at);
  await Promise.all(drafts.slice(MOST).map(draft => dropDraft(draft.id)));
  return drafts.slice(0, MOST).flatMap(({ id, form }) => (form?.touched ? [{ id, title: titleOf(form) }] : []));
}

function titleOf(form: CardForm): string {
  const card = form.cards.find(({ chosen }) => chosen) ?? form.cards[0];
  return card?.name || card?.organisation || 'a card without a name';
}

function keyOf(part: Part, id: string): string {
  return `${part}:${id}`;
}
