import type { Day } from '#base/day.ts';
import type { Money } from '#base/money.ts';
import type { ClassTerms, Estimate } from './month-depreciation.ts';
import type { TaxGroup } from './tax-group.ts';

/** Why an asset's cost or what was written off of it moved. */
export type AssetMoveKind =
  | 'opening'
  | 'acquire'
  | 'depreciate'
  | 'impair'
  | 'dispose'
  | 'transfer';

/** One move as it is queued; both amounts are above nought as they grow. */
export interface AssetMove {
  readonly assetId: string;
  readonly kind: AssetMoveKind;
  /** Null only for what stood in the books before the register. */
  readonly entryId: string | null;
  readonly day: Day;
  /** The month a depreciation is for. */
  readonly month?: Day;
  /** How often that month was posted before, and reversed. */
  readonly round?: number;
  readonly unitId: string;
  readonly officeId: string;
  readonly cost: Money;
  readonly accumulated: Money;
}

/** When a class begins to write off what is taken into use. */
export type Starts = 'same-month' | 'next-month';

/** A class's terms from a month on, as they are kept. */
export interface ClassVersion extends ClassTerms {
  readonly lifeMonths: number;
  /** Percent of the cost, as a decimal text. */
  readonly residualPercent: string;
  readonly starts: Starts;
}

/** A class with its terms in order of their months. */
export interface AssetClass {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly taxGroup: TaxGroup;
  readonly versions: readonly ClassVersion[];
}

/** An asset's row, as typed; what it cost and what was written off are sums of moves. */
export interface AssetFace {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly classId: string;
  readonly place: string;
  readonly serial: string;
  readonly supplier: string;
  readonly acquiredOn: Day;
  readonly usedFrom: Day;
  readonly taxMethod: 'straight-line' | 'declining-balance';
}

/** What an asset's moves say in one unit and office up to a day; reversed ones cancel out. */
export interface AssetSum {
  readonly unitId: string;
  readonly officeId: string;
  readonly cost: Money;
  readonly accumulated: Money;
}

/** Depreciation of one month, and how often it was ever posted. */
export interface AssetMonth {
  readonly month: Day;
  readonly amount: Money;
  readonly rounds: number;
}

/** An asset as the acts on it must know it. */
export interface AssetState extends AssetFace {
  readonly estimates: readonly Estimate[];
  readonly sums: readonly AssetSum[];
  readonly months: readonly AssetMonth[];
}
