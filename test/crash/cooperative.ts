import { withHouse } from '#cli/open-house.ts';
import { installationOrg } from '#base/ground.ts';
import { newId } from '#base/id.ts';
import { addLogin } from '#base/people/add-login.ts';
import { grantMandate } from '#base/people/grant-mandate.ts';
import { startSession } from '#base/people/start-session.ts';
import { perform } from '#base/perform.ts';
import { foundOrganisation } from '#ledger/found-organisation.ts';

/** A cooperative with a treasurer who is signed in. */
export interface Cooperative {
  readonly orgId: string;
  readonly slug: string;
  readonly token: string;
}

/** Founds it beside the running server. */
export function foundCooperative(dataDir: string): Promise<Cooperative> {
  return withHouse({ data: dataDir }, async ({ app }) => {
    const register = { kind: 'operator', orgId: installationOrg } as const;
    const founding = {
      kind: 'primary',
      name: 'Koppas Badai',
      slug: 'koppas-badai',
      template: 'market-traders',
    } as const;
    const { organisationId: orgId } = await foundOrganisation(app, register, founding, newId());
    const person = {
      forOrgId: orgId,
      name: 'Retno',
      contact: 'retno@contoh.id',
      password: 'gajah-terbang-7',
    };
    const { loginId } = await perform(app, register, addLogin, person, newId());
    await perform(
      app,
      { kind: 'operator', orgId },
      grantMandate,
      { loginId, role: 'treasurer' },
      newId(),
    );
    const token = await startSession(app, loginId, { address: '::1', device: 'crash' });
    return { orgId, slug: 'koppas-badai', token };
  });
}

/** What the books say after everything has come back. */
export interface Count {
  /** Entries per idempotency key. */
  readonly entriesByKey: ReadonlyMap<string, number>;
  readonly unbalancedEntries: number;
  readonly sumOfLines: string;
  readonly totalsOff: number;
  readonly gapsInSeries: number;
}

/** Counts behind the walls, as the superuser of the embedded server. */
export function countBooks(dataDir: string, orgId: string): Promise<Count> {
  return withHouse({ data: dataDir }, async ({ app }) => {
    const client = await app.pool.connect();
    try {
      await client.query("select set_config('app.org', $1, false)", [orgId]);
      const keys = await client.query<{ key: string; many: number }>(
        `select d.key, count(e.id)::int as many from deed d left join entry e on e.org_id = d.org_id and e.deed_id = d.id
         where d.org_id = $1 and d.act = 'entry.post' group by d.key`,
        [orgId],
      );
      const { rows } = await client.query<Omit<Count, 'entriesByKey'>>(
        `select
          (select count(*)::int from (select entry_id from line where org_id = $1 group by entry_id having sum(amount) <> 0) x)
            as "unbalancedEntries",
          (select coalesce(sum(amount), 0)::text from line where org_id = $1) as "sumOfLines",
          (select count(*)::int from (
            select account_id, sum(a) from (
              select account_id, amount as a from line where org_id = $1
              union all select account_id, credit - debit from gl_month where org_id = $1
              union all select account_id, credit - debit from gl_delta where org_id = $1) y
            group by account_id having sum(a) <> 0) x) as "totalsOff",
          (select coalesce(sum(v.last - (select count(*) from entry e where e.org_id = v.org_id and e.kind = v.kind
            and e.source_id = v.source_id and extract(year from e.day) = v.year)), 0)::int
            from voucher_series v where v.org_id = $1) as "gapsInSeries"`,
        [orgId],
      );
      return { ...rows[0]!, entriesByKey: new Map(keys.rows.map((row) => [row.key, row.many])) };
    } finally {
      client.release(true);
    }
  });
}
