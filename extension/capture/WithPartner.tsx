import { Avatar } from '../ui/Avatar.tsx';
import { Button } from '../ui/Button.tsx';
import { choiceOf } from '../ui/partner-finder.ts';
import { PartnerPicker } from '../ui/PartnerPicker.tsx';
import type { Capture } from './capture.ts';
import type { CardForm } from './card.ts';

/** For a log: the partner it is with, found in the network or made from the card below. */
export function WithPartner({ capture, form }: { capture: Capture; form: CardForm }) {
  const row = capture.base.value?.summaries.find(({ id }) => id === form.partner);
  if (form.partner !== undefined && row) {
    const { name, detail } = choiceOf(row);
    return (
      <section class="with card" aria-label="With">
        <Avatar name={name} />
        <div class="with-words">
          <p class="with-name">{name}</p>
          <p class="soft small">{detail}</p>
        </div>
        <Button kind="quiet" size="small" onClick={() => capture.change(withoutPartner(form))}>
          Somebody else
        </Button>
      </section>
    );
  }
  return (
    <>
      <PartnerPicker
        label="With somebody you have"
        placeholder="Find in your network"
        find={capture.find.value}
        onChoose={({ id }) => capture.change({ ...form, partner: id })}
      />
      <h2 class="with-new">Or with somebody new</h2>
    </>
  );
}

function withoutPartner(form: CardForm): CardForm {
  const { cards, log, touched } = form;
  return { cards, log, touched };
}
