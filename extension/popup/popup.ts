import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { IdSource } from '../../shared/model/ids.ts';
import type { Change } from '../../shared/model/record.ts';
import type { Reminder } from '../../shared/rules/reminders.ts';
import { report } from '../platform/report.ts';
import type { KithDb } from '../store/db.ts';
import type { Loss } from '../store/sentinel.ts';
import { notSavedText } from '../store/store-trouble.ts';
import { localeOf } from '../ui/format.ts';
import { liveSignal, type Live, whenRead } from '../ui/live.ts';
import type { LogDraft } from '../ui/log-draft.ts';
import { partnerFinder, type PartnerChoice } from '../ui/partner-finder.ts';
import { readSyncView } from '../ui/sync-view.ts';
import { showToast } from '../ui/toasts.ts';
import type { PageOffer } from './page-partner.ts';
import { readNetwork } from './popup-queries.ts';
import type { TodayView } from './today-queries.ts';

/** The partner a quick log is about: one of the network, or a new one that is added with the log. */
export type Chosen = { type: 'known'; partner: PartnerChoice } | { type: 'new'; name: string };

/** What the popup does not need for its first picture: what is due, the log form, what writes. One import after it. */
export type PopupRest = typeof import('./popup-rest.ts'); // eslint-disable-line @typescript-eslint/consistent-type-imports

/** What a log begins with where the place says it: a message in front is an e-mail from them. */
export type LogStart = Partial<Pick<LogDraft, 'what' | 'side'>>;

/** What saving came to; undefined when nothing was written. */
export type Written = { changes: Change[]; text: string } | undefined;

/** The popup's state and what can be done in it; the components only show it. */
export function createPopup(db: KithDb, ids: IdSource) {
  const { live: network } = liveSignal(() => readNetwork(db));
  const { live: sync } = liveSignal(() => readSyncView(db));
  const rest = signal<PopupRest | undefined>(undefined);
  const todayLive = signal<ReadonlySignal<Live<TodayView>> | undefined>(undefined);
  const chosen = signal<{ about: Chosen; start: LogStart } | undefined>(undefined);
  const offer = signal<PageOffer | undefined>(undefined);
  const saving = signal(false);
  /** Asked only when there is no practice: whether there was one. Undefined while that is not known. */
  const loss = signal<Loss | null | undefined>(undefined);

  const summaries = computed(() => (network.value.type === 'ready' ? network.value.value.summaries : []));
  const find = computed(() => (network.value.type === 'loading' ? undefined : partnerFinder(summaries.value)));
  const today = computed(() => {
    const live = todayLive.value?.value;
    return live?.type === 'ready' ? live.value : undefined;
  });
  const locale = computed(() => localeOf(today.value?.practice));

  /** Loads the rest, after the first picture or when somebody is faster than that. */
  async function loadRest(): Promise<PopupRest> {
    const loaded = await import('./popup-rest.ts');
    if (!rest.value) {
      todayLive.value = liveSignal(() => loaded.readToday(db, ids.now())).live;
      rest.value = loaded;
    }
    return loaded;
  }

  /** The practice's day, once it is read: who types fast has filled in a log before. Nothing is written without it, and nothing dropped for want of it. */
  async function todayRead(): Promise<TodayView> {
    await loadRest();
    return whenRead(todayLive.value!);
  }

  effect(() => {
    if (network.value.type !== 'ready' || network.value.value.isSetUp) return;
    loadRest()
      .then(async ({ lossHere }) => (loss.value = await lossHere(db)))
      .catch((error: unknown) => report(error, 'looking for what was here'));
  });

  function choose(about: Chosen, start: LogStart = {}): void {
    chosen.value = { about, start };
    loadRest().catch((error: unknown) => report(error, 'opening the log'));
  }

  function tickOff(reminder: Reminder, title: string): Promise<void> {
    return save(async ({ tick }) => ({
      changes: await tick(db, reminder, today.value!.today, ids),
      text: `Done: ${title}`,
    }));
  }

  function snooze(reminder: Reminder, to: string, day: string): Promise<void> {
    return save(async ({ putOff }) => ({ changes: await putOff(db, reminder, to, ids), text: `Put off until ${day}` }));
  }

  /** Waits until it is durable, says so with an undo, or says that it is not. */
  async function save(work: (rest: PopupRest) => Promise<Written>): Promise<void> {
    if (saving.value) return;
    saving.value = true;
    try {
      const loaded = await loadRest();
      const saved = await work(loaded);
      if (saved) showToast({ text: saved.text, undo: () => loaded.takeBack(db, saved.changes, ids) });
    } catch (error) {
      report(error, 'saving an entry');
      showToast({ text: notSavedText(error), tone: 'trouble' });
    } finally {
      saving.value = false;
    }
  }

  function back(): void {
    chosen.value = undefined;
  }

  const state = { db, ids, network, sync, loss, rest, chosen, offer, saving, summaries, find, today, locale };
  return { ...state, loadRest, todayRead, choose, back, tickOff, snooze, save };
}
export type Popup = ReturnType<typeof createPopup>;

/** The name of whom a log is about. */
export function nameOf(about: Chosen): string {
  return about.type === 'new' ? about.name : about.partner.name;
}
