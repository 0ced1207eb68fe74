import type { AnyAct } from '#base/act.ts';
import { addBankAccount } from './add-bank-account.ts';
import { applyRules } from './apply-rules.ts';
import { changeBankAccount } from './change-bank-account.ts';
import { closeReconciliation } from './close-reconciliation.ts';
import { importStatement } from './import-statement.ts';
import { matchCertain } from './match-certain.ts';
import { matchLines } from './match-lines.ts';
import { postBankLine } from './post-bank-line.ts';
import { removeRule } from './remove-rule.ts';
import { reopenReconciliation } from './reopen-reconciliation.ts';
import { setRule } from './set-rule.ts';
import { undoMatch } from './undo-match.ts';
import { undoStatement } from './undo-statement.ts';

/** Every act on bank accounts. */
export const bankActs: readonly AnyAct[] = [
  addBankAccount,
  applyRules,
  changeBankAccount,
  closeReconciliation,
  importStatement,
  matchCertain,
  matchLines,
  postBankLine,
  removeRule,
  reopenReconciliation,
  setRule,
  undoMatch,
  undoStatement,
];
