import { expect, test } from 'vitest';
import { acts, approvalCards } from '#app.ts';
import { reverseEntry } from '#ledger/entries/reverse-entry.ts';
import { postEntryAct } from '#ledger/entries/post-entry-act.ts';
import { closePeriod } from '#ledger/periods/close-period.ts';
import { reopenPeriod } from '#ledger/periods/reopen-period.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import type { Actor } from '../ground.ts';
import { newId } from '../id.ts';
import { revokeMandate } from '../people/revoke-mandate.ts';
import { perform } from '../perform.ts';
import type { Refusal } from '../refusal.ts';
import { approvePending } from './approve-pending.ts';
import { expirePending } from './expire-pending.ts';
import { pendingCard, pendingList, waitingFor } from './pending-list.view.ts';
import { refusePending } from './refuse-pending.ts';
import { setApprovalLimit } from './set-limit.ts';
import { withdrawPending } from './withdraw-pending.ts';

/** A world in which a teller posts up to Rp 2,000 alone, and the treasurer up to Rp 10,000. */
async function limitedWorld(now = '2026-03-10'): Promise<World> {
  const world = await openWorld({ now, poolSize: 8 });
  await setLimit(world, 'teller', '2000.00');
  await setLimit(world, 'treasurer', '10000.00');
  return world;
}

function setLimit(
  world: World,
  role: 'teller' | 'treasurer' | 'chair',
  amount?: string,
  act = 'entry.post',
) {
  const rule = amount ? ('up-to' as const) : ('never' as const);
  const input = { act, role, rule, amount };
  return perform(world.app, world.operator, setApprovalLimit, input, newId());
}

function inputOf(world: World, amount: string) {
  return {
    memo: 'Bayar pemasok',
    lines: [
      { accountId: world.account('5-2101'), debit: amount },
      { accountId: world.account('1-1101'), credit: amount },
    ],
  };
}

interface Asked {
  readonly key?: string;
  readonly actor?: Actor;
}

/** Posts, and answers with the entry's id, or with the id under which it waits. */
async function post(
  world: World,
  amount: string,
  { key = newId(), actor = world.teller }: Asked = {},
) {
  try {
    const { entryId } = await perform(world.app, actor, postEntryAct, inputOf(world, amount), key);
    return { entryId };
  } catch (error) {
    const { kind, code, facts } = error as Refusal;
    if (kind !== 'pending') throw error;
    return { code, pendingId: String(facts['pendingId']), until: facts['until'] };
  }
}

const parkedId = async (world: World, amount: string, asked?: Asked): Promise<string> =>
  (await post(world, amount, asked)).pendingId!;

const approve = (world: World, actor: Actor, pendingId: string, key = newId()) =>
  perform(world.app, actor, approvePending, { pendingId }, key);
const refuseIt = (world: World, actor: Actor, pendingId: string) =>
  perform(world.app, actor, refusePending, { pendingId, reason: 'tanpa bukti' }, newId());
const withdraw = (world: World, actor: Actor, pendingId: string) =>
  perform(world.app, actor, withdrawPending, { pendingId }, newId());

async function entriesOf(world: World): Promise<number> {
  const [row] = await world.look<{ count: number }>(
    'select count(*)::int as count from entry where org_id = $1',
    [world.org.id],
  );
  return row!.count;
}

test('up to the limit one person is enough; above it nothing is booked until a second says yes', async () => {
  await using world = await limitedWorld();
  expect((await post(world, '2000.00')).entryId).toBeTruthy();
  const key = newId();
  const asked = await post(world, '2000.01', { key });
  expect(asked).toMatchObject({ code: 'act/pending', until: '2026-03-17' });
  expect(await post(world, '2000.01', { key })).toEqual(asked);
  expect(await entriesOf(world)).toBe(1);

  world.setNow('2026-03-12');
  const { deedId } = await approve(world, world.treasurer, asked.pendingId!);
  const answer = await post(world, '2000.01', { key });
  const [row] = await world.look(
    `select d.id, d.login_id, d.approved_by, d.key, e.day, e.id as entry from deed d join entry e on e.deed_id = d.id
      where d.org_id = $1 and d.key = $2`,
    [world.org.id, key],
  );
  expect(row).toEqual({
    id: deedId,
    login_id: world.teller.loginId,
    approved_by: world.treasurer.loginId,
    key,
    day: '2026-03-12',
    entry: answer.entryId,
  });
});

test('what waits is sealed, and forgotten once it is decided', async () => {
  await using world = await limitedWorld();
  const id = await parkedId(world, '3000.00');
  const row = async () =>
    (
      await world.look(
        `select to_jsonb(p)::text as text, input_sealed from pending_act p where id = $1`,
        [id],
      )
    )[0]!;
  const before = await row();
  expect(before['input_sealed']).toBeInstanceOf(Buffer);
  expect(String(before['text']) + String(before['input_sealed'])).not.toContain('pemasok');
  await approve(world, world.chair, id);
  expect((await row())['input_sealed']).toBeNull();
});

test('another input under a parked key is refused, and so is what the act itself forbids', async () => {
  await using world = await limitedWorld();
  const key = newId();
  await post(world, '3000.00', { key });
  await expect(post(world, '3000.01', { key })).rejects.toMatchObject({ code: 'act/key-reused' });
  await expect(post(world, '1.00', { key })).rejects.toMatchObject({ code: 'act/key-reused' });
  const lines = [{ accountId: world.account('2-1101'), debit: '9000.00' }];
  const other = { accountId: world.account('1-1101'), credit: '9000.00' };
  const input = { memo: 'Tanpa nama', lines: [...lines, other] };
  const asked = perform(world.app, world.teller, postEntryAct, input, newId());
  await expect(asked, 'the database says no before anything waits').rejects.toMatchObject({
    kind: 'rule',
  });
  const [{ count }] = (await world.look<{ count: number }>(
    'select count(*)::int as count from pending_act where org_id = $1',
    [world.org.id],
  )) as [{ count: number }];
  expect(count).toBe(1);
});

test('nobody approves their own, nor above a limit of their own, nor without the office', async () => {
  await using world = await limitedWorld();
  const big = await parkedId(world, '10000.01', { actor: world.treasurer });
  await expect(approve(world, world.treasurer, big)).rejects.toMatchObject({
    code: 'approval/own',
  });
  await expect(refuseIt(world, world.treasurer, big)).rejects.toMatchObject({
    code: 'approval/own',
  });
  const teller = await parkedId(world, '10000.01');
  await expect(approve(world, world.treasurer, teller)).rejects.toMatchObject({
    code: 'approval/beyond-limit',
    facts: { limit: '10000.00', amount: '10000.01' },
  });
  for (const actor of [world.teller, world.supervisor]) {
    await expect(approve(world, actor, teller)).rejects.toMatchObject({ code: 'act/not-allowed' });
  }
  await expect(approve(world, world.operator, teller)).rejects.toMatchObject({ kind: 'forbidden' });
  const elsewhere = { ...world.stranger, orgId: world.neighbour.id };
  await expect(approve(world, elsewhere, teller)).rejects.toMatchObject({
    code: 'approval/absent',
  });
  await approve(world, world.chair, big);
  await approve(world, world.chair, teller);
  expect(await entriesOf(world)).toBe(2);
});

test('two approvers at once, and one who presses twice, book it once', async () => {
  await using world = await limitedWorld();
  const id = await parkedId(world, '3000.00');
  const key = newId();
  const tries = [
    approve(world, world.chair, id, key),
    approve(world, world.treasurer, id),
    approve(world, world.chair, id, key),
  ];
  const settled = await Promise.allSettled(tries);
  const codes = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
  for (const code of codes) expect(['approval/decided', 'act/key-in-flight']).toContain(code);
  expect(codes.length).toBeLessThan(3);
  expect(await entriesOf(world)).toBe(1);
});

test('of yes and take-back at the same moment one counts', async () => {
  await using world = await limitedWorld();
  for (let i = 0; i < 4; i += 1) {
    const before = await entriesOf(world);
    const id = await parkedId(world, '3000.00');
    const pair = [approve(world, world.chair, id), withdraw(world, world.teller, id)];
    const [yes, back] = await Promise.allSettled(i % 2 === 0 ? pair : pair.toReversed()).then(
      (all) => (i % 2 === 0 ? all : all.toReversed()),
    );
    expect([yes!.status, back!.status].toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await entriesOf(world)).toBe(before + (yes!.status === 'fulfilled' ? 1 : 0));
  }
});

test('refused, taken back or run out: the key answers that from then on, and who and why', async () => {
  await using world = await limitedWorld();
  const keys = [newId(), newId(), newId()] as const;
  const ids = await Promise.all(keys.map((key) => parkedId(world, '3000.00', { key })));
  await refuseIt(world, world.chair, ids[0]!);
  await expect(withdraw(world, world.treasurer, ids[1]!)).rejects.toMatchObject({
    code: 'approval/absent',
  });
  await withdraw(world, world.teller, ids[1]!);
  world.setNow('2026-03-17');
  const again = (i: number) => post(world, '3000.00', { key: keys[i]! });
  await expect(again(0)).rejects.toMatchObject({
    code: 'approval/refused',
    facts: { by: 'Kartika Sari', reason: 'tanpa bukti' },
  });
  await expect(again(1)).rejects.toMatchObject({ code: 'approval/withdrawn' });
  await expect(again(2), 'its last moment is over').rejects.toMatchObject({
    code: 'approval/expired',
  });
  await expect(approve(world, world.chair, ids[2]!)).rejects.toMatchObject({
    code: 'approval/expired',
  });
  await expirePending.run(world.app, world.org.id);
  const rows = await world.look(
    'select status, input_sealed from pending_act where org_id = $1 order by status',
    [world.org.id],
  );
  expect(rows.map((row) => row['status'])).toEqual(['expired', 'refused', 'withdrawn']);
  expect(rows.every((row) => row['input_sealed'] === null)).toBe(true);
  await expect(again(2)).rejects.toMatchObject({ code: 'approval/expired' });
  expect(await entriesOf(world)).toBe(0);
});

test('the requester must still hold the role, and the act’s own rules hold on the day of approval', async () => {
  await using world = await limitedWorld();
  const dated = { ...inputOf(world, '3000.00'), day: '2026-03-10' };
  const asked = perform(world.app, world.teller, postEntryAct, dated, newId());
  const old = await asked.catch((error: Refusal) => String(error.facts['pendingId']));
  const id = await parkedId(world, '3000.00');
  world.setNow('2026-03-11');
  const late = approve(world, world.chair, String(old));
  await expect(late, 'a teller does not date back').rejects.toMatchObject({
    code: 'entry/back-dated',
  });
  const { rows } = await pendingList(world.app, world.chair, { isDone: false, page: 1 });
  expect(
    rows.map((row) => row.status),
    'it goes on waiting',
  ).toEqual(['waiting', 'waiting']);
  const [mandate] = await world.look<{ id: string }>(
    'select id from mandate where org_id = $1 and login_id = $2',
    [world.org.id, world.teller.loginId],
  );
  await perform(world.app, world.operator, revokeMandate, { mandateId: mandate!.id }, newId());
  await expect(approve(world, world.chair, id)).rejects.toMatchObject({
    code: 'approval/requester-lost',
    facts: { name: 'Teguh Santoso' },
  });
  expect(await entriesOf(world)).toBe(0);
  await refuseIt(world, world.chair, id);
});

test('where nobody else could say yes, it is refused at once with what to do', async () => {
  await using world = await openWorld({ now: '2026-03-10' });
  await setLimit(world, 'treasurer', '10000.00');
  await world.addPerson('Nadia', 'administrator');
  const [chair] = await world.look<{ id: string }>(
    'select id from mandate where org_id = $1 and login_id = $2',
    [world.org.id, world.chair.loginId],
  );
  await perform(world.app, world.operator, revokeMandate, { mandateId: chair!.id }, newId());
  await expect(post(world, '10000.01', { actor: world.treasurer })).rejects.toMatchObject({
    code: 'approval/nobody-else',
  });
  await setLimit(world, 'teller', '1.00');
  await expect(post(world, '10000.01'), 'the treasurer is bound too').rejects.toMatchObject({
    code: 'approval/nobody-else',
  });
  expect((await post(world, '2.00')).pendingId).toBeTruthy();
});

test('“always two” holds for what has no sum, and for a reversal by the sum of its entry', async () => {
  await using world = await openWorld({ now: '2026-03-10' });
  const { treasurer, chair, app } = world;
  const entryId = await world.post(
    [
      ['1-1101', 5000],
      ['4-1101', -5000],
    ],
    { day: '2026-02-03' },
  );
  await perform(app, treasurer, closePeriod, { month: '2026-02' }, newId());
  await setLimit(world, 'treasurer', undefined, 'period.reopen');
  await setLimit(world, 'treasurer', '4999.99', 'entry.reverse');
  const reopen = { month: '2026-02', reason: 'faktur terlambat' };
  const parked = await perform(app, treasurer, reopenPeriod, reopen, newId()).catch(
    (e: Refusal) => e,
  );
  expect(parked).toMatchObject({ code: 'act/pending', facts: { act: 'period.reopen' } });
  await approve(world, chair, String((parked as Refusal).facts['pendingId']));
  const reverse = { entryId, reason: 'salah ketik' };
  const waits = await perform(app, treasurer, reverseEntry, reverse, newId()).catch(
    (e: Refusal) => e,
  );
  expect(waits).toMatchObject({ code: 'act/pending' });
  await approve(world, chair, String((waits as Refusal).facts['pendingId']));
  expect(await entriesOf(world)).toBe(2);
  await perform(app, chair, reopenPeriod, { ...reopen, month: '2026-01' }, newId()).catch(
    (e: Refusal) => expect(e.code, 'the chair has no limit there').not.toBe('act/pending'),
  );
});

test('one person narrows a limit; to widen it takes two, and it is one’s own request', async () => {
  await using world = await limitedWorld();
  const { app, chair, treasurer } = world;
  const set = (input: { rule: 'free' | 'never' | 'up-to'; amount?: string }) =>
    perform(app, chair, setApprovalLimit, { act: 'entry.post', role: 'teller', ...input }, newId());
  await set({ rule: 'up-to', amount: '1000.00' });
  for (const wider of [{ rule: 'free' }, { rule: 'up-to', amount: '1000.01' }] as const) {
    await expect(set(wider)).rejects.toMatchObject({ code: 'act/pending' });
  }
  await set({ rule: 'never' });
  const wide = await set({ rule: 'up-to', amount: '5000.00' }).catch((e: Refusal) => e);
  const pendingId = String((wide as Refusal).facts['pendingId']);
  await expect(approve(world, chair, pendingId)).rejects.toMatchObject({ code: 'approval/own' });
  await approve(world, treasurer, pendingId);
  expect((await post(world, '5000.00')).entryId).toBeTruthy();
  const history = await world.look(
    `select before, after from deed_record where org_id = $1 and kind = 'approval-limit' order by deed_id`,
    [world.org.id],
  );
  expect(history.at(-1)).toEqual({
    before: { rule: 'never' },
    after: { act: 'entry.post', role: 'teller', rule: 'up-to', amount: '5000.00' },
  });
  const unfit = { act: 'account.add', role: 'teller', rule: 'never' } as const;
  const roleless = { ...unfit, act: 'entry.reverse' };
  const sumless = { act: 'period.reopen', role: 'chair', rule: 'up-to', amount: '1.00' } as const;
  for (const [input, code] of [
    [unfit, 'approval-limit/act-unfit'],
    [roleless, 'approval-limit/role-unfit'],
    [sumless, 'approval-limit/no-amount'],
    [
      { ...sumless, act: 'entry.reverse', role: 'manager', amount: undefined },
      'approval-limit/amount-missing',
    ],
  ] as const) {
    await expect(perform(app, chair, setApprovalLimit, input, newId())).rejects.toMatchObject({
      code,
    });
  }
});

test('whoever asked and whoever decides read what it would do; others see at most that it waits', async () => {
  await using world = await limitedWorld();
  const { app, teller, chair, supervisor, member } = world;
  const id = await parkedId(world, '3000.00');
  const card = (actor: Actor) => pendingCard(app, actor, id, approvalCards);
  const rows = [
    ['5-2101', '3000.00', null],
    ['1-1101', null, '3000.00'],
  ];
  for (const actor of [teller, chair]) {
    const { content, mayDecide } = await card(actor);
    expect(content!.facts[0]!.value).toBe('Bayar pemasok');
    expect(
      content!.table!.rows.map(([account, ...sums]) => [String(account).slice(0, 6), ...sums]),
    ).toEqual(rows);
    expect(mayDecide).toBe(actor === chair);
  }
  expect(await card(supervisor)).toMatchObject({
    content: null,
    mayDecide: false,
    act: 'entry.post',
  });
  await expect(card(member)).rejects.toMatchObject({ code: 'approval/absent' });
  const list = async (actor: Actor) =>
    (await pendingList(app, actor, { isDone: false, page: 1 })).rows.length;
  expect([await list(teller), await list(supervisor), await list(member)]).toEqual([1, 1, 0]);
  expect(await waitingFor(app, chair)).toBe(1);
  await parkedId(world, '10001.00', { actor: world.treasurer });
  expect(await waitingFor(app, world.treasurer), 'one’s own waits for somebody else').toBe(1);
});

test('every act that may take two persons tells what it would do, and holds no secret', () => {
  const limited = acts.filter((act) => act.approval);
  expect(limited.length).toBeGreaterThan(4);
  expect(limited.filter((act) => !approvalCards[act.name]).map((act) => act.name)).toEqual([]);
  // An archive's passphrase is locked and sealed before it is asked for: what is parked opens nothing.
  const locked = ['archive.request'];
  const holding = limited.filter((act) => act.secrets && !locked.includes(act.name));
  expect(holding.map((act) => act.name)).toEqual([]);
  expect(limited.filter((act) => act.permission === null)).toEqual([]);
});
