import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';
import './Notice.css';

export type NoticeProps = {
  tone?: 'info' | 'warm' | 'danger' | undefined;
  icon?: IconName | undefined;
  /** Read out as soon as it shows. */
  urgent?: boolean | undefined;
  title?: string | undefined;
  children?: ComponentChildren;
  actions?: ComponentChildren;
};

/** A message that belongs to a screen: what is so, and what to do. */
export function Notice({ tone = 'info', icon, urgent, title, children, actions }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`} role={urgent ? 'alert' : 'note'}>
      <Icon name={icon ?? (tone === 'info' ? 'info' : 'warning')} />
      <div class="notice-body">
        {title && <p class="notice-title">{title}</p>}
        {children && <div class="small">{children}</div>}
        {actions && <div class="notice-actions">{actions}</div>}
      </div>
    </div>
  );
}
