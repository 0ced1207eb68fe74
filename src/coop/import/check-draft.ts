import { dayAt } from '#base/day.ts';
import type { Actor, Ground } from '#base/ground.ts';
import type { Sheet } from '#ledger/import/sheet.ts';
import { checkFiles } from './check-files.ts';
import type { Mapping, SheetCheck } from './check-sheets.ts';
import type { Draft } from './draft.ts';
import { draftFiles } from './sheet-imports.view.ts';
import { startWork } from './work.ts';
import type { Work } from './work.ts';

/** What a check found, with the sheets themselves for the preview. */
export interface CheckedDraft {
  readonly check: SheetCheck;
  readonly sheets: readonly Sheet[];
}

// What is remembered here only saves time: any process can check a draft again from its sealed files.
const remembered = new Map<string, Work<CheckedDraft>>();
const mostRemembered = 6;
const longestRemembered = 10 * 60_000;

/**
 * Checks the files of a draft as they are mapped now, in a worker; who asks again while it runs, or soon
 * after, gets the same check.
 */
export function checkDraft(ground: Ground, actor: Actor, draft: Draft): Work<CheckedDraft> {
  const mappings = draft.choices.mappings as readonly Mapping[];
  const key = `${draft.id} ${JSON.stringify(mappings)}`;
  const known = remembered.get(key);
  if (known) return known;
  const today = dayAt(ground.now(), 'Asia/Jakarta');
  const work = startWork<CheckedDraft>(draft.files.length + 1, (step) =>
    inLane(async () => {
      const files = await draftFiles(ground, actor, draft.id);
      return checkFiles({ files, today, mappings }, step);
    }),
  );
  remember(key, work);
  return work;
}

/** Forgets what a draft held, when it is decided. */
export function forgetCheck(draftId: string): void {
  for (const key of remembered.keys()) if (key.startsWith(draftId)) remembered.delete(key);
}

function remember(key: string, work: Work<CheckedDraft>): void {
  remembered.set(key, work);
  const [oldest] = remembered.keys();
  if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
  setTimeout(() => remembered.delete(key), longestRemembered).unref();
}

// A check may take half a gigabyte: two at a time, the others wait their turn.
let free = 2;
const waiting: (() => void)[] = [];

async function inLane<T>(work: () => Promise<T>): Promise<T> {
  if (free > 0) free -= 1;
  else await new Promise<void>((go) => waiting.push(go));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }
}
