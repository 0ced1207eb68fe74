import { absent } from '#base/refusal.ts';
import type { DepreciationMethod } from '../depreciation.ts';
import { decliningBalance } from './declining-balance.ts';
import { none } from './none.ts';
import { straightLine } from './straight-line.ts';

/** Every method of depreciation, in the order of the list. */
export const depreciationMethods: readonly DepreciationMethod[] = [
  straightLine,
  decliningBalance,
  none,
];

/** A method by its code; refuses `asset-class/no-method`. */
export function depreciationMethod(code: string): DepreciationMethod {
  return (
    depreciationMethods.find((method) => method.code === code) ??
    absent('asset-class/no-method', { field: 'method', method: code })
  );
}
