import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { known } from '../../shared/model/kinds.ts';
import type { StoredRecord } from '../../shared/model/record.ts';
import { ReciprocityAnswer, RemindersAnswer } from '../../shared/protocol/network.ts';
import { emptyLedger, post } from '../../shared/rules/ledger.ts';
import { reciprocity } from '../../shared/rules/reciprocity.ts';
import { dueToday, remindersOf } from '../../shared/rules/reminders.ts';
import { settingsOf } from '../../shared/rules/settings.ts';
import { DATABASES } from './databases.ts';
import { changeOf, testService, type Browser } from './test-service.ts';

const TODAY = '2026-11-23';

async function ask<S extends v.GenericSchema>(browser: Browser, path: string, schema: S): Promise<v.InferOutput<S>> {
  const response = await browser.ask('GET', path);
  expect(response.status).toBe(200);
  return v.parse(schema, await response.json());
}

function referral(id: string, partner: string, direction: string, on: string) {
  return changeOf(id, { partner, direction, on, status: 'sent' }, { kind: 'referral' });
}

describe.each(DATABASES)('what the service computes on $name', ({ open }) => {
  test('speaks at 6:0 and not at 5:0', async () => {
    const browser = await (await testService({ database: await open() })).join();
    const days = ['01', '02', '03', '04', '05', '06'];
    await browser.push(changeOf('five', { name: 'Five' }), changeOf('six', { name: 'Six' }));
    await browser.push(...days.map(day => referral(`six-${day}`, 'six', 'sent', `2026-11-${day}`)));
    await browser.push(...days.slice(1).map(day => referral(`five-${day}`, 'five', 'sent', `2026-11-${day}`)));
    const { partners, today } = await ask(browser, '/v1/reciprocity', ReciprocityAnswer);
    expect(today).toBe(TODAY);
    expect(partners).toMatchObject([
      { partner: 'five', sent: 5, received: 0, verdict: 'too-early' },
      { partner: 'six', sent: 6, received: 0, balance: 0.6, verdict: 'conversation' },
    ]);
  });

  test('a call logged yesterday moves the day to be in touch', async () => {
    const browser = await (await testService({ database: await open() })).join();
    await browser.push(changeOf('p1', { name: 'Jo', tier: 'core', createdOn: '2026-09-01' }));
    const due = async () => (await ask(browser, `/v1/reminders?today=${TODAY}`, RemindersAnswer)).today;
    expect(await due()).toMatchObject([{ rule: 'keep-in-touch', partner: 'p1', due: '2026-10-01' }]);
    const call = { touchpointKind: 'call', side: 'given', partners: ['p1'], on: '2026-11-22' };
    await browser.push(changeOf('t1', call, { kind: 'touchpoint' }));
    expect(await due()).toEqual([]);
  });

  test('is about the practice’s own day: in Auckland it is tomorrow already', async () => {
    const browser = await (await testService({ database: await open() })).join();
    await browser.push(changeOf('practice', { timeZone: 'Pacific/Auckland' }, { kind: 'practice' }));
    expect(await ask(browser, '/v1/reciprocity', ReciprocityAnswer)).toMatchObject({ today: '2026-11-24' });
  });

  test('is to the last digit what the rules say of the same records in a browser', async () => {
    const browser = await (await testService({ database: await open() })).join();
    const random = randomOf(20261123);
    const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
    const changes = Array.from({ length: 900 }, (_, i) => {
      const partner = `p${Math.floor(random() * 12)}`;
      const on = `2026-${pick(['01', '03', '06', '09', '10', '11'])}-${pick(['01', '11', '21'])}`;
      if (i % 9 === 0)
        return changeOf(partner, {
          name: partner,
          flow: pick(['mutual', 'to-us', 'support']),
          tier: pick(['core', 'growing']),
          createdOn: on,
          deleted: random() < 0.05,
        });
      if (i % 7 === 0)
        return changeOf(
          `t${i}`,
          {
            touchpointKind: pick(['call', 'gift', 'talk', 'thank-you']),
            side: pick(['given', 'received', 'mutual']),
            partners: [partner, 'p1'],
            minutes: 7,
            on,
          },
          { kind: 'touchpoint' },
        );
      if (i % 31 === 0)
        return changeOf(
          `keep-in-touch:${partner}`,
          { rule: 'keep-in-touch', partner, snoozedTo: on },
          { kind: 'reminder' },
        );
      return changeOf(
        `r${Math.floor(random() * 600)}`,
        {
          partner,
          direction: pick(['sent', 'received']),
          on,
          status: pick(['sent', 'seen', 'closed', 'draft']),
          deleted: random() < 0.1,
        },
        { kind: 'referral' },
      );
    });
    changes.push(changeOf('practice', { country: 'GB', keepCoreDays: 20 }, { kind: 'practice' }));
    await browser.push(...changes);

    const records = (await browser.pull()).records as StoredRecord[];
    const living = records.filter(({ kind, fields }) => kind === 'partner' && fields['deleted'] !== true);
    const partners = living.map(record => known('partner', record)).sort((a, b) => (a.id < b.id ? -1 : 1));
    const settings = settingsOf(
      known(
        'practice',
        records.find(({ id }) => id === 'practice')!,
      ),
    );
    const marks = records.filter(({ kind }) => kind === 'reminder').map(record => known('reminder', record));
    const ledgerOf = (id: string) => {
      const ledger = emptyLedger(id);
      for (const record of records) post(ledger, record, 1);
      return ledger;
    };
    const reminders = partners.flatMap(partner =>
      remindersOf(
        partner,
        ledgerOf(partner.id),
        marks.filter(mark => mark.partner === partner.id),
        settings,
      ),
    );
    expect(partners.length).toBeGreaterThan(5);
    expect(reminders.length).toBeGreaterThan(20);
    expect(await ask(browser, `/v1/reminders?today=${TODAY}`, RemindersAnswer)).toEqual({
      day: TODAY,
      ...dueToday(reminders, TODAY, settings, browser.memberId),
    });
    expect(await ask(browser, `/v1/reciprocity?today=${TODAY}`, ReciprocityAnswer)).toEqual({
      today: TODAY,
      partners: partners.map(({ id, flow }) => ({ partner: id, ...reciprocity(ledgerOf(id), flow, TODAY) })),
    });
  });
});

/** A small generator of known quality (mulberry32), so that a failure repeats. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
