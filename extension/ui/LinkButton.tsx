import type { ComponentChildren } from 'preact';
import { classes } from './class-names.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';
import './Button.css';

export type LinkButtonProps = {
  href: string;
  kind?: 'primary' | 'plain' | 'quiet' | undefined;
  size?: 'small' | undefined;
  icon?: IconName | undefined;
  keys?: string | undefined;
  children: ComponentChildren;
};

/** A link that looks like a Button: for going somewhere, not for doing something. */
export function LinkButton({ href, kind = 'plain', size, icon, keys, children }: LinkButtonProps) {
  return (
    <a
      href={href}
      class={classes('button', `button-${kind}`, size === 'small' && 'button-small')}
      aria-keyshortcuts={keys}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  );
}
