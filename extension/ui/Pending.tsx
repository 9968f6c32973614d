import type { ComponentChildren } from 'preact';
import type { Live } from './live.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import './Pending.css';

export type PendingProps<T> = {
  live: Live<T>;
  /** What is being read, for whoever listens: "the network". */
  what: string;
  children: (value: T) => ComponentChildren;
};

/** A live value, or that it is coming, or that it could not be read. */
export function Pending<T>({ live, what, children }: PendingProps<T>) {
  if (live.type === 'ready') return <>{children(live.value)}</>;
  if (live.type === 'failed') {
    return (
      <Notice
        tone="danger"
        urgent
        title={`Kith could not read ${what}`}
        actions={
          <Button size="small" onClick={() => location.reload()}>
            Try again
          </Button>
        }
      >
        {live.message}
      </Notice>
    );
  }
  return (
    <div class="pending" role="status">
      <span class="unseen">Reading {what} …</span>
      <span class="pending-line" />
      <span class="pending-line" />
      <span class="pending-line" />
    </div>
  );
}
