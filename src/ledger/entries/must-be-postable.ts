import type { Deed } from '#base/act.ts';
import type { Day } from '#base/day.ts';
import { refuse } from '#base/refusal.ts';

/** Refuses a day that has not come, and an earlier one to whoever may not date back. */
export function mustBePostable(deed: Deed, day: Day, field: string): void {
  if (day > deed.businessDay) refuse('entry/future', { field, today: deed.businessDay });
  if (day < deed.businessDay && !deed.may('entry.back-date')) refuse('entry/back-dated', { field });
}
