import { useState } from 'preact/hooks';
import { proposePatientTag } from '../../shared/rules/patient-tag.ts';
import { textGuard } from '../../shared/rules/text-guard.ts';
import { commit } from '../store/commit.ts';
import { Button } from '../ui/Button.tsx';
import { act, useDesk } from '../ui/desk.ts';
import { dayText, isMonthFirst, localeOf } from '../ui/format.ts';
import { loggedText, type LogDraft, type What } from '../ui/log-draft.ts';
import { logEntry } from '../ui/log-entry.ts';
import { LogFields } from '../ui/LogFields.tsx';
import { readPastDay } from '../ui/typed-day.ts';

export type LogPanelProps = { partner: { id: string; name: string }; what: What; onClose: () => void };

/** Logs a referral or touchpoint with this partner: what, the tag or a note, when; Enter saves. */
export function LogPanel({ partner, what, onClose }: LogPanelProps) {
  const desk = useDesk();
  const { db, source, today, practice } = desk;
  const locale = localeOf(practice);
  const [draft, setDraft] = useState<LogDraft>({ what, text: '', when: '' });
  const [whenError, setWhenError] = useState<string>();
  const day = readPastDay(draft.when, today, isMonthFirst(locale));
  const save = async (event: Event) => {
    event.preventDefault();
    const about = { partner: partner.id, today, monthFirst: isMonthFirst(locale) };
    const made = logEntry(draft, about, source);
    if (!made.ok) return setWhenError(made.message);
    if (await act(desk, loggedText(draft.what, partner.name), () => commit(db, [made.entry], source))) onClose();
  };
  return (
    <form
      class="card log-panel"
      aria-label={`Log with ${partner.name}`}
      onSubmit={event => void save(event)}
      onKeyDown={event => event.key === 'Escape' && onClose()}
    >
      <LogFields
        draft={draft}
        onChange={value => {
          setDraft(value);
          setWhenError(undefined);
        }}
        day={day && dayText(day, today, locale)}
        whenError={whenError}
        caution={textGuard(draft.text)}
        proposeTag={() => proposePatientTag(source.random)}
        autoFocus
      />
      <div class="form-foot">
        <Button kind="quiet" onClick={onClose}>
          Cancel
        </Button>
        <Button kind="primary" type="submit">
          Log
        </Button>
      </div>
    </form>
  );
}
