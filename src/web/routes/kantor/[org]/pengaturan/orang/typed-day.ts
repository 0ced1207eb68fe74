import { addMonths, readDay } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { auditorMonths } from '#base/people/mandate-span.ts';
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

/** The last day of a role as it was typed; an auditor's ends by itself, in three months unless told otherwise. */
export function untilOf(
  role: string | undefined,
  text: string,
  from: Day | undefined,
  today: Day,
): Day | undefined {
  const typed = typedDayOf(text, 'untilOn', today);
  return typed ?? (role === 'auditor' ? addMonths(from ?? today, auditorMonths.usual) : undefined);
}
