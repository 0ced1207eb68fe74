import { dayAt } from '#base/day.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { perform } from '#base/perform.ts';
import { read } from '#base/read.ts';
import type { SheetFile } from '#ledger/import/sheet.ts';
import { checkFiles } from './check-files.ts';
import type { Mapping, SheetCheck } from './check-sheets.ts';
import { importOutlook } from './import-outlook.view.ts';
import { importSheets } from './import-sheets.ts';
import { inputOf, planImport } from './plan-import.ts';
import type { ImportChoices, ImportPlan } from './plan-import.ts';

/** Files, what their columns mean where somebody set it right, and what was decided. */
export interface ImportOrder {
  readonly files: readonly SheetFile[];
  readonly mappings?: readonly Mapping[];
  readonly choices: ImportChoices;
}

/** What an import did; without an id it had nothing to do, for every row was there already. */
export interface ImportOutcome {
  readonly importId: string | null;
  readonly taken: number;
  readonly entries: number;
  readonly plan: ImportPlan;
  readonly check: SheetCheck;
}

/**
 * Reads, checks, plans and writes sheets in one go; the same files a second time write nothing.
 *
 * @param onStep told how far it is, as n of m
 * @throws Refusal `import/…` of reading, of planning, or of the act
 */
export async function bringInSheets(
  ground: Ground,
  actor: Actor,
  { files, mappings = [], choices, key }: ImportOrder & { readonly key: string },
  onStep: (step: number, steps: number) => void = () => undefined,
): Promise<ImportOutcome> {
  // Nobody's files are read for whoever may not bring them in.
  await read(ground, actor, 'import.run', () => Promise.resolve(null));
  const steps = files.length + 2;
  const today = dayAt(ground.now(), 'Asia/Jakarta');
  const { check } = await checkFiles({ files, today, mappings }, (step) => onStep(step, steps));
  onStep(files.length + 1, steps);
  const names = files.map((file) => file.name);
  const outcome = await bringInChecked(ground, actor, check, { files: names, choices, key });
  onStep(steps, steps);
  return outcome;
}

/** Plans and writes sheets that are checked already. */
export async function bringInChecked(
  ground: Ground,
  actor: Actor,
  check: SheetCheck,
  order: {
    readonly files: readonly string[];
    readonly choices: ImportChoices;
    readonly key: string;
  },
): Promise<ImportOutcome> {
  const standing = await importOutlook(ground, actor, check, order.choices.day);
  const plan = planImport(check, standing, order.choices);
  return { ...(await writePlan(ground, actor, plan, order)), plan, check };
}

/** Writes a plan; one that brings nothing new is left alone. */
export async function writePlan(
  ground: Ground,
  actor: Actor,
  plan: ImportPlan,
  { files, key }: { readonly files: readonly string[]; readonly key: string },
): Promise<Pick<ImportOutcome, 'importId' | 'taken' | 'entries'>> {
  if (plan.opening === null && plan.taken.length === 0)
    return { importId: null, taken: 0, entries: 0 };
  const { importId, taken, entries } = await perform(
    ground,
    actor,
    importSheets,
    inputOf(plan, files),
    key,
  );
  return { importId, taken, entries };
}
