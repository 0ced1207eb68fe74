import fc from 'fast-check';
import type { App } from '#app.ts';
import { addDays, day } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { newId } from '#base/id.ts';
import { minus, sen, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { anyProduct } from '#ledger/accounts/posting-map.ts';
import { chartTemplate, normalSide } from '#ledger/accounts/templates/chart-template.ts';
import { completeLines } from '#ledger/entries/complete-lines.ts';
import { reportOf } from '#ledger/statements/all-reports.ts';
import { moneyRow } from '#ledger/statements/define-report.ts';
import type { ReportRow } from '#ledger/statements/define-report.ts';
import { runReport } from '#ledger/statements/run-report.ts';

/** Books filled at random, for what statements must say of any books. */
export const firstDay = day('2024-11-20');
export const days = 800;
export const codes = [
  '1-1101',
  '1-1111',
  '1-2101',
  '2-1301',
  '3-2101',
  '3-3101',
  '4-1302',
  '4-2201',
  '5-2101',
  '6-1101',
];

/**
 * Stock, the cost of what is sold, what lessens assets without cash, and what the books keep between places;
 * no posting at random takes them.
 */
const others = [
  ...['1-1501', '4-1901', '1-1390', '5-4101', '1-3900', '5-2109'],
  ...['1-1901', '1-1902'],
];

/** On what offices and units settle with each other. */
const settling = { 'ledger.inter-office': '1-1901', 'ledger.inter-unit': '1-1902' };

export interface Posting {
  readonly from: string;
  readonly to: string;
  readonly amount: Money;
  readonly day: Day;
  readonly unit: number;
  readonly office: number;
  readonly closing: boolean;
}

export const posting: fc.Arbitrary<Posting> = fc.record({
  from: fc.constantFrom(...codes),
  to: fc.constantFrom(...codes),
  amount: fc.bigInt(1n, 10n ** 12n).map((n) => sen(n)),
  day: fc.nat(days).map((n) => addDays(firstDay, n)),
  unit: fc.nat(1),
  office: fc.nat(1),
  closing: fc.boolean(),
});

/** A cooperative of its own with a chart, two units and two offices. */
export async function openBooks(app: App) {
  const org = newId();
  const [units, offices, source] = [[newId(), newId()], [newId(), newId()], newId()];
  const ids = new Map<string, string>();
  await inOrg(app, org, async (run) => {
    await run(`insert into organisation values ($1, 'primary', $2, 'Koppas Uji', false, now())`, [
      org,
      `uji-${org}`,
    ]);
    await run(`insert into org_profile (org_id, chart_template) values ($1, 'market-traders')`, [
      org,
    ]);
    await run(
      `insert into office (org_id, id, code, name, kind) values ($1, $2, 'PST', 'Pusat', 'head'),
      ($1, $3, 'PSR', 'Pasar', 'market')`,
      [org, ...offices],
    );
    await run(
      `insert into unit (org_id, id, code, name, kind) values ($1, $2, 'UMUM', 'Umum', 'general'),
      ($1, $3, 'TOKO', 'Toko', 'shop')`,
      [org, ...units],
    );
    await run(`insert into voucher_source (org_id, id, kind, code) values ($1, $2, 'job', 'SI')`, [
      org,
      source,
    ]);
    for (const account of chartTemplate('market-traders').accounts.filter((a) =>
      [...codes, ...others].includes(a.code),
    )) {
      ids.set(account.code, newId());
      await run(
        `insert into account (org_id, id, code, name, sak_class, normal, cash_flow_class, template_code)
        values ($1, $2, $3, $4, $5, $6, $7, $3)`,
        [
          org,
          ids.get(account.code),
          account.code,
          account.name.id,
          account.sakClass,
          normalSide(account),
          account.cashFlowClass ?? null,
        ],
      );
    }
    await mapSettling(run, org, ids);
  });
  return {
    app,
    org,
    units,
    offices,
    source,
    ids,
    at: { ground: app, actor: { kind: 'operator', orgId: org } } as const,
  };
}
/** Names the accounts on which offices and units settle. */
async function mapSettling(
  run: (text: string, values: unknown[]) => Promise<unknown>,
  org: string,
  ids: ReadonlyMap<string, string>,
) {
  for (const [purpose, code] of Object.entries(settling))
    await run('insert into posting_map values ($1, $2, $3, $4)', [
      org,
      purpose,
      anyProduct,
      ids.get(code),
    ]);
}

export type Books = Awaited<ReturnType<typeof openBooks>>;

/** An entry of any number of lines, which must sum to nought per unit and office. */
export interface AnyEntry {
  readonly day: Day;
  readonly kind: 'memorial' | 'closing';
  /** Where another entry takes it back. */
  readonly id?: string;
  /** The entry that it takes back. */
  readonly reverses?: string;
  readonly lines: readonly {
    readonly code: string;
    readonly amount: Money;
    readonly unit: number;
    readonly office: number;
  }[];
}

/**
 * The same entry with what its units and offices owe each other for it, as the books complete what crosses
 * them; its first line's office is the voucher's.
 */
export function completed(entry: AnyEntry): AnyEntry {
  const lines = entry.lines.map(({ code, amount, unit, office }) => ({
    ...{ accountId: code, subAccountId: null, amount, memo: '' },
    ...{ unitId: String(unit), officeId: String(office) },
  }));
  const whole = completeLines(lines, lines[0]!.officeId, {
    interOffice: () => settling['ledger.inter-office'],
    interUnit: () => settling['ledger.inter-unit'],
  });
  const own = whole.map(({ accountId: code, amount, unitId, officeId }) => {
    return { code, amount, unit: Number(unitId), office: Number(officeId) };
  });
  return { ...entry, lines: own };
}

/** Posts two-line entries; folds a part of the totals. */
export function post(books: Books, postings: readonly Posting[], fold: number): Promise<string[]> {
  const entries = postings.map(({ from, to, amount, unit, office, ...p }): AnyEntry => {
    const at = { unit, office };
    const lines = [
      { code: to, amount, ...at },
      { code: from, amount: minus(zero, amount), ...at },
    ];
    return { day: p.day, kind: p.closing ? 'closing' : 'memorial', lines };
  });
  return postEntries(books, entries, fold);
}

/** Posts entries through the one function into the books and gives their ids; folds a part of the totals. */
export async function postEntries(
  books: Books,
  entries: readonly AnyEntry[],
  fold: number,
): Promise<string[]> {
  const posted = entries.map(({ id }) => id ?? newId());
  const { app, org, ids, units, offices, source } = books;
  const lines = entries.flatMap((entry, i) => entry.lines.map((line) => ({ ...line, at: i + 1 })));
  const firsts = entries.map((entry) => entry.lines[0]!);
  await inOrg(app, org, async (run) => {
    const deed = newId();
    await run(
      `insert into deed (org_id, id, act, actor_kind, at, business_day, key, input_hash, answer)
      values ($1, $2, 'test', 'operator', now(), current_date, $3, '', '{}')`,
      [org, deed, deed],
    );
    await run(
      `select post_entries($1, $2, now(), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
      [
        org,
        deed,
        posted,
        entries.map((entry) => entry.day),
        entries.map((entry) => entry.kind),
        entries.map(() => source),
        entries.map(() => 'uji'),
        entries.map(() => ''),
        firsts.map((line) => units[line.unit]!),
        firsts.map((line) => offices[line.office]!),
        entries.map(({ reverses = null }) => reverses),
        lines.map((line) => line.at),
        lines.map((line) => ids.get(line.code)),
        lines.map(() => null),
        lines.map((line) => units[line.unit]!),
        lines.map((line) => offices[line.office]!),
        lines.map((line) => line.amount),
        lines.map(() => ''),
      ],
    );
    await run('select fold_totals($1, $2)', [org, fold]);
  });
  return posted;
}

/** Works inside one organisation's wall. */
export async function inOrg(
  app: App,
  org: string,
  work: (run: (text: string, values?: unknown[]) => Promise<unknown>) => Promise<void>,
) {
  const client = await app.pool.connect();
  try {
    await client.query('begin');
    await client.query("select set_config('app.org', $1, true)", [org]);
    await work((text, values = []) => client.query(text, values));
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

/** A report's rows; what is missing because it lies before the books counts as nought, as by hand. */
export const rowsOf = (books: Books, code: string, question: object): Promise<ReportRow[]> =>
  runReport(books.at, reportOf(code), question, async ({ rows, head }) =>
    Array.fromAsync(rows, (row) => {
      const isBefore = head.columns.some(({ unbooked }) => unbooked);
      return moneyRow(
        isBefore ? { ...row, amounts: row.amounts.map((cell) => cell ?? zero) } : row,
      );
    }),
  );

/** What the books must say, added up by hand. */
export function byHand(
  postings: readonly Posting[],
  code: string,
  keep: (p: Posting) => boolean,
): Money {
  const own = postings.filter(keep);
  return minus(
    sum(own.filter((p) => p.to === code).map((p) => p.amount)),
    sum(own.filter((p) => p.from === code).map((p) => p.amount)),
  );
}
