import type { Run } from './simulate.ts';

/** What many seeds came to. */
export interface Tally {
  seeds: number;
  requests: number;
  done: number;
  days: number;
  readonly outcomes: Record<string, number>;
  readonly faults: Record<string, number>;
  /** Per seed that went wrong: what is off, and how it came to it. */
  readonly violations: { seed: number; violations: readonly string[]; story: readonly string[] }[];
}

/** Nothing yet. */
export function emptyTally(): Tally {
  return { seeds: 0, requests: 0, done: 0, days: 0, outcomes: {}, faults: {}, violations: [] };
}

/** Adds what one seed came to. */
export function addRun(tally: Tally, run: Run): void {
  tally.seeds += 1;
  tally.days += Math.max(0, run.days);
  for (const [name, many] of run.outcomes) {
    tally.requests += many;
    if (name === 'done') tally.done += many;
    tally.outcomes[name] = (tally.outcomes[name] ?? 0) + many;
  }
  for (const [name, many] of run.faults) {
    if (name === 'none') continue;
    tally.faults[name] = (tally.faults[name] ?? 0) + many;
  }
  if (run.violations.length > 0) {
    const { seed, violations, story } = run;
    tally.violations.push({ seed, violations, story });
  }
}

/** Adds what another process counted. */
export function addTally(tally: Tally, other: Tally): void {
  for (const key of ['seeds', 'requests', 'done', 'days'] as const) tally[key] += other[key];
  for (const part of ['outcomes', 'faults'] as const) {
    for (const [name, many] of Object.entries(other[part]))
      tally[part][name] = (tally[part][name] ?? 0) + many;
  }
  tally.violations.push(...other.violations);
}

/** The tally in lines for whoever reads a terminal. */
export function told(tally: Tally, seconds: number): string {
  const list = (counts: Record<string, number>) =>
    Object.entries(counts)
      .toSorted(([, a], [, b]) => b - a)
      .map(([name, many]) => `  ${String(many).padStart(7)}  ${name}`)
      .join('\n');
  return [
    `${tally.seeds} seeds, ${tally.days} simulated days, ${tally.requests} requests (${tally.done} booked), ` +
      `${tally.violations.length} violations, ${seconds.toFixed(0)} s`,
    'how requests ended:',
    list(tally.outcomes),
    'what went wrong on the way:',
    list(tally.faults),
    ...tally.violations.map(
      ({ seed, violations, story }) =>
        `VIOLATION, again with npm run sim -- --seed ${seed}\n${violations.join('\n')}\n${story.join('\n')}`,
    ),
  ].join('\n');
}
