/** Ids of what a bench's organisation is made of. */
export interface BenchRows {
  readonly org: string;
  readonly cash: string;
  readonly savings: string;
  readonly unit: string;
  readonly office: string;
  readonly others: readonly string[];
  readonly logins: readonly string[];
  readonly sources: readonly string[];
  readonly subs: readonly string[];
}

/** The statements that make the organisation, its accounts, people and members' sub-accounts. */
export function fillStatements(rows: BenchRows): [string, unknown[]][] {
  return [
    [
      `insert into organisation (id, kind, slug, name, created_at) values ($1, 'primary', 'bench', 'Bench', now())`,
      [rows.org],
    ],
    [`insert into org_profile (org_id) values ($1)`, [rows.org]],
    [
      `insert into office (org_id, id, code, name, kind) values ($1, $2, 'PST', 'Pusat', 'head')`,
      [rows.org, rows.office],
    ],
    [
      `insert into unit (org_id, id, code, name, kind) values ($1, $2, 'UMUM', 'Umum', 'general')`,
      [rows.org, rows.unit],
    ],
    [
      `insert into account (org_id, id, code, name, sak_class, normal, cash_flow_class, control) values
      ($1, $2, '1-1101', 'Kas', 'current-asset', 'debit', 'cash', false),
      ($1, $3, '2-1101', 'Simpanan', 'short-liability', 'credit', null, true)`,
      [rows.org, rows.cash, rows.savings],
    ],
    [
      `insert into account (org_id, id, code, name, sak_class, normal, cash_flow_class, control)
      select $1, id, '1-12' || place, 'Kas ' || place, 'current-asset', 'debit', 'cash', false
      from unnest($2::uuid[]) with ordinality x (id, place)`,
      [rows.org, rows.others],
    ],
    [
      `insert into mandate (org_id, id, login_id, role, from_on)
      select $1, id, id, 'treasurer', '2020-01-01' from unnest($2::uuid[]) id`,
      [rows.org, rows.logins],
    ],
    [
      `insert into voucher_source (org_id, id, kind, code, login_id)
      select $1, id, 'desk', 'T' || place, login from unnest($2::uuid[], $3::uuid[]) with ordinality x (id, login, place)`,
      [rows.org, rows.sources, rows.logins],
    ],
    [
      `insert into sub_account (org_id, id, account_id, unit_id, office_id, owner_kind, owner_id, opened_on)
      select $1, id, $2, $3, $4, 'member', id, '2020-01-01' from unnest($5::uuid[]) id`,
      [rows.org, rows.savings, rows.unit, rows.office, rows.subs],
    ],
    [
      `insert into sub_balance (org_id, sub_id, sign, balance, floor)
      select $1, id, -1, 100000000, 0 from unnest($2::uuid[]) id`,
      [rows.org, rows.subs],
    ],
  ];
}
