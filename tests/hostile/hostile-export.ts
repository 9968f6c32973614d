import { seeded, type Random } from '../sync/random.ts';
import { stampOf } from '../../shared/sync/stamp.ts';
import { DISGUISES, SCRIPTS } from './bait.ts';

/** The file, its partners that are not deleted, and how many texts it has. */
export type HostileExport = { json: string; partners: HostilePartner[]; strings: number };
export type HostilePartner = { id: string; fields: { [field: string]: unknown } };

/** Texts of every kind, 5,000 and more of them, in every text field of partners, referrals, touchpoints and reminders: an export to import. */
export function hostileExport(partners: number, seed: number): HostileExport {
  const random = seeded(seed);
  let strings = 0;
  const text = (length: number) => {
    strings += 1;
    return hostileText(random).slice(0, length).toWellFormed();
  };
  const records = Array.from({ length: partners }, (_, at) => {
    const id = `partner-${at}`;
    const isLate = at % 10 === 0;
    return [
      record(id, 'partner', partnerFields(text, at)),
      record(`referral-${at}`, 'referral', {
        ...{ direction: at % 2 === 0 ? 'received' : 'sent', partner: id, on: isLate ? '2020-01-01' : '2026-11-01' },
        ...{ service: text(80), outcome: text(500), owner: text(120), status: 'sent', patient: text(20) },
      }),
      record(`touchpoint-${at}`, 'touchpoint', {
        ...{ touchpointKind: 'call', partners: [id], on: '2026-10-01', link: text(2000) },
        notes: text(2000),
        source: { url: text(2000), title: text(500), on: '2026-10-01', evidence: { [text(20) || 'x']: text(500) } },
      }),
    ];
  });
  const live = records.flatMap(([partner]) => (partner!.fields['deleted'] ? [] : [partner!]));
  const file = {
    format: 'kith-export',
    version: 1,
    exportedAt: '2026-11-01T00:00:00Z',
    records: records.flat(),
    history: [],
  };
  return { json: JSON.stringify(file), partners: live, strings };
}

function partnerFields(text: (length: number) => string, at: number): { [field: string]: unknown } {
  const lines = (length: number) => [text(length), text(length)];
  const short = ['name', 'credentials', 'role', 'organisation', 'bestTime'].map(field => [field, text(200)]);
  const long = ['address', 'stateReason', 'idealClients', 'fits'].map(field => [field, text(500)]);
  return {
    ...Object.fromEntries([...short, ...long]),
    ...{ honorific: text(40), partnerKind: text(80), channel: text(80), owner: text(120), notes: text(2000) },
    ...{ emails: lines(254), websites: lines(2000), phones: [{ number: text(40), extension: text(12) }] },
    registers: [{ body: text(40), number: text(40) }],
    ...{ tier: 'core', state: 'active', createdOn: '2026-09-01', deleted: at % 20 === 19 },
  };
}

function record(id: string, kind: string, fields: { [field: string]: unknown }) {
  return { id, kind, fields, stamp: stampOf(Date.parse('2026-11-01'), 0, 'hostile000') };
}

function hostileText(random: Random): string {
  const kind = random.int(4);
  if (kind === 0) return random.pick(DISGUISES);
  if (kind === 1) return `${random.pick(SCRIPTS)}${random.pick(DISGUISES)}`;
  return random.pick(SCRIPTS);
}
