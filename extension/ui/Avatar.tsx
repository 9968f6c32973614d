import { initialsOf, tintOf } from './initials.ts';
import './Avatar.css';

/** A name's initials in a tinted disc; decoration, the name stands beside it. */
export function Avatar({ name, size }: { name: string; size?: 'small' | 'large' | undefined }) {
  return (
    <span class={`avatar avatar-tint-${tintOf(name)}${size ? ` avatar-${size}` : ''}`} aria-hidden>
      {initialsOf(name)}
    </span>
  );
}
