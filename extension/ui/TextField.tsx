import type { Ref } from 'preact';
import { Field, type FieldProps } from './Field.tsx';

export type TextFieldProps = FieldProps & {
  value: string;
  onInput: (value: string) => void;
  type?: 'text' | 'email' | 'tel' | 'url' | 'number' | 'search' | 'password' | undefined;
  placeholder?: string | undefined;
  maxLength?: number | undefined;
  autoFocus?: boolean | undefined;
  disabled?: boolean | undefined;
  input?: Ref<HTMLInputElement> | undefined;
  onBlur?: (() => void) | undefined;
};

/** A one-line text field. Browser autofill is off: these are other people's details. */
export function TextField(props: TextFieldProps) {
  return (
    <Field
      {...props}
      control={attributes => (
        <input
          {...attributes}
          ref={props.input ?? null}
          class="control"
          type={props.type ?? 'text'}
          value={props.value}
          placeholder={props.placeholder}
          maxLength={props.maxLength}
          autoFocus={props.autoFocus}
          disabled={props.disabled}
          autoComplete="off"
          spellcheck={false}
          onInput={event => props.onInput(event.currentTarget.value)}
          onBlur={() => props.onBlur?.()}
        />
      )}
    />
  );
}
