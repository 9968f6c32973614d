import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { toFirstWrong } from '../ui/first-wrong.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { countryNames } from './countries.ts';
import { PROFESSIONS, type NewPractice } from './practice-commands.ts';

export type PracticeFormProps = { guessedCountry: string; busy: boolean; onSave: (practice: NewPractice) => void };

const OTHER = 'other';
const CHOICES = [
  { value: '', label: 'Choose …' },
  ...PROFESSIONS.map(value => ({ value, label: value })),
  { value: OTHER, label: 'Something else …' },
];

/** The three things Kith needs to know of a practice. */
export function PracticeForm({ guessedCountry, busy, onSave }: PracticeFormProps) {
  const [name, setName] = useState('');
  const [profession, setProfession] = useState('');
  const [own, setOwn] = useState('');
  const [country, setCountry] = useState(guessedCountry);
  const [tried, setTried] = useState(false);
  const chosen = profession === OTHER ? own.trim() : profession;
  const submit = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() && chosen) onSave({ name, profession: chosen, country });
    else toFirstWrong(event.currentTarget);
  };
  return (
    <form class="welcome-form" onSubmit={submit} noValidate>
      <TextField
        label="Practice name"
        required
        autoFocus
        maxLength={200}
        value={name}
        onInput={setName}
        placeholder="Lane End Podiatry"
        error={tried && !name.trim() ? 'Write the name of the practice.' : undefined}
      />
      <div class="welcome-row">
        <SelectField
          label="Profession"
          required
          value={profession}
          choices={CHOICES}
          onChoose={setProfession}
          error={tried && !chosen && profession !== OTHER ? 'Choose a profession.' : undefined}
        />
        <SelectField
          label="Country"
          value={country}
          choices={countryNames('en').map(({ code, name: label }) => ({ value: code, label }))}
          onChoose={setCountry}
        />
      </div>
      {profession === OTHER && (
        <TextField
          label="Which profession?"
          maxLength={80}
          value={own}
          onInput={setOwn}
          error={tried && !chosen ? 'Write the profession.' : undefined}
        />
      )}
      <Button kind="primary" type="submit" wide busy={busy}>
        Set up the practice
      </Button>
    </form>
  );
}
