import { Avatar } from '../ui/Avatar.tsx';
import { BalanceBar } from '../ui/BalanceBar.tsx';
import { Button } from '../ui/Button.tsx';
import { agoText } from '../ui/format.ts';
import { LogFields } from '../ui/LogFields.tsx';
import { VERDICT_TEXT } from '../ui/verdict-text.ts';
import { nameOf, type Chosen, type Popup } from './popup.ts';

export type QuickLogProps = { popup: Popup; about: Chosen; openPartner: (id: string) => void };

/** Logs a referral or a touchpoint with the chosen partner: Enter saves, Escape goes back. */
export function QuickLog({ popup, about, openPartner }: QuickLogProps) {
  const back = () => {
    popup.chosen.value = null;
  };
  return (
    <form
      class="quick-log"
      onSubmit={event => {
        event.preventDefault();
        void popup.log();
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        back();
      }}
    >
      <div class="quick-log-head">
        <Button kind="quiet" size="small" icon="back" label="Back to the search" onClick={back} />
        <Avatar name={nameOf(about)} />
        <div class="quick-log-who">
          <h2>{nameOf(about)}</h2>
          <p class="soft small">{about.type === 'new' ? 'New: added when you save' : about.partner.detail}</p>
        </div>
        {about.type === 'known' && (
          <Button
            kind="quiet"
            size="small"
            label={`Open ${nameOf(about)} in the dashboard`}
            onClick={() => openPartner(about.partner.id)}
          >
            Open
          </Button>
        )}
      </div>
      <Standing popup={popup} />
      <LogFields
        draft={popup.draft.value}
        onChange={draft => {
          popup.draft.value = draft;
          popup.whenError.value = undefined;
        }}
        day={popup.day.value}
        whenError={popup.whenError.value}
        caution={popup.caution.value}
        proposeTag={popup.proposeTag}
        autoFocus
      />
      <div class="quick-log-foot">
        {about.type === 'new' && (
          <Button kind="quiet" onClick={() => void popup.addOnly()}>
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
function Standing({ popup }: { popup: Popup }) {
  const summary = popup.summary.value;
  const view = popup.view.value;
  if (!summary || view.type !== 'ready') return null;
  return (
    <div class="quick-log-standing">
      <BalanceBar
        sent={summary.sent}
        received={summary.received}
        verdict={VERDICT_TEXT[summary.verdict]}
        talk={summary.verdict === 'conversation'}
      />
      <p class="soft small">
        {summary.lastContact ? `Last in touch ${agoText(summary.lastContact, view.value.today)}.` : 'Not in touch yet.'}
      </p>
    </div>
  );
}
