import type { IncomingMessage, ServerResponse } from 'node:http';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { App } from '#app.ts';
import { unsealedDeeds } from '#base/audit/unsealed.view.ts';
import { newestVerified } from '#base/backup/backup-runs.view.ts';
import { queueState } from '#base/jobs/queue.view.ts';

/** The figures of one process, for whoever keeps the server; no label tells of a person or a cooperative. */
export interface Metrics {
  /** Counts an answered request under the route that its page named, never under its address. */
  answered(request: IncomingMessage, response: ServerResponse, ms: number): void;
  /** All figures in the text format of Prometheus. */
  text(): Promise<string>;
}

/** The header in which the pages say which route answered; whatever a caller sends there is thrown away. */
export const routeHeader = 'x-sakaguru-route';

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Begins to measure: from now on the house tells how its acts end. */
export function openMetrics(app: App): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'sakaguru_http_request_seconds',
    help: 'Answered requests by route, method and class of status',
    labelNames: ['route', 'method', 'status'],
    buckets: seconds,
    registers,
  });
  const acts = new Histogram({
    name: 'sakaguru_act_seconds',
    help: 'Acts by name and by how they ended: done, a kind of refusal, or defect',
    labelNames: ['act', 'outcome'],
    buckets: seconds,
    registers,
  });
  app.measured = (act, outcome, ms) => acts.observe({ act, outcome }, ms / 1000);
  poolGauges(app, registers);
  stateGauges(app, registers);
  return {
    answered({ method = '', headers }, { statusCode }, ms) {
      const status = `${Math.floor(statusCode / 100)}xx`;
      const route = String(headers[routeHeader] ?? 'none');
      requests.observe({ route, method: knownMethod(method), status }, ms / 1000);
    },
    text: () => registry.metrics(),
  };
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** A caller's invention makes no new series. */
function knownMethod(method: string): string {
  return methods.has(method) ? method : 'other';
}

function poolGauges({ pool }: App, registers: Registry[]): void {
  const add = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  const inUse = () => pool.totalCount - pool.idleCount;
  add('sakaguru_pool_in_use', 'Database connections at work', inUse);
  add('sakaguru_pool_waiting', 'Requests that wait for a connection', () => pool.waitingCount);
}

/** What stands in the database is asked at each look; what cannot be asked is not shown, never a nought. */
function stateGauges(app: App, registers: Registry[]): void {
  const add = (name: string, help: string, read: () => Promise<number | null>) =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        const value = await read().catch((error: unknown) => {
          app.log.warn({ err: error, metric: name }, 'metrics');
          return null;
        });
        this.remove();
        if (value !== null) this.set(value);
      },
    });
  const { database, pool } = app;
  add('sakaguru_unsealed_deeds', 'Deeds of the last day that stand in no chain yet', () =>
    unsealedDeeds(database, app.now()),
  );
  add('sakaguru_jobs_waiting', 'Jobs that are due and not done', async () => {
    return (await queueState(database)).waiting;
  });
  add(
    'sakaguru_jobs_failed',
    'Jobs that failed at least once and are still to be done',
    async () => {
      return (await queueState(database)).failed;
    },
  );
  add('sakaguru_verified_backup_age_seconds', 'Age of the newest verified backup', async () => {
    const at = await newestVerified(pool);
    return at && (app.now().getTime() - at.getTime()) / 1000;
  });
}
