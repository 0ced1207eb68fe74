import type { Deed } from '../act.ts';

/** What of a record is kept in its history: plain values, nothing personal; a reference is an id. */
export type RecordFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * Writes into a record's history which of its fields an act changed, before and after. A field that stayed
 * as it was is left out; an act that changed none leaves a row without fields, for it was done all the same.
 *
 * @param kind what the record is, by the name of its history page (`office`)
 */
export function recordFields(
  deed: Deed,
  record: { readonly kind: string; readonly id: string },
  before: RecordFields,
  after: RecordFields,
): void {
  const changed = Object.keys(after).filter(
    (name) => (before[name] ?? null) !== (after[name] ?? null),
  );
  const part = (fields: RecordFields) =>
    Object.fromEntries(changed.map((name) => [name, fields[name] ?? null]));
  deed.record({ ...record, before: part(before), after: part(after) });
}
