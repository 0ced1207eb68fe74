import { Refusal } from '#base/refusal.ts';

/** Reads what was typed into a field; what it refuses stands at that field. */
export function atField<T>(field: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.kind, error.code, { ...error.facts, field });
  }
}
