import { useState } from 'preact/hooks';
import type { Member } from '../../shared/model/kinds.ts';
import { Button } from '../ui/Button.tsx';
import { act, useDesk } from '../ui/desk.ts';
import { useLive } from '../ui/live.ts';
import { Pending } from '../ui/Pending.tsx';
import { addReminder } from './reminder-commands.ts';
import { remindersAbout } from './reminder-queries.ts';
import { ReminderCard } from './ReminderCard.tsx';
import { ReminderForm } from './ReminderForm.tsx';
import './reminder.css';

/** What is due about one partner, and a reminder of one's own. */
export function PartnerReminders({ partner, members }: { partner: string; members: readonly Member[] }) {
  const desk = useDesk();
  const { db, source, today } = desk;
  const [adding, setAdding] = useState(false);
  const views = useLive(() => remindersAbout(db, partner, today), [partner, today]);
  return (
    <section class="card side-card" aria-labelledby="reminders-title">
      <header class="side-head">
        <h2 id="reminders-title">Reminders</h2>
        <Button kind="quiet" size="small" icon="plus" expanded={adding} onClick={() => setAdding(!adding)}>
          Remind me
        </Button>
      </header>
      {adding && (
        <ReminderForm
          today={today}
          onCancel={() => setAdding(false)}
          onSave={async reminder => {
            const save = () => addReminder(db, { ...reminder, partner }, source);
            if (await act(desk, 'Reminder added', save)) setAdding(false);
          }}
        />
      )}
      <Pending live={views} what="the reminders">
        {list =>
          list.length > 0 ? (
            <ul role="list" class="reminders reminders-plain">
              {list.map(view => (
                <ReminderCard key={view.reminder.id} view={view} members={members} plain />
              ))}
            </ul>
          ) : (
            <p class="soft small">Nothing is due. Kith reminds you when it is time to be in touch.</p>
          )
        }
      </Pending>
    </section>
  );
}
