import type { MonthCounts } from '../../shared/rules/reciprocity.ts';
import type { Locale } from '../ui/format.ts';

/** The picture's measures, in its own units. */
const SLOT = 30;
const HALF = 56;
const MIDDLE = 64;
const HEIGHT = 150;

/** Twelve months of referrals: what was sent grows up from a middle line, what was received down. A table says the same in words. */
export function MonthColumns({ months, locale }: { months: readonly MonthCounts[]; locale: Locale }) {
  const most = Math.max(3, ...months.flatMap(({ sent, received }) => [sent, received]));
  const unit = HALF / most;
  const width = months.length * SLOT;
  return (
    <figure class="months">
      <svg class="months-picture" viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden focusable="false">
        {months.map(({ month, sent, received }, i) => {
          const x = i * SLOT + 7;
          return (
            <g key={month}>
              {sent > 0 && (
                <rect class="months-sent" x={x} y={MIDDLE - 1 - sent * unit} width="16" height={sent * unit} rx="3" />
              )}
              {received > 0 && (
                <rect class="months-received" x={x} y={MIDDLE + 1} width="16" height={received * unit} rx="3" />
              )}
              {sent > 0 && (
                <text class="months-count" x={x + 8} y={MIDDLE - 5 - sent * unit}>
                  {sent}
                </text>
              )}
              {received > 0 && (
                <text class="months-count" x={x + 8} y={MIDDLE + 12 + received * unit}>
                  {received}
                </text>
              )}
              <text class="months-name" x={x + 8} y={HEIGHT - 4}>
                {monthName(month, 'narrow', locale)}
              </text>
            </g>
          );
        })}
        <line class="months-middle" x1="0" x2={width} y1={MIDDLE} y2={MIDDLE} />
      </svg>
      <table class="unseen">
        <caption>Referrals by month</caption>
        <thead>
          <tr>
            <th scope="col">Month</th>
            <th scope="col">Sent</th>
            <th scope="col">Received</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, sent, received }) => (
            <tr key={month}>
              <th scope="row">{monthName(month, 'long', locale)}</th>
              <td>{sent}</td>
              <td>{received}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

function monthName(month: string, style: 'narrow' | 'long', { tag }: Locale): string {
  const options: Intl.DateTimeFormatOptions =
    style === 'long' ? { month: 'long', year: 'numeric' } : { month: 'narrow' };
  return new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(Date.parse(`${month}-15T12:00:00Z`));
}
