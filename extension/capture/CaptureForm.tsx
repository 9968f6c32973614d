import { useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { toFirstWrong } from '../ui/first-wrong.ts';
import { LogFields } from '../ui/LogFields.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { CaptureDoors } from './CaptureApp.tsx';
import type { Capture } from './capture.ts';
import { CardFields } from './CardFields.tsx';
import type { CardForm } from './card.ts';
import { KnownAlready } from './KnownAlready.tsx';
import { PeopleList } from './PeopleList.tsx';
import { WithPartner } from './WithPartner.tsx';

export type CaptureFormProps = { capture: Capture; form: CardForm; doors: CaptureDoors };

/**
 * Everything that can be looked over and changed before saving; Enter saves, Ctrl+Enter in a text area. Of somebody known already
 * Enter goes to what one can do with them: a second entry must be meant.
 */
export function CaptureForm({ capture, form, doors }: CaptureFormProps) {
  const [current, setCurrent] = useState(0);
  const several = form.cards.length > 1;
  const card = form.cards[current] ?? form.cards[0];
  const isLog = capture.purpose.value !== 'add';
  const picked = form.partner !== undefined;
  const [sure, setSure] = useState(false);
  const known = sure && !several && !isLog;
  const element = useRef<HTMLFormElement>(null);
  /** What is wrong is shown: of several people it may be on the card of one who is not open. */
  const save = async () => {
    await capture.save();
    const wrong = capture.wrongCard.value;
    if (wrong && Object.keys(capture.errors.value.get(card!) ?? {}).length === 0) {
      setCurrent(capture.form.value!.cards.indexOf(wrong));
    }
    toFirstWrong(element.current);
  };
  return (
    <form
      class="capture-form"
      ref={element}
      noValidate
      onSubmit={event => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={event => {
        if (event.key !== 'Enter' || event.defaultPrevented) return;
        const isMeant = event.ctrlKey || event.metaKey;
        // Without a button that submits, a browser says nothing to Enter.
        if (known && (isMeant || event.target instanceof HTMLInputElement)) toKnown(event.currentTarget);
        else if (isMeant) event.currentTarget.requestSubmit();
      }}
    >
      <div class="capture-body">
        {capture.blankBecause.value && <Notice tone="warm">{capture.blankBecause.value}</Notice>}
        {isLog && (
          <LogFields
            draft={form.log}
            onChange={log => capture.change({ ...form, log })}
            day={capture.day.value}
            whenError={form.log.when && !capture.day.value ? 'Write a day that has been.' : undefined}
            caution={capture.caution.value}
            proposeTag={capture.proposeTag}
            autoFocus
          />
        )}
        {isLog && <WithPartner capture={capture} form={form} />}
        {!picked && several && (
          <PeopleList
            cards={form.cards}
            current={current}
            single={isLog}
            find={capture.findKnown}
            onShow={setCurrent}
            onChoose={cards => capture.change({ ...form, cards })}
          />
        )}
        {!picked && card && (card.chosen || !several) && (
          <>
            <KnownAlready
              card={card}
              find={capture.findKnown}
              onFound={setSure}
              onOpen={doors.openPartner}
              onAddNews={match => void capture.addWhatIsNew(card, match).then(() => toFirstWrong(element.current))}
              onUse={isLog ? match => capture.change({ ...form, partner: match.partner.id }) : undefined}
            />
            <CardFields
              key={current}
              card={card}
              autoFocus={!isLog && !several}
              errors={capture.errors.value.get(card) ?? {}}
              country={capture.country.value}
              onChange={next => capture.changeCard(form.cards.indexOf(card), next)}
            />
          </>
        )}
      </div>
      <CaptureFoot capture={capture} form={form} known={known} save={() => void save()} close={doors.close} />
    </form>
  );
}

function toKnown(form: HTMLFormElement): void {
  form.querySelector<HTMLElement>('.known-actions button')?.focus();
}

type CaptureFootProps = { capture: Capture; form: CardForm; known: boolean; save: () => void; close: () => void };

function CaptureFoot({ capture, form, known, save, close }: CaptureFootProps) {
  return (
    <footer class="capture-foot">
      {capture.trouble.value && (
        <p class="field-error capture-trouble" role="alert">
          {capture.trouble.value}
        </p>
      )}
      <Button kind="quiet" onClick={() => void capture.dismiss().then(close)}>
        Discard
      </Button>
      {known ? (
        // Not by Enter: a second entry of somebody known must be meant.
        <Button icon="plus" busy={capture.saving.value} onClick={save}>
          Add anyway
        </Button>
      ) : (
        <Button kind="primary" type="submit" icon="check" busy={capture.saving.value}>
          {submitLabel(form, capture.purpose.value !== 'add')}
        </Button>
      )}
    </footer>
  );
}

function submitLabel(form: CardForm, isLog: boolean): string {
  const count = form.cards.filter(card => card.chosen).length;
  if (isLog) return form.partner !== undefined ? 'Log' : 'Add and log';
  return count > 1 ? `Add ${count} partners` : 'Add';
}
