import { useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { PartnerPicker } from '../ui/PartnerPicker.tsx';
import { PageOfferCard } from './PageOfferCard.tsx';
import type { PopupDoors } from './PopupApp.tsx';
import { TodayList } from './TodayList.tsx';
import type { Popup } from './popup.ts';

/** The first screen: the search, the partner of the open page, what is due today. */
export function PopupHome({ popup, doors }: { popup: Popup; doors: PopupDoors }) {
  const [typing, setTyping] = useState(false);
  const offer = popup.offer.value;
  return (
    <>
      <PartnerPicker
        label="Find a partner"
        hideLabel
        placeholder="Whom is it about?"
        find={popup.find.value}
        inline
        autoFocus
        onTyped={typed => setTyping(typed.trim() !== '')}
        onChoose={partner => popup.choose({ type: 'known', partner })}
        onAdd={name => popup.choose({ type: 'new', name })}
      />
      {!typing && (
        <>
          {doors.unfinished.map(({ id, title }) => (
            <div key={id} class="popup-unfinished card">
              <span class="popup-unfinished-title">
                Not saved yet: <b>{title}</b>
              </span>
              <Button size="small" onClick={() => doors.resume(id)}>
                Go on
              </Button>
              <Button
                kind="quiet"
                size="small"
                icon="trash"
                label="Discard the card"
                onClick={() => doors.discard(id)}
              />
            </div>
          ))}
          {offer && <PageOfferCard offer={offer} popup={popup} />}
          <TodayList popup={popup} doors={doors} />
          <Button icon="plus" wide onClick={doors.addFromPage}>
            Add to network from this page
          </Button>
        </>
      )}
    </>
  );
}
