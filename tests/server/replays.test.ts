import { describe, expect, test } from 'vitest';
import type { PushAnswer } from '../../shared/protocol/sync.ts';
import { rowsOf } from '../../server/database/database.ts';
import { seeded } from '../sync/random.ts';
import { DATABASES } from './databases.ts';
import { NOON, changeOf, testService } from './test-service.ts';

/** `REPLAYS=100000 SEED=7 npx vitest run tests/server/replays.test.ts` sends more, or the same again. */
const REPLAYS = Number(process.env['REPLAYS'] ?? 10_000);
const SEED = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));
/** Requests under way at once. */
const SOCKETS = 4;
const HOUR = 3_600_000;

type Accepted = PushAnswer['accepted'][number];

// PostgreSQL, where each request is some round trips, gets a tenth.
describe.each(DATABASES.map((database, i) => ({ ...database, replays: Math.ceil(REPLAYS / (i === 0 ? 1 : 10)) })))(
  'on $name',
  ({ open, replays }) => {
    test(
      `${replays} times a batch, whole, in parts and in any order, ${SOCKETS} at once: one effect, and always the first answer (SEED=${SEED})`,
      { timeout: 300_000 },
      async () => {
        const random = seeded(SEED);
        const service = await testService({ database: await open() });
        const browser = await service.join();
        const answers = new Map<string, Accepted>();
        let sent = 0;
        for (let batch = 0; sent < replays; batch += 1) {
          const changes = Array.from({ length: 1 + random.int(20) }, (_, i) => {
            // Some by a clock that runs ahead: their correction, too, is given once.
            const time = NOON + (random.chance(0.2) ? HOUR : 0) + i;
            return changeOf(`p${random.int(50)}`, { name: `${batch} ${i}` }, { time });
          });
          for (let left = 1 + random.int(50); left > 0; left -= SOCKETS) {
            const pushes = Array.from({ length: Math.min(left, SOCKETS) }, () => {
              const from = random.chance(0.5) ? 0 : random.int(changes.length);
              const part = random.chance(0.5) ? changes : changes.slice(from, from + 1 + random.int(changes.length));
              return browser.push(...(random.chance(0.2) ? [...part, ...part] : part));
            });
            for (const { accepted, rejected } of await Promise.all(pushes)) {
              expect(rejected).toEqual([]);
              for (const answer of accepted) {
                expect(answer).toEqual(answers.get(answer.id) ?? answer);
                answers.set(answer.id, answer);
              }
            }
            sent += pushes.length;
            service.time.now += 1;
          }
        }
        const rows = await service.context.database.read(() =>
          rowsOf<{ id: string; seq: number }>({ sql: HISTORY, parameters: [browser.practiceId] }),
        );
        expect(rows.length).toBe(answers.size);
        for (const { id, seq } of rows) expect(answers.get(id)!.seq).toBe(seq);
        expect((await browser.pull(0, 1)).latest).toBe(rows.length + 1);
      },
    );
  },
);

const HISTORY = `SELECT h.change_id AS id, h.seq FROM history h JOIN practices p ON p.id = h.practice WHERE p.public_id = ? AND h.kind = 'partner'`;
