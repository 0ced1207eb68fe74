import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { conflict, Refusal } from '../refusal.ts';

/** What the compiler gets: every file it may see by its name, and the instant that stands in the PDF. */
export interface PressOrder {
  readonly files: readonly (readonly [name: string, content: Uint8Array])[];
  /** Seconds since 1970, UTC. */
  readonly createdAt: number;
}

/** What comes back: the PDF, or what the compiler said against it. */
export type PressReport = { readonly pdf: Uint8Array } | { readonly fault: string };

interface Job {
  readonly order: PressOrder;
  readonly done: (pdf: Uint8Array) => void;
  readonly failed: (error: unknown) => void;
}

/** How many prints may wait, how long one may take, and after how long an idle press is put away. */
export const pressLimits = { waiting: 16, seconds: 30, idleSeconds: 60 };

const waiting: Job[] = [];
let child: ChildProcess | null = null;
let current: Job | null = null;
let timer: NodeJS.Timeout | undefined;

/**
 * Sets one paper, in a process of its own: a long one blocks no request, one that runs wild can be killed,
 * and the compiler never sees our keys or the database. One at a time; the rest waits in a short queue.
 *
 * @throws Refusal `paper/busy` beyond the queue, `paper/too-slow` after `pressLimits.seconds`
 */
export async function pressPaper(order: PressOrder): Promise<Uint8Array> {
  if (waiting.length >= pressLimits.waiting) conflict('paper/busy');
  return new Promise((done, failed) => {
    waiting.push({ order, done, failed });
    takeNext();
  });
}

function takeNext(): void {
  if (current || waiting.length === 0) return;
  clearTimeout(timer);
  current = waiting.shift()!;
  const press = (child ??= openPress());
  hold(press);
  const { seconds } = pressLimits;
  timer = setTimeout(() => {
    settle((job) => job.failed(new Refusal('rule', 'paper/too-slow', { seconds })));
    press.kill('SIGKILL');
  }, seconds * 1000);
  press.send(current.order);
}

function openPress(): ChildProcess {
  // An empty environment: the compiler needs nothing that stands in ours.
  const press = fork(fileURLToPath(new URL('./press.worker.ts', import.meta.url)), [], {
    serialization: 'advanced',
    env: {},
    execArgv: [],
  });
  press.on('message', (report: PressReport) => {
    settle((job) =>
      'pdf' in report ? job.done(report.pdf) : job.failed(new Error(`paper: ${report.fault}`)),
    );
    takeNext();
    if (!current) rest(press);
  });
  const gone = (error?: Error) => {
    if (child !== press) return;
    child = null;
    settle((job) => job.failed(error ?? new Error('the press broke off')));
    takeNext();
  };
  press.on('error', gone);
  press.on('exit', () => gone());
  return press;
}

/** Ends the current job in one way or another. */
function settle(end: (job: Job) => void): void {
  const job = current;
  current = null;
  clearTimeout(timer);
  if (job) end(job);
}

/** While a print runs the process waits for it; an idle press keeps nobody from leaving. */
function hold(press: ChildProcess): void {
  press.ref();
  press.channel?.ref();
}

function rest(press: ChildProcess): void {
  press.unref();
  press.channel?.unref();
  timer = setTimeout(() => {
    child = null;
    press.kill();
  }, pressLimits.idleSeconds * 1000).unref();
}
