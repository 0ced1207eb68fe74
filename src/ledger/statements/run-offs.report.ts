import { minus, negate, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { isAsset, runOffTitles } from '../run-off/run-off.ts';
import { runOffsOn } from '../run-off/run-off-standing.view.ts';
import type { RunOffStanding } from '../run-off/run-off-standing.view.ts';
import { defineReport, named } from './define-report.ts';
import type { ReportColumn, ReportRow } from './define-report.ts';
import { dayAsked, reportQuestion, spanOf } from './report-question.ts';
import { closingOf } from './statement-figures.view.ts';
import { totalsOf } from './totals.view.ts';

const columns: readonly ReportColumn[] = [
  { key: 'total', title: { id: 'Jumlah', en: 'Sum' } },
  { key: 'done', title: { id: 'Sudah dibebankan', en: 'Brought to the result' } },
  { key: 'balance', title: { id: 'Saldo', en: 'Balance' } },
];

/**
 * Rincian biaya dibayar di muka and its three sisters on a day, account by account, for the notes: what each
 * plan has standing there, and by how much the ledger differs. A difference is named, never spread: something
 * was booked past the plans.
 */
export const runOffsReport = defineReport({
  code: 'run-offs',
  title: {
    id: 'Rincian Dibayar di Muka dan Masih Harus Dibayar',
    en: 'Schedule of Prepayments and Accruals',
  },
  input: reportQuestion,
  dated: false,
  period: (question, today) => ({ on: dayAsked(question, today) }),
  columns: () => columns,

  async *run(q, ask) {
    const { to } = spanOf(ask.period);
    const [plans, totals] = await Promise.all([
      runOffsOn(q, to, ask.scope),
      totalsOf(q, spanOf(ask.period), ask.scope),
    ]);
    for (const own of byAccount(plans).values()) {
      const { kind, balanceAccountId, balanceAccount } = own[0]!;
      const standing = own.filter(isTold);
      const held = totals.get(balanceAccountId);
      const ledger = normal(isAsset(kind), held ? closingOf(held) : zero);
      if (standing.length === 0 && ledger === zero) continue;
      const code = balanceAccount.split(' ')[0]!;
      yield {
        code: `group:${code}`,
        title: named(balanceAccount),
        kind: 'heading',
        level: 0,
        amounts: [],
      };
      for (const plan of standing) {
        const title = {
          id: `${plan.name} (${runOffTitles[plan.kind].id})`,
          en: `${plan.name} (${runOffTitles[plan.kind].en})`,
        };
        yield { code: plan.id, title, kind: 'accounts', level: 2, amounts: amountsOf([plan]) };
      }
      yield* sums(code, balanceAccount, amountsOf(standing), ledger);
    }
  },
});

/** The total of an account's plans, what the ledger says, and the difference. */
function* sums(
  code: string,
  account: string,
  amounts: readonly Money[],
  ledger: Money,
): Generator<ReportRow> {
  const said = {
    total: { id: `Jumlah ${account}`, en: `Total ${account}` },
    ledger: { id: 'Saldo di buku besar', en: 'Balance in the ledger' },
    off: { id: 'Selisih buku besar dengan rincian', en: 'Ledger less schedule' },
  };
  yield { code: `total:${code}`, title: said.total, kind: 'sum', level: 1, amounts };
  const only = (amount: Money) => [zero, zero, amount];
  const balance = { kind: 'balance', level: 2 } as const;
  yield { ...balance, code: `ledger:${code}`, title: said.ledger, amounts: only(ledger) };
  const off = only(minus(ledger, amounts[2]!));
  yield { ...balance, code: `difference:${code}`, title: said.off, amounts: off };
}

function byAccount(plans: readonly RunOffStanding[]): Map<string, RunOffStanding[]> {
  const sorted = plans.toSorted((a, b) => (a.balanceAccount < b.balanceAccount ? -1 : 1));
  return Map.groupBy(sorted, ({ balanceAccountId }) => balanceAccountId);
}

/** Told while it runs or anything of it stands; what is over and stands nowhere is left out. */
function isTold({ status, balance }: RunOffStanding): boolean {
  return balance !== zero || status === 'running';
}

function amountsOf(plans: readonly RunOffStanding[]): Money[] {
  return [
    sum(plans.map(({ total }) => total)),
    sum(plans.map(({ done }) => done)),
    sum(plans.map(({ balance }) => balance)),
  ];
}

function normal(isDebit: boolean, balance: Money): Money {
  return isDebit ? balance : negate(balance);
}
