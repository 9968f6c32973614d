import { computed, signal } from '@preact/signals';
import type { IdSource } from '../../shared/model/ids.ts';
import type { Change } from '../../shared/model/record.ts';
import { proposePatientTag } from '../../shared/rules/patient-tag.ts';
import type { Reminder } from '../../shared/rules/reminders.ts';
import { textGuard } from '../../shared/rules/text-guard.ts';
import { report } from '../platform/report.ts';
import type { KithDb } from '../store/db.ts';
import { partnerEntry } from '../store/new-entries.ts';
import { dayText, isMonthFirst, localeOf } from '../ui/format.ts';
import { liveSignal } from '../ui/live.ts';
import { isReferral, isWhat, logEntry, loggedText, type LogDraft, type What } from '../ui/log-draft.ts';
import { choiceOf, partnerFinder, type PartnerChoice } from '../ui/partner-finder.ts';
import { readSyncView } from '../ui/sync-view.ts';
import { showToast } from '../ui/toasts.ts';
import { readPastDay } from '../ui/typed-day.ts';
import { putOff, takeBack, tick, write } from './popup-commands.ts';
import { partnerOfPage, readPopup, type PageClues } from './popup-queries.ts';

/** The partner a quick log is about: one of the network, or a new one that is added with the log. */
export type Chosen = { type: 'known'; partner: PartnerChoice } | { type: 'new'; name: string };

/** The partner of the page in the open tab, and whether the page is a message of theirs. */
export type PageOffer = { partner: PartnerChoice; from: 'page' | 'message' };

const LAST_WHAT = 'popup-last-what';

/** The popup's state and what can be done in it; the components only show it. */
export function createPopup(db: KithDb, ids: IdSource) {
  const { live: view } = liveSignal(() => readPopup(db, ids.now()));
  const { live: sync } = liveSignal(() => readSyncView(db));
  const chosen = signal<Chosen | null>(null);
  const draft = signal<LogDraft>(emptyDraft());
  const whenError = signal<string | undefined>(undefined);
  const offer = signal<PageOffer | undefined>(undefined);
  const saving = signal(false);

  const ready = computed(() => (view.value.type === 'ready' ? view.value.value : undefined));
  const summaries = computed(() => ready.value?.summaries ?? []);
  const find = computed(() => partnerFinder(summaries.value));
  const locale = computed(() => localeOf(ready.value?.practice));
  const summary = computed(() => {
    const about = chosen.value;
    return about?.type === 'known' ? summaries.value.find(({ id }) => id === about.partner.id) : undefined;
  });
  const day = computed(() => {
    if (!ready.value) return undefined;
    const { today } = ready.value;
    const on = readPastDay(draft.value.when, today, isMonthFirst(locale.value));
    return on && dayText(on, today, locale.value);
  });
  const caution = computed(() => textGuard(draft.value.text));

  function choose(about: Chosen, what?: What): void {
    draft.value = { ...emptyDraft(), ...(what ? { what } : {}) };
    whenError.value = undefined;
    chosen.value = about;
  }

  async function log(): Promise<void> {
    const about = chosen.value;
    if (!about || !ready.value || saving.value) return;
    const { today } = ready.value;
    const made = about.type === 'new' ? partnerEntry({ name: about.name }, today, ids) : undefined;
    const partner = about.type === 'new' ? made!.recordId : about.partner.id;
    const logged = logEntry(draft.value, { partner, today, monthFirst: isMonthFirst(locale.value) }, ids);
    if (!logged.ok) {
      whenError.value = logged.message;
      return;
    }
    const { what } = draft.value;
    const when = logged.on === today ? '' : `, ${dayText(logged.on, today, locale.value)}`;
    await save(write(db, [...(made ? [made] : []), logged.entry], ids), loggedText(what, nameOf(about)) + when, () => {
      localStorage.setItem(LAST_WHAT, what);
      chosen.value = null;
    });
  }

  /** Adds the new partner without logging anything. */
  async function addOnly(): Promise<void> {
    const about = chosen.value;
    if (about?.type !== 'new' || !ready.value) return;
    const entry = partnerEntry({ name: about.name }, ready.value.today, ids);
    await save(write(db, [entry], ids), `${about.name} added to your network`, () => {
      chosen.value = null;
    });
  }

  function tickOff(reminder: Reminder, title: string): Promise<void> {
    return save(tick(db, reminder, ready.value!.today, ids), `Done: ${title}`);
  }

  function snooze(reminder: Reminder, to: string): Promise<void> {
    return save(putOff(db, reminder, to, ids), `Put off until ${dayText(to, ready.value!.today, locale.value)}`);
  }

  /** Waits until it is durable, says so with an undo, or says that it is not. */
  async function save(writing: Promise<Change[]>, text: string, then: () => void = () => {}): Promise<void> {
    saving.value = true;
    try {
      const changes = await writing;
      then();
      showToast({ text, undo: () => takeBack(db, changes, ids) });
    } catch (error) {
      report(error, 'saving an entry');
      showToast({ text: 'This could not be saved. Nothing was changed; try again.', tone: 'trouble' });
    } finally {
      saving.value = false;
    }
  }

  /** Offers the partner of the open page first, once the page has told who it is about. */
  async function offerFrom(clues: PageClues, from: PageOffer['from']): Promise<void> {
    const id = await partnerOfPage(db, clues);
    const row = id === undefined ? undefined : await db.summaries.get(id);
    if (row) offer.value = { partner: choiceOf(row), from };
  }

  const proposeTag = () => proposePatientTag(ids.random);
  const actions = { choose, log, addOnly, tickOff, snooze, offerFrom, proposeTag };
  return { view, sync, chosen, draft, whenError, offer, saving, find, locale, summary, day, caution, ...actions };
}
export type Popup = ReturnType<typeof createPopup>;

/** The name of whom a log is about. */
export function nameOf(about: Chosen): string {
  return about.type === 'new' ? about.name : about.partner.name;
}

/** Starts with what was logged last, because most days bring more of the same. */
function emptyDraft(): LogDraft {
  const last = localStorage.getItem(LAST_WHAT);
  return { what: isWhat(last) && isReferral(last) ? last : 'received', text: '', when: '' };
}
