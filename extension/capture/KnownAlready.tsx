import { useEffect } from 'preact/hooks';
import { Avatar } from '../ui/Avatar.tsx';
import { Button } from '../ui/Button.tsx';
import { useLive } from '../ui/live.ts';
import { fieldWords } from './card-fields.ts';
import type { Card } from './card.ts';
import type { Match } from './known-queries.ts';

export type KnownAlreadyProps = {
  card: Card;
  find: (card: Card) => Promise<Match[]>;
  /** Told whether somebody is surely known. */
  onFound: (sure: boolean) => void;
  onOpen: (partner: string) => void;
  onAddNews: (match: Match) => void;
  /** For a log: takes the known partner instead of the card. */
  onUse?: ((match: Match) => void) | undefined;
};

/** Says before saving whom one has already, and why; adding anyway is what the form's own button does. */
export function KnownAlready({ card, find, onFound, onOpen, onAddNews, onUse }: KnownAlreadyProps) {
  const { name, organisation, emails, phones, website } = card;
  const matches = useLive(() => find(card), [JSON.stringify([name, organisation, emails, phones, website])]);
  const sure = matches.type === 'ready' && matches.value.some(match => match.likeness.sure);
  useEffect(() => onFound(sure), [sure]);
  if (matches.type !== 'ready' || matches.value.length === 0) return null;
  return (
    <section class="known card" aria-label="Known already" role="status">
      <h2 class="known-title">{sure ? 'You know them already' : 'Perhaps you know them'}</h2>
      {matches.value.map(match => {
        const words = fieldWords(match.news);
        const who = match.partner.name || match.partner.organisation || 'Without a name';
        return (
          <div key={match.partner.id} class="known-match">
            <Avatar name={who} size="small" />
            <div class="known-words">
              <p class="known-name">{who}</p>
              <p class="soft small">{match.likeness.reason}.</p>
              <div class="known-actions">
                {onUse ? (
                  <Button size="small" onClick={() => onUse(match)}>
                    Log with {who}
                  </Button>
                ) : (
                  <>
                    <Button size="small" label={`Open ${who}`} onClick={() => onOpen(match.partner.id)}>
                      Open
                    </Button>
                    {words && (
                      <Button size="small" icon="plus" title={`Adds ${words}`} onClick={() => onAddNews(match)}>
                        Add what is new
                      </Button>
                    )}
                  </>
                )}
              </div>
              {words && !onUse && <p class="soft small">New here: {words}.</p>}
            </div>
          </div>
        );
      })}
    </section>
  );
}
