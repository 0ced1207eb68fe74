import type { App } from '#app.ts';
import type { Day } from '#base/day.ts';
import type { Ground } from '#base/ground.ts';

/** The house as it stood at an instant of the tale. */
export function groundAt(app: App, day: Day, time: string): Ground {
  const instant = new Date(`${day}T${time}+07:00`);
  return { ...app, now: () => instant };
}
