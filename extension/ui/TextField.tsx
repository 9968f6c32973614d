import type { Ref } from 'preact';
import { Field, type FieldProps } from './Field.tsx';

export type TextFieldProps = FieldProps & {
  value: string;
  onInput: (value: string) => void;
  /** Which keyboard a touch screen shows. What is typed is checked by the form, not by the browser. */
  inputMode?: 'text' | 'email' | 'tel' | 'url' | 'numeric' | 'decimal' | undefined;
  placeholder?: string | undefined;
  maxLength?: number | undefined;
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
          type="text"
          inputMode={props.inputMode}
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
