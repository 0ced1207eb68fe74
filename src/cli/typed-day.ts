import { readDay } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { read } from '#base/read.ts';

/** Days as they were typed: day first, `kemarin`, or ISO. */
export interface TypedDays {
  readonly on?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** A day, two days with `..` between, or `none`. */
  readonly compare?: string | undefined;
}

interface At {
  readonly ground: Ground;
  readonly actor: Actor;
}

/** A day as somebody typed it, seen from the organisation's own today; none stays none. */
export async function typedDay(at: At, text: string | undefined): Promise<Day | undefined> {
  return text === undefined ? undefined : readDay(text, await todayOf(at));
}

/** The days of a report as they were typed, in their ISO form. Refuses `day/not-a-day`. */
export async function typedDays(at: At, days: TypedDays): Promise<TypedDays> {
  const { on, from, to, compare } = days;
  if ([on, from, to, compare].every((text) => text === undefined)) return {};
  const today = await todayOf(at);
  const iso = (text: string | undefined) => (text === undefined ? undefined : readDay(text, today));
  const beside =
    compare === undefined || compare === 'none'
      ? compare
      : compare
          .split('..', 2)
          .map((text) => readDay(text, today))
          .join('..');
  return { on: iso(on), from: iso(from), to: iso(to), compare: beside };
}

/** The organisation's civil day. */
function todayOf({ ground, actor }: At): Promise<Day> {
  return read(ground, actor, null, async (_q, standing) => (await standing).businessDay);
}
