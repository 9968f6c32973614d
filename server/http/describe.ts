import { resolver, type DescribeRouteOptions } from 'hono-openapi';
import type * as v from 'valibot';
import { SyncedRecordSchema } from '../../shared/model/record.ts';
import { ERRORS, ErrorSchema, type ErrorCode } from '../../shared/protocol/errors.ts';
import { STAMP_PATTERN } from '../../shared/sync/stamp.ts';

type Description = {
  summary: string;
  request?: v.GenericSchema;
  /** The answer's schema; null: 204, nothing. A string: its media type, when it is not JSON. */
  answer: v.GenericSchema | string | null;
  parameters?: DescribeRouteOptions['parameters'];
  errors: readonly ErrorCode[];
};

/** What every route may answer, whatever it is asked. */
const EVERYWHERE: readonly ErrorCode[] = [
  'bad-request',
  'wrong-host',
  'wrong-origin',
  'internal',
  'read-only',
  'disk-full',
];

/** A route's entry in the OpenAPI document, from the schemas of shared/protocol. */
export function describe({ summary, request, answer, parameters, errors }: Description): DescribeRouteOptions {
  return {
    summary,
    ...(parameters ? { parameters } : {}),
    ...(request
      ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(request) } } } }
      : {}),
    responses: { ...answerOf(answer), ...errorsOf([...errors, ...EVERYWHERE]) },
  };
}

/** A whole number in the query. */
export function wholeNumber(name: string, description: string) {
  return { in: 'query' as const, name, description, schema: { type: 'integer' as const, minimum: 0 } };
}

/** Text in the query or the path. */
export function text(where: 'query' | 'path', name: string, description: string, required = where === 'path') {
  return { in: where, name, description, required, schema: { type: 'string' as const } };
}

function answerOf(answer: Description['answer']): DescribeRouteOptions['responses'] {
  if (answer === null) return { 204: { description: 'Done.' } };
  if (typeof answer === 'string') return { 200: { description: 'The answer.', content: { [answer]: {} } } };
  return { 200: { description: 'The answer.', content: { 'application/json': { schema: schemaOf(answer) } } } };
}

function errorsOf(codes: ErrorCode[]): DescribeRouteOptions['responses'] {
  const byStatus = Map.groupBy(new Set(codes), code => ERRORS[code][0]);
  return Object.fromEntries(
    [...byStatus].map(([status, same]) => {
      const description = same.map(code => `${code}: ${ERRORS[code][1]}`).join('\n');
      return [status, { description, content: { 'application/json': { schema: schemaOf(ErrorSchema) } } }];
    }),
  );
}

function schemaOf(schema: v.GenericSchema) {
  // JSON Schema has no words for some checks (trim); the door makes them all the same.
  const overrideSchema = ({ valibotSchema }: { valibotSchema: unknown }) =>
    valibotSchema === SyncedRecordSchema ? RECORD : undefined;
  return resolver(schema, { options: { errorMode: 'ignore', overrideSchema } });
}

/** What `SyncedRecordSchema`, written by hand, checks. */
const RECORD = {
  type: 'object' as const,
  required: ['seq', 'id', 'kind', 'fields', 'stamp'],
  properties: {
    seq: { type: 'integer' as const, minimum: 1 },
    id: { type: 'string' as const },
    kind: { type: 'string' as const },
    fields: { type: 'object' as const, additionalProperties: {} },
    stamp: { type: 'string' as const, pattern: STAMP_PATTERN.source },
    stamps: { type: 'object' as const, additionalProperties: { type: 'string' as const } },
  },
};
