import { absolute, minus, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { roundHalfUp } from '#base/rate.ts';
import type { SamplingMethod } from './select-items.ts';

/** What was found of one item. */
export const findingStates = ['seen', 'missing', 'different'] as const;
export type FindingState = (typeof findingStates)[number];

/** An item that was looked at. */
export interface Examined {
  /** As the books have it. */
  readonly amount: Money;
  readonly isCertain: boolean;
  readonly state: FindingState;
  /** As the paper has it; null unless it differs. */
  readonly found: Money | null;
}

/** How a sample was drawn, as far as the projection needs it. */
export interface Drawn {
  readonly method: SamplingMethod;
  readonly populationCount: number;
  /** How many items the sample has, looked at or not. */
  readonly size: number;
  readonly step: Money | null;
}

/** The misstatement of one item: books less paper. What nobody can show is wrong altogether. */
export function errorOf({ amount, state, found }: Examined): Money {
  if (state === 'seen') return zero;
  return state === 'missing' ? amount : minus(amount, found ?? zero);
}

/**
 * What the errors found mean for the whole population (ISA 530 / SA 530, paragraph 14): above nought the books
 * say too much. By monetary unit a certain item counts as it is, any other by its taint (error over book value) times
 * the step; else the errors are scaled by population over sample. Items not looked at count as free of error,
 * so the figure holds only once all have been.
 */
export function projectedError(drawn: Drawn, examined: readonly Examined[]): Money {
  if (drawn.method !== 'monetary') {
    const scale = { over: BigInt(drawn.populationCount), under: BigInt(drawn.size) };
    return roundHalfUp(sum(examined.map(errorOf)), scale);
  }
  return sum(
    examined.map((one) => {
      const error = errorOf(one);
      if (one.isCertain || error === zero) return error;
      const scale = { over: drawn.step ?? zero, under: absolute(one.amount) };
      return roundHalfUp(error, scale);
    }),
  );
}
