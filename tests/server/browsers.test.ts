import { describe, expect, test } from 'vitest';
import { EXTENSION, testService } from './test-service.ts';

const FIREFOX = 'moz-extension://0a1b2c3d-0a1b-4c2d-8e3f-0a1b2c3d4e5f';

/** Origins that are not an extension of ours, in the manner of the attacks on CORS checks. */
const STRANGERS = [
  'null',
  '*',
  '',
  'https://evil.example',
  'http://127.0.0.1:4747',
  'http://localhost',
  'file://',
  'chrome-extension://',
  'chrome-extension://abc',
  `chrome-extension://${'q'.repeat(32)}`,
  `chrome-extension://${'a'.repeat(31)}`,
  `chrome-extension://${'a'.repeat(33)}`,
  `chrome-extension://${'A'.repeat(32)}`,
  `${EXTENSION}/`,
  `${EXTENSION}:443`,
  `${EXTENSION}.evil.example`,
  `https://${EXTENSION}`,
  `${EXTENSION} https://evil.example`,
  `x${EXTENSION}`,
  EXTENSION.toUpperCase(),
  'moz-extension://',
  'moz-extension://not-a-uuid',
  `${FIREFOX}x`,
  'safari-web-extension://0a1b2c3d-0a1b-4c2d-8e3f-0a1b2c3d4e5f',
];

describe('CORS', () => {
  test.for(STRANGERS)('nothing is let out to the origin %j', async origin => {
    const service = await testService();
    for (const [method, path] of [
      ['OPTIONS', '/v1/push'],
      ['GET', '/v1/openapi.json'],
      ['GET', '/healthz'],
    ] as const) {
      const headers = { origin, 'access-control-request-method': 'POST' };
      const response = await service.ask(method, path, { headers });
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
      expect(response.headers.get('access-control-allow-credentials')).toBeNull();
      expect(response.status).toBe(403);
    }
  });

  test.for([EXTENSION, FIREFOX])('%s may ask, is named exactly, and remembers it', async origin => {
    const service = await testService();
    const headers = {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type,kith-protocol',
    };
    const response = await service.ask('OPTIONS', '/v1/push', { headers });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
    expect(response.headers.get('access-control-max-age')).toBe('7200');
    expect(response.headers.get('access-control-allow-headers')).toBe('authorization,content-type,kith-protocol');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect(response.headers.get('vary')).toContain('Origin');
  });

  test('an error can be read by the extension, too', async () => {
    const service = await testService();
    const response = await service.ask('GET', '/v1/pull');
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([401, EXTENSION]);
  });

  test('with a list of extensions, no other one gets in', async () => {
    const service = await testService({ extensionIds: [EXTENSION.slice(-32)] });
    expect((await service.ask('GET', '/v1/pull')).status).toBe(401);
    for (const origin of [FIREFOX, `chrome-extension://${'a'.repeat(32)}`]) {
      expect((await service.ask('GET', '/v1/pull', { headers: { origin } })).status).toBe(403);
    }
  });
});
