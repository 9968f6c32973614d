import { expect, test } from 'vitest';
import { MEMBER_ROUTES, OPEN_ROUTES } from '../../server/routes.ts';
import { testService } from './test-service.ts';

type Operation = {
  summary?: string;
  parameters?: { name: string; in: string }[];
  responses: { [status: string]: { description: string; content?: { [type: string]: { schema?: object } } } };
  requestBody?: { content: { [type: string]: { schema?: object } } };
};
type Document = { openapi: string; paths: { [path: string]: { [method: string]: Operation } } };

async function readDocument(): Promise<Document> {
  const service = await testService();
  const response = await service.ask('GET', '/v1/openapi.json');
  expect(response.status).toBe(200);
  return (await response.json()) as Document;
}

test('the OpenAPI document describes every route, and nothing else', async () => {
  const { openapi, paths } = await readDocument();
  expect(openapi).toMatch(/^3\.1/);
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map(method => `${method.toUpperCase()} ${path}`),
  );
  const routes = [...OPEN_ROUTES, ...MEMBER_ROUTES].map(
    ({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`,
  );
  expect(described.toSorted()).toEqual([...routes, 'GET /v1/live', 'GET /v1/openapi.json'].toSorted());
});

test('each of its operations says what it takes and answers, by schemas without holes', async () => {
  const { paths } = await readDocument();
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const name = `${method} ${path}`;
      expect(operation.summary, name).toMatch(/\.$|\)\.$/);
      expect(Object.keys(operation.responses), name).toEqual(expect.arrayContaining(['400', '403', '421', '500']));
      for (const [status, { content }] of Object.entries(operation.responses)) {
        if (Number(status) >= 400) {
          expect(content?.['application/json']?.schema, `${name} ${status}`).toMatchObject({
            type: 'object',
            properties: { code: { type: 'string' }, message: { type: 'string' } },
          });
        }
      }
      if (method === 'post')
        expect(operation.requestBody?.content['application/json']?.schema, name).toHaveProperty('properties');
      for (const [, parameter] of path.matchAll(/\{(\w+)\}/g)) {
        expect(operation.parameters, name).toContainEqual(
          expect.objectContaining({ name: parameter, in: 'path', required: true }),
        );
      }
    }
  }
  expect(paths['/v1/pull']!['get']!.responses['200']!.content!['application/json']!.schema).toMatchObject({
    type: 'object',
    required: ['epoch', 'records', 'next', 'latest'],
    properties: { records: { items: { required: ['seq', 'id', 'kind', 'fields', 'stamp'] } } },
  });
});
