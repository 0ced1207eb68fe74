import type { Ground } from './ground.ts';
import { Refusal } from './refusal.ts';

/** Tells the ground, where it asks for it, how an act ended and how long it took. */
export async function measure<T>(ground: Ground, act: string, work: Promise<T>): Promise<T> {
  if (!ground.measured) return work;
  const began = performance.now();
  let outcome = 'defect';
  try {
    const answer = await work;
    outcome = 'done';
    return answer;
  } catch (error) {
    if (error instanceof Refusal) outcome = error.kind;
    throw error;
  } finally {
    ground.measured(act, outcome, performance.now() - began);
  }
}
