import { dayAt, readDay } from '#base/day.ts';
import { refuse } from '#base/refusal.ts';
import { fill } from '#base/words.ts';
import { hasOwnServer } from '../database-url.ts';
import { withHouse, withNewHouse } from '../open-house.ts';
import { openProgress } from '../progress.ts';
import { demoVersion } from './demo-record.ts';
import { readDemoState } from './demo-state.view.ts';
import type { DemoState } from './demo-state.view.ts';
import { demoWords } from './demo.words.ts';
import { usualSeed } from './fill-demo.ts';
import { resetDemo } from './reset-demo.ts';

export interface DemoOptions {
  readonly reset?: true;
  readonly seed?: string;
  readonly day?: string;
  readonly data?: string;
}

const words = demoWords.id;

/** Says what the demonstration is, or makes it anew. */
export async function demoCommand(options: DemoOptions): Promise<void> {
  // Said before anything is made on somebody's server.
  if (options.reset && hasOwnServer()) refuse('demo/own-server');
  const progress = openProgress();
  const { data, seed = usualSeed } = options;
  const began = performance.now();
  const wish = { data, role: 'command', onStep: progress.step } as const;
  await (options.reset ? withNewHouse : withHouse)(wish, async (house) => {
    const now = dayAt(house.app.now(), 'Asia/Jakarta');
    const today = options.day === undefined ? now : readDay(options.day, now);
    if (options.reset) await resetDemo(house, { seed, today, onStep: progress.step });
    progress.end();
    const seconds = Math.round((performance.now() - began) / 1000);
    const lines = options.reset
      ? [fill(words['demo.done'], { seconds })]
      : stateLines(await readDemoState(house.app));
    process.stdout.write(`${lines.join('\n')}\n`);
  });
}

/** The state of an installation in sentences; the start prints them too. */
export function stateLines({ isDemo, told }: DemoState): string[] {
  if (!isDemo) return [words['demo.none']];
  if (!told) return [words['demo.half']];
  const state = fill(words['demo.state'], { ...told });
  return told.version === demoVersion ? [state] : [state, words['demo.old']];
}
