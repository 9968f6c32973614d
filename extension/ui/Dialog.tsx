import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import './Dialog.css';

export type DialogProps = {
  title: string;
  open: boolean;
  /** Escape, the close button or the backdrop. */
  onClose: () => void;
  children: ComponentChildren;
  /** Buttons, the primary one last. */
  footer?: ComponentChildren;
  size?: 'wide' | undefined;
};

/** A modal dialog on the native element: focus is kept inside and goes back to where it came from. */
export function Dialog({ title, open, onClose, children, footer, size }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = element.current;
    if (open && dialog && !dialog.open) dialog.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={element}
      class={size ? `dialog dialog-${size}` : 'dialog'}
      aria-labelledby={id}
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
      onClick={event => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {open && (
        <div class="dialog-box">
          <header class="dialog-head">
            <h2 id={id}>{title}</h2>
            <Button kind="quiet" size="small" icon="close" label="Close" onClick={onClose} />
          </header>
          <div class="dialog-body">{children}</div>
          {footer && <footer class="dialog-foot">{footer}</footer>}
        </div>
      )}
    </dialog>
  );
}
