import { memo } from 'preact/compat';
import type { Day } from '../../shared/model/ids.ts';
import { kindLabel } from '../../shared/model/partner-kinds.ts';
import type { PartnerSummary } from '../../shared/rules/summary.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Badge } from '../ui/Badge.tsx';
import { BalanceBar } from '../ui/BalanceBar.tsx';
import { agoText, dueText, fullDayText, type Locale } from '../ui/format.ts';
import { STATE_LABELS, TIER_LABELS } from '../ui/partner-words.ts';
import { VERDICT_TEXT } from '../ui/verdict-text.ts';
import { nameOf } from './network-queries.ts';

export type NetworkRowProps = { row: PartnerSummary; index: number; today: Day; locale: Locale };

/** One partner in the network's table. Drawn again only when it changed: 500 of them must scroll smoothly. */
export const NetworkRow = memo(function NetworkRow({ row, index, today, locale }: NetworkRowProps) {
  const kind = [kindLabel(row.partnerKind), row.name ? row.organisation : ''].filter(Boolean).join(' · ');
  return (
    <tr class="network-row" aria-rowindex={index + 2}>
      <th scope="row" class="network-who">
        <Avatar name={nameOf(row)} />
        <span class="network-words">
          <a href={`#/partner/${row.id}`} data-row={index}>
            {nameOf(row)}
          </a>
          <span class="soft small">{kind}</span>
        </span>
      </th>
      <td class="network-tier">
        {row.tier && TIER_LABELS[row.tier]}
        {row.state && row.state !== 'active' && <span class="soft small">{STATE_LABELS[row.state]}</span>}
      </td>
      <td class="network-number">{row.sent}</td>
      <td class="network-balance">
        <BalanceBar size="small" sent={row.sent} received={row.received} verdict={VERDICT_TEXT[row.verdict]} />
      </td>
      <td class="network-number network-received">{row.received}</td>
      <td class="network-note">
        {row.verdict === 'conversation' && <Badge tone="warm">worth a conversation</Badge>}
        {row.quiet && <Badge>quiet</Badge>}
      </td>
      <td title={row.lastContact && fullDayText(row.lastContact, locale)}>
        {row.lastContact ? agoText(row.lastContact, today) : <span class="soft">not yet</span>}
      </td>
      <td class={row.nextDue && row.nextDue < today ? 'network-overdue' : undefined}>
        {row.nextDue ? dueText(row.nextDue, today, locale) : <span class="soft">nothing</span>}
      </td>
    </tr>
  );
});
