import { absolute, minus, negate, plus, rupiah, sen, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { Chance } from './chance.ts';
import type { OpeningMember } from './opening-members.ts';

/** One account of the opening trial balance; debit above nought, credit below. */
export interface OpeningBalance {
  readonly code: string;
  readonly name: string;
  readonly amount: Money;
}

/** What the bank holds at the least, and in which steps the rest is placed. */
const usualBank = rupiah(330_000_000);
const step = rupiah(25_000_000);

/** Invents the opening trial balance around the members' sums; bank and deposit are what makes it balance. */
export function inventBalances(
  chance: Chance,
  members: readonly OpeningMember[],
): OpeningBalance[] {
  const about = (thousands: number) =>
    rupiah(500 * chance.between(thousands * 2 - thousands / 8, thousands * 2 + thousands / 8));
  const owed = (of: (member: OpeningMember) => Money) => negate(sum(members.map(of)));
  const rest: OpeningBalance[] = [
    { code: '1-1101', name: 'Kas', amount: about(38_000) },
    { code: '1-1204', name: 'Deposito bank', amount: rupiah(150_000_000) },
    { code: '1-1201', name: 'Simpanan pada Puskopas', amount: rupiah(25_000_000) },
    {
      code: '1-1301',
      name: 'Pinjaman anggota',
      amount: absolute(owed((m) => m.loan?.outstanding ?? zero)),
    },
    { code: '1-1390', name: 'Penyisihan kerugian pinjaman', amount: rupiah(-24_000_000) },
    { code: '1-1501', name: 'Persediaan barang toko', amount: about(48_000) },
    { code: '1-3100', name: 'Aset tetap', amount: rupiah(185_000_000) },
    { code: '1-3900', name: 'Akumulasi penyusutan', amount: rupiah(-62_500_000) },
    { code: '2-1101', name: 'Simpanan sukarela', amount: owed((m) => m.savings) },
    { code: '2-1301', name: 'Utang usaha', amount: negate(about(36_000)) },
    { code: '2-1501', name: 'Dana pendidikan', amount: negate(about(8_000)) },
    { code: '2-1502', name: 'Dana sosial', amount: negate(about(4_000)) },
    { code: '3-1101', name: 'Simpanan pokok', amount: owed((m) => m.entryShare) },
    { code: '3-1201', name: 'Simpanan wajib', amount: owed((m) => m.mandatoryShare) },
    { code: '3-1301', name: 'Hibah', amount: rupiah(-15_000_000) },
    // A reserve and a bank balance carry sen, as interest credited over the years leaves them.
    { code: '3-2101', name: 'Cadangan', amount: minus(negate(about(190_000)), sen(17)) },
    {
      code: '3-3101',
      name: 'SHU tahun lalu belum dibagi',
      amount: minus(negate(about(80_000)), sen(50)),
    },
  ];
  const liquid = negate(sum(rest.map((one) => one.amount)));
  return [...rest, ...placed(liquid)].toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** What lies liquid: the bank's usual balance, and above it a deposit, below it a loan of the Puskopas. */
function placed(liquid: Money): OpeningBalance[] {
  const over = minus(liquid, usualBank);
  const away = ((over / step) * step) as Money;
  const bank = { code: '1-1111', name: 'Bank BPD Jatim', amount: minus(liquid, away) };
  if (away === zero) return [bank];
  return [
    bank,
    away > zero
      ? { code: '1-1203', name: 'Simpanan berjangka pada Puskopas', amount: away }
      : { code: '2-2103', name: 'Utang kepada Puskopas', amount: away },
  ];
}

/** What the sheet's last row says of either side. */
export function sideTotal(balances: readonly OpeningBalance[]): Money {
  return balances.reduce(
    (total, { amount }) => (amount > zero ? plus(total, amount) : total),
    zero,
  );
}
