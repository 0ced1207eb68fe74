import { timingSafeEqual } from 'node:crypto';
import type { z } from 'zod';
import { canonical } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import type { Call } from './operation.ts';

/** Which list of whom a cursor belongs to: with another question it means nothing. */
export interface ListPlace {
  readonly call: Pick<Call, 'app' | 'actor'>;
  readonly operation: string;
  readonly asked: Readonly<Record<string, unknown>>;
}

const signature = 12;

/** Where a page ended as one word, signed: nobody but us makes one. */
export function cursorText(place: ListPlace, end: unknown): string {
  const payload = Buffer.from(JSON.stringify(end));
  return Buffer.concat([signed(place, payload), payload]).toString('base64url');
}

/**
 * Reads a cursor of this very list.
 * @throws Refusal `api/cursor-unfit`
 */
export function readCursor<C extends z.ZodType>(
  place: ListPlace,
  schema: C,
  text: string,
): z.output<C> {
  const bytes = Buffer.from(text, 'base64url');
  const payload = bytes.subarray(signature);
  const isOurs =
    bytes.length > signature &&
    timingSafeEqual(bytes.subarray(0, signature), signed(place, payload));
  if (!isOurs) refuse('api/cursor-unfit', { field: 'cursor' });
  return schema.parse(JSON.parse(payload.toString('utf8')));
}

function signed({ call, operation, asked }: ListPlace, payload: Buffer): Buffer {
  const said = `${operation} ${canonical(asked)} ${payload.toString('base64')}`;
  return call.app.keys.hash(call.actor.orgId, 'api-cursor', said).subarray(0, signature);
}
