import * as v from 'valibot';
import type { HistoryAnswer } from '../../shared/protocol/team.ts';
import type { Context, Session } from '../context.ts';
import { all, build } from '../database/database.ts';
import { isoTime } from '../team/devices.ts';

/** Changes per answer: the newest. */
const LIMIT = 500;

const FieldsSchema = v.record(v.string(), v.unknown());
const WonSchema = v.array(v.string());

/** Who changed what of a record, newest first; nothing of another practice, and nothing for an id that does not exist. */
export async function history(context: Context, session: Session, record: string): Promise<HistoryAnswer> {
  const rows = await context.database.read(() => changesOf(session.practice, record));
  return {
    changes: rows.map(row => {
      const fields = v.parse(FieldsSchema, JSON.parse(row.fields));
      return {
        id: row.change_id,
        seq: row.seq,
        fields,
        stamp: row.corrected ?? row.stamp,
        memberId: row.member,
        device: row.device,
        at: isoTime(row.at),
        won: row.won === null ? Object.keys(fields) : v.parse(WonSchema, JSON.parse(row.won)),
      };
    }),
  };
}

function* changesOf(practice: number, record: string) {
  return yield* all(
    build
      .selectFrom('history')
      .select(['change_id', 'seq', 'fields', 'stamp', 'corrected', 'member', 'device', 'at', 'won'])
      .where('practice', '=', practice)
      .where('record', '=', record)
      .orderBy('seq', 'desc')
      .limit(LIMIT),
  );
}
