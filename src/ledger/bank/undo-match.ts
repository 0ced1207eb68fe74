import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { idInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { queueMatchUndo } from './bank.store.ts';
import { matchForUndo } from './matches.view.ts';

/** Loosens a match: its lines of both sides are open again. A reconciled one stands. */
export const undoMatch = defineAct({
  name: 'bank-match.undo',
  permission: 'bank.match',
  input: z.object({ matchId: idInput }),
  reads: (q, { matchId }) => ({ match: matchForUndo(q, matchId) }),

  run(deed, { matchId }, { match }) {
    const { lastDay, reconciledOn } = match;
    if (reconciledOn !== null && lastDay <= reconciledOn) {
      refuse('bank-match/reconciled', { until: reconciledOn });
    }
    queueMatchUndo(deed, matchId);
    deed.note({ bankAccountId: match.bankAccountId, matchId });
    return { matchId };
  },
});
