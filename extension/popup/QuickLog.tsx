import { useMemo } from 'preact/hooks';
import type { PartnerSummary } from '../../shared/rules/summary.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { BalanceBar } from '../ui/BalanceBar.tsx';
import { Button } from '../ui/Button.tsx';
import { agoText } from '../ui/format.ts';
import { LogFields } from '../ui/LogFields.tsx';
import { VERDICT_TEXT } from '../ui/verdict-text.ts';
import { nameOf, type Chosen, type LogStart, type Popup } from './popup.ts';
import { createQuickLog } from './quick-log.ts';

export type QuickLogProps = {
  popup: Popup;
  about: Chosen;
  start: LogStart;
  openPartner: (id: string) => void;
};

/** Logs a referral or a touchpoint with the chosen partner: Enter saves, Escape goes back. */
export function QuickLog({ popup, about, start, openPartner }: QuickLogProps) {
  const log = useMemo(() => createQuickLog(popup, about, start), [popup, about, start]);
  const name = nameOf(about);
  return (
    <form
      class="quick-log"
      onSubmit={event => {
        event.preventDefault();
        void log.log();
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        popup.back();
      }}
    >
      <div class="quick-log-head">
        <Button kind="quiet" size="small" icon="back" label="Back to the search" onClick={popup.back} />
        <Avatar name={name} />
        <div class="quick-log-who">
          <h2>{name}</h2>
          <p class="soft small">{about.type === 'new' ? 'New: added when you save' : about.partner.detail}</p>
        </div>
        {about.type === 'known' && (
          <Button
            kind="quiet"
            size="small"
            label={`Open ${name} in the dashboard`}
            onClick={() => openPartner(about.partner.id)}
          >
            Open
          </Button>
        )}
      </div>
      {log.summary.value && popup.today.value && (
        <Standing summary={log.summary.value} today={popup.today.value.today} />
      )}
      <LogFields
        draft={log.draft.value}
        onChange={log.change}
        day={log.day.value}
        whenError={log.whenError.value}
        caution={log.caution.value}
        proposeTag={log.proposeTag}
        autoFocus
      />
      <div class="quick-log-foot">
        {about.type === 'new' && (
          <Button kind="quiet" onClick={() => void log.addOnly()}>
            Only add
          </Button>
        )}
        <Button kind="primary" type="submit" icon="check" wide busy={popup.saving.value}>
          {about.type === 'new' ? 'Add and log' : 'Log'}
        </Button>
      </div>
    </form>
  );
}

/** How things stand with the partner, before one adds to it. */
function Standing({ summary, today }: { summary: PartnerSummary; today: string }) {
  return (
    <div class="quick-log-standing">
      <BalanceBar
        sent={summary.sent}
        received={summary.received}
        verdict={VERDICT_TEXT[summary.verdict]}
        talk={summary.verdict === 'conversation'}
      />
      <p class="soft small">
        {summary.lastContact ? `Last in touch ${agoText(summary.lastContact, today)}.` : 'Not in touch yet.'}
      </p>
    </div>
  );
}
