import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Day, IdSource } from '../../shared/model/ids.ts';
import type { Practice } from '../../shared/model/kinds.ts';
import type { Change } from '../../shared/model/record.ts';
import { tell } from '../platform/messages.ts';
import { report } from '../platform/report.ts';
import { undo } from '../store/commit.ts';
import type { KithDb } from '../store/db.ts';
import { notSavedText } from '../store/store-trouble.ts';
import { showToast } from './toasts.ts';

/** What every screen of a page works with. */
export type Desk = { db: KithDb; source: IdSource; practice: Practice; today: Day };

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk outside of DeskContext');
  return desk;
}

type Place = Pick<Desk, 'db' | 'source'>;

/**
 * Writes by a command, wakes the worker, and says what was done with an Undo; trouble is said too. Resolves to whether it was written.
 * `takeBack` replaces the ordinary undo of the changes.
 */
export async function act(
  { db, source }: Place,
  said: string,
  write: () => Promise<Change[]>,
  takeBack?: () => Promise<Change[]>,
): Promise<boolean> {
  try {
    const changes = await write();
    await tell({ type: 'nudge' });
    if (changes.length === 0) return true;
    const ids = changes.map(change => change.id);
    const back = takeBack ?? (() => undo(db, ids, source));
    showToast({
      text: said,
      undo: async () => {
        await back();
        await tell({ type: 'nudge' });
      },
    });
    return true;
  } catch (error) {
    report(error, `saving "${said}"`);
    showToast({ text: notSavedText(error), tone: 'trouble' });
    return false;
  }
}
