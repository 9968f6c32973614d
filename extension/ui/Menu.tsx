import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, type ButtonProps } from './Button.tsx';
import './Menu.css';

export type MenuProps = Pick<ButtonProps, 'kind' | 'size' | 'icon' | 'label' | 'title'> & {
  /** The button's words; none shows its icon alone. */
  text?: string | undefined;
  /** What opens below: buttons and fields, given a function that closes it. */
  children: (close: () => void) => ComponentChildren;
};

/** A button that opens a small panel under it. Escape and a click elsewhere close it; focus goes back to the button. */
export function Menu({ text, children, ...button }: MenuProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  useEffect(() => {
    if (!open) return;
    const onPointer = (event: Event) => {
      if (!(event.target instanceof Node && box.current?.contains(event.target))) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('focusin', onPointer);
    box.current?.querySelector<HTMLElement>('.menu-panel :is(button, input, select, a)')?.focus();
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('focusin', onPointer);
    };
  }, [open]);
  return (
    <div
      class="menu"
      ref={box}
      onKeyDown={event => {
        if (event.key === 'Escape' && open) {
          event.stopPropagation();
          close();
        } else if (open) moveFocus(event);
      }}
    >
      <Button {...button} controls={opener} expanded={open} onClick={() => setOpen(!open)}>
        {text}
      </Button>
      {open && (
        <div class="menu-panel" role="group" aria-label={button.label ?? text}>
          {children(close)}
        </div>
      )}
    </div>
  );
}

/** Up and down go through the choices; fields keep their own keys. */
function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.target instanceof HTMLButtonElement)) return;
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('.menu-item')];
  const next = items.indexOf(event.target) + step;
  event.preventDefault();
  items[(next + items.length) % items.length]?.focus();
}
