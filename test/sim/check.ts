import { verifyChain } from '#base/audit/verify-chain.ts';
import { faultsOf } from '../books-tie.ts';
import type { Cooperative } from './cooperative.ts';
import type { Model } from './model.ts';
import { seats } from './request.ts';

/** Compares the books with the model and with themselves; names whatever is off. */
export async function violationsOf(
  cooperative: Cooperative,
  model: Model,
  done: ReadonlySet<string>,
): Promise<string[]> {
  const parts = [
    faultsOf(cooperative),
    sumsOff(cooperative, model),
    keysOff(cooperative, done),
    seatsOff(cooperative, model),
    membersOff(cooperative, model),
    pendingOff(cooperative, model),
    leftOpen(cooperative),
    chainOff(cooperative),
  ];
  return (await Promise.all(parts)).flat();
}

/** Every account's sum as the lines have it, against the model's. */
async function sumsOff(cooperative: Cooperative, model: Model): Promise<string[]> {
  const rows = await cooperative.look<{ to: string; amount: string }>(
    `select case when b.floor = 0 and l.sub_id = any ($2::uuid[]) then l.sub_id::text else a.code end as to,
       (sum(l.amount) / 100)::text as amount
     from line l join account a on a.org_id = l.org_id and a.id = l.account_id
     left join sub_balance b on b.org_id = l.org_id and b.sub_id = l.sub_id
     where l.org_id = $1 group by 1 having sum(l.amount) <> 0`,
    [cooperative.org.id, [...model.guarded.keys()]],
  );
  const real = new Map(rows.map((row) => [row.to, Number(row.amount)]));
  const wanted = model.sums();
  const off = [...new Set([...real.keys(), ...wanted.keys()])].filter(
    (to) => (real.get(to) ?? 0) !== (wanted.get(to) ?? 0),
  );
  return off.map(
    (to) => `${to} stands at ${real.get(to) ?? 0}, the model says ${wanted.get(to) ?? 0}`,
  );
}

/** What was acknowledged is there once; what was refused is not there. */
async function keysOff(cooperative: Cooperative, done: ReadonlySet<string>): Promise<string[]> {
  const rows = await cooperative.look<{ key: string; many: number }>(
    `select key, count(*)::int as many from deed
     where org_id = $1 and actor_kind = 'person' and act <> 'approval.request' group by key`,
    [cooperative.org.id],
  );
  const many = new Map(rows.map((row) => [row.key, row.many]));
  return [
    ...[...done]
      .filter((key) => !many.has(key))
      .map((key) => `${key} was acknowledged and is lost`),
    ...rows.filter((row) => row.many > 1).map((row) => `${row.key} was booked ${row.many} times`),
    ...[...many.keys()]
      .filter((key) => !done.has(key))
      .map((key) => `${key} was refused and is there`),
  ];
}

/** How many vouchers each seat wrote. */
async function seatsOff(cooperative: Cooperative, model: Model): Promise<string[]> {
  const rows = await cooperative.look<{ login_id: string; many: number }>(
    `select d.login_id, count(*)::int as many from entry e join deed d on d.org_id = e.org_id and d.id = e.deed_id
     where e.org_id = $1 group by 1`,
    [cooperative.org.id],
  );
  return seats.flatMap((seat) => {
    const real = rows.find((row) => row.login_id === cooperative.people[seat].loginId)?.many ?? 0;
    const wanted = model.entries.filter((entry) => entry.seat === seat).length;
    return real === wanted ? [] : [`${seat} wrote ${real} vouchers, the model says ${wanted}`];
  });
}

async function membersOff(cooperative: Cooperative, model: Model): Promise<string[]> {
  const rows = await cooperative.look<{ number: string }>(
    `select number from member where org_id = $1 and status = 'active' order by 1`,
    [cooperative.org.id],
  );
  const wanted = model.imports.flatMap((one) => (one.undone ? [] : one.members)).toSorted();
  const real = rows.map((row) => row.number).toSorted();
  return real.join() === wanted.join()
    ? []
    : [`members ${real.join()}, the model says ${wanted.join()}`];
}

/** What was parked for a second person stands there once under its key, and stands as it was decided. */
async function pendingOff(cooperative: Cooperative, model: Model): Promise<string[]> {
  const rows = await cooperative.look<{ one: string }>(
    `select key || ' ' || status as one from pending_act where org_id = $1`,
    [cooperative.org.id],
  );
  const real = rows.map((row) => row.one).toSorted();
  const wanted = [...model.pending].map(([key, { status }]) => `${key} ${status}`).toSorted();
  return real.join() === wanted.join()
    ? []
    : [`for a second person wait ${real.join()}, the model says ${wanted.join()}`];
}

/** The chain of seals over the deeds, recomputed from the rows. */
async function chainOff({ app, org }: Cooperative): Promise<string[]> {
  const { fault, unsealed } = await verifyChain(app, org.id);
  return [
    ...(fault ? [`the chain: ${JSON.stringify(fault)}`] : []),
    ...(unsealed > 0 ? [`${unsealed} deeds are not sealed`] : []),
  ];
}

/** What jobs owe: nothing waits in the outbox or unfolded, no connection is left in a transaction. */
async function leftOpen(cooperative: Cooperative): Promise<string[]> {
  const [row] = await cooperative.look<{ outbox: number; deltas: number; overdue: number }>(
    `select (select count(*)::int from pending_act where org_id = $1 and status = 'waiting'
         and expires_at <= $2) as overdue,
       (select count(*)::int from outbox where org_id = $1) as outbox,
       (select count(*)::int from gl_delta where org_id = $1) as deltas`,
    [cooperative.org.id, cooperative.now()],
  );
  return [
    ...(row!.overdue > 0 ? [`${row!.overdue} requests wait past their time`] : []),
    ...(row!.outbox > 0 ? [`${row!.outbox} events were never handed on`] : []),
    ...(row!.deltas > 0 ? [`${row!.deltas} totals were never folded`] : []),
  ];
}
