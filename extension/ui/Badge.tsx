import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';
import './Badge.css';

export type BadgeProps = {
  /** `warm`: worth a conversation, due; `accent`: good news; `danger`: needs doing now. */
  tone?: 'plain' | 'accent' | 'warm' | 'danger' | undefined;
  icon?: IconName | undefined;
  children: ComponentChildren;
};

/** A short word or number about the thing beside it. */
export function Badge({ tone = 'plain', icon, children }: BadgeProps) {
  return (
    <span class={`badge badge-${tone}`}>
      {icon && <Icon name={icon} size="small" />}
      {children}
    </span>
  );
}
