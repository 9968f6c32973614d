import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ReferralStatus } from '../../shared/model/referral.ts';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { act, useDesk } from '../ui/desk.ts';
import { dayText, fullDayText, localeOf } from '../ui/format.ts';
import { Icon } from '../ui/Icon.tsx';
import { STATUS_LABELS } from '../ui/partner-words.ts';
import { entryFacts, entryIcon, entryTitle } from './entry-words.ts';
import { History } from './History.tsx';
import { historyFromService } from './history.ts';
import { deleteRecord } from './partner-commands.ts';
import type { TimelineItem } from './timeline-queries.ts';

export type TimelineEntryProps = {
  item: TimelineItem;
  /** One-click steps of a referral. */
  steps: ComponentChildren;
  /** The form to edit the entry; given a function that closes it. */
  edit: (close: () => void) => ComponentChildren;
};

const OVER: ReadonlySet<ReferralStatus> = new Set(['closed', 'reported', 'seen', 'in-care']);

/** One entry of a timeline: what, when, how it stands; to step on, edit, look back, delete. */
export function TimelineEntry({ item, steps, edit }: TimelineEntryProps) {
  const desk = useDesk();
  const [open, setOpen] = useState<'edit' | 'history'>();
  const locale = localeOf(desk.practice);
  const title = entryTitle(item);
  const status = item.kind === 'referral' ? item.referral.status : undefined;
  const { notes } = item.kind === 'referral' ? item.referral : item.touchpoint;
  const name = `${title}, ${item.on && fullDayText(item.on, locale)}`;
  const remove = () =>
    void act(desk, `${title} deleted`, () => deleteRecord(desk.db, { kind: item.kind, id: item.id }, desk.source));
  return (
    <li class={`entry entry-${item.kind === 'referral' ? (item.referral.direction ?? 'sent') : 'touchpoint'}`}>
      <span class="entry-icon">
        <Icon name={entryIcon(item)} />
      </span>
      <article class="entry-body" aria-label={name}>
        <div class="entry-line">
          <h3 class="entry-title">{title}</h3>
          {item.kind === 'referral' && item.referral.patient && <span class="entry-tag">{item.referral.patient}</span>}
          {status && <Badge tone={OVER.has(status) ? 'accent' : 'plain'}>{STATUS_LABELS[status]}</Badge>}
          <time class="soft small" dateTime={item.on} title={item.on && fullDayText(item.on, locale)}>
            {item.on && dayText(item.on, desk.today, locale)}
          </time>
        </div>
        {entryFacts(item).length > 0 && <p class="soft small">{entryFacts(item).join(' · ')}</p>}
        {notes && <p class="small entry-notes">{notes}</p>}
        {open === 'edit' && edit(() => setOpen(undefined))}
        {open === 'history' && (
          <History
            record={{ kind: item.kind, id: item.id }}
            title={`History: ${name}`}
            fetchHistory={historyFromService(desk.db)}
            onClose={() => setOpen(undefined)}
          />
        )}
      </article>
      <div class="entry-acts">
        {open !== 'edit' && steps}
        <Button
          kind="quiet"
          size="small"
          icon="pencil"
          label={`Edit ${name}`}
          expanded={open === 'edit'}
          onClick={() => setOpen(open === 'edit' ? undefined : 'edit')}
        />
        <Button
          kind="quiet"
          size="small"
          icon="clock"
          label={`History of ${name}`}
          onClick={() => setOpen('history')}
        />
        <Button kind="quiet" size="small" icon="trash" label={`Delete ${name}`} onClick={remove} />
      </div>
    </li>
  );
}
