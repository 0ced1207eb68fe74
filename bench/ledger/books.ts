import type { BenchWorld } from './world.ts';

const accounts = 300;

/**
 * Books of a cooperative with many accounts: 300 of them, four units, three offices, and `count` entries a year over two
 * years. Of ten entries one crosses units, one sets a part off against a liability, one is a sale with
 * its cost, one moves no cash; the others receive or pay.
 */
export async function fillBooks(world: BenchWorld, count: number): Promise<void> {
  const { superuser, orgId } = world;
  const [sourceId] = world.sourceIds as [string];
  for (const [text, values] of steps(orgId, sourceId, count)) await superuser.query(text, values);
  await superuser.query("select set_config('app.org', $1, false)", [orgId]);
  await superuser.query('select rebuild_totals($1)', [orgId]);
  await superuser.query('vacuum analyze');
}

/** A made-up id (a UUID v7 by its form) of what is the `n`th of a kind. */
const id = (kind: string, n: string) =>
  `uuid('0191' || substr(md5('${kind}' || (${n})), 5, 8) || '7' || substr(md5('${kind}' || (${n})), 14, 3)
    || '8' || substr(md5('${kind}' || (${n})), 18, 15))`;
const places = (kind: string, n: string) => `(select ${id(kind, `1 + ${n}`)})`;

function steps(orgId: string, sourceId: string, count: number): [string, unknown[]][] {
  const most = count * 2;
  const on = `date '2025-01-01' + ((n::bigint * 730) / ${most + 1})::integer`;
  return [
    [
      `insert into unit (org_id, id, code, name, kind)
      select $1, ${id('unit', 'n')}, 'U' || n, 'Unit ' || n, 'other' from generate_series(1, 4) n`,
      [orgId],
    ],
    [
      `insert into office (org_id, id, code, name, kind)
      select $1, ${id('office', 'n')}, 'K' || n, 'Kantor ' || n, 'branch' from generate_series(1, 3) n`,
      [orgId],
    ],
    [
      `insert into account (org_id, id, code, name, sak_class, normal, cash_flow_class, control)
      select $1, ${id('account', 'n')}, '9-' || lpad(n::text, 4, '0'), 'Akun ' || n, c.class, c.side, c.flow, false
      from generate_series(1, ${accounts}) n
      join (values (0, 'current-asset', 'debit', 'operating'), (1, 'fixed-asset', 'debit', 'investing'),
        (2, 'short-liability', 'credit', 'operating'), (3, 'equity', 'credit', 'financing'),
        (4, 'member-income', 'credit', 'operating'), (5, 'member-cost', 'debit', 'operating'),
        (6, 'operating-expense', 'debit', 'operating'), (7, 'other-income', 'credit', 'operating'),
        (8, 'operating-expense', 'debit', 'operating'), (9, 'current-asset', 'debit', null)) c(rest, class, side, flow)
        on c.rest = n % 10`,
      [orgId],
    ],
    [
      `insert into posting_map select $1, 'ledger.inter-unit', '00000000-0000-0000-0000-000000000000',
        ${id('account', '9')}`,
      [orgId],
    ],
    [
      `insert into deed (org_id, id, act, actor_kind, at, business_day, key, input_hash, answer)
      select $1, ${id('deed', 'n')}, 'entry.post', 'operator', now(), ${on}, 'books-' || n, '\\x00', '{}'
      from generate_series(1, ${most}) n`,
      [orgId],
    ],
    [
      `insert into entry (org_id, id, deed_id, number, kind, source_id, day, posted_at, memo, unit_id, office_id, total)
      select $1, ${id('entry', 'n')}, ${id('deed', 'n')}, 'BK-S-' || n, 'memorial', $2, ${on}, now(), 'Buku',
        ${places('unit', 'n % 4')}, ${places('office', 'n % 3')}, 100000 from generate_series(1, ${most}) n`,
      [orgId, sourceId],
    ],
    [lines(most, on), [orgId, sourceId]],
  ];
}

/** Lines by the kind of an entry (`n % 10`): account of a rest in tens, amount, unit. */
function lines(most: number, on: string): string {
  const account = (rest: number) =>
    id('account', `10 * (n / 10 % ${accounts / 10}) + ${rest || 10}`);
  const unit = places('unit', 'n % 4');
  const other = places('unit', '(n + 1) % 4');
  const cash = `(select ids.cash[1 + n % 5] from ids)`;
  const line = (kinds: string, no: number, of: [string, number, string?]) =>
    `select n, ${no}, ${of[0]}, ${of[1]}, ${of[2] ?? unit} from numbers where n % 10 in (${kinds})`;
  const parts = [
    // A share paid in, a receipt of two parts, or a payment.
    line('0', 1, [cash, 100_000]),
    line('0', 2, [account(3), -100_000]),
    line('1, 2, 3, 4', 1, [cash, 100_000]),
    line('1, 2, 3, 4', 2, [account(4), -70_000]),
    line('1, 2, 3, 4', 3, [account(2), -30_000]),
    line('5', 1, [account(6), 100_000]),
    line('5', 2, [cash, -100_000]),
    // Across units.
    line('6', 1, [cash, 100_000]),
    line('6', 2, [account(4), -100_000, other]),
    line('6', 3, [id('account', '9'), -100_000]),
    line('6', 4, [id('account', '9'), 100_000, other]),
    // Wages of which a part is kept back.
    line('7', 1, [account(8), 100_000]),
    line('7', 2, [account(2), -6_330]),
    line('7', 3, [cash, -93_670]),
    // A sale with its cost.
    line('8', 1, [cash, 100_000]),
    line('8', 2, [account(4), -100_000]),
    line('8', 3, [account(5), 80_000]),
    line('8', 4, [account(0), -80_000]),
    // Without cash.
    line('9', 1, [account(6), 50_000]),
    line('9', 2, [account(1), -50_000]),
  ];
  return `
    with ids as (select array_agg(id order by code) as cash from account
        where org_id = $1 and cash_flow_class = 'cash'),
      numbers as (select n from generate_series(1, ${most}) n),
      parts (n, no, account_id, amount, unit_id) as (${parts.join(' union all ')})
    insert into line (org_id, entry_id, line_no, day, account_id, unit_id, office_id, amount)
    select $1, ${id('entry', 'n')}, no, ${on}, account_id, unit_id, ${places('office', 'n % 3')}, amount
    from parts where $2::uuid is not null`;
}
