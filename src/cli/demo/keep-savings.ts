import type { App } from '#app.ts';
import { makeDay, partsOf } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { perform } from '#base/perform.ts';
import { addSavingsProduct } from '#coop/savings/add-product.ts';
import { attachSavingsProduct } from '#coop/savings/attach-product.ts';
import type { DemoBooks } from './demo-books.view.ts';
import type { DemoPeople } from './found-demo.ts';
import { groundAt } from './ground-at.ts';

/**
 * The cooperative's savings products: four that its members' balances are attached to, and term deposits, which
 * nobody has made yet.
 *
 * @param opening the day of the opening balances, from which the terms hold
 * @param last the last day of the books
 */
export async function keepSavings(
  app: App,
  people: DemoPeople,
  books: DemoBooks,
  { opening, last }: { readonly opening: Day; readonly last: Day },
): Promise<void> {
  const ground = groundAt(app, last, '15:40:00');
  const { treasurer } = people.seats;
  const named = { wording: 'service', namedBy: 'SK Pengurus 02/2024', namedOn: opening } as const;
  for (const { code, account, isAttached, ...product } of [...lasting, ...feastAndTerms(last)]) {
    const accountId = books.accounts.get(account)!.id;
    const accounts = { principalAccountId: accountId };
    const input = { code, ...product, ...named, ...meetingOf(opening), ...accounts };
    const made = { ...input, fromOn: opening };
    const key = `demo:savings:${code}`;
    const { productId } = await perform(ground, treasurer, addSavingsProduct, made, key);
    if (!isAttached) continue;
    const set = { accountId, productId };
    await perform(ground, treasurer, attachSavingsProduct, set, `${key}:attached`);
  }
}

function meetingOf(opening: Day) {
  const year = opening.slice(0, 4);
  return { leastRate: '0', mostRate: '7', decidedBy: `06/RAT/${year}`, decidedOn: opening };
}

interface DemoProduct {
  readonly code: string;
  readonly kind: string;
  readonly name: string;
  readonly account: string;
  readonly parameters: (typeof addSavingsProduct.input)['_zod']['input']['parameters'];
  readonly isAttached: boolean;
}

const plain = { interestMethod: 'daily', dayBasis: '365' } as const;

const lasting: readonly DemoProduct[] = [
  {
    code: 'SP',
    kind: 'entry-share',
    name: 'Simpanan Pokok',
    account: '3-1101',
    parameters: { amount: '100000.00', instalments: 4 },
    isAttached: true,
  },
  {
    code: 'SW',
    kind: 'mandatory-share',
    name: 'Simpanan Wajib',
    account: '3-1201',
    parameters: { amount: '20000.00', dueDay: 10 },
    isAttached: true,
  },
  {
    code: 'SS',
    kind: 'voluntary-savings',
    name: 'Simpanan Sukarela',
    account: '2-1101',
    parameters: {
      minimumDeposit: '5000.00',
      minimumBalance: '20000.00',
      dormantMonths: 12,
      closingFee: '5000.00',
      rate: '4',
      ...plain,
    },
    isAttached: true,
  },
];

function feastAndTerms(last: Day): readonly DemoProduct[] {
  const [year, month] = partsOf(last);
  return [
    {
      code: 'SHR',
      kind: 'purpose-savings',
      name: 'Simpanan Hari Raya',
      account: '2-1102',
      parameters: {
        goal: 'holiday',
        // Before the feast, which comes eleven days earlier each year; the meeting names the day anew.
        payOutOn: makeDay(month > 3 ? year + 1 : year, 3, 1),
        minimumDeposit: '10000.00',
        mayEarly: false,
        rate: '0',
        ...plain,
      },
      isAttached: true,
    },
    {
      code: 'SB',
      kind: 'term-deposit',
      name: 'Simpanan Berjangka',
      account: '2-1201',
      parameters: {
        minimumDeposit: '1000000.00',
        terms: [
          { months: 3, rate: '5' },
          { months: 6, rate: '5.5' },
          { months: 12, rate: '6' },
        ],
        dayBasis: '365',
        rollOver: 'principal',
        penaltyPercent: '1',
      },
      isAttached: false,
    },
  ];
}
