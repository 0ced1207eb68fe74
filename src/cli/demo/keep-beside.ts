import type { App } from '#app.ts';
import { addMonths, monthEnd, monthStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { decimal, negate, rupiah, split } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { read } from '#base/read.ts';
import { addAssetClass } from '#ledger/assets/add-asset-class.ts';
import { enterAsset } from '#ledger/assets/enter-asset.ts';
import { setUpRecurring } from '#ledger/recurring/set-up-recurring.ts';
import type { DemoBooks } from './demo-books.view.ts';
import { balancesOn } from './desk.ts';
import type { Desk } from './desk.ts';
import type { DemoPeople } from './found-demo.ts';
import { drawDemoSample } from './draw-demo-sample.ts';
import { groundAt } from './ground-at.ts';
import { keepBank } from './keep-bank.ts';
import { keepDocuments } from './keep-documents.ts';
import { keepDaily } from './keep-daily.ts';

/**
 * What a treasurer keeps beside the entries: the fixed assets behind the two accounts, the bank account, and
 * the rent that comes again, with what he keeps for the days to come; and what the auditor drew. The assets cost
 * and are written off by what stands in the books.
 *
 * @param last the last day of the books
 */
export async function keepBeside(
  app: App,
  people: DemoPeople,
  books: DemoBooks,
  last: Day,
): Promise<void> {
  const ground = groundAt(app, last, '15:40:00');
  const account = (code: string) => books.accounts.get(code)!.id;
  const desk = { ground, treasurer: people.seats.treasurer, account, last };
  await keepAssets(desk);
  await keepBank(desk);
  await keepRent(desk);
  await drawDemoSample(app, people.auditor, last);
  await keepDocuments(desk);
  await keepDaily(desk);
}

async function keepAssets({ ground, treasurer, account, last }: Desk): Promise<void> {
  // As of the last month that was written off: what follows is the register's.
  const on = writtenOffUntil(last);
  const held = await read(ground, treasurer, 'books.read', (q) => balancesOn(q, on));
  const accounts = {
    costAccountId: account('1-3100'),
    accumulatedAccountId: account('1-3900'),
    expenseAccountId: account('5-2109'),
  };
  const weights = assets.map(({ cost }) => cost);
  const costs = split(held(accounts.costAccountId), weights);
  const parts = split(negate(held(accounts.accumulatedAccountId)), costs);
  for (const [i, asset] of assets.entries()) {
    const { code, title, taxGroup, lifeMonths, name, place, acquiredOn, monthsLeft } = asset;
    const terms = { name: title, taxGroup, lifeMonths, method: 'straight-line' };
    const own = { code, ...terms, ...accounts };
    const { classId } = await perform(ground, treasurer, addAssetClass, own, `demo:class:${code}`);
    const input = {
      ...{ classId: String(classId), name, place, acquiredOn, monthsLeft, on },
      cost: decimal(costs[i]!),
      accumulated: decimal(parts[i]!),
    };
    await perform(ground, treasurer, enterAsset, input, `demo:asset:${code}`);
  }
}

/** The last month's end on which the books wrote off by hand: they do so on each month's last day. */
export function writtenOffUntil(last: Day): Day {
  return last === monthEnd(last) ? last : monthEnd(addMonths(monthStart(last), -1));
}

async function keepRent({ ground, treasurer, account, last }: Desk): Promise<void> {
  const [name, amount] = ['Sewa gudang Pasar Wonokromo', '1500000.00'];
  const lines = [
    { accountId: account('5-2107'), debit: amount },
    { accountId: account('1-1101'), credit: amount },
  ];
  const rhythm = { every: 'month', dayNo: 5, fromOn: addMonths(monthStart(last), 1) } as const;
  const plan = { name, ...rhythm, asks: true, voucher: { memo: name, lines } };
  await perform(ground, treasurer, setUpRecurring, plan, 'demo:rent');
}

const day = (text: string) => text as Day;
const assets = [
  {
    ...({ code: 'BGN', title: 'Bangunan', taxGroup: 'permanent', lifeMonths: 240 } as const),
    ...{ name: 'Kantor dan gudang Wonokromo', place: 'Jalan Raya Wonokromo' },
    ...{ acquiredOn: day('2019-03-01'), monthsLeft: 148, cost: rupiah(120_000_000) },
  },
  {
    ...({ code: 'KND', title: 'Kendaraan', taxGroup: '2', lifeMonths: 96 } as const),
    ...{ name: 'Sepeda motor roda tiga', place: 'Gudang' },
    ...{ acquiredOn: day('2022-06-10'), monthsLeft: 43, cost: rupiah(28_000_000) },
  },
  {
    ...({ code: 'INV', title: 'Inventaris', taxGroup: '1', lifeMonths: 48 } as const),
    ...{ name: 'Timbangan, komputer, dan lemari besi', place: 'Loket' },
    ...{ acquiredOn: day('2023-09-05'), monthsLeft: 10, cost: rupiah(37_000_000) },
  },
];
