import type { App } from '#app.ts';
import { addDays, lastDay, monthStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import type { PersonActor } from '#base/ground.ts';
import { decimal, rupiah } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { acceptCash } from '#coop/cash/accept-cash.ts';
import { addDrawer } from '#coop/cash/add-drawer.ts';
import type { DifferenceCause } from '#coop/cash/cash-difference.ts';
import type { TypedEnd } from '#coop/cash/cash-end.ts';
import { closeDay } from '#coop/cash/close-day.ts';
import { countDrawer } from '#coop/cash/count-drawer.ts';
import { denominationsOn } from '#coop/cash/denominations.ts';
import { offerCash } from '#coop/cash/offer-cash.ts';
import { setVault } from '#coop/cash/set-vault.ts';
import { postEntryAct } from '#ledger/entries/post-entry-act.ts';
import type { DemoBooks } from './demo-books.view.ts';
import type { DemoPeople } from './found-demo.ts';
import { groundAt } from './ground-at.ts';

/** One day at a drawer: what it began with, what came in and went out, and how it was counted. */
interface DrawerDay {
  readonly daysBack: number;
  readonly opening: number;
  /** Rupiah: in above nought, out below. */
  readonly payments: readonly (readonly [amount: number, account: string, memo: string])[];
  readonly off: number;
  readonly cause?: DifferenceCause;
  readonly note?: string;
}

/**
 * Two drawers, one at each office: a few days at them that are closed, two with a difference, and what the
 * treasurer has counted out for the next morning and the teller has not taken yet.
 *
 * @param last the last day of the books
 */
export async function keepCash(
  app: App,
  people: DemoPeople,
  books: DemoBooks,
  last: Day,
): Promise<void> {
  const { treasurer, teller, 'branch-teller': branchTeller } = people.seats;
  const [head, branch] = [books.offices.get('head')!, books.offices.get('branch')!];
  const first = groundAt(app, addDays(last, -2), '07:30:00');
  const vault = { officeId: branch, accountId: books.accounts.get('1-1103')!.id };
  await perform(first, treasurer, setVault, vault, 'demo:vault');
  const add = async (officeId: string, name: string) =>
    (await perform(first, treasurer, addDrawer, { officeId, name }, `demo:${name}`)).drawerId;
  const told = { app, treasurer, books };
  const own = { ...told, officeId: head, keeper: teller, drawerId: await add(head, 'Laci 1') };
  // The months before are closed.
  const isOpen = ({ daysBack }: Pick<DrawerDay, 'daysBack'>) =>
    addDays(last, -daysBack) >= monthStart(last);
  for (const one of headDays.filter(isOpen)) await tellDay(own, last, one);
  const far = { ...told, officeId: branch, keeper: branchTeller };
  const there = { ...far, drawerId: await add(branch, 'Laci Keputran') };
  for (const one of branchDays) await tellDay(there, last, one);

  for (const { daysBack } of headDays.filter(isOpen)) {
    if (daysBack === 0) continue;
    const day = addDays(last, -daysBack);
    const ground = groundAt(app, day, '16:40:00');
    await perform(ground, treasurer, closeDay, { officeId: head, day }, `demo:close:${day}`);
  }
  await hand({ ...own, ground: groundAt(app, last, '16:45:00') }, 'fill', 5_000_000, 'tomorrow');
}

const headDays: readonly DrawerDay[] = [
  {
    daysBack: 2,
    opening: 5_000_000,
    payments: [
      [350_000, '4-1302', 'Jasa pengetikan dan fotokopi berkas anggota'],
      [-275_000, '5-2104', 'Beli token listrik kantor'],
      [125_000, '4-2203', 'Retribusi parkir pasar'],
    ],
    off: 0,
  },
  {
    daysBack: 1,
    opening: 5_000_000,
    payments: [
      [640_000, '4-2203', 'Kebersihan pasar, dua hari'],
      [86_500, '4-1302', 'Jasa fotokopi berkas anggota'],
      [-150_000, '5-2104', 'Rekening air kantor'],
      [72_000, '4-2203', 'Retribusi parkir pasar'],
    ],
    off: -1_500,
    cause: 'rounded',
  },
  {
    daysBack: 0,
    opening: 5_000_000,
    payments: [
      [415_000, '4-2203', 'Kebersihan pasar'],
      [230_000, '4-1302', 'Jasa pengetikan surat anggota'],
    ],
    off: 0,
  },
];

const branchDays: readonly DrawerDay[] = [
  {
    daysBack: 0,
    opening: 2_000_000,
    payments: [
      [180_000, '4-2203', 'Retribusi parkir Pasar Keputran'],
      [95_000, '4-1302', 'Jasa fotokopi berkas anggota'],
    ],
    off: 5_000,
    cause: 'other',
    note: 'Satu lembar lima ribuan ditemukan di bawah laci, pemiliknya belum diketahui',
  },
];

interface Told {
  readonly app: App;
  readonly books: DemoBooks;
  readonly treasurer: PersonActor;
  readonly keeper: PersonActor;
  readonly officeId: string;
  readonly drawerId: string;
}

async function tellDay(own: Told, last: Day, { daysBack, ...one }: DrawerDay): Promise<void> {
  const day = addDays(last, -daysBack);
  const at = (time: string) => groundAt(own.app, day, time);
  const key = `demo:drawer:${own.drawerId}:${day}`;
  const handoverId = await hand({ ...own, ground: at('07:50:00') }, 'fill', one.opening, key);
  const taken = { handoverId, pieces: piecesOf(one.opening) };
  await perform(at('07:58:00'), own.keeper, acceptCash, taken, `${key}:taken`);
  let inside = one.opening;
  for (const [i, [amount, account, memo]] of one.payments.entries()) {
    const lines = linesOf(own.books, amount, account);
    const ground = at(`${String(9 + i).padStart(2, '0')}:15:00`);
    await perform(ground, own.keeper, postEntryAct, { memo, lines }, `${key}:${i}`);
    inside += amount;
  }
  const counted = inside + one.off;
  const count = {
    drawerId: own.drawerId,
    expected: decimal(rupiah(inside)),
    pieces: piecesOf(counted),
    note: one.note ?? '',
    ...(one.cause ? { cause: one.cause } : {}),
  };
  await perform(at('16:05:00'), own.keeper, countDrawer, count, `${key}:count`);
  const back = await hand({ ...own, ground: at('16:10:00') }, 'empty', counted, `${key}:back`);
  const returned = { handoverId: back, pieces: piecesOf(counted) };
  await perform(at('16:20:00'), own.treasurer, acceptCash, returned, `${key}:returned`);
}

async function hand(
  { ground, ...own }: Told & { readonly ground: ReturnType<typeof groundAt> },
  way: 'fill' | 'empty',
  amount: number,
  key: string,
): Promise<string> {
  const vault: TypedEnd = { kind: 'vault', id: own.officeId };
  const drawer: TypedEnd = { kind: 'drawer', id: own.drawerId };
  const pieces = piecesOf(amount);
  const input =
    way === 'fill'
      ? { from: vault, to: drawer, toLoginId: own.keeper.loginId, pieces }
      : { from: drawer, to: vault, pieces };
  const giver = way === 'fill' ? own.treasurer : own.keeper;
  return (await perform(ground, giver, offerCash, input, `${key}:offer:${way}`)).handoverId;
}

function linesOf({ accounts }: DemoBooks, amount: number, code: string) {
  const [drawer, other] = [accounts.get('1-1106')!, accounts.get(code)!];
  const text = decimal(rupiah(Math.abs(amount)));
  const against = { accountId: other.id, ...unitOf(other.usualUnitId) };
  return amount > 0
    ? [
        { accountId: drawer.id, debit: text },
        { ...against, credit: text },
      ]
    : [
        { ...against, debit: text },
        { accountId: drawer.id, credit: text },
      ];
}

function unitOf(unitId: string | null): { unitId?: string } {
  return unitId === null ? {} : { unitId };
}

/** A sum in the notes and coins of a usual drawer: few of the largest, more of the small ones. */
function piecesOf(amount: number): Record<string, number> {
  const pieces: Record<string, number> = {};
  let left = amount;
  for (const { code, face, kind } of denominationsOn(lastDay)) {
    if (kind === 'coin' && face === 1_000) continue;
    const most = face === 100_000 ? Math.floor((left * 0.7) / face) : Math.floor(left / face);
    const count = face >= 5_000 && face < 100_000 ? Math.floor(most * 0.6) : most;
    if (count > 0) pieces[code] = count;
    left -= count * face;
  }
  return pieces;
}
