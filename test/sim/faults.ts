import type { Socket } from 'node:net';
import type pg from 'pg';
import type { Ground } from '#base/ground.ts';
import type { Cooperative } from './cooperative.ts';

/**
 * What goes wrong on the way of one request:
 * - `lost`: it was done or refused, and the answer never arrived;
 * - `cut`: the program's connection to the database breaks at a message;
 * - `cut-after-commit`: it breaks when the commit has been sent and its answer not read;
 * - `killed`: the server process of its connection is ended at a message;
 * - `killed-before-commit`: that happens between the writes and the commit;
 * - `serialized`: its transaction runs at repeatable read, so that whoever was quicker makes it fail.
 */
export type FaultKind =
  | 'none'
  | 'lost'
  | 'cut'
  | 'cut-after-commit'
  | 'killed'
  | 'killed-before-commit'
  | 'serialized';

/** A fault, and at which message to the database it strikes, counted from nought. */
export interface Fault {
  readonly kind: FaultKind;
  readonly at: number;
}

type Query = pg.PoolClient['query'];
type Wired = { readonly connection: { readonly stream: Socket } };

/** The same house for one request, whose connection suffers the fault. */
export function faulty(cooperative: Cooperative, fault: Fault): Ground {
  const { app } = cooperative;
  if (fault.kind === 'none' || fault.kind === 'lost') return app;
  const connect = async () => armed(await app.pool.connect(), cooperative, fault);
  return { ...app, pool: { connect, query: app.pool.query.bind(app.pool) } as unknown as pg.Pool };
}

/** Lets a connection go wrong until it is given back. */
function armed(client: pg.PoolClient, cooperative: Cooperative, fault: Fault): pg.PoolClient {
  const query = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>;
  const release = client.release.bind(client);
  let messages = -1;
  client.query = ((...args: unknown[]) => {
    messages += 1;
    const text = textOf(args[0]);
    if (fault.kind === 'serialized') return query(...serialized(args, text));
    const strikes = fault.kind.endsWith('commit') ? text === 'commit' : messages === fault.at;
    if (!strikes) return query(...args);
    return struck(client, cooperative, fault.kind, () => query(...args));
  }) as Query;
  client.release = (error?: Error | boolean) => {
    Reflect.deleteProperty(client, 'query');
    release(error);
  };
  return client;
}

function textOf(query: unknown): string {
  return typeof query === 'string' ? query : ((query as { text?: string }).text ?? '');
}

function serialized(args: readonly unknown[], text: string): unknown[] {
  if (text !== 'begin') return [...args];
  return [{ text: 'begin isolation level repeatable read', values: [] }];
}

/** Sends the message, and breaks the connection about then. */
function struck(
  client: pg.PoolClient,
  cooperative: Cooperative,
  kind: FaultKind,
  send: () => Promise<unknown>,
): Promise<unknown> {
  const { stream } = (client as unknown as Wired).connection;
  const pid = (client as unknown as { processID: number }).processID;
  const kill = () => cooperative.look('select pg_terminate_backend($1)', [pid]);
  // Nothing follows a commit, so it alone may wait until the process is gone.
  if (kind === 'killed-before-commit') return kill().then(send);
  const answer = send();
  if (kind === 'killed') return Promise.all([answer, kill()]).then(([said]) => said);
  if (kind === 'cut') setImmediate(() => stream.destroy(new Error('cut')));
  else {
    // The answer comes, and nobody reads it.
    stream.pause();
    setTimeout(() => stream.destroy(new Error('cut after commit')), 12);
  }
  return answer;
}
