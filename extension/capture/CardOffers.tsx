import { Button } from '../ui/Button.tsx';
import { kindLabel } from '../../shared/model/partner-kinds.ts';
import { acceptOffer, type Card } from './card.ts';

export type CardOffersProps = { card: Card; field: string; onChange: (card: Card) => void };

/** What was seen for a field but is too uncertain to fill in: chips to accept. */
export function CardOffers({ card, field, onChange }: CardOffersProps) {
  const offers = card.offers.filter(offer => offer.field.split('.')[0]!.startsWith(field));
  if (offers.length === 0) return null;
  return (
    <div class="card-offers" role="group" aria-label={`Seen on the page for ${field}`}>
      <span class="soft">Perhaps</span>
      {offers.map(offer => (
        <Button
          key={offer.field + offer.value}
          size="small"
          icon="plus"
          title={offer.from}
          onClick={event => {
            fieldOver(event.currentTarget)?.focus();
            onChange(acceptOffer(card, offer));
          }}
        >
          {field === 'kind' ? kindLabel(offer.value) : offer.value}
        </Button>
      ))}
    </div>
  );
}

/** The field that an offer is for: whoever accepts one by keyboard goes on there, as the offer is gone. */
function fieldOver(button: EventTarget | null): HTMLElement | null | undefined {
  const offers = button instanceof HTMLElement ? button.closest('.card-offers') : null;
  return offers?.parentElement?.querySelector<HTMLElement>('input, select');
}
