import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { nameHere } from '#base/person-name.view.ts';
import { read } from '#base/read.ts';
import type { LayoutBody, StatementCode } from '../statements/layout.ts';
import { layoutBody, layoutOf } from '../statements/layout.ts';
import { layoutsOn } from '../statements/layouts-on.ts';
import { isUnplaced, ownLayout } from '../statements/own-layout.ts';
import { rowOf, rowsOf } from '../statements/place-account.ts';
import type { PlacedAccount } from '../statements/place-account.ts';
import { reportedChart } from '../statements/reported-chart.view.ts';
import type { ReportedChart } from '../statements/reported-chart.view.ts';
import { checkLayout } from './check-layout.ts';
import type { LayoutFault } from './check-layout.ts';

/** A layout that was adopted, as its history tells of it. */
export interface AdoptedLayout {
  readonly id: string;
  readonly number: number;
  readonly fromOn: Day;
  readonly at: string;
  /** Who adopted it; empty for whoever owns the machine. */
  readonly by: string;
  readonly isStandard: boolean;
}

/** Where somebody lays a statement out. */
export interface LayoutDesk {
  readonly statement: StatementCode;
  /** The layout that holds today. */
  readonly current: LayoutBody;
  readonly isStandard: boolean;
  /** The house's own for this chart. */
  readonly standard: LayoutBody;
  readonly draft: {
    readonly revision: number;
    readonly body: LayoutBody;
    readonly faults: readonly LayoutFault[];
    /** How many accounts fall into each row. */
    readonly counts: Readonly<Record<string, number>>;
  } | null;
  /** The newest first. */
  readonly versions: readonly AdoptedLayout[];
  /** Accounts that no row of today's layout takes. */
  readonly unplaced: readonly PlacedAccount[];
}

/** Today's layout of a statement, what is being worked on with all that is wrong with it, and the history. */
export function layoutDesk(
  ground: Ground,
  actor: Actor,
  statement: StatementCode,
): Promise<LayoutDesk> {
  return read(ground, actor, 'books.read', async (q, standing) => {
    const [{ businessDay }, chart, draft, versions] = await Promise.all([
      standing,
      reportedChart(q),
      q.maybe<{ revision: number; body: unknown }>({
        text: 'select revision, body from layout_draft where org_id = $1 and statement = $2',
        values: [q.orgId, statement],
      }),
      q.many(sql<Omit<AdoptedLayout, 'number'>>`
        select v.id, v.from_on as "fromOn", v.at::text as at, coalesce(${nameHere(sql`d.org_id`, sql`d.login_id`)}, '') as by,
          v.body is null as "isStandard"
        from layout_version v join deed d on d.org_id = v.org_id and d.id = v.deed_id
        where v.org_id = ${q.orgId} and v.statement = ${statement} order by v.id`),
    ]);
    const holding = layoutsOn(chart.own, chart.template, businessDay, undefined)[statement];
    const { title, rows } = holding;
    const plain = layoutOf(chart.template, statement);
    return {
      statement,
      current: { title, rows: rows.filter((row) => !isUnplaced(row)).map(withoutRest) },
      isStandard: holding === plain,
      standard: { title: plain.title, rows: plain.rows },
      draft: draft ? drafted(chart, statement, draft) : null,
      versions: versions.map((one, i) => ({ ...one, number: i + 1 })).toReversed(),
      unplaced: chart.accounts.filter((account) => rowsOf(holding, account).some(isUnplaced)),
    };
  });
}

/** The accounts that statements leave in "Belum ditempatkan", for whoever has to place them. */
export function unplacedIn(chart: ReportedChart, statement: StatementCode): PlacedAccount[] {
  const layout = chart.layouts[statement];
  return chart.accounts.filter((account) => rowsOf(layout, account).some(isUnplaced));
}

function drafted(
  chart: ReportedChart,
  statement: StatementCode,
  draft: { readonly revision: number; readonly body: unknown },
) {
  const body = layoutBody.parse(draft.body);
  const layout = ownLayout(chart.template, statement, body);
  const counts: Record<string, number> = {};
  for (const account of chart.accounts) {
    const code = rowOf(layout, account)?.code;
    if (code !== undefined) counts[code] = (counts[code] ?? 0) + 1;
  }
  return { revision: draft.revision, body, faults: checkLayout(layout, chart.accounts), counts };
}

function withoutRest(row: LayoutBody['rows'][number]): LayoutBody['rows'][number] {
  if (row.kind !== 'sum') return row;
  return { ...row, of: row.of.filter((term) => !isUnplaced({ code: term })) };
}
