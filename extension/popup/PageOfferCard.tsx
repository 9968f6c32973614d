import { Avatar } from '../ui/Avatar.tsx';
import { Button } from '../ui/Button.tsx';
import type { PageOffer } from './page-partner.ts';
import type { Popup } from './popup.ts';

/** The partner of the open page or message, first in line. */
export function PageOfferCard({ offer: { partner, touch, due, from }, popup }: { offer: PageOffer; popup: Popup }) {
  const about = { type: 'known', partner } as const;
  return (
    <section class="popup-offer card" aria-label="On the open page">
      <Avatar name={partner.name} />
      <div class="popup-offer-words">
        <p class="soft popup-offer-from">{from === 'message' ? 'This message is from' : 'This page is about'}</p>
        <p class="popup-offer-name">{partner.name}</p>
        <p class="soft small">{touch}.</p>
      </div>
      {due.length > 0 && (
        <ul class="popup-offer-due small" aria-label="Due">
          {due.map(title => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      )}
      <div class="popup-offer-actions">
        <Button size="small" icon="received" onClick={() => popup.choose(about, { what: 'received' })}>
          Received
        </Button>
        <Button size="small" icon="sent" onClick={() => popup.choose(about, { what: 'sent' })}>
          Sent
        </Button>
        <Button
          size="small"
          icon={from === 'message' ? 'mail' : 'phone'}
          onClick={() =>
            popup.choose(about, from === 'message' ? { what: 'email', side: 'received' } : { what: 'call' })
          }
        >
          {from === 'message' ? 'Email' : 'Call'}
        </Button>
      </div>
    </section>
  );
}
