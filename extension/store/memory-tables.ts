import type { Change } from '../../shared/model/record.ts';
import { isDeleted } from '../../shared/model/kinds.ts';
import type { Meta } from './meta.ts';
import type { HistoryRow, LocalRecord, Tables } from './tables.ts';

type State = {
  records: Map<string, LocalRecord>;
  outbox: Map<string, Change>;
  history: Map<string, HistoryRow>;
  meta: Map<string, unknown>;
};

/**
 * Tables in memory, for tests, benchmarks and clients under Node. `revert` is IndexedDB's promise: a transaction that throws, or
 * whose process is killed, has done nothing; without it a transaction costs no copy. Derived rows are not kept.
 */
export function memoryTables(options: { revert?: boolean } = {}): Tables & { state: () => State } {
  let state: State = { records: new Map(), outbox: new Map(), history: new Map(), meta: new Map() };
  let committed: State | null = null;
  let last: Promise<void> = Promise.resolve();
  /** One of the maps for writing: inside a transaction that may be undone, a copy of its own. */
  function own<Name extends keyof State>(name: Name): State[Name] {
    if (committed?.[name] === state[name]) state = { ...state, [name]: new Map(state[name]) };
    return state[name];
  }
  return {
    // Nobody sees what is not committed yet.
    state: () => committed ?? state,
    async transaction(work) {
      if (!options.revert) return work();
      // One writer at a time, as IndexedDB has it for transactions over the same tables.
      const turn = last;
      let release = () => {};
      last = new Promise(resolve => (release = resolve));
      await turn;
      const before = state;
      committed = before;
      try {
        return await work();
      } catch (error) {
        state = before;
        throw error;
      } finally {
        committed = null;
        release();
      }
    },
    records: async ids => ids.map(id => state.records.get(id)),
    async recordsAfter(id, limit) {
      const ids = [...state.records.keys()].filter(other => other > id).sort();
      return ids.slice(0, limit).map(other => state.records.get(other)!);
    },
    async countLive() {
      let live = 0;
      for (const record of state.records.values()) if (!isDeleted(record)) live += 1;
      return live;
    },
    async write(written) {
      for (const { after } of written) own('records').set(after.id, after);
    },
    async touch(records) {
      for (const record of records) own('records').set(record.id, record);
    },
    async forgetSeqs() {
      for (const [id, record] of state.records) {
        const forgotten = { ...record, seq: 0 };
        delete forgotten.copy;
        own('records').set(id, forgotten);
      }
    },
    async unsent(limit) {
      const changes: Change[] = [];
      for (const change of state.outbox.values()) {
        if (changes.length === limit) break;
        changes.push(change);
      }
      return changes;
    },
    unsentById: async ids => ids.flatMap(id => state.outbox.get(id) ?? []),
    async unsentOf(recordIds) {
      const unsent = new Map<string, Change[]>();
      if (state.outbox.size === 0) return unsent;
      const wanted = new Set(recordIds);
      for (const change of state.outbox.values()) {
        if (wanted.has(change.recordId)) unsent.set(change.recordId, [...(unsent.get(change.recordId) ?? []), change]);
      }
      return unsent;
    },
    async queue(changes) {
      for (const change of changes) own('outbox').set(change.id, change);
    },
    async unqueue(changeIds) {
      for (const id of changeIds) own('outbox').delete(id);
    },
    async remember(rows) {
      for (const row of rows) own('history').set(row.id, row);
    },
    recall: async changeIds => changeIds.map(id => state.history.get(id)),
    getMeta: async <K extends keyof Meta>(key: K) => copyOf(state.meta.get(key)) as Meta[K] | undefined,
    async putMeta(key, value) {
      own('meta').set(key, value);
    },
    async deleteMeta(key) {
      own('meta').delete(key);
    },
  };
}

/** As IndexedDB gives one: who gets it may change it. What is kept in `meta` is flat. */
function copyOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? { ...value } : value;
}
