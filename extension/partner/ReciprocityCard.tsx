import type { MonthCounts, Reciprocity } from '../../shared/rules/reciprocity.ts';
import type { Flow } from '../../shared/model/partner.ts';
import { BalanceBar } from '../ui/BalanceBar.tsx';
import { countText, type Locale } from '../ui/format.ts';
import { FLOW_LABELS } from '../ui/partner-words.ts';
import { VERDICT_TEXT } from '../ui/verdict-text.ts';
import { MonthColumns } from './MonthColumns.tsx';

export type ReciprocityCardProps = {
  reciprocity: Reciprocity;
  months: readonly MonthCounts[];
  flow: Flow | undefined;
  locale: Locale;
};

/** How the referrals stand, as a picture and in words; the support beside it is counted apart. */
export function ReciprocityCard({ reciprocity, months, flow, locale }: ReciprocityCardProps) {
  const { sent, received, verdict, support } = reciprocity;
  return (
    <section class="card side-card" aria-labelledby="reciprocity-title">
      <h2 id="reciprocity-title">Give and take</h2>
      <BalanceBar sent={sent} received={received} verdict={VERDICT_TEXT[verdict]} talk={verdict === 'conversation'} />
      {months.some(month => month.sent + month.received > 0) && (
        <>
          <MonthColumns months={months} locale={locale} />
          <p class="months-legend small soft">
            <span class="legend-sent">Sent</span>
            <span class="legend-received">Received</span>
            <span>last 12 months</span>
          </p>
        </>
      )}
      <p class="small">{verdictSentence(reciprocity, flow)}</p>
      {(support.given > 0 || support.received > 0) && (
        <p class="small soft">
          Support in the last four quarters: {sideText(support.given, support.givenMinutes)} given,{' '}
          {sideText(support.received, support.receivedMinutes)} received.
        </p>
      )}
    </section>
  );
}

/** What the verdict means, and what to do next. */
function verdictSentence({ verdict, sent, received, expected }: Reciprocity, flow: Flow | undefined): string {
  if (expected === null) return 'You agreed on support instead of referrals, so their number says nothing here.';
  const agreed =
    !flow || flow === 'not-agreed' ? 'Nothing is agreed yet' : `Agreed: ${FLOW_LABELS[flow].toLowerCase()}`;
  switch (verdict) {
    case 'too-early':
      return sent + received === 0
        ? `${agreed}, and there was no referral in the last 12 months.`
        : `${agreed}. With ${countText(sent + received, 'referral')} in a year it is too early to say how it runs.`;
    case 'conversation':
      return `${agreed}, and it runs mostly ${sent > received ? 'from you to them' : 'from them to you'}. Worth a conversation: ask how it looks from their side.`;
    case 'as-agreed':
      return `${agreed}, and it runs about as agreed.`;
  }
}

function sideText(count: number, minutes: number): string {
  if (minutes === 0) return String(count);
  return `${count} (${minutes >= 90 ? `${Math.round(minutes / 60)} h` : `${minutes} min`})`;
}
