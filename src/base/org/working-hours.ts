/** When an office works, in its own zone. */
export interface WorkingHours {
  /** Weekdays, 1 is Monday. */
  readonly days: readonly number[];
  /** Times of day, `07:00`; work lasts until just before the second. */
  readonly from: string;
  readonly until: string;
  /** Whether the organisation said so, or nobody has yet and these are usual ones. */
  readonly isSet: boolean;
}

/** What most cooperatives keep: Monday to Saturday, seven to five. */
export const usualHours: WorkingHours = {
  days: [1, 2, 3, 4, 5, 6],
  from: '07:00',
  until: '17:00',
  isSet: false,
};

/** A time of day as people type it: `7.00`, `07:00`, `7`; null if it is none. */
export function readTime(text: string): string | null {
  const [, hour, minute = '00'] = /^\s*(\d{1,2})(?:[.:](\d{2}))?\s*$/.exec(text) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}
