import { useEffect, useState } from 'preact/hooks';
import { act, useDesk } from '../ui/desk.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { fullDayText, localeOf, timeText } from '../ui/format.ts';
import { useLive } from '../ui/live.ts';
import { Pending } from '../ui/Pending.tsx';
import { dayAt } from '../store/today.ts';
import { fieldLabel, valueText, type Words } from './field-words.ts';
import { historyOf, namesIn, restoreValue, type FetchHistory, type HistoryItem } from './history.ts';
import type { Json } from '../../shared/model/record.ts';

export type HistoryProps = {
  record: { kind: string; id: string };
  title: string;
  fetchHistory: FetchHistory;
  onClose: () => void;
};

/** Who changed what, and when; each value it had can be given back. */
export function History({ record, title, fetchHistory, onClose }: HistoryProps) {
  const { db, practice } = useDesk();
  const day = (value: string) => fullDayText(value, localeOf(practice));
  const [fromService, setFromService] = useState<Awaited<ReturnType<FetchHistory>>>();
  useEffect(() => {
    void fetchHistory(record.id).then(setFromService);
  }, [record.id]);
  const history = useLive(async () => {
    const items = await historyOf(db, record.id, fromService);
    return { items, names: await namesIn(db, items) };
  }, [record.id, fromService]);
  return (
    <Dialog title={title} open size="wide" onClose={onClose}>
      <Pending live={history} what="the history">
        {({ items, names }) =>
          items.length > 0 ? (
            <ol role="list" class="history">
              {items.map(item => (
                <Item
                  key={item.id}
                  item={item}
                  record={record}
                  words={{ name: id => names.get(id) ?? 'somebody', day }}
                />
              ))}
            </ol>
          ) : (
            <p class="soft">
              Nothing is noted in this browser. What other browsers did shows here while the service can be reached.
            </p>
          )
        }
      </Pending>
    </Dialog>
  );
}

type ItemProps = { item: HistoryItem; record: HistoryProps['record']; words: Words };

function Item({ item, record, words }: ItemProps) {
  const desk = useDesk();
  const locale = localeOf(desk.practice);
  const told = item.fields.flatMap(field => {
    const label = fieldLabel(field.field);
    return label ? [{ ...field, label }] : [];
  });
  const gone = item.fields.find(({ field }) => field === 'deleted');
  if (told.length === 0 && !gone && !item.made) return null;
  const restore = (field: string, label: string, value: Json) =>
    void act(desk, `${label} is “${valueText(field, value, words)}” again`, () =>
      restoreValue(desk.db, record, field, value, desk.source),
    );
  return (
    <li class="history-item">
      <p class="small soft">
        <b>{item.who}</b>, {fullDayText(dayAt(item.at, desk.practice.timeZone), locale)}, {timeText(item.at, locale)}
        {item.made && ' · added'}
        {gone && !item.made && (gone.now === true ? ' · deleted' : ' · brought back')}
      </p>
      <ul role="list">
        {told.map(({ field, label, now, was, isCurrent }) => (
          <li key={field} class="history-field">
            <span>
              {label}:{' '}
              {!item.made && was !== undefined && (
                <>
                  <del>{valueText(field, was, words)}</del> →{' '}
                </>
              )}
              <ins>{valueText(field, now, words)}</ins>
            </span>
            {!isCurrent && (
              <Button
                kind="quiet"
                size="small"
                icon="undo"
                label={`Restore ${label} “${valueText(field, now, words)}”`}
                onClick={() => restore(field, label, now)}
              >
                Restore
              </Button>
            )}
            {isCurrent && !item.made && was !== undefined && was !== null && (
              <Button
                kind="quiet"
                size="small"
                icon="undo"
                label={`Restore ${label} “${valueText(field, was, words)}”`}
                onClick={() => restore(field, label, was)}
              >
                Restore
              </Button>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}
