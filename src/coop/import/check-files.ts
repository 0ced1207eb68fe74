import { Worker } from 'node:worker_threads';
import type { Day } from '#base/day.ts';
import { Refusal, refuse } from '#base/refusal.ts';
import type { Facts, RefusalKind } from '#base/refusal.ts';
import type { Sheet, SheetFile } from '#ledger/import/sheet.ts';
import type { Mapping, SheetCheck } from './check-sheets.ts';

/** What the worker is given. */
export interface CheckOrder {
  readonly files: readonly SheetFile[];
  readonly today: Day;
  readonly mappings: readonly Mapping[];
}

/** What the worker says: how far it is, and last what it found or why not. */
export type CheckReport =
  | { readonly step: number; readonly steps: number }
  | { readonly check: SheetCheck; readonly sheets: readonly Sheet[] }
  | {
      readonly refusal: {
        readonly kind: RefusalKind;
        readonly code: string;
        readonly facts: Facts;
      };
    };

/** What files may take at most: a reader that takes longer or more is stopped, and nothing else is hurt. */
export const checkLimits = { seconds: 20, megabytes: 512 } as const;

/**
 * Reads and checks files in a worker of its own, with a limit of time and memory, so that no file can
 * hold up those who work beside it.
 *
 * @param onStep told after each file that is read, as n of m
 * @throws Refusal `import/…`
 */
export async function checkFiles(
  order: CheckOrder,
  onStep: (step: number, steps: number) => void = () => undefined,
): Promise<{ check: SheetCheck; sheets: readonly Sheet[] }> {
  if (order.files.length === 0) refuse('import/no-file');
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), {
    workerData: order,
    resourceLimits: {
      maxOldGenerationSizeMb: checkLimits.megabytes,
      maxYoungGenerationSizeMb: 64,
      stackSizeMb: 4,
    },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  try {
    return await heard(worker, onStep);
  } finally {
    await worker.terminate();
  }
}

function heard(worker: Worker, onStep: (step: number, steps: number) => void) {
  return new Promise<{ check: SheetCheck; sheets: readonly Sheet[] }>((resolve, reject) => {
    const { seconds } = checkLimits;
    const tooSlow = () => reject(new Refusal('rule', 'import/too-slow', { seconds }));
    const timer = setTimeout(tooSlow, seconds * 1000);
    worker.on('message', (report: CheckReport) => {
      if ('step' in report) return onStep(report.step, report.steps);
      clearTimeout(timer);
      if ('check' in report) return resolve(report);
      const { kind, code, facts } = report.refusal;
      reject(new Refusal(kind, code, facts));
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      const isTooHeavy = error.code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError;
      reject(isTooHeavy ? new Refusal('rule', 'import/too-heavy') : error);
    });
    worker.on('exit', () => {
      clearTimeout(timer);
      reject(new Refusal('rule', 'import/too-heavy'));
    });
  });
}
