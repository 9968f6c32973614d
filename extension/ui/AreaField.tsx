import { Field, type FieldProps } from './Field.tsx';

export type AreaFieldProps = FieldProps & {
  value: string;
  onInput: (value: string) => void;
  placeholder?: string | undefined;
  maxLength?: number | undefined;
  rows?: number | undefined;
  disabled?: boolean | undefined;
};

/** A text field of several lines that grows with its text. */
export function AreaField(props: AreaFieldProps) {
  return (
    <Field
      {...props}
      control={attributes => (
        <textarea
          {...attributes}
          class="control"
          rows={props.rows ?? 2}
          value={props.value}
          placeholder={props.placeholder}
          maxLength={props.maxLength}
          disabled={props.disabled}
          onInput={event => props.onInput(event.currentTarget.value)}
        />
      )}
    />
  );
}
