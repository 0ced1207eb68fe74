import { sql } from 'kysely';
import type { Actor, Ground } from '#base/ground.ts';
import { read } from '#base/read.ts';
import type { OfficeName, UnitKind } from './tale.ts';

/** One account of the chart, found by its code in the template. */
export interface DemoAccountRow {
  readonly id: string;
  readonly code: string;
  readonly control: boolean;
  readonly usualUnitId: string | null;
}

/** The books as the tale's names find them. */
export interface DemoBooks {
  readonly accounts: ReadonlyMap<string, DemoAccountRow>;
  readonly units: ReadonlyMap<UnitKind, string>;
  readonly offices: ReadonlyMap<OfficeName, string>;
  /** Members' ids by number, of those too who have left; grows as others join. */
  readonly members: Map<string, string>;
  /** Sub-accounts by `memberId:accountId`; grows as the tale goes on. */
  readonly subAccounts: Map<string, string>;
}

/** Reads chart, units, offices, members and their sub-accounts of the demonstration's cooperative. */
export function demoBooks(ground: Ground, orgId: string): Promise<DemoBooks> {
  const actor: Actor = { kind: 'operator', orgId };
  return read(ground, actor, 'books.read', async (q) => {
    const accounts = q.many(
      sql<DemoAccountRow>`select id, coalesce(template_code, code) as code, control, usual_unit_id as "usualUnitId"
        from account where org_id = ${orgId} order by template_code nulls first limit 2000`,
    );
    const units = q.many(
      sql<{
        id: string;
        kind: UnitKind;
      }>`select id, kind from unit where org_id = ${orgId} limit 50`,
    );
    const offices = q.many(
      sql<{
        id: string;
        kind: string;
      }>`select id, kind from office where org_id = ${orgId} limit 50`,
    );
    const members = q.many(
      sql<{
        id: string;
        number: string;
      }>`select id, number from member where org_id = ${orgId} limit 2000`,
    );
    const subs = q.many(
      sql<{
        key: string;
        id: string;
      }>`select owner_id || ':' || account_id as key, id from sub_account
        where org_id = ${orgId} and owner_kind = 'member' limit 10000`,
    );
    return {
      accounts: new Map((await accounts).map((row) => [row.code, row])),
      units: new Map((await units).map((row) => [row.kind, row.id])),
      offices: new Map(
        (await offices).map((row) => [row.kind === 'head' ? 'head' : 'branch', row.id]),
      ),
      members: new Map((await members).map((row) => [row.number, row.id])),
      subAccounts: new Map((await subs).map((row) => [row.key, row.id])),
    };
  });
}
