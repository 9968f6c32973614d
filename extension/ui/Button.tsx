import type { ComponentChildren, Ref } from 'preact';
import { classes } from './class-names.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';
import './Button.css';

export type ButtonProps = {
  /** `primary`: the one next step of a screen; `quiet`: no frame; `danger`: takes something away. */
  kind?: 'primary' | 'plain' | 'quiet' | 'danger' | undefined;
  size?: 'small' | undefined;
  icon?: IconName | undefined;
  /** Name of a button that shows only an icon, or a fuller name than the one shown (which it must contain). */
  label?: string | undefined;
  type?: 'button' | 'submit' | undefined;
  /** At work: stays focusable, does nothing. */
  busy?: boolean | undefined;
  disabled?: boolean | undefined;
  pressed?: boolean | undefined;
  expanded?: boolean | undefined;
  wide?: boolean | undefined;
  title?: string | undefined;
  /** Keys that do the same, as in `aria-keyshortcuts`. */
  keys?: string | undefined;
  form?: string | undefined;
  controls?: Ref<HTMLButtonElement> | undefined;
  onClick?: ((event: MouseEvent) => void) | undefined;
  children?: ComponentChildren;
};

/** Every button of the product. `controls` gives the element to whom must focus it. */
export function Button(props: ButtonProps) {
  const { kind = 'plain', icon, label, busy, children } = props;
  return (
    <button
      ref={props.controls ?? null}
      type={props.type ?? 'button'}
      form={props.form}
      class={classes(
        'button',
        `button-${kind}`,
        props.size === 'small' && 'button-small',
        props.wide && 'button-wide',
        !children && 'button-icon',
      )}
      aria-label={label}
      title={props.title ?? (children ? undefined : label)}
      disabled={props.disabled}
      aria-disabled={busy ? true : undefined}
      aria-busy={busy ? true : undefined}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-keyshortcuts={props.keys}
      onClick={event => {
        if (busy) event.preventDefault();
        else props.onClick?.(event);
      }}
    >
      {icon && <Icon name={icon} />}
      {children && <span>{children}</span>}
    </button>
  );
}
