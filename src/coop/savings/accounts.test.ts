import fc from 'fast-check';
import { expect, test } from 'vitest';
import { act, addProduct, addSaver, balanceOf, openAccount } from '../../../test/world/savings.ts';
import type { Booked } from '../../../test/world/savings.ts';
import { cashHands } from '../../../test/world/cash.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { newId } from '#base/id.ts';
import { sen } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { reverseEntry } from '#ledger/entries/reverse-entry.ts';
import { closeSavingsAccount, keptOnClosing } from './close-account.ts';
import { depositSavings } from './deposit-savings.ts';
import { deskKey } from './desk-postings.view.ts';
import { openSavingsAccount } from './open-account.ts';
import { recordSavingsLicence } from './record-licence.ts';
import { setSavingsTerm } from './set-term.ts';
import { savingsTies } from './tie.view.ts';
import { transferSavings } from './transfer-savings.ts';
import { withdrawSavings } from './withdraw-savings.ts';

const now = '2026-02-10';

const deposit = (world: World, accountId: string, amount: string) =>
  act<Booked>(world, depositSavings, { accountId, amount });
const withdraw = (world: World, accountId: string, amount: string, more: object = {}) =>
  act<Booked>(world, withdrawSavings, { accountId, amount, ...more });
const code = (wanted: string, facts: object = {}) => ({ code: wanted, facts });

/** A cooperative with savings that pay 4 %, keep Rp 25.000 and cost Rp 5.000 to close. */
async function withSavings() {
  const world = await openWorld({ now });
  const productId = await addProduct(world, 'savings');
  return { world, productId };
}

test('a deposit and a withdrawal are one voucher each, on the desk of whoever took them', async () => {
  const { world, productId } = await withSavings();
  await using _ = world;
  const accountId = await openAccount(world, productId, await addSaver(world), {
    amount: '100000.00',
  });
  const paid = await act<Booked>(
    world,
    depositSavings,
    { accountId, amount: '50000.00' },
    { actor: world.teller },
  );
  await withdraw(world, accountId, '30000.00');
  expect(await balanceOf(world, accountId)).toBe(120_000);
  const entries = await world.look(
    `select number, kind, memo, total::text from entry where org_id = $1 order by id`,
    [world.org.id],
  );
  expect(entries).toEqual([
    {
      number: 'KM-2026-RW-0001',
      kind: 'cash-in',
      memo: 'Setoran pertama Produk savings',
      total: '10000000',
    },
    {
      number: 'KM-2026-TS-0001',
      kind: 'cash-in',
      memo: 'Setoran Produk savings SA-000001',
      total: '5000000',
    },
    {
      number: 'KK-2026-RW-0001',
      kind: 'cash-out',
      memo: 'Penarikan Produk savings SA-000001',
      total: '3000000',
    },
  ]);
  expect(paid.accountId).toBe(accountId);
});

test('one key books one deposit, however often and from how many tabs it is sent', async () => {
  const { world, productId } = await withSavings();
  await using _ = world;
  const accountId = await openAccount(world, productId, await addSaver(world));
  const key = newId();
  const send = () =>
    perform(world.app, world.teller, depositSavings, { accountId, amount: '10000.00' }, key);
  const answers = await Promise.allSettled([send(), send(), send()]);
  const again = await send();
  for (const one of answers) if (one.status === 'fulfilled') expect(one.value).toEqual(again);
  expect(await balanceOf(world, accountId)).toBe(10_000);
});

test('two tabs of a desk share one key until something is booked on the account', async () => {
  const { world, productId } = await withSavings();
  await using _ = world;
  const accountId = await openAccount(world, productId, await addSaver(world));
  const keyHere = () => deskKey(world.app, world.teller, accountId);
  const [one, other] = [await keyHere(), await keyHere()];
  const send = (key: string) =>
    act<Booked>(world, depositSavings, { accountId, amount: '20000.00' }, { key });
  expect(await send(one)).toEqual(await send(other));
  expect(await balanceOf(world, accountId)).toBe(20_000);
  await send(await keyHere());
  expect(await balanceOf(world, accountId)).toBe(40_000);
});

test('what a teller takes and pays goes through the drawer that they keep, and no further than its cash', async () => {
  const { world, productId } = await withSavings();
  await using _ = world;
  const hands = cashHands(world);
  const drawerId = await hands.add();
  await hands.open(drawerId, world.teller, 1_000_000);
  const accountId = await openAccount(world, productId, await addSaver(world), {
    amount: '5000000.00',
  });
  const as = { actor: world.teller };
  await act(world, depositSavings, { accountId, amount: '50000.00' }, as);
  expect(await hands.expectedIn(drawerId)).toBe('1050000.00');
  await act(world, withdrawSavings, { accountId, amount: '250000.00' }, as);
  expect(await hands.expectedIn(drawerId)).toBe('800000.00');
  await expect(
    act(world, withdrawSavings, { accountId, amount: '900000.00' }, as),
  ).rejects.toMatchObject({ code: 'sub-account/below-floor' });
});

test('what is held and what has to stay cannot be withdrawn, by two tellers at once neither', async () => {
  const { world, productId } = await withSavings();
  await using _ = world;
  const accountId = await openAccount(world, productId, await addSaver(world), {
    amount: '100000.00',
  });
  const hold = `with kept as (insert into hold (org_id, id, sub_id, amount, reason, deed_id)
      select $1, gen_random_uuid(), $2, 1000000, 'Jaminan', d.id from deed d where d.org_id = $1 limit 1)
    update sub_balance set held = 1000000 where org_id = $1 and sub_id = $2`;
  await world.look(hold, [world.org.id, accountId]);
  await expect(withdraw(world, accountId, '65001.00')).rejects.toMatchObject(
    code('savings/not-free', { free: '65000.00', held: '10000.00', least: '25000.00' }),
  );
  const both = await Promise.allSettled([
    withdraw(world, accountId, '40000.00'),
    withdraw(world, accountId, '40000.00'),
  ]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(await balanceOf(world, accountId)).toBe(60_000);
});

test('amounts that no cash can be, deposits too small and cash that is none are refused', async () => {
  const { world, productId } = await withSavings();
  await using _ = world;
  const accountId = await openAccount(world, productId, await addSaver(world));
  const cases: [string, object, string][] = [
    ['0.00', {}, 'savings/not-positive'],
    ['-5.00', {}, 'savings/not-positive'],
    ['10000.50', {}, 'savings/whole-rupiah'],
    ['9999.00', {}, 'savings/deposit-small'],
    ['10000.00', { cashAccountId: world.account('4-1101') }, 'savings/no-cash'],
    ['10000.00', { accountId: newId() }, 'savings-account/absent'],
  ];
  for (const [amount, more, refused] of cases)
    await expect(act(world, depositSavings, { accountId, amount, ...more })).rejects.toMatchObject({
      code: refused,
    });
  await expect(
    act(world, depositSavings, { accountId, amount: '10000.00' }, { actor: world.stranger }),
  ).rejects.toMatchObject({ code: 'savings-account/absent' });
  await expect(
    act(world, depositSavings, { accountId, amount: '10000.00' }, { actor: world.supervisor }),
  ).rejects.toMatchObject({ kind: 'forbidden' });
  expect(await balanceOf(world, accountId)).toBe(0);
});

test('an applicant pays the entry share in parts and is a member with the last one, in one transaction', async () => {
  await using world = await openWorld({ now });
  const entry = await addProduct(world, 'entry');
  const memberId = await addSaver(world, 'applicant');
  const accountId = await openAccount(world, entry, memberId);
  const standing = async () =>
    (await world.look('select standing, number from member where id = $1', [memberId]))[0];
  await expect(deposit(world, accountId, '10000.00')).rejects.toMatchObject(
    code('savings/instalment-small', { least: '25000.00' }),
  );
  await deposit(world, accountId, '60000.00');
  expect(await standing()).toEqual({ standing: 'applicant', number: 'CA-0001' });
  await expect(deposit(world, accountId, '40001.00')).rejects.toMatchObject(
    code('savings/entry-share-over', { left: '40000.00' }),
  );
  await deposit(world, accountId, '40000.00');
  expect(await standing()).toMatchObject({ standing: 'member' });
  await expect(deposit(world, accountId, '1000.00')).rejects.toMatchObject(
    code('savings/entry-share-paid'),
  );
  const again = act(world, openSavingsAccount, { productId: entry, memberId });
  await expect(again).rejects.toMatchObject(code('savings-account/one-only'));
});

test('an applicant may pay the entry share alone; whoever is no member saves only under a licence of OJK', async () => {
  const { world, productId } = await withSavings();
  await using _ = world;
  const applicant = await addSaver(world, 'applicant');
  const open = () => openAccount(world, productId, applicant);
  await expect(open()).rejects.toMatchObject(code('savings/applicant'));
  await expect(openAccount(world, productId, await addSaver(world, 'left'))).rejects.toMatchObject(
    code('savings/not-a-member'),
  );
  await openAccount(world, productId, await addSaver(world, 'left', 'cooperative'));
  await act(world, recordSavingsLicence, { number: 'KEP-12/OJK', fromOn: now });
  expect(await open()).toBeTruthy();
});

test('own capital stays until the member leaves, and is then paid back', async () => {
  await using world = await openWorld({ now });
  const shares = await addProduct(world, 'mandatory');
  const amount = '20000.00';
  const stays = await openAccount(world, shares, await addSaver(world), { amount });
  await expect(withdraw(world, stays, amount)).rejects.toMatchObject(code('savings/share-stays'));
  const leaver = await addSaver(world);
  const leaves = await openAccount(world, shares, leaver, { amount });
  await world.look(`update member set standing = 'leaving' where id = $1`, [leaver]);
  await act(world, closeSavingsAccount, { accountId: leaves });
  expect(await balanceOf(world, leaves)).toBe(0);
});

test('an account is closed with the last sen: the fee and what is left of a rupiah are kept', async () => {
  const { world, productId } = await withSavings();
  await using _ = world;
  const accountId = await openAccount(world, productId, await addSaver(world), {
    amount: '100000.00',
  });
  await world.post([
    ['5-1101', '12.34'],
    [accountId, '-12.34'],
  ]);
  await act(world, closeSavingsAccount, { accountId });
  const [row] = await world.look(
    `select max(amount) filter (where a.code = '2-1101')::text as out,
       max(-amount) filter (where a.code = '1-1101')::text as cash,
       max(-amount) filter (where a.code = '4-1101')::text as fee
     from line l join account a on a.org_id = l.org_id and a.id = l.account_id
     join entry e on e.org_id = l.org_id and e.id = l.entry_id
     where l.org_id = $1 and e.kind = 'cash-out'`,
    [world.org.id],
  );
  expect(row).toEqual({ out: '10001234', cash: '9501200', fee: '500034' });
  await expect(deposit(world, accountId, '10000.00')).rejects.toMatchObject(
    code('savings-account/closed', { number: 'SA-000001' }),
  );
});

test('what is kept on closing is never more than there is, and leaves whole rupiah', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 12n), fc.bigInt(0n, 10n ** 9n), (balance, fee) => {
      const kept = keptOnClosing(sen(balance), sen(fee));
      expect(kept >= 0n && kept <= balance).toBe(true);
      expect((balance - kept) % 100n).toBe(0n);
      expect(kept - (fee < balance ? fee : balance) < 100n).toBe(true);
    }),
  );
});

test('a term deposit is made once, matures, and is paid out whole: before that with a penalty', async () => {
  await using world = await openWorld({ now });
  const productId = await addProduct(world, 'term');
  const memberId = await addSaver(world);
  const amount = '2000000.00';
  const open = (more: object) => openAccount(world, productId, memberId, more);
  await expect(open({ months: 6, amount })).rejects.toMatchObject(code('savings-account/no-term'));
  await expect(open({ months: 3 })).rejects.toMatchObject(code('savings/needs-deposit'));
  const [early, ripe] = [await open({ months: 3, amount }), await open({ months: 3, amount })];
  await expect(deposit(world, early, amount)).rejects.toMatchObject(
    code('savings/term-deposit-made'),
  );
  await expect(withdraw(world, early, '1000000.00')).rejects.toMatchObject(
    code('savings/term-deposit-whole'),
  );
  await withdraw(world, early, amount);
  world.setNow('2026-05-10');
  await withdraw(world, ripe, amount);
  const paid = await world.look<{ amount: string }>(
    `select (-l.amount)::text as amount from line l join account a on a.org_id = l.org_id and a.id = l.account_id
     where l.org_id = $1 and a.code = '1-1101' and l.amount < 0 order by l.entry_id`,
    [world.org.id],
  );
  expect(paid.map((row) => row.amount)).toEqual(['198000000', '200000000']);
  const term = { months: 3, rate: '5', maturesOn: '2026-08-01' };
  await expect(act(world, setSavingsTerm, { accountId: ripe, ...term })).rejects.toMatchObject(
    code('savings-account/term-known'),
  );
});

test('purpose savings are paid out from their day on, and not before', async () => {
  await using world = await openWorld({ now });
  const productId = await addProduct(world, 'feast');
  const accountId = await openAccount(world, productId, await addSaver(world), {
    amount: '50000.00',
  });
  await expect(withdraw(world, accountId, '50000.00')).rejects.toMatchObject(
    code('savings/before-pay-out', { day: '2026-12-20' }),
  );
  world.setNow('2026-12-20');
  await withdraw(world, accountId, '50000.00');
  expect(await balanceOf(world, accountId)).toBe(0);
});

test('what rests for a year, and what goes to an heir, takes two persons whatever the sum', async () => {
  const { world, productId } = await withSavings();
  await using _ = world;
  const memberId = await addSaver(world);
  const accountId = await openAccount(world, productId, memberId, { amount: '90000.00' });
  world.setNow('2027-02-10');
  await expect(withdraw(world, accountId, '10000.00')).rejects.toMatchObject({ kind: 'pending' });
  await deposit(world, accountId, '10000.00');
  await withdraw(world, accountId, '10000.00');
  await world.look(`update member set standing = 'died' where id = $1`, [memberId]);
  await expect(withdraw(world, accountId, '10000.00')).rejects.toMatchObject(
    code('savings/heir-unnamed'),
  );
  await expect(withdraw(world, accountId, '10000.00', { heir: 'Budi' })).rejects.toMatchObject({
    kind: 'pending',
  });
  await expect(deposit(world, accountId, '10000.00')).rejects.toMatchObject(
    code('savings/owner-died'),
  );
});

test('a transfer asks both products and moves nothing when one says no', async () => {
  const { world, productId } = await withSavings();
  await using _ = world;
  const shares = await addProduct(world, 'mandatory');
  const memberId = await addSaver(world);
  const from = await openAccount(world, productId, memberId, { amount: '100000.00' });
  const to = await openAccount(world, shares, memberId);
  const move = (accountId: string, toAccountId: string, amount: string) =>
    act(world, transferSavings, { accountId, toAccountId, amount });
  await move(from, to, '20000.00');
  expect([await balanceOf(world, from), await balanceOf(world, to)]).toEqual([80_000, 20_000]);
  await expect(move(to, from, '20000.00')).rejects.toMatchObject(code('savings/share-stays'));
  await expect(move(from, from, '20000.00')).rejects.toMatchObject(code('savings/same-account'));
  await expect(move(from, to, '60000.00')).rejects.toMatchObject(code('savings/not-free'));
});

test('over any order of deposits, withdrawals and reversals nothing is lost, and no balance falls below nought', async () => {
  const { world, productId } = await withSavings();
  await using _ = world;
  const memberId = await addSaver(world);
  const accounts = [
    await openAccount(world, productId, memberId),
    await openAccount(world, productId, memberId),
  ];
  const step = fc.record({
    what: fc.constantFrom('in', 'out', 'move', 'back'),
    at: fc.nat(1),
    amount: fc.integer({ min: 1, max: 90 }).map((n) => `${n * 1000}.00`),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
      const booked: string[] = [];
      for (const { what, at, amount } of steps) {
        const [accountId, toAccountId] = [accounts[at]!, accounts[1 - at]!];
        const done =
          what === 'in'
            ? deposit(world, accountId, amount)
            : what === 'out'
              ? withdraw(world, accountId, amount)
              : what === 'move'
                ? act<Booked>(world, transferSavings, { accountId, toAccountId, amount })
                : act<Booked>(world, reverseEntry, {
                    entryId: booked.pop() ?? newId(),
                    reason: 'salah ketik',
                  });
        const entry = await done.catch((error: { kind?: string }) => {
          expect(['rule', 'absent', 'conflict']).toContain(error.kind);
          return null;
        });
        if (entry && what !== 'back') booked.push(entry.entryId);
      }
      for (const id of accounts) expect(await balanceOf(world, id)).toBeGreaterThanOrEqual(0);
      const ties = await savingsTies(world.app, world.treasurer);
      expect(ties.filter(({ difference }) => difference !== 0n)).toEqual([]);
      expect(ties.length).toBeGreaterThan(0);
    }),
    { numRuns: 5 },
  );
});
