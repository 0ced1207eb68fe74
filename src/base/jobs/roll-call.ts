import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';
import { connectionOf } from '../db/connect.ts';
import type { DatabaseAddress } from '../db/connect.ts';

/** Numbers of the two kinds of advisory locks that the jobs hold: a worker's life, and a turn. */
const lives = 72_549_201;
const turns = 72_549_202;

/** How long a worker may be silent before it counts as dead: it answers as soon as it is connected. */
const patience = 2_000;

/**
 * Which workers live, as the database sees it: each process holds a lock in its own worker's name on a
 * connection that dies with it, on whichever machine. So nobody's job is taken from a worker that lives.
 */
export interface RollCall {
  /** From now on this process's worker answers to that name, and to no earlier one. */
  answerTo(worker: string): void;
  /** The names that hold jobs and do not answer, at two looks. */
  silent(): Promise<string[]>;
  /** Does the work unless another process is at the same; answers whether it was done. */
  alone(turn: string, work: () => Promise<void>): Promise<boolean>;
  end(): Promise<void>;
}

/** Opens this process's line to the roll call. */
export function openRollCall(address: DatabaseAddress, log: Logger): RollCall {
  let own = '';
  const line = openLine(address, log, (client) => claim(client, own));
  const look = async () => {
    const rows = await line.ask<{ name: string }>(silentText, [lives, own]);
    return rows.map((row) => row.name);
  };
  return {
    answerTo(worker) {
      own = worker;
      line
        .inTurn((client) => claim(client, worker))
        .catch((error: unknown) => log.warn({ err: error }, 'jobs: roll call'));
    },
    async silent() {
      const first = await look();
      if (first.length === 0) return [];
      await wait(patience, undefined, { ref: false });
      const second = new Set(await look());
      return first.filter((name) => second.has(name));
    },
    async alone(turn, work) {
      const [taken] = await line.ask<{ mine: boolean }>(takeText, [turns, turn]);
      if (!taken?.mine) return false;
      try {
        await work();
        return true;
      } finally {
        await line.ask('select pg_advisory_unlock($1, hashtext($2))', [turns, turn]);
      }
    },
    end: () => line.end(),
  };
}

/** One connection that is opened anew whenever it breaks, and told what it has to hold. */
interface Line {
  /** Asks after whoever asked before: several workers share the line. */
  ask<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[]): Promise<Row[]>;
  inTurn<T>(work: (client: pg.Client) => Promise<T>): Promise<T>;
  end(): Promise<void>;
}

function openLine(
  address: DatabaseAddress,
  log: Logger,
  onOpen: (client: pg.Client) => Promise<void>,
): Line {
  let ended = false;
  const connect = async (): Promise<pg.Client> => {
    for (;;) {
      const client = new pg.Client({ ...connectionOf(address, 'owner'), types: pg.types });
      client.on('error', (error) => {
        log.warn({ err: error }, 'jobs: roll call');
        if (!ended) current = reconnect();
      });
      try {
        await client.connect();
        await onOpen(client);
        return client;
      } catch (error) {
        await client.end().catch(() => undefined);
        if (ended) throw error;
        await wait(1_000, undefined, { ref: false });
      }
    }
  };
  const reconnect = (): Promise<pg.Client> => {
    const opening = connect();
    // Whoever asks for the line hears of it; nobody need ask.
    opening.catch(() => undefined);
    return opening;
  };
  let current = reconnect();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
    const mine = last.then(async () => work(await current));
    last = mine.catch(() => undefined);
    return mine;
  };
  return {
    inTurn,
    ask: (text, values) =>
      inTurn(async (client) => (await client.query(text, [...values])).rows as never),
    async end() {
      ended = true;
      await current.then((client) => client.end()).catch(() => undefined);
    },
  };
}

const takeText = 'select pg_try_advisory_lock($1, hashtext($2)) as mine';

async function claim(client: pg.Client, worker: string): Promise<void> {
  if (worker === '') return;
  await client.query('select pg_advisory_unlock_all()');
  await client.query('select pg_advisory_lock($1, hashtext($2))', [lives, worker]);
}

/** Those who hold a job without holding the lock in their name; locks are looked at and not touched. */
const silentText = `select distinct j.locked_by as name from graphile_worker.jobs j
  where j.locked_by is not null and j.locked_by <> $2 and not exists (
    select from pg_locks l where l.locktype = 'advisory' and l.granted and l.objsubid = 2
      and l.database = (select oid from pg_database where datname = current_database())
      and l.classid = $1::oid and l.objid::bigint = (hashtext(j.locked_by)::bigint & 4294967295))`;
