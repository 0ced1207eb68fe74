import type { Day } from '#base/day.ts';
import { decimal } from '#base/money.ts';
import type { Money } from '#base/money.ts';

/** How a view's result travels: money as decimal strings, days and instants in ISO form, bytes as base64. */
export type Wire<T> = T extends Money
  ? string
  : T extends Day | Date | Uint8Array
    ? string
    : T extends bigint
      ? never
      : T extends string | number | boolean | null | undefined
        ? T
        : T extends object
          ? { -readonly [K in keyof T]: Wire<T[K]> }
          : T;

/**
 * Asks for nothing where a schema says exactly what a result is on the wire; else for something nobody can
 * give, so that a view that grows a field fails to compile until its schema names it.
 */
export type Fits<Said, Result> = [Wire<Result>] extends [Said]
  ? [Said] extends [Wire<Result>]
    ? unknown
    : { readonly amiss: 'the schema says something that the result has not' }
  : { readonly amiss: 'the result has something that the schema does not say' };

/** A result as JSON takes it. Every bigint of the house is money. */
export function toWire(value: unknown): unknown {
  if (typeof value === 'bigint') return decimal(value as Money);
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (Array.isArray(value)) return value.map(toWire);
  const parts = Object.entries(value as Record<string, unknown>);
  return Object.fromEntries(parts.map(([name, part]) => [name, toWire(part)]));
}
