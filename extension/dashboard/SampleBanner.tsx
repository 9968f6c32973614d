import { Button } from '../ui/Button.tsx';

/** Stands over every screen while the sample practice is loaded. */
export function SampleBanner({ onRemove, busy }: { onRemove: () => void; busy: boolean }) {
  return (
    <aside class="sample" aria-label="Sample practice">
      <p>
        <b>Sample practice</b> — nothing here is real
      </p>
      <Button size="small" busy={busy} onClick={onRemove}>
        Remove
      </Button>
    </aside>
  );
}
