import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PartnerSummary } from '../../shared/rules/summary.ts';
import { Button } from '../ui/Button.tsx';
import { useDesk } from '../ui/desk.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { countText, localeOf } from '../ui/format.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { useLive } from '../ui/live.ts';
import { Pending } from '../ui/Pending.tsx';
import { NetworkFilters } from './NetworkFilters.tsx';
import { NetworkTable } from './NetworkTable.tsx';
import { filterRows, kindsIn, networkRows, NO_FILTER, sortRows } from './network-queries.ts';
import { asksToFind, filter, sort, takeFilterFrom } from './network-view.ts';
import './network.css';

/** Everybody the practice works with: to find, to narrow down, to open. */
export function NetworkPage() {
  const { db } = useDesk();
  const rows = useLive(() => networkRows(db));
  useEffect(() => {
    const take = () => takeFilterFrom(location.hash);
    take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);
  return (
    <div class="page">
      <header class="page-head">
        <div>
          <h1 tabIndex={-1}>Network</h1>
          {rows.type === 'ready' && <p class="soft">{countText(rows.value.length, 'partner')}</p>}
        </div>
        <div class="page-acts">
          <LinkButton href="#/deleted" kind="quiet" icon="trash">
            Recently deleted
          </LinkButton>
          <LinkButton href="#/network/add" kind="primary" icon="plus" keys="n">
            Add partner
          </LinkButton>
        </div>
      </header>
      <Pending live={rows} what="the network">
        {all => (all.length > 0 ? <Listing rows={all} /> : <NoPartners />)}
      </Pending>
    </div>
  );
}

function Listing({ rows }: { rows: PartnerSummary[] }) {
  const { today, practice } = useDesk();
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asksToFind(location.hash)) search.current?.focus();
  }, []);
  // Ordering costs more than a keystroke may: it is done when the network or the order changes.
  const sorted = useMemo(() => sortRows(rows, sort.value), [rows, sort.value]);
  const kinds = useMemo(() => kindsIn(rows), [rows]);
  const shown = filterRows(sorted, filter.value);
  const isNarrowed = shown.length < rows.length;
  return (
    <div
      class="listing"
      onKeyDown={event => {
        if (event.key !== 'ArrowDown' || event.target !== search.current) return;
        event.preventDefault();
        event.currentTarget.querySelector<HTMLElement>('[data-row="0"]')?.focus();
      }}
    >
      <NetworkFilters filter={filter.value} kinds={kinds} onChange={value => (filter.value = value)} search={search} />
      <p class="unseen" role="status">
        {isNarrowed ? `${shown.length} of ${countText(rows.length, 'partner')} shown` : ''}
      </p>
      {shown.length > 0 ? (
        <div class="card network-card">
          <NetworkTable
            rows={shown}
            today={today}
            locale={localeOf(practice)}
            sort={sort.value}
            onSort={value => (sort.value = value)}
          />
        </div>
      ) : (
        <EmptyState
          icon="search"
          title="Nobody fits"
          action={
            <>
              <Button onClick={() => (filter.value = NO_FILTER)}>Show everybody</Button>{' '}
              <LinkButton href="#/network/add" kind="quiet">
                Add a partner
              </LinkButton>
            </>
          }
        >
          Try fewer words, or another tier, kind or state.
        </EmptyState>
      )}
    </div>
  );
}

function NoPartners() {
  return (
    <div class="card">
      <EmptyState
        icon="people"
        title="Your network starts with one person"
        action={
          <LinkButton href="#/network/add" kind="primary" icon="plus">
            Add your first partner
          </LinkButton>
        }
      >
        Think of who already has the ear of your ideal patients. Or right-click a name on a clinic’s page and choose
        “Add to network”.
      </EmptyState>
    </div>
  );
}
