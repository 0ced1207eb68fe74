import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { tasks, useApp, type App } from '#app.ts';
import { startJobs, type Jobs } from '#base/jobs/start-jobs.ts';
import { readInstallation } from '#base/org/installation.view.ts';
import { conflict, Refusal } from '#base/refusal.ts';
import { scrubPath } from '#base/scrub.ts';
import { cliWords } from '../cli.words.ts';
import { hasOwnServer } from '../database-url.ts';
import { isWithoutDemo, openHouse, type House } from '../open-house.ts';
import { originOf } from '../origin.ts';
import { dataFolder } from '../postgres/data-folder.ts';
import { portOf } from '../port.ts';
import { usersOfServer } from '../postgres/users-of-server.ts';
import { problem } from '../problem.ts';
import { openProgress } from '../progress.ts';
import { firstStart } from './first-start.ts';
import { openFrontDoor, type FrontDoor, type Handler } from './front-door.ts';
import { onlyKnownHosts } from './known-host.ts';
import { openMetricsDoor, type MetricsDoor } from './metrics-door.ts';
import { openMetrics, routeHeader, type Metrics } from './metrics.ts';
import { loadPages } from './pages.ts';
import type { ServeOptions } from './serve-options.ts';
import { withApi } from './with-api.ts';

/** What has to be closed again, in this order: callers, jobs, house. */
interface Opened {
  door?: FrontDoor;
  metrics?: MetricsDoor;
  jobs?: Jobs;
  house?: House;
}

/** Starts everything, says where it is, and runs until it is told to stop. */
export async function serve(options: ServeOptions): Promise<void> {
  const stopping = askedToStop();
  const opened: Opened = {};
  try {
    const opening = open(options, opened);
    await Promise.race([opening.then(() => stopping), stopping]);
    // Stopped while it was still opening: what has no handle yet cannot be closed yet.
    if (!opened.house) await opening;
    process.stderr.write(`\n${cliWords.id['serve.stopping']}\n`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await tell(error);
  } finally {
    await closeAll(opened);
  }
  process.exit();
}

/** One that cannot close must not keep the next from it: the database is stopped in any case. */
async function closeAll({ door, metrics, jobs, house }: Opened): Promise<void> {
  const steps = [
    () => door?.close(),
    () => metrics?.close(),
    () => jobs?.stop(),
    () => house?.close(),
  ];
  for (const step of steps) {
    try {
      await within(30_000, step());
    } catch (error) {
      process.exitCode = await problem(error);
    }
  }
}

function within(ms: number, work: Promise<void> | undefined): Promise<void> {
  const late = wait(ms, undefined, { ref: false }).then(() => {
    throw new Error(`closing took longer than ${ms} ms`);
  });
  return Promise.race([work ?? Promise.resolve(), late]);
}

/** Puts into `opened` whatever has to be closed again, as soon as it is there. */
async function open(options: ServeOptions, opened: Opened): Promise<void> {
  const start = performance.now();
  const port = portOf(options.port ?? '8080');
  const metricsPort = options.metricsPort ?? process.env['METRICS_PORT'] ?? '';
  if (metricsPort !== '') portOf(metricsPort);
  const progress = openProgress('lines');
  const hosts = {
    origin: originOf(options.origin),
    listensOn: options.host ?? '127.0.0.1',
    trustsProxy: process.env['TRUST_PROXY'] === '1',
  };
  const isOwnServer = hasOwnServer();
  if (!isOwnServer) await mustBeAlone(dataFolder(options.data));
  // The port first: that it is taken is known before the long work begins.
  const door = await openFrontDoor(hosts.listensOn, port);
  opened.door = door;
  // A server of one's own is for true books.
  const withoutDemo = options.empty === true || isOwnServer;
  const { data, origin } = options;
  const wish = { data, origin, listensAt: door.url, role: 'serve', withoutDemo } as const;
  const house = await openHouse({ ...wish, onStep: progress.step });
  opened.house = house;
  const { app } = house;
  useApp(app);
  const pages = onlyKnownHosts(withApi(app, await loadPages()), hosts);
  const onStep = progress.step;
  const first = { app, withoutDemo: isWithoutDemo(house.dataDir), url: app.origin, onStep };
  const welcome = await firstStart(first);
  outliveTheQueue(app);
  opened.jobs = await startJobs(app, tasks);
  const metrics = metricsPort === '' ? null : openMetrics(app);
  if (metrics) opened.metrics = await openMetricsDoor(metrics, metricsHost(), Number(metricsPort));
  door.open(dispatch(app, pages, metrics));
  progress.end();
  const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
  const lines = [
    `Sakaguru menyala di ${door.url} (${seconds} d; ${placeOf(app, house.dataDir, isOwnServer)})`,
    ...welcome,
    'Hentikan dengan Ctrl-C.',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/**
 * When the database dies, the queue's library leaves a promise of its own to fail unheard; the jobs start
 * anew by themselves. A refusal that nobody waited for any more is a defect to be mended, but no reason to
 * shut the house. Anybody else's unheard failure ends us, as it should.
 */
function outliveTheQueue(app: App): void {
  process.on('unhandledRejection', (error) => {
    if (error instanceof Refusal) return app.log.error({ err: error }, 'unheard');
    if (!(error instanceof Error && error.stack?.includes('/graphile-worker/'))) throw error;
    app.log.warn({ err: error }, 'jobs');
  });
}

/** Health is ours to answer; all else are pages. */
function dispatch(app: App, pages: Handler, metrics: Metrics | null): Handler {
  return (request, response) => {
    const began = performance.now();
    delete request.headers[routeHeader];
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    // The path without its query: what somebody searched for is nobody's business.
    response.once('close', () => {
      const ms = Math.round(performance.now() - began);
      const shown = { method: request.method, path: scrubPath(path) };
      app.log.info({ ...shown, status: response.statusCode, ms }, 'request');
      metrics?.answered(request, response, performance.now() - began);
    });
    if (path === '/healthz') void answerHealth(app, request, response);
    else pages(request, response);
  };
}

async function answerHealth(
  app: App,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const isWell = await Promise.race([
    readInstallation(app.pool).then(
      () => true,
      () => false,
    ),
    new Promise<boolean>((resolve) => setTimeout(resolve, 2_000, false).unref()),
  ]);
  response.writeHead(isWell ? 200 : 503, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  const database = isWell ? 'ok' : 'unreachable';
  response.end(
    request.method === 'HEAD' ? '' : JSON.stringify({ status: isWell ? 'ok' : 'unwell', database }),
  );
}

/** A signal, or the death of whoever started us; asked twice is asked once. */
function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => resolve();
    process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop);
    process.once('disconnect', stop);
  });
}

const metricsHost = (): string => process.env['METRICS_HOST'] || '127.0.0.1';

function placeOf({ database }: App, dataDir: string, isOwnServer: boolean): string {
  if (!isOwnServer) return `data di ${dataDir}`;
  return `basis data ${database.database} di ${database.host}:${database.port}`;
}

/** Whoever started it reads the sentence, on a terminal or in a journal. */
async function tell(refusal: Refusal): Promise<void> {
  const { sentenceOf } = await import('../sentence.ts');
  process.stderr.write(`${sentenceOf(refusal)}\n`);
  process.exitCode = 1;
}

/** Our own other process on this folder is named before its port would be called a stranger's. */
async function mustBeAlone(data: string): Promise<void> {
  if (!existsSync(join(data, 'run'))) return;
  const serving = (await usersOfServer(data)).find((user) => user.role === 'serve');
  if (serving) conflict('postgres/already-served', { data, pid: serving.pid });
}
