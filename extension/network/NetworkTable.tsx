import { useRef } from 'preact/hooks';
import type { Day } from '../../shared/model/ids.ts';
import type { PartnerSummary } from '../../shared/rules/summary.ts';
import { Icon } from '../ui/Icon.tsx';
import type { Locale } from '../ui/format.ts';
import type { Sort } from './network-queries.ts';
import { NetworkRow } from './NetworkRow.tsx';
import { useSlice } from './use-slice.ts';

/** The height that network.css gives a row, in pixels. */
const ROW = 60;

export type NetworkTableProps = {
  rows: readonly PartnerSummary[];
  today: Day;
  locale: Locale;
  sort: Sort;
  onSort: (sort: Sort) => void;
};

/** The network as a table; only the rows in view are drawn, so that any number of partners scrolls alike. */
export function NetworkTable({ rows, today, locale, sort, onSort }: NetworkTableProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { first, end } = useSlice(body, rows.length, ROW);
  const heading = (id: Sort, label: string) => (
    <th scope="col" aria-sort={sort === id ? 'ascending' : undefined}>
      <button type="button" class="network-sort" onClick={() => onSort(id)}>
        {label}
        {sort === id && <Icon name="down" size="small" />}
      </button>
    </th>
  );
  return (
    <table class="network-table" aria-label="Partners" aria-rowcount={rows.length + 1}>
      <thead>
        <tr>
          {heading('name', 'Partner')}
          <th scope="col">Tier</th>
          <th scope="col" class="network-number">
            Sent
          </th>
          <th scope="col">
            <span class="unseen">Balance</span>
          </th>
          <th scope="col" class="network-received">
            Received
          </th>
          <th scope="col" class="network-note">
            <span class="unseen">Remarks</span>
          </th>
          {heading('contact', 'Last contact')}
          {heading('due', 'Next due')}
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={event => moveBetweenRows(event, rows.length)}>
        {first > 0 && <Gap rows={first} />}
        {rows.slice(first, end).map((row, i) => (
          <NetworkRow key={row.id} row={row} index={first + i} today={today} locale={locale} />
        ))}
        {end < rows.length && <Gap rows={rows.length - end} />}
      </tbody>
    </table>
  );
}

/** Holds the place of rows that are not drawn. */
function Gap({ rows }: { rows: number }) {
  return (
    <tr aria-hidden class="network-gap">
      <td style={{ height: `${rows * ROW}px` }} />
    </tr>
  );
}

/** Up, down, Home and End go through the partners' names; Enter opens one, as on any link. */
function moveBetweenRows(event: KeyboardEvent & { currentTarget: HTMLElement }, count: number): void {
  const at = event.target instanceof HTMLElement ? Number(event.target.dataset['row'] ?? NaN) : NaN;
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const next = at + step;
  if (step === 0 || Number.isNaN(at) || next < 0 || next >= count) return;
  event.preventDefault();
  const body = event.currentTarget;
  const focus = () => {
    const link = body.querySelector<HTMLElement>(`[data-row="${next}"]`);
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: 'nearest' });
    return link !== null;
  };
  if (focus()) return;
  // Keys came faster than rows were drawn: bring it into view first.
  scrollBy(0, step * ROW);
  requestAnimationFrame(() => requestAnimationFrame(focus));
}
