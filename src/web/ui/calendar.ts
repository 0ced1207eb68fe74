/** One square of a month's calendar. */
export interface CalendarDay {
  readonly day: string;
  readonly date: number;
  readonly inMonth: boolean;
}

/** The weeks of a month (`2026-11`), Monday first, filled up with its neighbours' days. */
export function weeksOf(month: string): CalendarDay[][] {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const first = new Date(Date.UTC(year, number - 1, 1));
  const start = new Date(first.getTime() - ((first.getUTCDay() + 6) % 7) * 86_400_000);
  const last = new Date(Date.UTC(year, number, 0)).getTime();
  const weeks: CalendarDay[][] = [];
  for (let at = start.getTime(); at <= last; at += 7 * 86_400_000) {
    weeks.push(
      Array.from({ length: 7 }, (_, i) => {
        const day = new Date(at + i * 86_400_000).toISOString().slice(0, 10);
        return { day, date: Number(day.slice(8)), inMonth: day.startsWith(month) };
      }),
    );
  }
  return weeks;
}

/** A month some months later. */
export function monthLater(month: string, months: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** A day some days later, for the arrow keys. */
export function dayLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * A first look at a typed day, so that the calendar can open at it: `24/11/2026`, `24-11-26`, `24/11`
 * or ISO, else null. The server reads the text for good, and reads more than this.
 */
export function glimpseDay(text: string, today: string): string | null {
  const bare = text.trim();
  const typed = /^(\d{1,2})[\s./-](\d{1,2})(?:[\s./-](\d{4}|\d{2}))?$/.exec(bare);
  const year = typed?.[3] ?? today.slice(0, 4);
  const iso = typed
    ? `${year.padStart(4, '20')}-${typed[2]!.padStart(2, '0')}-${typed[1]!.padStart(2, '0')}`
    : bare;
  const at = Date.parse(`${iso}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(iso) || Number.isNaN(at)) return null;
  return new Date(at).toISOString().startsWith(iso) ? iso : null;
}
