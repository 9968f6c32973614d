import { Field, type FieldProps } from './Field.tsx';

export type Choice<T extends string = string> = { value: T; label: string };
export type ChoiceGroup<T extends string = string> = { label: string; choices: readonly Choice<T>[] };

export type SelectFieldProps<T extends string> = FieldProps & {
  value: T;
  choices: readonly (Choice<T> | ChoiceGroup<T>)[];
  onChoose: (value: T) => void;
  disabled?: boolean | undefined;
};

/** A choice of one from a list, which may be grouped. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const all = props.choices.flatMap(choice => ('choices' in choice ? choice.choices : [choice]));
  return (
    <Field
      {...props}
      control={attributes => (
        <select
          {...attributes}
          class="control"
          value={props.value}
          disabled={props.disabled}
          onChange={event => {
            const chosen = all.find(choice => choice.value === event.currentTarget.value);
            if (chosen) props.onChoose(chosen.value);
          }}
        >
          {props.choices.map(choice =>
            'choices' in choice ? (
              <optgroup key={choice.label} label={choice.label}>
                {choice.choices.map(option)}
              </optgroup>
            ) : (
              option(choice)
            ),
          )}
        </select>
      )}
    />
  );
}

function option({ value, label }: Choice) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
