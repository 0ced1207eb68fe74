import { expect, test } from 'vitest';
import { ledgerPurposes } from '../../purposes.ts';
import { isResultClass } from '../account.ts';
import { chartTemplate, chartTemplates, normalSide } from './chart-template.ts';

const each = chartTemplates.map((template) => [template.code, template] as const);

test.each(each)(
  '%s: codes and names are unique, and no other name belongs to two accounts',
  (_, { accounts }) => {
    const codes = accounts.map((a) => a.code);
    expect(codes).toEqual([...new Set(codes)].toSorted());
    const names = accounts
      .flatMap((a) => [a.name.id, ...(a.also ?? [])])
      .map((name) => name.toLowerCase());
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  },
);

test.each(each)(
  '%s: every purpose of the ledger has one account of an allowed class',
  (_, { accounts }) => {
    for (const purpose of ledgerPurposes) {
      const own = accounts.filter((a) => a.purposes?.includes(purpose.code));
      expect(own, purpose.code).toHaveLength(1);
      expect(purpose.classes).toContain(own[0]!.sakClass);
    }
  },
);

test.each(each)('%s: off-balance accounts stand in pairs, one on each side', (_, { accounts }) => {
  const byCode = new Map(accounts.map((a) => [a.code, a]));
  for (const account of accounts) {
    expect(account.pair !== undefined, account.code).toBe(account.sakClass === 'off-balance');
    if (account.pair === undefined) continue;
    const other = byCode.get(account.pair)!;
    expect(other.pair).toBe(account.code);
    expect(normalSide(other)).not.toBe(normalSide(account));
  }
});

test.each(each)(
  '%s: own capital by UU 25/1992, art. 41 is equity, SHU funds are liabilities',
  (_, { accounts }) => {
    const of = (code: string) => accounts.find((a) => a.code === code)!;
    expect([of('3-1101').legalClass, of('3-1201').legalClass]).toEqual([
      'entry-share',
      'mandatory-share',
    ]);
    for (const account of accounts.filter((a) => a.legalClass)) {
      expect(account.sakClass).toBe(
        account.legalClass === 'loan-capital' ? 'long-liability' : 'equity',
      );
    }
    for (const fund of accounts.filter((a) => a.code.startsWith('2-15')))
      expect(fund.sakClass).toBe('short-liability');
  },
);

test.each(each)(
  '%s: cash, bank and every account but the settling ones know their cash flow',
  (_, { accounts }) => {
    for (const account of accounts) {
      const settles = account.code.startsWith('1-19') || account.sakClass === 'off-balance';
      expect(account.cashFlowClass === undefined, account.code).toBe(settles);
      expect(account.cashFlowClass === 'cash').toBe(account.code.startsWith('1-11'));
    }
  },
);

test.each(each)(
  "%s: no account of the year's result is a control account, no usual unit is foreign",
  (_, template) => {
    for (const account of template.accounts) {
      if (account.control) expect(isResultClass(account.sakClass), account.code).toBe(false);
      if (account.usualUnit) expect(template.units).toContain(account.usualUnit);
    }
  },
);

test('one code means one class and one side in every template', () => {
  const seen = new Map<string, string>();
  for (const account of chartTemplates.flatMap((t) => t.accounts)) {
    const meaning = `${account.sakClass} ${normalSide(account)} ${account.control ?? ''} ${account.legalClass ?? ''}`;
    expect(seen.get(account.code) ?? meaning, account.code).toBe(meaning);
    seen.set(account.code, meaning);
  }
});

test('a template that does not exist is refused by name', () => {
  expect(() => chartTemplate('sharia')).toThrow('chart-template/absent');
});
