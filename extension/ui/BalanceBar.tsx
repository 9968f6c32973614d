import './BalanceBar.css';

export type BalanceBarProps = {
  sent: number;
  received: number;
  /** Said after the numbers: "about as agreed", "worth a conversation", "too early to say". */
  verdict?: string | undefined;
  /** Shows the warm mark beside the verdict. */
  talk?: boolean | undefined;
  size?: 'small' | undefined;
};

const HALF = 48;

/** Reciprocity as a picture: sent grows to the left of a middle line, received to the right, on one scale. */
export function BalanceBar({ sent, received, verdict, talk, size }: BalanceBarProps) {
  const most = Math.max(sent, received, 1);
  // Small numbers do not fill the bar: 1 of 1 is not a strong sign.
  const scale = HALF / Math.max(most, 6);
  const words = `${sent} sent, ${received} received${verdict ? `: ${verdict}` : ''}`;
  return (
    <div class={size ? `balance balance-${size}` : 'balance'}>
      <svg class="balance-bar" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label={words}>
        <rect class="balance-track" x="0" y="2" width="100" height="6" rx="2" />
        <rect class="balance-sent" x={50 - sent * scale} y="2" width={sent * scale} height="6" />
        <rect class="balance-received" x="50" y="2" width={received * scale} height="6" />
        <rect class="balance-middle" x="49.7" y="0" width="0.6" height="10" />
      </svg>
      {size !== 'small' && (
        <p class="balance-words" aria-hidden>
          <span>
            <b>{sent}</b> sent
          </span>
          {verdict && <span class={talk ? 'balance-talk' : 'balance-verdict'}>{verdict}</span>}
          <span>
            <b>{received}</b> received
          </span>
        </p>
      )}
    </div>
  );
}
