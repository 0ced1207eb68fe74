import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { idInput } from '#base/input.ts';
import { absent } from '#base/refusal.ts';
import { lockBankAccount, queueRuleRemoval } from './bank.store.ts';
import { bankRules } from './open-lines.view.ts';

/** Takes a rule out; what it posted stays. */
export const removeRule = defineAct({
  name: 'bank-rule.remove',
  permission: 'bank.change',
  input: z.object({ bankAccountId: idInput, ruleId: idInput }),
  reads: (q, { bankAccountId }) => ({
    account: lockBankAccount(q, bankAccountId),
    rules: bankRules(q, bankAccountId),
  }),

  run(deed, { ruleId }, { account, rules }) {
    const rule =
      rules.find((one) => one.id === ruleId) ?? absent('bank-rule/absent', { id: ruleId });
    queueRuleRemoval(deed, ruleId);
    recordFields(deed, { kind: 'bank', id: account.id }, { words: rule.words }, { words: null });
    deed.note({ bankAccountId: account.id });
    return { bankAccountId: account.id };
  },
});
