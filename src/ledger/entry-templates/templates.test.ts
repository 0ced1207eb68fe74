import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { newId } from '#base/id.ts';
import { rupiah, sen, sum } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { Refusal } from '#base/refusal.ts';
import { addTemplate, changeTemplate, endTemplate } from './keep-template.ts';
import { amountsOf } from './template-content.ts';
import { templateCard, templateList } from './template-list.view.ts';

/** Electricity shared by two units, 2 to 1, paid from the bank. */
function power(world: World, more: Record<string, unknown> = {}) {
  const share = (account: string, side: 'debit' | 'credit', weight: number) => ({
    ...{ accountId: world.account(account), side, as: 'share' as const, weight },
  });
  const lines = [
    share('5-2104', 'debit', 2),
    share('5-2107', 'debit', 1),
    share('1-1111', 'credit', 1),
  ];
  return { name: 'Listrik', content: { memo: 'Bayar listrik', lines }, ...more };
}

const add = (world: World, more: Record<string, unknown> = {}) =>
  perform(world.app, world.treasurer, addTemplate, power(world, more), newId());

async function refused(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof Refusal ? error.code : `not refused: ${String(error)}`;
}

test('one sum is shared out on each side, to the sen', () => {
  const share = (side: 'debit' | 'credit', weight: number) => ({
    side,
    weight,
    as: 'share' as const,
  });
  const lines = [share('debit', 2), share('debit', 1), share('credit', 1)];
  expect(amountsOf(lines, rupiah(100))).toEqual([sen(6_667), sen(3_333), sen(10_000)]);
  expect(amountsOf(lines, null)).toEqual([null, null, null]);
  const weights = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(
      weights,
      weights,
      fc.bigInt({ min: 0n, max: 10n ** 15n }),
      (debits, credits, asked) => {
        const all = [
          ...debits.map((w) => share('debit', w)),
          ...credits.map((w) => share('credit', w)),
        ];
        const amounts = amountsOf(all, sen(asked)).map((amount) => amount!);
        expect(sum(amounts.slice(0, debits.length))).toBe(asked);
        expect(sum(amounts.slice(debits.length))).toBe(asked);
      },
    ),
  );
});

test('a template is found by name and account, changed by a new one, and ended; a neighbour sees none', async () => {
  await using world = await openWorld();
  const { app, treasurer, supervisor, stranger } = world;
  const { templateId } = await add(world);
  expect(await refused(add(world, { name: 'LISTRIK' }))).toBe('entry-template/name-taken');
  const found = async (text: string) =>
    (await templateList(app, supervisor, { text })).map(({ name }) => name);
  expect([await found('listrik'), await found('1-1111'), await found('zakat')]).toEqual([
    ...[['Listrik'], ['Listrik'], []],
  ]);
  const change = { ...power(world, { name: 'Listrik kantor' }), templateId };
  const next = await perform(app, treasurer, changeTemplate, change, newId());
  const card = await templateCard(app, treasurer, next.templateId);
  expect(card).toMatchObject({ name: 'Listrik kantor', asksSum: true, replacesId: templateId });
  expect(card.named.map(({ code }) => code)).toEqual(['5-2104', '5-2107', '1-1111']);
  expect(await refused(perform(app, treasurer, changeTemplate, change, newId()))).toBe(
    'entry-template/ended',
  );
  await perform(app, treasurer, endTemplate, { templateId: next.templateId }, newId());
  expect(await templateList(app, treasurer)).toEqual([]);
  expect(await templateList(app, treasurer, { isEnded: true })).toHaveLength(2);
  expect(await templateList(app, stranger, { isEnded: true })).toEqual([]);
  expect(await refused(templateCard(app, stranger, templateId))).toBe('entry-template/absent');
  const foreign = perform(app, stranger, endTemplate, { templateId }, newId());
  expect(await refused(foreign)).toBe('entry-template/absent');
});

test('a template that could never balance, or names what is not there, is refused', async () => {
  await using world = await openWorld();
  const of = (lines: unknown[]) => refused(add(world, { content: { memo: 'Uji', lines } }));
  const fixed = (account: string, side: string, amount?: string) => ({
    ...{ accountId: world.account(account), side, as: 'fixed', amount },
  });
  const asked = { accountId: world.account('1-1111'), side: 'credit', as: 'asked' };
  const cost = fixed('5-2104', 'debit', '5.00');
  expect(await of([cost, fixed('1-1111', 'credit', '4.00')])).toBe('entry-template/unbalanced');
  expect(await of([cost, { ...asked, as: 'share', weight: 1 }])).toBe('entry-template/unbalanced');
  expect(await of([cost, fixed('1-1111', 'credit')])).toBe('entry-template/line-unfit');
  expect(await of([cost, { ...asked, accountId: newId() }])).toBe('account/absent');
  expect(await of([cost, { ...asked, accountId: world.account('3-1101') }])).toBe(
    'account/control',
  );
  expect(await of([cost, { ...asked, accountId: undefined, subAccountId: newId() }])).toBe(
    'sub-account/absent',
  );
  expect((await add(world, { content: { lines: [cost, asked] } })).templateId).toBeTruthy();
});
