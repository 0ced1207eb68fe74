import { instantOn } from '../day.ts';
import type { Day } from '../day.ts';
import { refuse } from '../refusal.ts';
import { provisions } from './law.ts';
import type { Provision } from './law.ts';

/** Until when a notice must be given, and how long that is from now. */
export interface NoticeTerm {
  readonly discoveredAt: Date;
  readonly until: Date;
  readonly isOver: boolean;
  /** Whole hours until then, or since; never below nought. */
  readonly hours: number;
}

/**
 * Reckons until when a notice of a breach must be given, from the day and time at which it was known
 * (UU 27/2022, art. 46(1): three times twenty-four hours).
 *
 * Refuses `privacy/not-a-time` and `privacy/discovered-ahead`.
 */
export function noticeTerm(
  known: { readonly day: Day; readonly time: string },
  timeZone: string,
  now: Date,
): NoticeTerm {
  const discoveredAt = instantOn(known.day, readTime(known.time), timeZone);
  if (discoveredAt > now) refuse('privacy/discovered-ahead', { field: 'time' });
  const { hours }: Provision = provisions['pdp-breach'];
  const until = new Date(discoveredAt.getTime() + hours! * 3_600_000);
  const left = until.getTime() - now.getTime();
  return {
    discoveredAt,
    until,
    isOver: left < 0,
    hours: Math.floor(Math.abs(left) / 3_600_000),
  };
}

/** A time of day as people type it (`14.30`, `9:05`, `1430`), in its form `14:30`. */
function readTime(text: string): string {
  const match = /^([01]?\d|2[0-3])[.:]?([0-5]\d)$/.exec(text.trim());
  if (!match) refuse('privacy/not-a-time', { text: text.slice(0, 20), field: 'time' });
  return `${match[1]!.padStart(2, '0')}:${match[2]!}`;
}
