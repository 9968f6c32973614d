import type { Change } from '../../shared/model/record.ts';

/** A change of a record: new ones carry all fields, edits only what they change. */
export type Edit = Pick<Change, 'kind' | 'recordId' | 'fields'>;

/** One browser of a peer, in this process, with its records in memory. */
export type Browser = {
  /** Writes edits locally, then sends all that is unsent; resolves when the server has them on disk. */
  save(edits: Edit[]): Promise<void>;
  /** Writes edits locally without sending. */
  saveOffline(edits: Edit[]): Promise<void>;
  /** Sends all that is unsent, until it is on the server's disk. */
  push(): Promise<void>;
  /** Sends what is unsent and fetches what is missing. */
  sync(): Promise<void>;
  /** Stays connected, as a browser at work is; hears nothing of others before `follow`. */
  connect(): Promise<void>;
  /** Comes back after an absence: connects anew and has all that is missing. */
  wake(): Promise<void>;
  /** Follows live; calls back for each record that arrives from somebody else. */
  follow(arrived: (recordId: string) => void): Promise<void>;
  count(): number;
  fields(recordId: string): { [field: string]: unknown };
  /** What the server tells of the record's past. */
  past(recordId: string): Promise<unknown>;
  close(): void;
};

/** A system under measurement: Kith, or the floor. */
export type Peer = {
  name: string;
  /** The server's module, run as a process of its own. */
  server: string;
  /** Connects the first browser, which makes the practice. */
  found(url: string, setupCode: string): Promise<Browser>;
  /** Connects another one to the same practice. */
  join(first: Browser): Promise<Browser>;
};
