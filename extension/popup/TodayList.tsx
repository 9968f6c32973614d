import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import type { PopupDoors } from './PopupApp.tsx';
import { ReminderItem } from './ReminderItem.tsx';
import type { Popup } from './popup.ts';

/** What is due today, or that nothing is. */
export function TodayList({ popup, doors }: { popup: Popup; doors: PopupDoors }) {
  const view = popup.today.value;
  if (!view) return <section class="popup-today" aria-busy="true" />;
  return (
    <section class="popup-today" aria-labelledby="popup-today">
      <div class="popup-section-head">
        <h2 id="popup-today">Today</h2>
        {view.later > 0 && (
          <Button kind="quiet" size="small" onClick={() => doors.dashboard('/')}>
            {view.later} more for later
          </Button>
        )}
      </div>
      {view.reminders.length > 0 ? (
        <ul role="list" class="popup-reminders card">
          {view.reminders.map(line => (
            <ReminderItem
              key={line.reminder.id}
              line={line}
              popup={popup}
              openPartner={id => doors.dashboard(`/partner/${id}`)}
            />
          ))}
        </ul>
      ) : popup.summaries.value.length > 0 ? (
        <p class="popup-done soft">Nothing is due. A good moment to call somebody you like working with.</p>
      ) : (
        <EmptyState icon="people" title="No partners yet">
          Type a name above, or add the person on the page you are looking at.
        </EmptyState>
      )}
    </section>
  );
}
