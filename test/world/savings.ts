import type { AnyAct } from '#base/act.ts';
import type { Actor } from '#base/ground.ts';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { addSavingsProduct } from '#coop/savings/add-product.ts';
import type { World } from '../world.ts';

const decision = { namedBy: 'SK Pengurus 3/2026', namedOn: '2026-01-02' };
const meeting = {
  leastRate: '0',
  mostRate: '6',
  decidedBy: 'Keputusan RAT 2/2026',
  decidedOn: '2026-01-02',
};

/** Products of each kind as a test opens them, with the account on which they stand. */
export const productSamples = {
  entry: {
    kind: 'entry-share',
    account: '3-1101',
    parameters: { amount: '100000.00', instalments: 4 },
  },
  mandatory: {
    kind: 'mandatory-share',
    account: '3-1201',
    parameters: { amount: '20000.00', dueDay: 10 },
  },
  savings: {
    kind: 'voluntary-savings',
    account: '2-1101',
    parameters: {
      minimumDeposit: '10000.00',
      minimumBalance: '25000.00',
      dormantMonths: 12,
      closingFee: '5000.00',
      rate: '4',
      interestMethod: 'daily',
      dayBasis: '365',
    },
  },
  term: {
    kind: 'term-deposit',
    account: '2-1201',
    parameters: {
      minimumDeposit: '1000000.00',
      terms: [
        { months: 3, rate: '5' },
        { months: 12, rate: '6' },
      ],
      dayBasis: '365',
      rollOver: 'principal',
      penaltyPercent: '1',
    },
  },
  feast: {
    kind: 'purpose-savings',
    account: '2-1101',
    parameters: {
      goal: 'holiday',
      payOutOn: '2026-12-20',
      minimumDeposit: '5000.00',
      mayEarly: false,
      rate: '0',
      interestMethod: 'daily',
      dayBasis: '365',
    },
  },
} as const;

export type ProductSample = keyof typeof productSamples;

/** What a product is made with, changed where a test asks for it. */
export function productInput(world: World, sample: ProductSample, more: object = {}) {
  const { kind, account, parameters } = productSamples[sample];
  return {
    code: sample.slice(0, 2).toUpperCase(),
    kind,
    name: `Produk ${sample}`,
    wording: 'service',
    ...decision,
    ...meeting,
    fromOn: '2026-01-01',
    parameters,
    principalAccountId: world.account(account),
    feeAccountId: world.account('4-1101'),
    ...more,
  };
}

/** Acts as somebody, the treasurer if nobody is named; answers what the act answers. */
export async function act<T>(
  world: World,
  one: AnyAct,
  input: unknown,
  { actor = world.treasurer, key = newId() }: { actor?: Actor; key?: string } = {},
): Promise<T> {
  return (await perform(world.app, actor, one, input, key)) as T;
}

/** Makes a product; returns its id. */
export async function addProduct(world: World, sample: ProductSample, more: object = {}) {
  const input = productInput(world, sample, more);
  return (await act<{ productId: string }>(world, addSavingsProduct, input)).productId;
}
