import type { Member } from '../../shared/model/kinds.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { act, useDesk } from '../ui/desk.ts';
import { dueText, localeOf } from '../ui/format.ts';
import { Icon } from '../ui/Icon.tsx';
import { phoneLink, phoneText } from '../ui/phone-text.ts';
import { DoneButton } from './DoneButton.tsx';
import { assignReminder, doReminder, dropReminder, logContact, snoozeReminder, WAYS } from './reminder-commands.ts';
import type { ReminderView } from './reminder-queries.ts';
import { SnoozeMenu } from './SnoozeMenu.tsx';

export type ReminderCardProps = {
  view: ReminderView;
  members: readonly Member[];
  /** On the partner's own page their face and link would only repeat the head. */
  plain?: boolean | undefined;
};

/** A reminder: a sentence, by when, one action, and the ways to put it off. */
export function ReminderCard({ view, members, plain }: ReminderCardProps) {
  const desk = useDesk();
  const { db, source, today, practice } = desk;
  const { reminder, name, title, phone, email } = view;
  const locale = localeOf(practice);
  const who = name || 'the partner';
  const assignee = members.find(member => member.id === reminder.assignee)?.name;
  const overdue = reminder.due < today;
  return (
    <li class="reminder">
      {!plain && <Avatar name={name} />}
      <div class="reminder-words">
        <p class="reminder-title">
          {reminder.partner && !plain ? <a href={`#/partner/${reminder.partner}`}>{title}</a> : title}
        </p>
        <p class="soft small reminder-when">
          <span class={overdue ? 'reminder-overdue' : undefined}>{dueText(reminder.due, today, locale)}</span>
          {reminder.shows > reminder.due && <span>put off {dueText(reminder.shows, today, locale)}</span>}
          {assignee && <span>for {assignee}</span>}
          {phone && !plain && (
            <a class="reminder-reach" href={phoneLink({ number: phone })}>
              <Icon name="phone" size="small" /> {phoneText(phone, practice.country)}
            </a>
          )}
          {email && !phone && !plain && (
            <a class="reminder-reach" href={`mailto:${email}`}>
              <Icon name="mail" size="small" /> {email}
            </a>
          )}
        </p>
      </div>
      <div class="reminder-acts">
        <DoneButton
          view={view}
          onDone={() => void act(desk, `${view.action}: ${who}`, () => doReminder(db, reminder, today, source))}
          onContact={way =>
            void act(desk, `${WAYS[way]}: ${who}`, () => logContact(db, reminder.subject, way, today, source))
          }
        />
        <SnoozeMenu
          title={title}
          today={today}
          locale={locale}
          members={members}
          onSnooze={until =>
            void act(desk, `Put off ${dueText(until, today, locale)}`, () =>
              snoozeReminder(db, reminder, until, source),
            )
          }
          onDrop={() => void act(desk, 'Taken off the list', () => dropReminder(db, reminder, today, source))}
          onAssign={member => void act(desk, 'Given over', () => assignReminder(db, reminder, member, source))}
        />
      </div>
    </li>
  );
}
