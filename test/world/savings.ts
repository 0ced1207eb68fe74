import { sql } from 'kysely';
import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import type { AnyAct } from '#base/act.ts';
import type { Actor } from '#base/ground.ts';
import { newId } from '#base/id.ts';
import { textInput } from '#base/input.ts';
import { perform } from '#base/perform.ts';
import { queueEvents } from '#coop/members/member-event.store.ts';
import { nextApplicationNumber } from '#coop/members/next-number.view.ts';
import type { MemberEventKind } from '#coop/members/standing.ts';
import { addSavingsProduct } from '#coop/savings/add-product.ts';
import { openSavingsAccount } from '#coop/savings/open-account.ts';
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

/** Enters an applicant in the register by hand; `standing` as a test wants it. */
export const addSaverAct = defineAct({
  name: 'test.add-saver',
  permission: null,
  input: z.object({ standing: textInput(20), kind: textInput(20) }),
  reads: (q) => ({ number: nextApplicationNumber(q) }),
  run(deed, { standing, kind }, { number }) {
    const id = newId();
    deed.write(sql`
      insert into member (org_id, id, number, name, kind, standing, application_number, deed_id, created_at)
      values (${deed.orgId}, ${id}, ${number}, 'Rini', ${kind}, ${standing}, ${number}, ${deed.id}, ${deed.at})`);
    const kinds = { applicant: [], member: ['admitted'], leaving: ['admitted', 'asked-to-leave'] };
    const more = kinds[standing as keyof typeof kinds] ?? ['died'];
    queueEvents(
      deed,
      ['applied', ...more].map((one, i) => ({
        memberId: id,
        seq: i + 1,
        kind: one as MemberEventKind,
        class: 'regular' as const,
        onDay: deed.businessDay,
      })),
    );
    return { id };
  },
});

/** Somebody in the register who stands so. */
export async function addSaver(world: World, standing = 'member', kind = 'person') {
  const input = { standing, kind };
  return (await act<{ id: string }>(world, addSaverAct, input, { actor: world.operator })).id;
}

/** What opening and moving answer. */
export interface Booked {
  readonly accountId: string;
  readonly entryId: string;
}

/** Opens an account of a product for somebody, with a first deposit if one is named; returns its id. */
export async function openAccount(
  world: World,
  productId: string,
  memberId: string,
  more: object = {},
) {
  const input = { productId, memberId, ...more };
  return (await act<Booked>(world, openSavingsAccount, input)).accountId;
}

/** What stands on an account, in whole rupiah. */
export async function balanceOf(world: World, accountId: string): Promise<number> {
  const [row] = await world.look<{ balance: string }>(
    'select balance::text from sub_balance where org_id = $1 and sub_id = $2',
    [world.org.id, accountId],
  );
  return Number(row!.balance) / 100;
}
