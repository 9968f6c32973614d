import { useState } from 'preact/hooks';
import type { Day } from '../../shared/model/ids.ts';
import { addDays } from '../../shared/rules/days.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import './reminder.css';

const REPEATS = [
  { value: '', label: 'Once' },
  { value: 'FREQ=WEEKLY', label: 'Every week' },
  { value: 'FREQ=MONTHLY', label: 'Every month' },
  { value: 'FREQ=MONTHLY;INTERVAL=3', label: 'Every three months' },
  { value: 'FREQ=YEARLY', label: 'Every year' },
];

export type ReminderFormProps = {
  today: Day;
  onSave: (reminder: { title: string; due: Day; recurrence: string }) => void;
  onCancel: () => void;
};

/** A reminder of the person's own about a partner. */
export function ReminderForm({ today, onSave, onCancel }: ReminderFormProps) {
  const [title, setTitle] = useState('');
  const [due, setDue] = useState(addDays(today, 7));
  const [recurrence, setRecurrence] = useState('');
  const [error, setError] = useState<string>();
  return (
    <form
      class="reminder-form"
      aria-label="New reminder"
      onSubmit={event => {
        event.preventDefault();
        if (!title.trim()) setError('Write what to remember.');
        else if (due) onSave({ title, due, recurrence });
      }}
    >
      <TextField
        label="Remind me to"
        required
        autoFocus
        maxLength={200}
        value={title}
        error={error}
        onInput={setTitle}
        placeholder="ask about the spring walk"
      />
      <div class="reminder-form-row">
        <Field
          label="On"
          control={attributes => (
            <input
              {...attributes}
              class="control"
              type="date"
              required
              value={due}
              onInput={event => setDue(event.currentTarget.value)}
            />
          )}
        />
        <SelectField label="Repeats" value={recurrence} choices={REPEATS} onChoose={setRecurrence} />
      </div>
      <div class="form-foot">
        <Button kind="quiet" onClick={onCancel}>
          Cancel
        </Button>
        <Button kind="primary" type="submit">
          Add reminder
        </Button>
      </div>
    </form>
  );
}
