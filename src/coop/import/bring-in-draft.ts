import type { Actor, Ground } from '#base/ground.ts';
import { perform } from '#base/perform.ts';
import { Refusal } from '#base/refusal.ts';
import { checkDraft, forgetCheck } from './check-draft.ts';
import type { CheckedDraft } from './check-draft.ts';
import { accountChoices, withClasses } from './draft-choices.ts';
import type { Draft } from './draft.ts';
import { importOutlook } from './import-outlook.view.ts';
import { importSheets } from './import-sheets.ts';
import type { ImportStanding } from './import-standing.ts';
import { inputOf, planImport } from './plan-import.ts';
import type { ImportPlan } from './plan-import.ts';
import { sheetDraft } from './sheet-imports.view.ts';
import { startWork } from './work.ts';
import type { Work } from './work.ts';

export type ImportMode = 'all' | 'good';

/** What a draft would write in one of the two ways, or why it cannot. */
export type PlannedDraft = { readonly plan: ImportPlan } | { readonly refusal: Refusal };

/** Plans a checked draft in one way; a refusal is an answer, for the page shows it beside the other way. */
export function planDraft(
  draft: Draft,
  { check }: CheckedDraft,
  standing: ImportStanding,
  mode: ImportMode,
): PlannedDraft {
  try {
    return { plan: mustPlan(draft, { check }, standing, mode) };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error };
    throw error;
  }
}

/** The books as a checked draft finds them. */
export function draftOutlook(ground: Ground, actor: Actor, draft: Draft, { check }: CheckedDraft) {
  return importOutlook(ground, actor, check, draft.choices.day ?? undefined);
}

const writing = new Map<string, Work<{ importId: string }>>();

/**
 * Writes a draft: checks and plans it once more, and books it in one act, whose key is the draft's own id,
 * so that however often and wherever it is confirmed it is booked once. The import then bears that id, and
 * the files are gone.
 */
export function bringInDraft(
  ground: Ground,
  actor: Actor,
  draftId: string,
  mode: ImportMode,
): Work<{ importId: string }> {
  const known = writing.get(draftId);
  if (known) return known;
  const work = startWork(3, async (step) => {
    const draft = await sheetDraft(ground, actor, draftId);
    const checked = await checkDraft(ground, actor, draft).result;
    step(1, 3);
    const standing = await draftOutlook(ground, actor, draft, checked);
    const plan = mustPlan(draft, checked, standing, mode);
    step(2, 3);
    const names = draft.files.map(({ name }) => name);
    const input = { ...inputOf(plan, names), draftId };
    const { importId } = await perform(ground, actor, importSheets, input, `draft:${draftId}`);
    forgetCheck(draftId);
    return { importId };
  });
  writing.set(draftId, work);
  const end = () => void writing.delete(draftId);
  work.result.then(end, () => setTimeout(end, 60_000).unref());
  return work;
}

/** The writing of a draft that goes on in this process, or that failed a moment ago. */
export function writingOf(draftId: string): Work<{ importId: string }> | undefined {
  return writing.get(draftId);
}

/** Forgets a writing that failed, once somebody has been told. */
export function forgetWriting(draftId: string): void {
  writing.delete(draftId);
}

function mustPlan(
  draft: Draft,
  { check }: Pick<CheckedDraft, 'check'>,
  standing: ImportStanding,
  mode: ImportMode,
): ImportPlan {
  const { choices } = draft;
  const plan = planImport(check, standing, {
    mode,
    day: choices.day ?? undefined,
    accounts: accountChoices(choices),
  });
  return withClasses(plan, choices);
}
