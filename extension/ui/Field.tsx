import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useId } from 'preact/hooks';
import { classes } from './class-names.ts';
import { Icon } from './Icon.tsx';
import './Field.css';

/** What a field's control must carry so that label, hint and error belong to it. */
export type ControlAttributes = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
  'aria-required': 'true' | undefined;
};

export type FieldProps = {
  label: string;
  /** The label is read out, not shown (the placeholder or the place says it). */
  hideLabel?: boolean | undefined;
  required?: boolean | undefined;
  /** Takes the focus when it appears. */
  autoFocus?: boolean | undefined;
  hint?: ComponentChildren;
  /** What is wrong and what to do; undefined while all is well. */
  error?: string | undefined;
  /** What to look at twice before one believes the value. */
  caution?: string | undefined;
  /** Where the value was read: a quiet line, such as "from the page's contact block: …". */
  provenance?: string | undefined;
  /** Stands at the end of the label's line: a small button, "optional". */
  aside?: ComponentChildren;
};

/** Label, control, hint, error and provenance line. Use TextField, AreaField or SelectField where they fit. */
export function Field(props: FieldProps & { control: (attributes: ControlAttributes) => ComponentChildren }) {
  const id = useId();
  // The browser heeds an autofocus attribute once a page (and in a dialog that opens); fields come and go.
  useLayoutEffect(() => {
    if (props.autoFocus) document.getElementById(id)?.focus();
  }, []);
  const described = [
    props.hint && `${id}-hint`,
    props.caution && `${id}-caution`,
    props.error && `${id}-error`,
    props.provenance && `${id}-from`,
  ];
  return (
    <div class={classes('field', props.error && 'field-wrong')}>
      <div class={props.hideLabel ? 'unseen' : 'field-head'}>
        <label for={id}>{props.label}</label>
        {props.aside && !props.hideLabel && <span class="field-aside">{props.aside}</span>}
      </div>
      {props.control({
        id,
        'aria-describedby': described.filter(Boolean).join(' ') || undefined,
        'aria-invalid': props.error ? 'true' : undefined,
        'aria-required': props.required ? 'true' : undefined,
      })}
      {props.hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.provenance && (
        <p class="field-from" id={`${id}-from`} title={props.provenance}>
          {props.provenance}
        </p>
      )}
      {props.caution && (
        <p class="field-caution" id={`${id}-caution`}>
          <Icon name="warning" size="small" /> {props.caution}
        </p>
      )}
      {props.error && (
        <p class="field-error" id={`${id}-error`}>
          <Icon name="warning" size="small" /> {props.error}
        </p>
      )}
    </div>
  );
}
