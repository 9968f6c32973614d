import { computed, signal } from '@preact/signals';
import { proposePatientTag } from '../../shared/rules/patient-tag.ts';
import { textGuard } from '../../shared/rules/text-guard.ts';
import { dayText, isMonthFirst } from '../ui/format.ts';
import { isReferral, isWhat, loggedText, type LogDraft, type What } from '../ui/log-draft.ts';
import { readPastDay } from '../ui/typed-day.ts';
import { addPartner, saveLog } from './popup-commands.ts';
import { nameOf, type Chosen, type LogStart, type Popup } from './popup.ts';

const LAST_WHAT = 'popup-last-what';

/** One quick log while it is filled in. */
export function createQuickLog(popup: Popup, about: Chosen, start: LogStart) {
  const { db, ids, today, locale } = popup;
  const draft = signal<LogDraft>({ what: lastWhat(), text: '', when: '', ...start });
  const whenError = signal<string | undefined>(undefined);
  const caution = computed(() => textGuard(draft.value.text));
  /** The day as typed, in words. */
  const day = computed(() => {
    if (!today.value) return undefined;
    const on = readPastDay(draft.value.when, today.value.today, isMonthFirst(locale.value));
    return on && dayText(on, today.value.today, locale.value);
  });
  const summary = computed(() => {
    return about.type === 'known' ? popup.summaries.value.find(({ id }) => id === about.partner.id) : undefined;
  });

  function change(next: LogDraft): void {
    draft.value = next;
    whenError.value = undefined;
  }

  function log(): Promise<void> {
    return popup.save(async () => {
      const filled = draft.value;
      const context = {
        about,
        draft: filled,
        today: (await popup.todayRead()).today,
        monthFirst: isMonthFirst(locale.value),
      };
      const saved = await saveLog(db, context, ids);
      if (!saved.ok) {
        whenError.value = saved.message;
        return undefined;
      }
      localStorage.setItem(LAST_WHAT, context.draft.what);
      popup.back();
      const when = saved.on === context.today ? '' : `, ${dayText(saved.on, context.today, locale.value)}`;
      return { changes: saved.changes, text: loggedText(context.draft.what, nameOf(about)) + when };
    });
  }

  /** Adds the new partner without logging anything. */
  function addOnly(): Promise<void> {
    return popup.save(async () => {
      if (about.type !== 'new') return undefined;
      const changes = await addPartner(db, about.name, (await popup.todayRead()).today, ids);
      popup.back();
      return { changes, text: `${about.name} added to your network` };
    });
  }

  const proposeTag = () => proposePatientTag(ids.random);
  return { draft, whenError, caution, day, summary, change, log, addOnly, proposeTag };
}

/** Most days bring more of the same: starts with the direction logged last. */
function lastWhat(): What {
  const last = localStorage.getItem(LAST_WHAT);
  return isWhat(last) && isReferral(last) ? last : 'received';
}
