import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';
import './EmptyState.css';

export type EmptyStateProps = {
  icon: IconName;
  title: string;
  /** What will be here, in a sentence. */
  children?: ComponentChildren;
  /** The next step: a button. */
  action?: ComponentChildren;
};

/** What stands where there is nothing yet; it always ends in a next step. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div class="empty">
      <span class="empty-icon">
        <Icon name={icon} />
      </span>
      <p class="empty-title">{title}</p>
      {children && <p class="soft small">{children}</p>}
      {action && <div class="empty-action">{action}</div>}
    </div>
  );
}
