import { BalanceBar } from '../ui/BalanceBar.tsx';
import { agoText, countText } from '../ui/format.ts';
import type { Day } from '../../shared/model/ids.ts';
import type { PartnerSummary } from '../../shared/rules/summary.ts';
import { nameOf, type Glance } from './network-queries.ts';
import './network.css';

/** How many names stand in a list before "and n more". */
const SHOWN = 4;

/** The network in a corner of Today: how many, the balance of all, whom to talk to, who has gone quiet. */
export function NetworkGlance({ glance, today }: { glance: Glance; today: Day }) {
  const { network, conversations, quiet } = glance;
  return (
    <section class="card glance" aria-labelledby="glance-title">
      <header class="glance-head">
        <h2 id="glance-title">Your network</h2>
        <a href="#/network">{countText(network.partners, 'partner')}</a>
      </header>
      <BalanceBar sent={network.sent} received={network.received} />
      <p class="soft small">Referrals of the last 12 months, all partners together.</p>
      {network.concentration?.warn && (
        <p class="small glance-warn">
          {Math.round(network.concentration.share * 100)} % of what you receive comes from one partner. A second source
          would make you less dependent.
        </p>
      )}
      <NameList
        title="Worth a conversation"
        rows={conversations}
        more="#/network?state=talk"
        note={row => `${row.sent} sent, ${row.received} received`}
      />
      <NameList
        title="Quiet"
        rows={quiet}
        more="#/network?state=quiet"
        note={row => (row.lastContact ? `last contact ${agoText(row.lastContact, today)}` : 'no contact yet')}
      />
    </section>
  );
}

type NameListProps = {
  title: string;
  rows: readonly PartnerSummary[];
  more: string;
  note: (row: PartnerSummary) => string;
};

function NameList({ title, rows, more, note }: NameListProps) {
  if (rows.length === 0) return null;
  return (
    <div class="glance-list">
      <h3>{title}</h3>
      <ul role="list">
        {rows.slice(0, SHOWN).map(row => (
          <li key={row.id}>
            <a href={`#/partner/${row.id}`}>{nameOf(row)}</a> <span class="soft small">{note(row)}</span>
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && <a class="small" href={more}>{`and ${rows.length - SHOWN} more`}</a>}
    </div>
  );
}
