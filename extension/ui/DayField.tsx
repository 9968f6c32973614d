import { Field, type FieldProps } from './Field.tsx';

export type DayFieldProps = FieldProps & {
  /** `YYYY-MM-DD`, or empty. */
  value: string;
  onInput: (value: string) => void;
  min?: string | undefined;
};

/** A calendar day, by the browser's own picker. */
export function DayField(props: DayFieldProps) {
  return (
    <Field
      {...props}
      control={attributes => (
        <input
          {...attributes}
          class="control"
          type="date"
          required={props.required}
          min={props.min}
          value={props.value}
          onInput={event => props.onInput(event.currentTarget.value)}
        />
      )}
    />
  );
}
