import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Logger, makeWorkerUtils, parseCronItems, run } from 'graphile-worker';
import type { Runner, RunnerOptions, TaskList, WorkerEvents, WorkerUtils } from 'graphile-worker';
import type { Logger as Log } from 'pino';
import type { DatabaseAddress } from '../db/connect.ts';
import type { Ground } from '../ground.ts';
import type { HouseTask, OrganisationTask, Task } from './define-task.ts';
import { scrub } from '../scrub.ts';
import { allOrganisations } from '../db/all-organisations.ts';
import { openOwnerPool } from '../db/owner-pool.ts';
import { openRollCall } from './roll-call.ts';
import type { RollCall } from './roll-call.ts';

/** What the jobs need of the opened house. */
export interface JobHouse extends Ground {
  readonly log: Log;
  readonly database: DatabaseAddress;
  onCommitted(listener: (orgId: string) => void): void;
}

/** The running jobs. */
export interface Jobs {
  /** Puts an organisation's tasks on the queue at once. */
  nudge(orgId: string): Promise<void>;
  /** Lets the job at work finish, and stops. */
  stop(): Promise<void>;
}

const sweep = 'sweep';
/** How many organisations are put on the queue in one message. */
const atOnce = 1_000;
/** A burst of commits becomes one nudge. */
const debounce = 1_000;
/** A job that hangs, or a database that is gone, does not keep the process from ending. */
const longestStop = 5_000;

/**
 * Starts the queue's worker in this process, beside those of other processes. What it knows stands in the
 * database: a process that is killed leaves its job locked, and any other one sets it free.
 */
export async function startJobs(house: JobHouse, tasks: readonly Task[]): Promise<Jobs> {
  const pgPool = openOwnerPool(house.database, 6, (error) =>
    house.log.warn({ err: error }, 'jobs'),
  );
  const logger = loggerOn(house.log);
  const utils = await makeWorkerUtils({ pgPool, logger });
  const ofOrganisation = tasks.filter((task) => task.scope === 'organisation');
  const ofHouse = tasks.filter((task) => task.scope === 'house');
  const nudge = (orgId: string) => addFor(utils, ofOrganisation, [orgId]);
  const crew = (work: Pick<Work, 'ofOrganisation' | 'ofHouse'>, hands: Hands) =>
    startCrew({ house, utils, ...work }, { pgPool, logger, ...hands });
  const near = { ofOrganisation: ofOrganisation.filter((task) => !task.isApart), ofHouse };
  const far = { ofOrganisation: ofOrganisation.filter((task) => task.isApart), ofHouse: [] };
  const first = crew(near, { concurrency: 1, sweeps: ofOrganisation });
  const crews = [first];
  if (far.ofOrganisation.length > 0) crews.push(crew(far, { concurrency: handsApart }));
  const freeing = freeNowAndThen(house.log, first.rollCall, utils);
  const nudging = nudgeLater(house, nudge);
  await utils.addJob(sweep, {}, { jobKey: sweep });
  return {
    nudge,
    async stop() {
      nudging.end();
      freeing.end();
      await Promise.all(crews.map((one) => one.end()));
      await utils.release();
      await pgPool.end();
    },
  };
}

/** How many organisations' tasks that wait for machines outside are at work at once in this process. */
const handsApart = 4;

/** Workers that share a list of tasks, and their line to the roll call. */
interface Hands {
  readonly concurrency: number;
  /** What the hourly sweep puts on the queue, for the crew that sweeps. */
  readonly sweeps?: readonly OrganisationTask[];
}

function startCrew(
  work: Omit<Work, 'rollCall' | 'stopping'>,
  {
    pgPool,
    logger,
    concurrency,
    sweeps,
  }: Hands & Pick<RunnerOptions, 'pgPool'> & { logger: Logger },
): { readonly rollCall: RollCall; end(): Promise<void> } {
  const { house } = work;
  const rollCall = openRollCall(house.database, house.log);
  const ending = new AbortController();
  const list = taskList({ ...work, rollCall, stopping: ending.signal });
  if (sweeps) list[sweep] = () => sweepOver(work, sweeps);
  const keeper = keepRunning(house.log, () =>
    run({
      ...(pgPool && { pgPool }),
      logger,
      events: announcing(rollCall),
      concurrency,
      noHandleSignals: true,
      pollInterval: 5_000,
      taskList: list,
      parsedCronItems: sweeps ? cronOf(work.ofHouse) : [],
    }),
  );
  return {
    rollCall,
    async end() {
      ending.abort();
      await keeper.end();
      await rollCall.end();
    },
  };
}

/** What the tasks' frame needs at hand. */
interface Work {
  readonly house: JobHouse;
  readonly ofOrganisation: readonly OrganisationTask[];
  readonly ofHouse: readonly HouseTask[];
  readonly utils: WorkerUtils;
  readonly rollCall: RollCall;
  /** Aborted when this process's workers are told to stop. */
  readonly stopping: AbortSignal;
}

/** Puts every organisation's tasks on the queue. */
async function sweepOver(
  { house, utils }: Pick<Work, 'house' | 'utils'>,
  tasks: readonly OrganisationTask[],
): Promise<void> {
  let orgIds: string[] = [];
  for await (const orgId of allOrganisations(house)) {
    orgIds.push(orgId);
    if (orgIds.length < atOnce) continue;
    await addFor(utils, tasks, orgIds);
    orgIds = [];
  }
  await addFor(utils, tasks, orgIds);
}

function taskList(work: Work): TaskList {
  const { house, ofOrganisation, ofHouse, utils, rollCall, stopping } = work;
  const list: TaskList = {};
  for (const task of ofHouse) list[task.name] = () => told(() => task.run(house));
  for (const task of ofOrganisation) {
    list[task.name] = async (payload) => {
      const { orgId } = payload as { orgId: string };
      const job = jobOf(task.name, orgId);
      let again: Date | null = null;
      const done = await rollCall.alone(job.jobKey, async () => {
        again = (await told(() => task.run(house, orgId, stopping))) ?? null;
      });
      // Another process is at it, and may have looked before our reason arose.
      if (!done) await utils.addJobs([{ ...job, runAt: soon() }]);
      // Under a key of its own: what is wanted now must not be put off by what is wanted later.
      else if (again !== null) {
        const runAt = new Date(Math.max(soon().getTime(), later(house, again)));
        await utils.addJobs([{ ...job, jobKey: `${job.jobKey}:later`, runAt }]);
      }
    };
  }
  return list;
}

/** An instant of the house's clock on the queue's, which is the machine's. */
function later(house: JobHouse, at: Date): number {
  return Date.now() + (at.getTime() - house.now().getTime());
}

const soon = (): Date => new Date(Date.now() + 1_000);

function jobOf(name: string, orgId: string) {
  return { identifier: name, payload: { orgId }, jobKey: `${name}:${orgId}` };
}

/** The queue keeps the words of a failure in clear: what looks personal goes out of them first. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new Error(scrub(words), { cause: error });
  }
}

async function addFor(
  utils: WorkerUtils,
  tasks: readonly OrganisationTask[],
  orgIds: readonly string[],
): Promise<void> {
  const jobs = orgIds.flatMap((orgId) => tasks.map(({ name }) => jobOf(name, orgId)));
  if (jobs.length > 0) await utils.addJobs(jobs);
}

function cronOf(ofHouse: readonly HouseTask[]) {
  const timed: Pick<HouseTask, 'name' | 'minute' | 'hour'>[] = [
    { name: sweep, minute: 7 },
    ...ofHouse,
  ];
  return parseCronItems(
    timed.map(({ name, minute, hour = '*' }) => ({
      task: name,
      match: `${minute} ${hour} * * *`,
      identifier: name,
    })),
  );
}

/** Each pool of workers has a name of its own, under which it locks its jobs. */
function announcing(rollCall: RollCall): WorkerEvents {
  const events: WorkerEvents = new EventEmitter();
  events.on('pool:create', ({ workerPool }) =>
    rollCall.answerTo((workerPool as unknown as { id: string }).id),
  );
  return events;
}

/** Frees what killed processes held, at the start and every minute. */
function freeNowAndThen(log: Log, rollCall: RollCall, utils: WorkerUtils): { end(): void } {
  const free = async (): Promise<void> => {
    const dead = await rollCall.silent();
    if (dead.length > 0) await utils.forceUnlockWorkers(dead);
  };
  const tryToFree = (): void =>
    void free().catch((error: unknown) => log.warn({ err: error }, 'jobs: roll call'));
  tryToFree();
  const timer = setInterval(tryToFree, 60_000).unref();
  return { end: () => clearInterval(timer) };
}

/** Collects the organisations that have committed, and nudges each once. */
function nudgeLater(house: JobHouse, nudge: (orgId: string) => Promise<void>): { end(): void } {
  const waiting = new Set<string>();
  const flush = () => {
    const orgIds = [...waiting];
    waiting.clear();
    for (const orgId of orgIds) {
      nudge(orgId).catch((error: unknown) =>
        house.log.warn({ err: error }, 'jobs: the sweep will do it'),
      );
    }
  };
  const timer = setInterval(flush, debounce).unref();
  house.onCommitted((orgId) => void waiting.add(orgId));
  return {
    end() {
      clearInterval(timer);
      house.onCommitted(() => undefined);
    },
  };
}

/** Starts the worker again when it gives up, as after a database that was away for long. */
function keepRunning(log: Log, start: () => Promise<Runner>): { end(): Promise<void> } {
  let ended = false;
  let runner: Runner | null = null;
  const running = (async () => {
    while (!ended) {
      try {
        runner = await start();
        // Told to end while it was starting: nobody had a runner to stop yet.
        if (ended) await runner.stop();
        await runner.promise;
      } catch (error) {
        if (!ended) log.error({ err: error }, 'jobs');
      }
      runner = null;
      if (!ended) await wait(2_000, undefined, { ref: false });
    }
  })();
  return {
    async end() {
      ended = true;
      const stopped = (async () => {
        await runner?.stop().catch(() => undefined);
        await running;
      })();
      await Promise.race([stopped, wait(longestStop, undefined, { ref: false })]);
    },
  };
}

function loggerOn(log: Log): Logger {
  return new Logger((scope) => (level, message, meta) => {
    const error = (meta as { error?: unknown } | undefined)?.error;
    const facts = {
      job: scope.jobId,
      task: scope.taskIdentifier,
      ...(error ? { err: error } : {}),
    };
    if (level === 'error') log.error(facts, message);
    else if (level === 'warning') log.warn(facts, message);
    else log.debug(facts, message);
  });
}
