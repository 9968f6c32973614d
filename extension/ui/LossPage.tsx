import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Loss } from '../store/sentinel.ts';
import { Button } from './Button.tsx';
import { LOSS_TITLE } from './loss-title.ts';
import { lossWords } from './loss.ts';
import { Notice } from './Notice.tsx';
import './LossPage.css';

export type LossPageProps = {
  loss: Loss;
  locale: string;
  onJoin: () => void;
  /** The button that brings back an export. */
  restore: ComponentChildren;
  onAfresh: () => void;
};

/** Instead of the first-run screen where there had been data: what is missing, and the ways back to it. */
export function LossPage({ loss, locale, onJoin, restore, onAfresh }: LossPageProps) {
  const [sure, setSure] = useState(false);
  const { missing, todo, unsent } = lossWords(loss, locale);
  return (
    <main class="loss" id="main">
      <h1 tabIndex={-1}>{LOSS_TITLE}</h1>
      <Notice tone="danger" urgent>
        <p>{missing}</p>
        <p>{todo}</p>
        {unsent && <p>{unsent}</p>}
      </Notice>
      <div class="loss-ways">
        {loss.sentinel.service && (
          <Button kind="primary" icon="people" onClick={onJoin}>
            Join again
          </Button>
        )}
        {restore}
        {!sure && (
          <Button kind="quiet" onClick={() => setSure(true)}>
            Start afresh instead
          </Button>
        )}
      </div>
      {sure && (
        <Notice
          tone="warm"
          title="Start with an empty network?"
          actions={
            <>
              <Button size="small" onClick={() => setSure(false)}>
                Back
              </Button>
              <Button size="small" kind="danger" onClick={onAfresh}>
                Start afresh
              </Button>
            </>
          }
        >
          Kith then forgets that anything was here{unsent ? ', and the changes that had not been sent' : ''}.
        </Notice>
      )}
    </main>
  );
}
