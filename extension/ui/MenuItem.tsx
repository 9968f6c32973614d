import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';
import './Menu.css';

export type MenuItemProps = {
  icon?: IconName | undefined;
  /** Takes something away. */
  danger?: boolean | undefined;
  onClick: () => void;
  children: ComponentChildren;
};

/** One choice in a Menu. */
export function MenuItem({ icon, danger, onClick, children }: MenuItemProps) {
  return (
    <button type="button" class={danger ? 'menu-item menu-danger' : 'menu-item'} onClick={onClick}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
