import fc from 'fast-check';
import type { JsonSchema } from '#api/json-schema.ts';
import { valueOf } from './values.ts';
import type { Pool } from './values.ts';

/** One operation as the description tells it. */
export interface Described {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** What a key must hold for it; undefined: any key does. */
  readonly scope: string | undefined;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly schema: JsonSchema;
  }[];
  readonly body: JsonSchema | null;
  /** By media type and status, what a done one answers. */
  readonly answer: JsonSchema;
}

/** One request, ready to be sent below the organisation's address. */
export interface Shot {
  readonly operation: Described;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** Reads the operations out of a description. */
export function operationsOf(document: unknown): Described[] {
  const { paths, components } = document as {
    paths: Record<string, Record<string, never>>;
    components: { parameters: Record<string, Described['parameters'][number]> };
  };
  const whole = (one: { $ref?: string }) =>
    one.$ref ? components.parameters[one.$ref.split('/').at(-1)!]! : one;
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, raw]) => {
      const one = raw as {
        operationId: string;
        security: { key: string[] }[];
        parameters: { $ref?: string }[];
        requestBody?: { content: Record<string, { schema: JsonSchema }> };
        responses: Record<string, { content: Record<string, { schema: JsonSchema }> }>;
      };
      return {
        id: one.operationId,
        method: method.toUpperCase(),
        path,
        scope: one.security[0]?.key[0],
        parameters: one.parameters.map(whole) as Described['parameters'],
        body: one.requestBody?.content['application/json']!.schema ?? null,
        answer: one.responses['200']!.content['application/json']!.schema,
      };
    }),
  );
}

const oddHeaders: readonly Readonly<Record<string, string>>[] = [
  { accept: 'text/html' },
  { accept: 'application/json;q=0.9, */*;q=0.1' },
  { accept: ';;;,' },
  { 'accept-language': 'en;q=1.0, id;q=0.2' },
  { 'accept-language': 'x'.repeat(3_000) },
  { 'if-none-match': '*' },
  { 'if-none-match': '"a", W/"b"' },
  { 'content-type': 'text/plain' },
  { 'content-type': 'application/json; charset=utf-16' },
  { 'content-type': 'multipart/form-data; boundary=' },
  { 'idempotency-key': 'x'.repeat(300) },
  { 'idempotency-key': 'é' },
  { authorization: 'Bearer x' },
  { authorization: 'Basic Og==' },
  { cookie: 'sesi=x' },
  { range: 'bytes=0-1' },
  { expect: '' },
];

const oddBodies = [
  '',
  '{',
  '[]',
  'null',
  '"x"',
  '{"a":1,"a":2}',
  '\u0000',
  `${'['.repeat(3_000)}`,
  '{"memo":1e999}',
  '\ufeff{}',
];

/** Requests for an operation: of three, one that fits, one nearly so, and one that is meant to hurt. */
export function shotsAt(operation: Described, pool: Pool): fc.Arbitrary<Shot> {
  return fc.constantFrom(0, 6, 40).chain((spoil) => shotAt(operation, pool, spoil));
}

function shotAt(operation: Described, pool: Pool, spoil: number): fc.Arbitrary<Shot> {
  const asked = operation.parameters.filter((one) => one.in !== 'header' && one.name !== 'org');
  const odd =
    spoil < 40 ? fc.constant({}) : fc.oneof(fc.constant({}), fc.constantFrom(...oddHeaders));
  const values = fc.tuple(
    ...asked.map(({ schema, required, in: place }) => {
      const value = valueOf(schema, pool, spoil).map(spoken);
      return required || place === 'path' ? value : fc.option(value, { nil: undefined, freq: 3 });
    }),
  );
  const fit = operation.body
    ? valueOf(operation.body, pool, spoil).map((one) => JSON.stringify(one))
    : fc.constant(null);
  const body =
    spoil < 40
      ? fit
      : fc.oneof(
          { weight: 4, arbitrary: fit },
          { weight: 1, arbitrary: fc.constantFrom(...oddBodies) },
        );
  return fc
    .record({ values, body, odd, key: fc.uuid(), extra: fc.boolean() })
    .map(({ values: found, body: text, odd: more, key, extra }) => {
      const query = new URLSearchParams();
      let path = operation.path;
      for (const [i, { name, in: place }] of asked.entries()) {
        const value = found[i];
        if (place === 'path') path = path.replace(`{${name}}`, encoded(value ?? ''));
        else if (value !== undefined) query.append(name, value.toWellFormed());
      }
      if (spoil === 40 && extra) query.append('x', '1');
      const keyed = operation.method === 'GET' ? {} : { 'idempotency-key': key };
      const typed = text === null ? {} : { 'content-type': 'application/json' };
      const search = query.size > 0 ? `?${query.toString()}` : '';
      const sent = operation.method === 'GET' ? null : text;
      return {
        operation,
        path: `${path}${search}`,
        headers: { ...keyed, ...typed, ...more },
        body: sent,
      };
    });
}

function encoded(value: string): string {
  const text = encodeURIComponent(value.toWellFormed());
  return text === '' || text === '.' || text === '..' ? '%20' : text;
}

/** A value as it stands in an address. */
function spoken(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
