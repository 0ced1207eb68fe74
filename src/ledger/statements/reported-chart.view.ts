import { lastDay } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { CashFlowClass, LegalClass, SakClass, Side } from '../accounts/account.ts';
import { resultClassNames } from '../accounts/account.ts';
import { templateAccountOf } from '../accounts/templates/chart-template.ts';
import { booksBegin } from './books-begin.ts';
import type { BooksBegin, FirstDays } from './books-begin.ts';
import { layoutsOn } from './layouts-on.ts';
import type { LayoutVersion, Layouts, OwnLayouts } from './layouts-on.ts';
import type { PlacedAccount } from './place-account.ts';

/** An account as statements and ledgers name it. */
export interface ReportedAccount extends PlacedAccount {
  readonly cashFlowClass: CashFlowClass | null;
  readonly control: boolean;
  readonly closedOn: Day | null;
}

/** A unit or an office by which figures can be narrowed. */
export interface Place {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** The cooperative as its reports head themselves: name, template, chart, units and offices. */
export interface ReportedChart {
  readonly orgName: string;
  readonly template: string;
  /** How each statement is laid out on the day asked for; see `layoutsOn`. */
  readonly layouts: Layouts;
  /** Every layout that the cooperative adopted or works on. */
  readonly own: OwnLayouts;
  readonly accounts: readonly ReportedAccount[];
  readonly units: readonly Place[];
  readonly offices: readonly Place[];
  /** From when on its books tell anything. */
  readonly begin: BooksBegin;
}

interface ChartRow {
  readonly name: string;
  readonly template: string | null;
  readonly versions: readonly LayoutVersion[];
  readonly drafts: OwnLayouts['drafts'];
  readonly purposes: Readonly<Record<string, readonly string[]>>;
  readonly accounts: readonly AccountRow[];
  readonly units: readonly Place[];
  readonly offices: readonly Place[];
  readonly first: FirstDays;
}

interface AccountRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly sak_class: SakClass;
  readonly normal: Side;
  readonly legal_class: LegalClass | null;
  readonly cash_flow_class: CashFlowClass | null;
  readonly control: boolean;
  readonly template_code: string | null;
  readonly closed_on: Day | null;
}

/** Whose chart came from no template is reported by the layouts of this one. */
const plainTemplate = 'mixed';

const imports = `(select s.id from voucher_source s where s.org_id = $1 and s.kind = 'import')`;

/**
 * The first day of entries that stand, whose source fits. The sources of imports are known before entries
 * are looked at: joined to them, books without an import were read to their end for every statement.
 */
const firstEntry = (fits: string) => `(select e.day from entry e where e.org_id = $1
    and e.reverses_id is null and ${fits}
    and not exists (select from entry r where r.org_id = $1 and r.reverses_id = e.id)
    order by e.day, e.id limit 1)`;
const firstOwn = firstEntry(`e.source_id not in ${imports}`);
const firstBrought = firstEntry(`exists ${imports} and e.source_id = any (array${imports})`);

const text = `
  select o.name, (select p.chart_template from org_profile p where p.org_id = $1) as template,
    coalesce((select jsonb_agg(to_jsonb(a) order by a.code) from account a where a.org_id = $1), '[]') as accounts,
    coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'code', u.code, 'name', u.name) order by u.code)
      from unit u where u.org_id = $1), '[]') as units,
    coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'code', f.code, 'name', f.name) order by f.code)
      from office f where f.org_id = $1), '[]') as offices,
    coalesce((select jsonb_agg(jsonb_build_object('id', v.id, 'statement', v.statement, 'fromOn', v.from_on,
      'body', v.body) order by v.id) from layout_version v where v.org_id = $1), '[]') as versions,
    coalesce((select jsonb_agg(jsonb_build_object('statement', d.statement, 'body', d.body))
      from layout_draft d where d.org_id = $1), '[]') as drafts,
    coalesce((select jsonb_object_agg(m.account_id, m.purposes) from (select account_id,
      jsonb_agg(distinct purpose) as purposes from posting_map where org_id = $1 group by account_id) m), '{}') as purposes,
    jsonb_build_object('own', ${firstOwn}, 'brought', ${firstBrought},
      'result', (select min(l.day) from account a cross join lateral (select l.day from line l
        where l.org_id = $1 and l.account_id = a.id order by l.day limit 1) l
        where a.org_id = $1 and a.sak_class = any ($2))) as first
  from organisation o where o.id = $1`;

/** Reads the chart that a report lays its figures into, in one message. */
export async function reportedChart(q: Reads): Promise<ReportedChart> {
  const row = await q.maybe<ChartRow>({
    name: 'reported-chart',
    text,
    values: [q.orgId, resultClassNames],
  });
  const template = row?.template ?? plainTemplate;
  const own = { versions: row?.versions ?? [], drafts: row?.drafts ?? [] };
  const purposes = row?.purposes ?? {};
  return {
    orgName: row?.name ?? '',
    template,
    own,
    // Whoever asks for no day gets those that were adopted last.
    layouts: layoutsOn(own, template, lastDay, undefined),
    accounts: (row?.accounts ?? []).map((account) => ({
      ...reportedAccount(account, template),
      purposes: purposes[account.id] ?? [],
    })),
    units: row?.units ?? [],
    offices: row?.offices ?? [],
    begin: booksBegin(row?.first ?? { own: null, brought: null, result: null }),
  };
}

/** The template's place holds only while the account still is of the template's class. */
function reportedAccount(row: AccountRow, template: string): ReportedAccount {
  const own =
    row.template_code === null ? undefined : templateAccountOf(template, row.template_code);
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    sakClass: row.sak_class,
    normal: row.normal,
    legalClass: row.legal_class,
    templateCode: own?.sakClass === row.sak_class ? own.code : null,
    cashFlowClass: row.cash_flow_class,
    control: row.control,
    closedOn: row.closed_on,
  };
}
