import { expect, test } from 'vitest';
import { act, addProduct, productInput, productSamples } from '../../../test/world/savings.ts';
import type { ProductSample } from '../../../test/world/savings.ts';
import { openWorld } from '../../../test/world.ts';
import { rupiah, zero } from '#base/money.ts';
import { addSavingsProduct } from './add-product.ts';
import { attachSavingsProduct, detachSavingsProduct } from './attach-product.ts';
import {
  changeSavingsProduct,
  changeSavingsTerms,
  closeSavingsProduct,
  reopenSavingsProduct,
} from './change-product.ts';
import { savingsProduct, savingsProducts } from './product.view.ts';
import { savingsTies } from './tie.view.ts';

const now = '2026-02-10';

test('a product of every kind is made, with its first terms and its own row of the posting map', async () => {
  await using world = await openWorld({ now });
  for (const sample of Object.keys(productSamples) as ProductSample[]) {
    const id = await addProduct(world, sample);
    const card = await savingsProduct(world.app, world.treasurer, id);
    expect(card.terms?.parameters).toEqual(productSamples[sample].parameters);
    expect(card.versions).toMatchObject([{ fromOn: '2026-01-01', state: 'current' }]);
    expect(card.mapped.filter(({ isOwn }) => isOwn).map(({ code }) => code)).toContain(
      productSamples[sample].account,
    );
  }
  const codes = (await savingsProducts(world.app, world.treasurer)).map(({ code }) => code);
  expect(codes).toEqual(['EN', 'FE', 'MA', 'SA', 'TE']);
});

test('what is missing or outside the law is refused at its field, and nothing is written', async () => {
  await using world = await openWorld({ now });
  const make = (sample: ProductSample, more: object) =>
    act(world, addSavingsProduct, productInput(world, sample, more));
  const savings = productSamples.savings.parameters;
  const above = { mostRate: '12', parameters: { ...savings, rate: '9', dayBasis: '360' } };
  const cases: [object, object][] = [
    [{ decidedBy: undefined }, { code: 'savings-terms/no-decision', field: 'decidedBy' }],
    [{ leastRate: '7' }, { code: 'savings-terms/range-turned', field: 'leastRate' }],
    [{ mostRate: '3' }, { code: 'savings-terms/outside-range', field: 'parameters.rate' }],
    [above, { code: 'savings-terms/above-cap', field: 'parameters.rate', paid: '9.13' }],
    [{ parameters: { ...savings, rate: 'x' } }, { code: 'act/input', field: 'parameters.rate' }],
    [{ parameters: {} }, { code: 'act/input', field: 'parameters.minimumDeposit' }],
    [{ namedOn: '2026-02-11' }, { code: 'savings-product/named-later', field: 'namedOn' }],
    [{ kind: 'gold' }, { code: 'savings-product/no-kind', field: 'kind' }],
    [
      { principalAccountId: world.account('1-1101') },
      { code: 'posting-map/class-unfit', field: 'principalAccountId' },
    ],
  ];
  for (const [more, { code, ...facts }] of cases as [object, { code: string }][])
    await expect(make('savings', more)).rejects.toMatchObject({ code, facts });
  await expect(act(world, addSavingsProduct, productInput(world, 'term', { code: 'no' })))
    .rejects //
    .toMatchObject({ code: 'act/input', facts: { field: 'code' } });
  expect(await savingsProducts(world.app, world.treasurer)).toEqual([]);
});

test('only those who keep products make one, a code is taken once, and a neighbour sees none', async () => {
  await using world = await openWorld({ now });
  await addProduct(world, 'mandatory');
  const again = productInput(world, 'mandatory');
  await expect(act(world, addSavingsProduct, again)).rejects.toMatchObject({
    code: 'savings-product/code-taken',
  });
  await expect(act(world, addSavingsProduct, again, { actor: world.teller })).rejects.toMatchObject(
    { kind: 'forbidden' },
  );
  expect(await savingsProducts(world.app, world.stranger)).toEqual([]);
});

test('a change opens a version from a day; what held before stays, and one written later replaces a plan', async () => {
  await using world = await openWorld({ now });
  const productId = await addProduct(world, 'mandatory');
  const change = (fromOn: string, amount: string) =>
    act(world, changeSavingsTerms, { productId, fromOn, parameters: { amount, dueDay: 10 } });
  await expect(change('2026-02-09', '30000.00')).rejects.toMatchObject({
    code: 'savings-terms/past',
    facts: { field: 'fromOn', today: now },
  });
  await change('2026-07-01', '30000.00');
  await change('2026-05-01', '25000.00');
  const states = async () =>
    (await savingsProduct(world.app, world.treasurer, productId)).versions.map(
      ({ fromOn, state }) => [fromOn, state],
    );
  expect(await states()).toEqual([
    ['2026-05-01', 'coming'],
    ['2026-07-01', 'replaced'],
    ['2026-01-01', 'current'],
  ]);
  world.setNow('2026-08-01');
  expect(await states()).toEqual([
    ['2026-05-01', 'current'],
    ['2026-07-01', 'replaced'],
    ['2026-01-01', 'past'],
  ]);
});

test('a product is renamed by a decision, closed and opened again', async () => {
  await using world = await openWorld({ now });
  const productId = await addProduct(world, 'savings');
  const named = { wording: 'interest', namedBy: 'SK 9/2026', namedOn: '2026-02-01' };
  await act(world, changeSavingsProduct, { productId, name: 'Tabungan Pasar', ...named });
  await act(world, closeSavingsProduct, { productId });
  const card = await savingsProduct(world.app, world.treasurer, productId);
  expect(card).toMatchObject({ name: 'Tabungan Pasar', ...named, closedOn: now });
  await expect(act(world, closeSavingsProduct, { productId })).rejects.toMatchObject({
    code: 'savings-product/closed',
  });
  await act(world, reopenSavingsProduct, { productId });
  await expect(act(world, reopenSavingsProduct, { productId })).rejects.toMatchObject({
    code: 'savings-product/open',
  });
});

/** A cooperative with balances of members as an import leaves them: no product, no numbers. */
async function withImported() {
  const world = await openWorld({ now });
  const members = [await world.addMember('10'), await world.addMember('9')];
  const subs = await Promise.all(
    members.map((ownerId) => world.addSubAccount('2-1101', { ownerId, floor: '0.00' })),
  );
  await world.post([
    ['1-1101', 300_000],
    [subs[0]!, -200_000],
    [subs[1]!, -100_000],
  ]);
  return { world, subs, accountId: world.account('2-1101') };
}

test('imported balances become accounts of a product as one set, numbered by member; no line moves', async () => {
  const { world, subs, accountId } = await withImported();
  await using _ = world;
  const productId = await addProduct(world, 'savings');
  const lines = () =>
    world.look('select * from line where org_id = $1 order by 1, 2, 3', [world.org.id]);
  const before = await lines();
  expect(await savingsTies(world.app, world.treasurer)).toMatchObject(
    expectTies({ open: 2, withoutProduct: rupiah(300_000), withProduct: zero }),
  );
  const answer = await act(world, attachSavingsProduct, { accountId, productId });
  expect(answer).toMatchObject({ accounts: 2 });
  expect(await lines()).toEqual(before);
  const numbers = await world.look<{ sub_id: string; number: string }>(
    'select sub_id, number from savings_account where org_id = $1 order by number',
    [world.org.id],
  );
  expect(numbers).toEqual([
    { sub_id: subs[1], number: 'SA-000001' },
    { sub_id: subs[0], number: 'SA-000002' },
  ]);
  expect(await savingsTies(world.app, world.treasurer)).toMatchObject(
    expectTies({ open: 0, withoutProduct: zero, withProduct: rupiah(300_000) }),
  );
  await expect(act(world, attachSavingsProduct, { accountId, productId })).rejects.toMatchObject({
    code: 'savings-attachment/nothing',
  });
});

function expectTies(savings: object): object {
  return expect.arrayContaining([
    expect.objectContaining({
      code: '2-1101',
      ledger: rupiah(300_000),
      others: zero,
      difference: zero,
      ...savings,
    }),
  ]);
}

test('a set is taken back while nothing was built on it, and attached anew with the same numbers', async () => {
  const { world, subs, accountId } = await withImported();
  await using _ = world;
  const productId = await addProduct(world, 'savings');
  const attach = () =>
    act<{ attachmentId: string }>(world, attachSavingsProduct, { accountId, productId });
  const { attachmentId } = await attach();
  const reason = 'produk yang salah';
  await act(world, detachSavingsProduct, { attachmentId, reason });
  await expect(act(world, detachSavingsProduct, { attachmentId, reason })).rejects.toMatchObject({
    code: 'savings-attachment/undone',
  });
  const second = await attach();
  expect(
    await world.look('select number from savings_account where org_id = $1 order by 1', [
      world.org.id,
    ]),
  ).toEqual([{ number: 'SA-000001' }, { number: 'SA-000002' }]);
  await world.post([
    ['1-1101', 5_000],
    [subs[0]!, -5_000],
  ]);
  await expect(
    act(world, detachSavingsProduct, { attachmentId: second.attachmentId, reason }),
  ).rejects.toMatchObject({ code: 'savings-attachment/built-on', facts: { count: 1 } });
});

test('a product is attached only where its own accounts would stand, and only within the cooperative', async () => {
  const { world, accountId } = await withImported();
  await using _ = world;
  const shares = await addProduct(world, 'mandatory');
  await expect(
    act(world, attachSavingsProduct, { accountId, productId: shares }),
  ).rejects.toMatchObject({ code: 'savings-attachment/other-account' });
  const productId = await addProduct(world, 'savings');
  await expect(
    act(world, attachSavingsProduct, { accountId, productId }, { actor: world.stranger }),
  ).rejects.toMatchObject({ code: 'savings-product/absent' });
  const { attachmentId } = await act<{ attachmentId: string }>(world, attachSavingsProduct, {
    accountId,
    productId,
  });
  await expect(
    act(world, detachSavingsProduct, { attachmentId, reason: 'coba' }, { actor: world.stranger }),
  ).rejects.toMatchObject({ code: 'savings-attachment/absent' });
});
