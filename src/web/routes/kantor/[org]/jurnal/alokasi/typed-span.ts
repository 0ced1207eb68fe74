import type { runOffMethods } from '#ledger/run-off/run-off.ts';
import { given } from '#web/typed-fields.ts';
import type { TypedFields } from '#web/typed-fields.ts';

/** The days over which something is spread, and how, as they were typed. */
export function typedSpan(typed: TypedFields) {
  return {
    method: typed.text('method') as (typeof runOffMethods)[number],
    fromOn: typed.day('fromOn') ?? '',
    ...given({ months: typed.count('months'), untilOn: typed.day('untilOn') }),
  };
}
