import { nameCaution } from '../../shared/rules/lookalike.ts';
import { Badge } from '../ui/Badge.tsx';
import { useLive } from '../ui/live.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { kindLabel } from '../../shared/model/partner-kinds.ts';
import { classes } from '../ui/class-names.ts';
import type { Card } from './card.ts';
import type { Match } from './known-queries.ts';

export type PeopleListProps = {
  cards: readonly Card[];
  /** The card shown below. */
  current: number;
  /** Only one can be chosen: a log is with one partner. */
  single: boolean;
  find: (card: Card) => Promise<Match[]>;
  onShow: (index: number) => void;
  onChoose: (cards: Card[]) => void;
};

/** The people a page names, to pick one or several from; the picked one shows below. */
export function PeopleList({ cards, current, single, find, onShow, onChoose }: PeopleListProps) {
  const choose = (index: number, chosen: boolean) => {
    onShow(index);
    onChoose(cards.map((card, at) => ({ ...card, chosen: at === index ? chosen : card.chosen && !single })));
  };
  return (
    <fieldset class="people">
      <legend>{single ? 'Who is it?' : 'Whom do you want to add?'}</legend>
      <div class="people-list card">
        {cards.map((card, index) => (
          <label key={index} class={classes('people-row', index === current && card.chosen && 'people-current')}>
            <input
              type={single ? 'radio' : 'checkbox'}
              name="people"
              checked={card.chosen}
              autoFocus={index === 0}
              onChange={event => choose(index, event.currentTarget.checked)}
            />
            <Avatar name={card.name || card.organisation} size="small" />
            <span class="people-words">
              <span class="people-name">{card.name || card.organisation}</span>
              <span class="soft small people-detail">{detailOf(card)}</span>
            </span>
            {nameCaution(card.name) && <Badge tone="warm">look twice</Badge>}
            <KnownMark card={card} find={find} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Says of a person in the list that one has them already. */
function KnownMark({ card, find }: { card: Card; find: PeopleListProps['find'] }) {
  const matches = useLive(() => find(card), [JSON.stringify([card.name, card.emails, card.phones])]);
  if (matches.type !== 'ready' || !matches.value.some(match => match.likeness.sure)) return null;
  return <Badge tone="warm">known already</Badge>;
}

function detailOf(card: Card): string {
  if (!card.name) return 'The organisation itself';
  return [card.role || kindLabel(card.partnerKind), card.emails[0] ?? card.phones[0]?.number]
    .filter(Boolean)
    .join(' · ');
}
