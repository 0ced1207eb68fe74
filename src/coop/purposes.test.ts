import { expect, test } from 'vitest';
import { chartTemplates } from '#ledger/accounts/templates/chart-template.ts';
import { ledgerPurposes } from '#ledger/purposes.ts';
import { coopPurposes } from './purposes.ts';

test.each(chartTemplates.map((t) => [t.code, t] as const))(
  '%s: every purpose of the cooperative has one account of an allowed class',
  (_, { accounts }) => {
    for (const purpose of coopPurposes) {
      const own = accounts.filter((a) => a.purposes?.includes(purpose.code));
      expect(own, purpose.code).toHaveLength(1);
      expect(purpose.classes).toContain(own[0]!.sakClass);
      expect(own[0]!.control !== undefined, purpose.code).toBe(purpose.control);
    }
  },
);

test('no template maps a purpose that no room names', () => {
  const known = new Set([...ledgerPurposes, ...coopPurposes].map((p) => p.code));
  const named = chartTemplates.flatMap((t) => t.accounts.flatMap((a) => a.purposes ?? []));
  expect(named.filter((code) => !known.has(code))).toEqual([]);
});
