import type { Ground } from '../ground.ts';

/** Work that nobody waits for, done for one organisation at a time. It may be done twice, or late. */
export interface OrganisationTask {
  readonly name: string;
  readonly scope: 'organisation';
  /** Waits for machines outside, so it is done by workers of its own and holds up no other task. */
  readonly isApart?: true;
  /**
   * May answer the instant at which there is something to do again. Once `stopping` is aborted the process
   * ends: whoever waits for a machine outside waits no longer.
   */
  run(ground: Ground, orgId: string, stopping?: AbortSignal): Promise<Date | void>;
}

/** Work for the whole installation, by the clock. */
export interface HouseTask {
  readonly name: string;
  readonly scope: 'house';
  /** Minute of the hour at which it is done. */
  readonly minute: number;
  /** The hour of the day (UTC) of what is done once a day; without it, every hour. */
  readonly hour?: number;
  run(ground: Ground): Promise<void>;
}

export type Task = OrganisationTask | HouseTask;

/**
 * Declares a task; the roof gathers them. An organisation's tasks are nudged after each of its commits
 * and swept over every hour, so that a nudge that was lost costs an hour and nothing else.
 */
export function defineTask<T extends Task>(task: T): T {
  return task;
}
