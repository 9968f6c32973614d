import { computed, signal } from '@preact/signals';
import type { IdSource } from '../../shared/model/ids.ts';
import { proposePatientTag } from '../../shared/rules/patient-tag.ts';
import { textGuard } from '../../shared/rules/text-guard.ts';
import { report } from '../platform/report.ts';
import type { KithDb } from '../store/db.ts';
import { notSavedText } from '../store/store-trouble.ts';
import { dayAt, practiceOf } from '../store/today.ts';
import { dayText, isMonthFirst, localeOf } from '../ui/format.ts';
import { liveSignal, whenRead } from '../ui/live.ts';
import { loggedText } from '../ui/log-draft.ts';
import { partnerFinder } from '../ui/partner-finder.ts';
import { readPastDay } from '../ui/typed-day.ts';
import { addNews, saveForm, takeBack, type Saved } from './capture-commands.ts';
import { errorsOf } from './card-fields.ts';
import type { Card, CardForm } from './card.ts';
import { dropDraft, formIn, loadDraft, onDraftChange, putForm, type CaptureDraft } from './draft.ts';
import type { MakeForm } from './first-form.ts';
import { knownAlready, type Match } from './known-queries.ts';
import { factsOf, type Reading } from './reading.ts';

/** How the window stands: still reading, filling in, done, or nothing to fill in (the draft is gone). */
export type CaptureStage = 'reading' | 'filling' | 'done' | 'gone';

/** How long the worker may take, which is patient with the page itself, before the window makes a card of what it knows, in ms. */
const PATIENCE = 5_000;
/** Typing is kept in the draft after such a pause, in ms. */
const KEEP_AFTER = 150;

/** The capture window's state and what can be done in it. */
export function createCapture(db: KithDb, ids: IdSource, id: string, makeForm: MakeForm) {
  const stage = signal<CaptureStage>('reading');
  const draft = signal<CaptureDraft | undefined>(undefined);
  const form = signal<CardForm | undefined>(undefined);
  const tried = signal(false);
  const trouble = signal<string | undefined>(undefined);
  const saving = signal(false);
  const done = signal<{ text: string; saved: Saved } | undefined>(undefined);
  const { live: network } = liveSignal(async () => {
    const [practice, summaries] = await Promise.all([practiceOf(db), db.summaries.toArray()]);
    return { practice, summaries, today: dayAt(ids.now(), practice?.timeZone) };
  });

  const base = computed(() => (network.value.type === 'ready' ? network.value.value : undefined));
  const locale = computed(() => localeOf(base.value?.practice));
  const country = computed(() => base.value?.practice?.country);
  const find = computed(() => partnerFinder(base.value?.summaries ?? []));
  const chosenCards = computed(() => form.value?.cards.filter(card => card.chosen) ?? []);
  const errors = computed(() => new Map(tried.value ? chosenCards.value.map(card => [card, errorsOf(card)]) : []));
  /** The first card that cannot be saved as it is; undefined when all can. */
  const wrongCard = computed(() =>
    chosenCards.value.find(card => Object.keys(errors.value.get(card) ?? {}).length > 0),
  );
  const day = computed(() => {
    const today = base.value?.today;
    const on = today && form.value && readPastDay(form.value.log.when, today, isMonthFirst(locale.value));
    return on && dayText(on, today, locale.value);
  });
  const caution = computed(() => textGuard(form.value?.log.text ?? ''));
  const purpose = computed(() => draft.value?.opened.purpose ?? 'add');
  const blankBecause = computed(() => draft.value?.first?.why);

  /** Follows the draft until its card is there, or the patience is at its end. */
  async function start(): Promise<void> {
    const stop = onDraftChange(id, () => void refresh());
    setTimeout(() => void refresh(true), PATIENCE);
    await refresh();
    async function refresh(final = false): Promise<void> {
      if (stage.value !== 'reading') return stop();
      const found = await loadDraft(id);
      if (stage.value !== 'reading') return;
      draft.value = found ?? draft.value;
      if (final && found && !formIn(found)) await begin(found);
      if (stage.value !== 'reading') return;
      form.value = draft.value && formIn(draft.value);
      if (form.value) stage.value = 'filling';
      else if (final) stage.value = 'gone';
    }
  }

  /** Without the page: the worker was stopped in the middle. */
  async function begin(found: CaptureDraft): Promise<void> {
    const reading: Reading = { type: 'read', facts: factsOf(found.opened, {}) };
    const first = await makeForm(found.opened.purpose, Promise.resolve(reading));
    draft.value = { ...found, first };
  }

  let keeping: ReturnType<typeof setTimeout> | undefined;
  function change(next: CardForm): void {
    form.value = { ...next, touched: true };
    trouble.value = undefined;
    clearTimeout(keeping);
    keeping = setTimeout(() => {
      if (form.value && stage.value === 'filling') {
        putForm(id, form.value).catch((error: unknown) => report(error, 'keeping an unfinished card'));
      }
    }, KEEP_AFTER);
  }

  function changeCard(index: number, card: Card): void {
    const now = form.value;
    if (now) change({ ...now, cards: now.cards.map((one, at) => (at === index ? card : one)) });
  }

  async function save(): Promise<void> {
    const now = form.value;
    const about = draft.value;
    if (!now || !about || saving.value) return;
    await attempt(async () => {
      // The card may be filled in before the network is read: it is saved all the same.
      const { today } = await whenRead(network);
      tried.value = true;
      const isOfCards = now.partner === undefined;
      if (isOfCards && wrongCard.value) return undefined;
      const { url, title } = about.opened;
      const monthFirst = isMonthFirst(locale.value);
      const context = { purpose: purpose.value, page: { url, title }, today, monthFirst, country: country.value };
      const result = await saveForm(db, now, context, ids);
      if (!result.ok) trouble.value = result.message;
      return result.ok ? { text: savedText(now), saved: result.saved } : undefined;
    });
  }

  /** A field that is wrong is shown instead; that the card has no name is no fault, since the partner has one. */
  async function addWhatIsNew(card: Card, match: Match): Promise<void> {
    if (Object.keys(errorsOf(card)).some(field => field !== 'name')) {
      tried.value = true;
      return;
    }
    await attempt(async () => ({
      text: `${match.partner.name ?? match.partner.organisation ?? 'The partner'} is up to date`,
      saved: await addNews(db, match, ids),
    }));
  }

  /** The draft goes only after what it holds is durable. */
  async function attempt(work: () => Promise<{ text: string; saved: Saved } | undefined>): Promise<void> {
    saving.value = true;
    try {
      const result = await work();
      if (!result) return;
      clearTimeout(keeping);
      done.value = result;
      stage.value = 'done';
      await dropDraft(id);
    } catch (error) {
      report(error, 'saving a card');
      trouble.value = notSavedText(error);
    } finally {
      saving.value = false;
    }
  }

  async function undoSaved(): Promise<void> {
    if (done.value) await takeBack(db, done.value.saved.changes, ids);
  }

  async function dismiss(): Promise<void> {
    clearTimeout(keeping);
    stage.value = 'gone';
    await dropDraft(id);
  }

  function savedText(saved: CardForm): string {
    const partner = base.value?.summaries.find(row => row.id === saved.partner);
    const card = chosenCards.value[0];
    const name = partner ? partner.name || partner.organisation : card?.name || card?.organisation || 'Your partner';
    if (purpose.value !== 'add') return loggedText(saved.log.what, name);
    const others = chosenCards.value.length - 1;
    return others > 0 ? `${name} and ${others} more are in your network` : `${name} is in your network`;
  }

  const state = {
    stage,
    draft,
    form,
    trouble,
    saving,
    done,
    base,
    locale,
    country,
    find,
    errors,
    wrongCard,
    day,
    caution,
    purpose,
  };
  const actions = { start, change, changeCard, save, addWhatIsNew, undoSaved, dismiss };
  const findKnown = (card: Card) => knownAlready(db, card, country.value);
  const proposeTag = () => proposePatientTag(ids.random);
  return { ...state, ...actions, blankBecause, proposeTag, findKnown };
}
export type Capture = ReturnType<typeof createCapture>;
