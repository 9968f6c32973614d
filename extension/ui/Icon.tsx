import { ICON_PATHS, type IconName } from './icon-paths.ts';
import './Icon.css';

export type IconProps = {
  name: IconName;
  /** What it says when it stands alone; without it the icon is decoration. */
  label?: string | undefined;
  size?: 'small' | 'large' | undefined;
};

/** A line icon in the colour of the text around it. */
export function Icon({ name, label, size }: IconProps) {
  return (
    <svg
      class={size ? `icon icon-${size}` : 'icon'}
      viewBox="0 0 24 24"
      focusable="false"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
