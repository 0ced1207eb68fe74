import { readDay } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { refuse, Refusal } from '#base/refusal.ts';

/** A day as it was typed, or undefined where nothing was; one that is none is told at its field. */
export function typedDayOf(text: string, field: string, today: Day): Day | undefined {
  if (text.trim() === '') return undefined;
  try {
    return readDay(text, today);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refuse(error.code, { ...error.facts, field });
  }
}
