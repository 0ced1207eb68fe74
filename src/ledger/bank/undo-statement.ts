import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { idInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { queueStatementUndo } from './bank.store.ts';
import { statementForUndo } from './statements.view.ts';

/** Undoes the reading of a statement of which nothing is matched yet: its lines go as if never read. */
export const undoStatement = defineAct({
  name: 'bank-statement.undo',
  permission: 'bank.match',
  input: z.object({ statementId: idInput }),
  reads: (q, { statementId }) => ({ statement: statementForUndo(q, statementId) }),

  run(deed, { statementId }, { statement }) {
    if (statement.isUndone) refuse('bank-statement/undone');
    if (statement.matched > 0) {
      refuse('bank-statement/matched', { count: String(statement.matched) });
    }
    const { reconciledOn } = statement;
    if (
      reconciledOn !== null &&
      statement.firstDay !== null &&
      statement.firstDay <= reconciledOn
    ) {
      refuse('bank-statement/reconciled', { day: statement.firstDay, until: reconciledOn });
    }
    queueStatementUndo(deed, statementId);
    deed.note({ bankAccountId: statement.bankAccountId, statementId });
    return { statementId };
  },
});
