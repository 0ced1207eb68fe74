import { judge } from './rules.ts';
import type { Model } from './model.ts';
import type { Outcome, Request } from './request.ts';

/** A request and how it ended. */
export interface Ended {
  readonly request: Request;
  readonly outcome: Outcome;
}

/**
 * Finds an order in which requests that were under way together could have happened one after the
 * other, with just these outcomes; the books of the model after that order, or null if there is none.
 */
export function explained(model: Model, ended: readonly Ended[]): Model | null {
  if (ended.length === 0) return model;
  for (const [at, { request, outcome }] of ended.entries()) {
    const { reasons, waits, apply } = judge(model, request);
    const isPending = !outcome.done && outcome.code === 'act/pending';
    const isTaken = outcome.done || isPending;
    const fits = isTaken
      ? reasons.size === 0 && isPending === (waits === true)
      : reasons.has(outcome.code);
    if (!fits) continue;
    const after = isTaken ? model.clone() : model;
    if (isTaken) apply(after);
    const rest = explained(after, ended.toSpliced(at, 1));
    if (rest) return rest;
  }
  return null;
}
