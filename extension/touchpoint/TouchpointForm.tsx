import { useState } from 'preact/hooks';
import type { Touchpoint } from '../../shared/model/kinds.ts';
import type { Fields } from '../../shared/model/record.ts';
import { SIDES, TOUCHPOINT_KIND_IDS, TOUCHPOINT_KINDS } from '../../shared/model/touchpoint.ts';
import { textGuard } from '../../shared/rules/text-guard.ts';
import { AreaField } from '../ui/AreaField.tsx';
import { Button } from '../ui/Button.tsx';
import { DayField } from '../ui/DayField.tsx';
import { SIDE_LABELS } from '../ui/partner-words.ts';
import { PartnerPicker } from '../ui/PartnerPicker.tsx';
import type { FindPartners } from '../ui/partner-finder.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { changedFields, errorsOf, textOf, type TouchpointText } from './touchpoint-form.ts';

export type TouchpointFormProps = {
  touchpoint: Touchpoint;
  /** Who else was there can be added by typing. */
  find: FindPartners;
  nameOf: (id: string) => string;
  onSave: (changed: Fields) => void;
  onCancel: () => void;
};

const KINDS = TOUCHPOINT_KIND_IDS.map(id => ({ value: id as string, label: TOUCHPOINT_KINDS[id] }));
const SIDE = SIDES.map(id => ({ value: id as string, label: SIDE_LABELS[id] }));

/** Every field of a touchpoint. What a gift cost is asked elsewhere: it is never shown beside referrals (the wall). */
export function TouchpointForm({ touchpoint, find, nameOf, onSave, onCancel }: TouchpointFormProps) {
  const [text, setText] = useState(() => textOf(touchpoint));
  const [round, setRound] = useState(0);
  const set = (field: keyof TouchpointText) => (value: string) => setText({ ...text, [field]: value });
  const errors = errorsOf(text);
  return (
    <form
      class="entry-form"
      aria-label="Edit touchpoint"
      onSubmit={event => {
        event.preventDefault();
        if (!errors.minutes) onSave(changedFields(touchpoint, text));
      }}
    >
      <div class="form-grid">
        <SelectField
          label="What happened"
          choices={KINDS}
          value={text.touchpointKind}
          onChoose={set('touchpointKind')}
        />
        <DayField label="Day" required value={text.on} onInput={set('on')} />
        <SelectField label="Whose doing" choices={SIDE} value={text.side} onChoose={set('side')} />
        <TextField
          label="Minutes"
          inputMode="numeric"
          value={text.minutes}
          error={errors.minutes}
          onInput={set('minutes')}
        />
      </div>
      <div class="who">
        <p class="who-list">
          With{' '}
          {text.partners.map(id => (
            <span key={id} class="who-one">
              {nameOf(id)}
              {text.partners.length > 1 && (
                <Button
                  kind="quiet"
                  size="small"
                  icon="close"
                  label={`Without ${nameOf(id)}`}
                  onClick={() => setText({ ...text, partners: text.partners.filter(other => other !== id) })}
                />
              )}
            </span>
          ))}
        </p>
        <PartnerPicker
          key={round}
          label="Add somebody else"
          hideLabel
          placeholder="Add somebody else"
          find={find}
          onChoose={({ id }) => {
            setText({ ...text, partners: [...new Set([...text.partners, id])] });
            setRound(round + 1);
          }}
        />
      </div>
      <AreaField
        label="Notes"
        hint={textGuard(text.notes)}
        maxLength={20000}
        value={text.notes}
        onInput={set('notes')}
      />
      <TextField label="Link" maxLength={2000} value={text.link} onInput={set('link')} />
      <div class="form-foot">
        <Button kind="quiet" onClick={onCancel}>
          Cancel
        </Button>
        <Button kind="primary" type="submit">
          Save
        </Button>
      </div>
    </form>
  );
}
