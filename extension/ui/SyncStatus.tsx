import { Icon } from './Icon.tsx';
import { syncWords, type SyncView } from './sync-view.ts';
import './SyncStatus.css';

/** "Saved here · synced": how far the entries have come. With `detail` what is wrong stands below; else it is the tooltip. */
export function SyncStatus({ view, detail }: { view: SyncView | undefined; detail?: boolean | undefined }) {
  if (!view) return <p class="sync" role="status" />;
  const words = syncWords(view);
  return (
    <p class={`sync sync-${words.tone}`} role="status" title={words.detail}>
      <Icon name={words.icon} size="small" /> {words.text}
      {words.progress !== undefined && (
        <progress class="sync-progress" value={words.progress} aria-label="Brought over" />
      )}
      {words.detail && <span class={detail ? 'sync-detail' : 'unseen'}>{words.detail}</span>}
    </p>
  );
}
