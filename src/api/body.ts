import { refuse } from '#base/refusal.ts';
import type { JsonSchema } from './json-schema.ts';
import { unknownIn } from './unknown-fields.ts';

/** Deeper than any input of ours, and far from where a reader's own stack would end. */
const deepest = 32;

/** What an operation without a body takes. */
const nothing: JsonSchema = { properties: {}, additionalProperties: false };

/**
 * The key under which the caller wants this done once.
 * @throws Refusal `api/no-idempotency-key`, `api/idempotency-key-unfit`
 */
export function idempotencyKey(request: Request): string {
  const key = request.headers.get('idempotency-key');
  if (key === null || key === '') refuse('api/no-idempotency-key', { field: 'Idempotency-Key' });
  if (key.length > 255 || !/^[\x21-\x7e]+$/.test(key))
    refuse('api/idempotency-key-unfit', { field: 'Idempotency-Key' });
  return key;
}

/**
 * The object that a request carries; an empty body is an empty object.
 *
 * @param schema which fields there are; null: none
 * @param most bytes
 * @throws Refusal `api/body-too-big`, `api/encoding-unfit`, `api/media-unfit`, `api/body-unreadable`,
 *   `act/input` on unknown fields
 */
export async function readBody(
  request: Request,
  schema: JsonSchema | null,
  most: number,
): Promise<Record<string, unknown>> {
  const bytes = await readBytes(request, most);
  if (bytes.length === 0) return {};
  if (!isJson(request.headers.get('content-type') ?? ''))
    refuse('api/media-unfit', { media: 'application/json' });
  const sent = parsed(bytes);
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) {
    return refuse('api/body-unreadable');
  }
  if (isDeeper(sent, deepest)) refuse('api/body-unreadable');
  const known = schema?.properties ?? {};
  const faults = unknownIn(sent, schema ?? nothing);
  if (faults.length > 0) refuse('act/input', { field: faults[0]!.field, faults });
  return Object.fromEntries(
    Object.entries(sent).map(([name, value]) => [name, asBytes(value, known[name], name)]),
  );
}

/** JSON is UTF-8 (RFC 8259, 8.1); who says that theirs is something else would be misread. */
function isJson(type: string): boolean {
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(type)?.[1] ?? 'utf-8';
  return /^application\/json\s*(;.*)?$/i.test(type) && /^utf-?8$/i.test(charset);
}

/**
 * All bytes of a request, and not one more than it may carry; they come as they are, and not compressed.
 * @throws Refusal `api/body-too-big`, `api/encoding-unfit`
 */
export async function readBytes(request: Request, most: number): Promise<Buffer> {
  const encoding = request.headers.get('content-encoding')?.trim().toLowerCase() ?? '';
  if (encoding !== '' && encoding !== 'identity')
    refuse('api/encoding-unfit', { text: encoding.slice(0, 40) });
  const tooBig = () => refuse('api/body-too-big', { most });
  if (Number(request.headers.get('content-length') ?? '0') > most) tooBig();
  if (request.body === null) return Buffer.alloc(0);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body) {
    size += part.length;
    if (size > most) tooBig();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse('api/body-unreadable');
  }
}

function isDeeper(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((part) => isDeeper(part, left - 1));
}

/**
 * Bytes travel as base64.
 * @param field where the value stands, for the refusal of a text that is none (`api/no-base64`)
 */
function asBytes(value: unknown, schema: JsonSchema | undefined, field: string): unknown {
  if (schema === undefined) return value;
  const items = schema['items'] as JsonSchema | undefined;
  if (Array.isArray(value))
    return items ? value.map((one, i) => asBytes(one, items, `${field}.${i}`)) : value;
  if (typeof value === 'object' && value !== null) {
    const { properties } = schema;
    if (!properties) return value;
    const parts = Object.entries(value);
    return Object.fromEntries(
      parts.map(([name, part]) => [
        name,
        asBytes(
          part,
          Object.hasOwn(properties, name) ? properties[name] : undefined,
          `${field}.${name}`,
        ),
      ]),
    );
  }
  if (schema['contentEncoding'] !== 'base64' || typeof value !== 'string') return value;
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(value)) {
    refuse('act/input', { field, faults: [{ field, code: 'api/no-base64', facts: {} }] });
  }
  return new Uint8Array(Buffer.from(value, 'base64'));
}
