import { useState } from 'preact/hooks';
import type { Draft, Practice } from '../../shared/model/kinds.ts';
import { AreaField } from '../ui/AreaField.tsx';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { countryNames } from './countries.ts';
import { practiceChanges, practiceErrors, practiceText } from './practice-form.ts';

import './welcome.css';

export type PracticeCardProps = { practice: Practice; onSave: (changed: Draft<'practice'>) => void };

/** Who the practice is. */
export function PracticeCard({ practice, onSave }: PracticeCardProps) {
  const [text, setText] = useState(() => practiceText(practice));
  const [tried, setTried] = useState(false);
  const errors = tried ? practiceErrors(text) : {};
  const bind = (field: keyof typeof text) => ({
    value: text[field],
    error: errors[field],
    onInput: (value: string) => setText({ ...text, [field]: value }),
  });
  return (
    <section class="card side-card" aria-labelledby="practice-title">
      <h2 id="practice-title">Practice</h2>
      <form
        class="practice-form"
        aria-label="Practice"
        onSubmit={event => {
          event.preventDefault();
          setTried(true);
          if (Object.keys(practiceErrors(text)).length === 0) onSave(practiceChanges(practice, text));
        }}
      >
        <div class="form-grid">
          <TextField label="Name" maxLength={200} {...bind('name')} />
          <TextField label="Profession" maxLength={80} {...bind('profession')} />
          <SelectField
            label="Country"
            value={text.country}
            choices={countryChoices(practice.country)}
            onChoose={country => setText({ ...text, country })}
          />
          <TextField label="Time zone" hint="Decides when a day begins" maxLength={64} {...bind('timeZone')} />
          <TextField label="Currency" hint="Three letters, such as GBP" maxLength={3} {...bind('currency')} />
        </div>
        <AreaField
          label="Your ideal patient"
          hint="One sentence that helps you choose partners."
          maxLength={2000}
          {...bind('idealPatient')}
        />
        <div class="form-foot">
          <Button type="submit">Save practice</Button>
        </div>
      </form>
    </section>
  );
}

/** The countries by name, and the practice's own if it is not among them. */
function countryChoices(own: string | undefined) {
  const choices = countryNames('en').map(({ code, name }) => ({ value: code, label: name }));
  return own && !choices.some(({ value }) => value === own) ? [...choices, { value: own, label: own }] : choices;
}
