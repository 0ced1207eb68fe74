import { expect, test } from 'vitest';
import pg from 'pg';
import { connectionOf } from '#base/db/connect.ts';
import { newId } from '#base/id.ts';
import { testDatabase } from '../../../test/setup/test-database.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';

interface RawLine {
  readonly account: string;
  readonly amount: bigint;
  readonly sub?: string;
  readonly unit?: string;
  readonly office?: string;
}

/** Calls a posting function as the application's role does, past every check of our own code. */
async function callRaw(
  world: World,
  lines: readonly RawLine[],
  how: { set?: boolean; day?: string } = {},
) {
  const client = new pg.Client(connectionOf(testDatabase(), 'application'));
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select * from open_act($1, null, null, null)', [world.org.id]);
    const deedId = newId();
    await client.query(
      `insert into deed (org_id, id, act, actor_kind, at, business_day, key, input_hash, answer)
        values ($1, $2, 'uji', 'job', now(), '2026-03-10', $3, '', '{}')`,
      [world.org.id, deedId, newId()],
    );
    const [source] = (await client.query(`select id from voucher_source where kind = 'job'`)).rows;
    const common = [
      lines.map((l) => l.account),
      lines.map((l) => l.sub ?? null),
      lines.map((l) => l.unit ?? world.generalUnitId),
      lines.map((l) => l.office ?? world.headOfficeId),
      lines.map((l) => l.amount),
      lines.map(() => ''),
    ];
    const day = how.day ?? '2026-03-10';
    const head = [world.org.id, deedId, new Date('2026-03-10')];
    const place = [world.generalUnitId, world.headOfficeId];
    await (how.set
      ? client.query(
          `select post_entries($1,$2,$3,$4::uuid[],$5::date[],$6,$7::uuid[],$8,$9,$10::uuid[],$11::uuid[],
            $12::uuid[],$13::integer[],$14::uuid[],$15::uuid[],$16::uuid[],$17::uuid[],$18::bigint[],$19::text[])`,
          [
            ...head,
            [newId()],
            [day],
            ['memorial'],
            [source.id],
            ['Uji'],
            [''],
            [place[0]],
            [place[1]],
            [null],
            lines.map(() => 1),
            ...common,
          ],
        )
      : client.query(
          `select post_entry($1,$2,$3,$4,$5,'memorial',$6,'Uji','',$7,$8,null,$9::uuid[],$10::uuid[],$11::uuid[],
            $12::uuid[],$13::bigint[],$14::text[])`,
          [...head, newId(), day, source.id, ...place, ...common],
        ));
    await client.query('commit');
    return 'posted';
  } catch (error) {
    return error instanceof pg.DatabaseError && error.code === 'SKG01'
      ? error.message
      : Promise.reject(error);
  } finally {
    await client.end();
  }
}

for (const set of [false, true]) {
  const kind = set ? 'the set function' : 'the single function';

  test(`${kind} takes what is balanced, and refuses all else by name`, async () => {
    await using world = await openWorld({ now: '2026-03-10' });
    const [cash, income, savings] = [
      world.account('1-1101'),
      world.account('4-1101'),
      world.account('2-1101'),
    ];
    const branch = await world.addOffice('CB1');
    const sub = await world.addSubAccount('2-1101');
    const elsewhere = (
      await world.look<{ id: string }>('select id from account where org_id = $1 limit 1', [
        world.neighbour.id,
      ])
    )[0]!.id;
    const post = (lines: RawLine[], day?: string) =>
      callRaw(world, lines, { set, ...(day ? { day } : {}) });

    expect(
      await post([
        { account: cash, amount: 5n },
        { account: income, amount: -5n },
      ]),
    ).toBe('posted');
    expect(
      await post([
        { account: cash, amount: 5n },
        { account: savings, amount: -5n, sub },
      ]),
    ).toBe('posted');
    expect(
      await post([
        { account: cash, amount: 5n },
        { account: income, amount: -4n },
      ]),
    ).toBe('entry/unbalanced');
    expect(
      await post([
        { account: cash, amount: 5n },
        { account: income, amount: -5n, office: branch },
      ]),
      'debits equal credits in the whole, but not in each office',
    ).toBe('entry/unbalanced');
    expect(
      await post([
        { account: cash, amount: 5n },
        { account: income, amount: -5n, unit: world.unit('shop') },
      ]),
    ).toBe('entry/unbalanced');
    expect(
      await post([
        { account: cash, amount: 5n },
        { account: savings, amount: -5n },
      ]),
    ).toBe('account/control');
    expect(
      await post([
        { account: cash, amount: 5n },
        { account: income, amount: -5n, sub },
      ]),
    ).toBe('sub-account/elsewhere');
    expect(
      await post([
        { account: cash, amount: 5n, office: branch },
        { account: savings, amount: -5n, sub, office: branch },
      ]),
    ).toBe('sub-account/elsewhere');
    expect(
      await post([
        { account: cash, amount: 5n },
        { account: elsewhere, amount: -5n },
      ]),
    ).toBe('account/absent');
    expect(
      await post([
        { account: cash, amount: 5n, unit: newId() },
        { account: income, amount: -5n },
      ]),
    ).toMatch(/unit\/absent|entry\/unbalanced/);
  });

  test(`${kind} refuses a closed month, a month before a closed one, a closed account, unit and sub-account`, async () => {
    await using world = await openWorld({ now: '2026-03-10' });
    const [cash, income, savings] = [
      world.account('1-1101'),
      world.account('4-1101'),
      world.account('2-1101'),
    ];
    const sub = await world.addSubAccount('2-1101');
    const lines = [
      { account: cash, amount: 5n },
      { account: income, amount: -5n },
    ];
    const owner = { org: world.org.id, deed: newId() };
    await world.look(
      `insert into deed (org_id, id, act, actor_kind, at, business_day, key, input_hash, answer)
        values ($1, $2, 'uji', 'job', now(), '2026-03-10', 'kunci', '', '{}')`,
      [owner.org, owner.deed],
    );
    await world.look(
      `insert into period (org_id, month, status, changed_at, deed_id) values ($1, '2026-01-01', 'closed', now(), $2)`,
      [owner.org, owner.deed],
    );
    expect(await callRaw(world, lines, { set, day: '2026-01-15' })).toBe('period/closed');
    expect(await callRaw(world, lines, { set, day: '2025-06-15' })).toBe('period/closed');
    expect(await callRaw(world, lines, { set, day: '2026-02-01' })).toBe('posted');
    await world.look(`update sub_account set closed_on = '2026-03-09' where id = $1`, [sub]);
    expect(
      await callRaw(
        world,
        [
          { account: cash, amount: 5n },
          { account: savings, amount: -5n, sub },
        ],
        { set },
      ),
    ).toBe('sub-account/closed');
    await world.look(`update unit set closed_on = '2026-03-09' where id = $1`, [
      world.unit('shop'),
    ]);
    const shop = lines.map((line) => ({ ...line, unit: world.unit('shop') }));
    expect(await callRaw(world, shop, { set })).toBe('unit/closed');
    await world.look(`update account set closed_on = '2026-03-09' where id = $1`, [income]);
    expect(await callRaw(world, lines, { set })).toBe('account/closed');
  });
}

test('the application may read the books but insert, change or delete no row of them', async () => {
  await using world = await openWorld();
  await world.post([
    ['1-1101', '10'],
    ['4-1101', '-10'],
  ]);
  for (const table of [
    'entry',
    'line',
    'gl_month',
    'gl_delta',
    'sub_account',
    'sub_balance',
    'hold',
    'period',
    'period_event',
    'year_end',
    'voucher_series',
  ]) {
    for (const right of ['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) {
      const [row] = await world.look(
        `select has_table_privilege('sakaguru_app', $1, $2)
        or has_any_column_privilege('sakaguru_app', $1, case $2 when 'INSERT' then 'INSERT' else 'UPDATE' end) as may`,
        [table, right],
      );
      expect(row, `${right} on ${table}`).toEqual({ may: false });
    }
  }
});
