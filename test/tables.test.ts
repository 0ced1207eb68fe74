import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tables } from '#app.ts';
import { joinTables } from '#base/db/table-facts.ts';
import { baseTables } from '#base/tables.ts';
import { testSuperuser } from './setup/test-database.ts';

const client = new pg.Client(testSuperuser());
const columns = new Map<string, { name: string; text: boolean }[]>();

beforeAll(async () => {
  await client.connect();
  const { rows } = await client.query<{ table: string; name: string; text: boolean }>(
    `select c.relname as table, a.attname as name, a.attgenerated = '' and a.atttypid in ('text'::regtype, 'jsonb'::regtype, 'bytea'::regtype)
        as text
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`,
  );
  for (const { table, name, text } of rows) {
    columns.set(table, [...(columns.get(table) ?? []), { name, text }]);
  }
});
afterAll(() => client.end());

test('every table of the database is in the register, and nothing else is', () => {
  expect([...tables.keys()].toSorted()).toEqual([...columns.keys()].toSorted());
});

test('a table is in the register once', () => {
  expect(() => joinTables([baseTables, baseTables])).toThrow('organisation is named twice');
});

test('what the register calls personal or masked are columns of that table', () => {
  const unknown = [...tables].flatMap(([table, { personal, masks = {} }]) =>
    [...personal, ...Object.keys(masks)]
      .filter((name) => !columns.get(table)?.some((column) => column.name === name))
      .map((name) => `${table}.${name}`),
  );
  expect(unknown).toEqual([]);
});

test('only a table of an organisation goes into the practice copy', () => {
  const taken = [...tables].filter(([, { practice }]) => practice !== 'skip');
  const without = taken.filter(
    ([table]) => !columns.get(table)!.some(({ name }) => name === 'org_id'),
  );
  expect(without.map(([table]) => table)).toEqual([]);
  expect(taken.length).toBeGreaterThan(20);
});

/** Texts that a copy takes as they are: codes, kinds and the organisation's own, nothing that tells of a person. */
const plain = [
  'account.cash_flow_class account.code account.legal_class account.normal account.sak_class account.template_code',
  'asset.number asset.tax_method asset_class.code asset_class.name asset_class.tax_group asset_move.kind',
  'asset_class_version.method asset_class_version.residual_percent asset_class_version.starts',
  'asset_class_version.yearly_rate',
  'budget.status',
  'bank_account.bank bank_account.branch bank_account.columns bank_account.number bank_match.how',
  'bank_reconciliation_item.kind bank_statement.format',
  'cash_count.pieces cash_count.purpose cash_handover.pieces cash_handover.status day_close.head_hash',
  'day_close.totals drawer_session.cause drawer_session.status',
  'approval_limit.act approval_limit.role entry.kind entry.number member.sex member.status office.code office.kind',
  'member.class member.kind member.standing member_event.class member_event.kind',
  'layout_draft.body layout_draft.statement layout_version.body layout_version.statement',
  'office.time_zone org_profile.accent org_profile.address org_profile.chart_template org_profile.city',
  'org_profile.legal_number org_profile.logo org_profile.logo_media org_profile.time_zone period.status',
  'org_profile.work_days org_profile.work_from org_profile.work_until',
  'savings_account.number savings_account.term_rate savings_product.code savings_product.kind savings_product.name',
  'savings_product.named_by savings_product.wording savings_terms.decided_by savings_terms.least_rate',
  'savings_terms.most_rate savings_terms.parameters savings_licence.number',
  'period_event.status posting_map.purpose sub_account.owner_kind unit.code unit.kind voucher_prefix.kind',
  'voucher_prefix.prefix voucher_series.kind voucher_source.code voucher_source.kind',
].flatMap((line) => line.split(' '));

test('every text, document and sealed column of a copied table is masked, or named as telling of nobody', () => {
  const taken = [...tables].flatMap(([table, { practice, masks = {} }]) =>
    practice === 'skip'
      ? []
      : columns
          .get(table)!
          .filter(({ name, text }) => text && !Object.hasOwn(masks, name))
          .map(({ name }) => `${table}.${name}`),
  );
  expect(taken.toSorted()).toEqual(plain.toSorted());
});

test('a table whose rows are masked one by one says how, and only such a table does', () => {
  for (const [table, { masks = {}, maskRow }] of tables) {
    const byRow = Object.values(masks).some((mask) => mask?.to === 'row');
    expect({ table, byRow }).toEqual({ table, byRow: maskRow !== undefined });
  }
});
