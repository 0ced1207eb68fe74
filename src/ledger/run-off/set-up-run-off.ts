import type { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { needsSecond } from '#base/approval/limit.ts';
import type { Reach } from '#base/approval/limit.ts';
import type { Reads } from '#base/db/reads.ts';
import { absolute, decimal, minus, zero } from '#base/money.ts';
import { absent, refuse } from '#base/refusal.ts';
import { readBooks } from '../entries/books.view.ts';
import { readPostingReach } from '../entries/posting-reach.view.ts';
import { beginRunOff } from './begin-run-off.ts';
import { isAsset, isPrepaid } from './run-off.ts';
import { mustBeSum, mustFit, runOffInput, spanOf } from './run-off-input.ts';
import { lockRunOffs, originLine } from './run-off.store.ts';
import type { OriginLine } from './run-off.store.ts';

type Typed = z.output<typeof runOffInput>;

/**
 * Spreads a sum over months: what was paid or received before them, or what grows with them until it is paid.
 * A job posts each month's part on the month's last day.
 *
 * @throws Refusal what `spanOf` and `mustFit` refuse, `run-off/no-sum`, `run-off/no-origin` (it grows, and has
 *   none), `run-off/line-absent`, `run-off/line-unfit`, `run-off/line-reversed`, `run-off/more-than-line`
 */
export const setUpRunOff = defineAct({
  name: 'run-off.set-up',
  permission: 'run-off.change',
  input: runOffInput,
  reads: (q, typed) => ({
    lock: lockRunOffs(q),
    reach: readPostingReach(q),
    origin: originOf(q, typed),
    books: readBooks(q, {
      purposes: [],
      accountIds: [typed.balanceAccountId, typed.resultAccountId],
    }),
  }),
  approval: {
    amount: ({ total }) => total,
    always: ({ total }, { reach }: { reach: Reach }) => needsSecond(reach, total),
  },

  run(deed, typed, { origin, books }) {
    mustBeSum(typed.total);
    const span = spanOf(typed, deed.businessDay);
    mustFit(books, typed.kind, typed);
    const line = hasOrigin(typed) ? mustBeSpreadable(typed, origin) : null;
    const { name, kind, total, method, balanceAccountId, resultAccountId } = typed;
    const runOffId = beginRunOff(deed, {
      ...{ name, kind, total, method, balanceAccountId, resultAccountId, ...span },
      unitId: line?.unitId ?? typed.unitId ?? books.generalUnitId,
      officeId: line?.officeId ?? typed.officeId ?? books.headOfficeId,
      originEntryId: typed.originEntryId ?? null,
      originLineNo: typed.originLineNo ?? null,
      replacesId: null,
    });
    return { runOffId };
  },
});

function hasOrigin({ kind, originEntryId, originLineNo }: Typed): boolean {
  if (originEntryId === undefined && originLineNo === undefined) return false;
  if (originEntryId === undefined || originLineNo === undefined)
    refuse('run-off/line-absent', { field: 'originLineNo' });
  if (!isPrepaid(kind)) refuse('run-off/no-origin', { field: 'kind' });
  return true;
}

async function originOf(
  q: Reads,
  { originEntryId, originLineNo }: Typed,
): Promise<OriginLine | null> {
  if (originEntryId === undefined || originLineNo === undefined) return null;
  return (await originLine(q, originEntryId, originLineNo)) ?? null;
}

/** Refuses a line that does not hold what is to be spread, or of which the most is spread already. */
function mustBeSpreadable(typed: Typed, line: OriginLine | null): OriginLine {
  const field = 'originLineNo';
  if (!line) absent('run-off/line-absent', { field });
  const isDebit = line.amount > zero;
  if (line.accountId !== typed.balanceAccountId || isDebit !== isAsset(typed.kind))
    refuse('run-off/line-unfit', { field, number: line.number });
  if (line.isReversed) refuse('run-off/line-reversed', { field, number: line.number });
  const left = minus(absolute(line.amount), line.planned);
  if (typed.total > left) refuse('run-off/more-than-line', { field: 'total', left: decimal(left) });
  return line;
}
