import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PartnerPicker } from '../ui/PartnerPicker.tsx';
import { PageOfferCard } from './PageOfferCard.tsx';
import type { PopupDoors } from './PopupApp.tsx';
import { ReminderItem } from './ReminderItem.tsx';
import type { Popup } from './popup.ts';

/** The first screen: the search, the partner of the open page, what is due today. */
export function PopupHome({ popup, doors }: { popup: Popup; doors: PopupDoors }) {
  const [typing, setTyping] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const view = popup.view.value;
  const offer = popup.offer.value;
  return (
    <>
      <PartnerPicker
        label="Find a partner"
        hideLabel
        placeholder="Whom is it about?"
        find={popup.find.value}
        inline
        input={input}
        onTyped={typed => setTyping(typed.trim() !== '')}
        onChoose={partner => popup.choose({ type: 'known', partner })}
        onAdd={name => popup.choose({ type: 'new', name })}
      />
      {!typing && (
        <>
          {doors.unfinished.map(({ id, title }) => (
            <div key={id} class="popup-unfinished card">
              <span class="popup-unfinished-title">
                Not saved yet: <b>{title}</b>
              </span>
              <Button size="small" onClick={() => doors.resume(id)}>
                Go on
              </Button>
              <Button
                kind="quiet"
                size="small"
                icon="trash"
                label="Discard the card"
                onClick={() => doors.discard(id)}
              />
            </div>
          ))}
          {offer && <PageOfferCard offer={offer} popup={popup} />}
          {view.type === 'ready' && <Reminders popup={popup} doors={doors} />}
          <Button icon="plus" wide onClick={doors.addFromPage}>
            Add to network from this page
          </Button>
        </>
      )}
    </>
  );
}

function Reminders({ popup, doors }: { popup: Popup; doors: PopupDoors }) {
  const view = popup.view.value;
  if (view.type !== 'ready') return null;
  const { reminders, later, summaries } = view.value;
  return (
    <section class="popup-today" aria-labelledby="popup-today">
      <div class="popup-section-head">
        <h2 id="popup-today">Today</h2>
        {later > 0 && (
          <Button kind="quiet" size="small" onClick={() => doors.dashboard('/')}>
            {later} more for later
          </Button>
        )}
      </div>
      {reminders.length > 0 ? (
        <ul role="list" class="popup-reminders card">
          {reminders.map(line => (
            <ReminderItem
              key={line.reminder.id}
              line={line}
              popup={popup}
              openPartner={id => doors.dashboard(`/partner/${id}`)}
            />
          ))}
        </ul>
      ) : summaries.length > 0 ? (
        <p class="popup-done soft">Nothing is due. A good moment to call somebody you like working with.</p>
      ) : (
        <EmptyState icon="people" title="No partners yet">
          Type a name above, or add the person on the page you are looking at.
        </EmptyState>
      )}
    </section>
  );
}
