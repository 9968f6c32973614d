import type { Day, IdSource } from '../../shared/model/ids.ts';
import { fieldsOf } from '../../shared/model/kinds.ts';
import type { Change } from '../../shared/model/record.ts';
import { tell } from '../platform/messages.ts';
import { commit, undo, type Entry } from '../store/commit.ts';
import type { KithDb } from '../store/db.ts';
import { partnerEntry } from '../store/new-entries.ts';
import { logEntry } from '../ui/log-entry.ts';
import { partnerOf, sourceOf } from './card-fields.ts';
import type { CardForm } from './card.ts';
import type { Purpose } from './draft.ts';
import type { Match } from './known-queries.ts';

/** What saving came to. `partner` is the one to open afterwards. */
export type Saved = { changes: Change[]; partner: string };

/** Everything saving depends on beside the form. */
export type SaveContext = {
  purpose: Purpose;
  page: { url: string; title: string };
  today: Day;
  monthFirst: boolean;
  country: string | undefined;
};

/**
 * Writes the chosen cards and, for a log, the referral or touchpoint with the first of them or with the partner picked: all of it in one
 * transaction, durable when this resolves. Expected trouble (a day that cannot be read) comes back as a value.
 */
export async function saveForm(
  db: KithDb,
  form: CardForm,
  context: SaveContext,
  ids: IdSource,
): Promise<{ ok: true; saved: Saved } | { ok: false; message: string }> {
  const made = form.partner === undefined ? newPartners(form, context, ids) : [];
  const partner = form.partner ?? made[0]?.recordId;
  if (partner === undefined) return { ok: false, message: 'Choose at least one person to save.' };
  const entries: Entry[] = [...made];
  if (context.purpose !== 'add') {
    const { today, monthFirst, page } = context;
    const logged = logEntry(form.log, { partner, today, monthFirst, source: sourceOf(undefined, page, today) }, ids);
    if (!logged.ok) return { ok: false, message: logged.message };
    entries.push(logged.entry);
  }
  return { ok: true, saved: { partner, changes: await write(db, entries, ids) } };
}

function newPartners(form: CardForm, { page, today, country }: SaveContext, ids: IdSource): Entry[] {
  return form.cards
    .filter(card => card.chosen)
    .map(card => partnerEntry({ ...partnerOf(card, country), source: sourceOf(card, page, today) }, today, ids));
}

/** Adds to a partner what only the card has. */
export async function addNews(db: KithDb, { partner, news }: Match, ids: IdSource): Promise<Saved> {
  const fields = fieldsOf('partner', news);
  const entries = Object.keys(fields).length > 0 ? [{ kind: 'partner', recordId: partner.id, fields }] : [];
  return { partner: partner.id, changes: entries.length > 0 ? await write(db, entries, ids) : [] };
}

export async function takeBack(db: KithDb, changes: Change[], ids: IdSource): Promise<void> {
  await undo(
    db,
    changes.map(change => change.id),
    ids,
  );
  void tell({ type: 'nudge' });
}

async function write(db: KithDb, entries: Entry[], ids: IdSource): Promise<Change[]> {
  const changes = await commit(db, entries, ids);
  void tell({ type: 'nudge' });
  return changes;
}
