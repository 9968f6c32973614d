import { beforeEach, describe, expect, test } from 'vitest';
import type { DevicesAnswer } from '../../shared/protocol/team.ts';
import { ROLES } from '../../shared/model/practice.ts';
import { rowsOf } from '../../server/database/database.ts';
import { MEMBER_ROUTES } from '../../server/routes.ts';
import { hashCode } from '../../server/team/secrets.ts';
import { DATABASES } from './databases.ts';
import { changeOf, newDevice, testService, type Ask, type TestService } from './test-service.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe.each(DATABASES)('on $name', ({ open }) => {
  let service: TestService;
  beforeEach(async () => {
    service = await testService({ database: await open() });
  });

  function tryCode(code: string, ask: Ask = {}, device = newDevice()): Promise<Response> {
    const body = { code, memberName: 'Eve', deviceName: 'a laptop', device };
    return service.ask('POST', '/v1/enrol', { body, ...ask });
  }

  async function codeOf(response: Response): Promise<string> {
    return ((await response.json()) as { code: string }).code;
  }

  describe('a code', () => {
    test.for<[string, (code: string) => string]>([
      ['small letters', code => code.toLowerCase()],
      ['no hyphens', code => code.replaceAll('-', '')],
      ['spaces', code => ` ${code.replaceAll('-', ' ')} `],
      ['O for 0, l for 1', code => code.replaceAll('0', 'O').replaceAll('1', 'l')],
      ['I for 1', code => code.replaceAll('1', 'I').replaceAll('0', 'o')],
    ])('may be typed with %s', async ([, typed]) => {
      expect((await tryCode(typed(await service.setUpCode()))).status).toBe(200);
    });

    test('has 130 random bits in groups, and only its hash is stored', async () => {
      const code = await service.setUpCode();
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]$/);
      expect(await service.setUpCode()).not.toBe(code);
      const rows = await service.context.database.read(() => rowsOf({ sql: 'SELECT * FROM codes', parameters: [] }));
      expect(JSON.stringify(rows)).not.toContain(code.slice(0, 5));
      expect(JSON.stringify(rows)).toContain(hashCode(code));
    });

    test('tried a thousand times at once joins exactly one browser', async () => {
      const owner = await service.join();
      const code = await owner.invite('clinician');
      const answers = await Promise.all(Array.from({ length: 1000 }, () => tryCode(code)));
      const statuses = Object.groupBy(answers, answer => String(answer.status));
      expect(statuses['200']).toHaveLength(1);
      expect(statuses['403']).toHaveLength(999);
      const { records } = await owner.pull();
      expect(records.filter(({ kind }) => kind === 'member')).toHaveLength(2);
    });

    test('is good for its time and no longer', async () => {
      const owner = await service.join();
      const setUp = await service.setUpCode();
      const invite = await owner.invite('clinician');
      service.time.now += HOUR;
      expect(await codeOf(await tryCode(setUp))).toBe('wrong-code');
      service.time.now += 71 * HOUR - 1;
      expect((await tryCode(invite)).status).toBe(200);
      const another = await owner.invite('clinician');
      service.time.now += 72 * HOUR;
      expect(await codeOf(await tryCode(another))).toBe('wrong-code');
    });

    test('is not spent by a try that fails', async () => {
      const owner = await service.join();
      const code = await owner.invite('front-desk');
      const taken = await tryCode(code, {}, owner.device);
      expect([taken.status, await codeOf(taken)]).toEqual([409, 'device-taken']);
      expect((await tryCode(code, {}, 'kithserver')).status).toBe(409);
      expect((await tryCode(code)).status).toBe(200);
    });
  });

  describe('joining', () => {
    test('by a set-up code founds a practice, by an invite joins the inviter’s, with the invite’s role', async () => {
      const owner = await service.join();
      const code = await owner.invite('read-only');
      const response = await tryCode(code);
      const answer = await response.json();
      expect(answer).toMatchObject({
        practiceId: owner.practiceId,
        role: 'read-only',
        founded: false,
        epoch: owner.epoch,
      });
      expect(owner).toMatchObject({ role: 'owner', founded: true });
      expect((await service.join()).practiceId).not.toBe(owner.practiceId);
    });

    test('gives a token of which only the hash is stored', async () => {
      const { token } = await service.join();
      expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
      const rows = await service.context.database.read(() => rowsOf({ sql: 'SELECT * FROM devices', parameters: [] }));
      expect(JSON.stringify(rows)).not.toContain(token);
    });

    test('puts a member record into the practice, which syncs like any other', async () => {
      const owner = await service.join({ name: 'Ana' });
      const { next } = await owner.pull();
      const clinician = await service.join({ name: 'Ben', code: await owner.invite('clinician') });
      expect((await owner.pull(next)).records).toMatchObject([
        {
          kind: 'member',
          id: clinician.memberId,
          fields: { name: 'Ben', role: 'clinician', devices: [clinician.device] },
        },
      ]);
    });
  });

  describe('the limits on guessing', () => {
    test('five tries a minute from one address, and told when to come back', async () => {
      service = await testService({ database: await open(), limits: { enrolPerMinute: 5 } });
      for (let i = 0; i < 5; i += 1) expect((await tryCode('AAAAA-AAAAA')).status).toBe(403);
      const refused = await tryCode(await service.setUpCode());
      expect([refused.status, await codeOf(refused)]).toEqual([429, 'too-many-requests']);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    });

    test('twenty an hour with codes of one practice', async () => {
      service = await testService({ database: await open(), limits: { enrolPerHourOfPractice: 20 } });
      const owner = await service.join();
      const code = await owner.invite('clinician');
      const statuses = [];
      for (let i = 0; i < 21; i += 1) statuses.push((await tryCode(code)).status);
      expect(statuses).toEqual([200, ...Array(19).fill(403), 429]);
    });

    test('a device’s pushes', async () => {
      service = await testService({ database: await open(), limits: { pushPerMinute: 2 } });
      const [owner, other] = [await service.join(), await service.join()];
      for (const status of [200, 200, 429]) {
        expect(
          (await owner.ask('POST', '/v1/push', { body: { changes: [changeOf('p1', { name: 'x' })] } })).status,
        ).toBe(status);
      }
      expect((await other.ask('POST', '/v1/push', { body: { changes: [changeOf('p1', { name: 'x' })] } })).status).toBe(
        200,
      );
    });
  });

  describe('devices', () => {
    test('are listed to the practice, and to it alone', async () => {
      const owner = await service.join({ name: 'Ana' });
      const stranger = await service.join({ name: 'Zoe' });
      service.time.now += MINUTE;
      const ben = await service.join({ name: 'Ben', code: await owner.invite('clinician') });
      const { devices } = (await (await ben.ask('GET', '/v1/devices')).json()) as DevicesAnswer;
      expect(devices.map(({ memberName, role, current }) => [memberName, role, current])).toEqual([
        ['Ana', 'owner', false],
        ['Ben', 'clinician', true],
      ]);
      expect(JSON.stringify(devices)).not.toContain(stranger.device);
    });

    test('revoked are out from the next request on, also of those under way at once', async () => {
      const owner = await service.join();
      const ben = await service.join({ code: await owner.invite('clinician') });
      expect((await owner.ask('DELETE', `/v1/devices/${ben.device}`)).status).toBe(204);
      const answers = await Promise.all(
        Array.from({ length: 200 }, (_, i) => ben.ask('GET', i % 2 ? '/v1/pull' : '/v1/devices')),
      );
      for (const answer of answers) expect([answer.status, await codeOf(answer)]).toEqual([401, 'revoked']);
      expect((await owner.ask('DELETE', `/v1/devices/${ben.device}`)).status).toBe(404);
      expect((await owner.pull()).records).toHaveLength(2);
    });

    test('one’s own may be revoked by anybody, others’ only by an owner', async () => {
      const owner = await service.join();
      const ben = await service.join({ code: await owner.invite('clinician') });
      const eve = await service.join({ code: await owner.invite('front-desk') });
      expect((await ben.ask('DELETE', `/v1/devices/${eve.device}`)).status).toBe(403);
      expect((await ben.ask('DELETE', `/v1/devices/${ben.device}`)).status).toBe(204);
      expect((await eve.ask('GET', '/v1/pull')).status).toBe(200);
    });
  });

  describe('roles', () => {
    const allowed: { [route: string]: readonly string[] } = {
      'POST /v1/push': ['owner', 'clinician', 'front-desk'],
      'POST /v1/invites': ['owner'],
    };
    const routes = MEMBER_ROUTES.map(({ method, path }) => `${method} ${path}`);
    const cells = ROLES.flatMap(role => routes.map(route => [role, route] as const));
    test.for(cells)('%s: %s', async ([role, route]) => {
      const owner = await service.join();
      const member = role === 'owner' ? owner : await service.join({ code: await owner.invite(role) });
      const [method, path] = route.split(' ') as [string, string];
      const response = await member.ask(
        method,
        path.replace(':device', member.device),
        method === 'POST' ? { body: {} } : {},
      );
      const isAllowed = (allowed[route] ?? ROLES).includes(role);
      expect(response.status === 403 ? await codeOf(response) : 'let in').toBe(isAllowed ? 'let in' : 'forbidden');
    });
  });

  describe('the wall between practices', () => {
    test('no route, with any id of another practice, shows or changes anything of it', async () => {
      const [ana, eve] = [await service.join({ name: 'Ana-needle' }), await service.join({ name: 'Eve' })];
      const needle = 'needle-8f3a';
      await ana.push(changeOf('shared-id', { name: needle }));
      const before = await ana.pull();
      const ids = ['shared-id', ana.memberId, ana.device, ana.practiceId, 'practice'];
      for (const { method, path } of MEMBER_ROUTES) {
        for (const id of ids) {
          const queries = [`?record=${id}`, `?practice=${id}`, `?after=0`, `?today=2026-11-23&practiceId=${id}`];
          const headers = { 'x-practice': ana.practiceId, 'x-practice-id': id };
          for (const query of queries) {
            const body =
              method === 'POST'
                ? { practiceId: id, role: 'owner', changes: [changeOf(id, { name: 'Eve' })] }
                : undefined;
            const response = await eve.ask(method, path.replace(':device', id) + query, { body, headers });
            const text = await response.text();
            expect(text).not.toContain(needle);
            expect(text).not.toContain('Ana-needle');
          }
        }
      }
      await eve.push(changeOf('shared-id', { name: 'Eve' }, { time: service.time.now + MINUTE }));
      expect(await ana.pull()).toEqual(before);
      expect((await eve.record('shared-id'))!.fields).toEqual({ name: 'Eve' });
      expect((await ana.ask('GET', '/v1/pull')).status).toBe(200);
    });
  });
});
