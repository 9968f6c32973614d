import { useEffect, useState } from 'preact/hooks';
import type { IdSource } from '../../shared/model/ids.ts';
import type { KithDb } from '../store/db.ts';
import { deleteMeta, type Meta } from '../store/meta.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { ImportButton } from './ImportButton.tsx';
import { percentOf } from './team-queries.ts';

/** A slice takes a second at most; after so long without one (ms) the import was cut off. */
const CUT_OFF = 20_000;

type ImportBannerProps = { db: KithDb; source: IdSource; importing: Meta['importing'] };

/** Stands over every screen while a file is taken in, and after that was cut off. */
export function ImportBanner({ db, source, importing }: ImportBannerProps) {
  const { done, total, at } = importing;
  const [now, setNow] = useState(source.now);
  useEffect(() => {
    const timer = setTimeout(() => setNow(source.now()), CUT_OFF);
    return () => clearTimeout(timer);
  }, [at, source]);
  const percent = percentOf(importing);
  // A page that has just opened looks at once; one that stands open waits for the next slice.
  if (Math.abs(now - at) < CUT_OFF || at > now) {
    return (
      <Notice tone="info">
        Taking in the file: {percent} %. You can go on working; leave this page open.{' '}
        <progress value={done} max={total} />
      </Notice>
    );
  }
  return (
    <Notice
      tone="warm"
      title={`The import stopped at ${percent} %`}
      actions={
        <>
          <ImportButton db={db} source={source}>
            Choose the file again
          </ImportButton>
          <Button size="small" onClick={() => void deleteMeta(db, 'importing')}>
            Leave it at that
          </Button>
        </>
      }
    >
      What was taken in is here. Choose the same file again for the rest: nothing is entered twice.
    </Notice>
  );
}
