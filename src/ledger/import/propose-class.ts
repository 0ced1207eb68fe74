import { isResultClass, sakClasses } from '../accounts/account.ts';
import type { CashFlowClass, LegalClass, SakClass, Side } from '../accounts/account.ts';
import { hasAnyWord, hasWords, wordsOf } from './label.ts';

/** What an account that no template knows is taken for, until somebody says better. */
export interface ProposedClass {
  readonly sakClass: SakClass;
  readonly normal: Side;
  readonly legalClass: LegalClass | null;
  readonly cashFlowClass: CashFlowClass | null;
  /** It stands against its class's usual side: depreciation, allowance for losses. */
  readonly contra: boolean;
}

interface NameRule {
  readonly words: string;
  readonly not?: string;
  readonly sakClass: SakClass;
  readonly legal?: LegalClass;
  readonly cash?: CashFlowClass;
  readonly contra?: true;
}

/** The first rule that fits the name, and whose class the code's first digit does not gainsay, wins. */
const nameRules: readonly NameRule[] = [
  { words: 'akumulasi', sakClass: 'fixed-asset', contra: true, cash: 'investing' },
  {
    words: 'penyisihan',
    not: 'beban biaya',
    sakClass: 'current-asset',
    contra: true,
    cash: 'operating',
  },
  { words: 'antar kantor', sakClass: 'other-asset' },
  { words: 'antar unit', sakClass: 'other-asset' },
  { words: 'simpanan pada', sakClass: 'investment', cash: 'investing' },
  { words: 'simpanan di', sakClass: 'investment', cash: 'investing' },
  { words: 'penyertaan', not: 'modal', sakClass: 'investment', cash: 'investing' },
  { words: 'investasi', sakClass: 'investment', cash: 'investing' },
  { words: 'simpanan pokok', sakClass: 'equity', legal: 'entry-share', cash: 'financing' },
  { words: 'simpanan wajib', sakClass: 'equity', legal: 'mandatory-share', cash: 'financing' },
  {
    words: 'modal penyertaan',
    sakClass: 'equity',
    legal: 'participation-capital',
    cash: 'financing',
  },
  { words: 'hibah', sakClass: 'equity', legal: 'grant', cash: 'financing' },
  { words: 'donasi', sakClass: 'equity', legal: 'grant', cash: 'financing' },
  {
    words: 'shu',
    not: 'bagian utang dana',
    sakClass: 'equity',
    legal: 'retained-shu',
    cash: 'financing',
  },
  {
    words: 'cadangan',
    not: 'beban biaya',
    sakClass: 'equity',
    legal: 'reserve',
    cash: 'financing',
  },
  { words: 'simpanan', sakClass: 'short-liability', cash: 'operating' },
  { words: 'tabungan', sakClass: 'short-liability', cash: 'operating' },
  { words: 'deposito', sakClass: 'short-liability', cash: 'operating' },
  { words: 'dana', sakClass: 'short-liability', cash: 'operating' },
  { words: 'titipan', sakClass: 'short-liability', cash: 'operating' },
  { words: 'utang bank', sakClass: 'long-liability', cash: 'financing' },
  { words: 'lpdb', sakClass: 'long-liability', cash: 'financing' },
  { words: 'jangka panjang', sakClass: 'long-liability', cash: 'financing' },
  { words: 'utang', sakClass: 'short-liability', cash: 'operating' },
  { words: 'kas', sakClass: 'current-asset', cash: 'cash' },
  { words: 'bank', not: 'pinjaman beban biaya bunga', sakClass: 'current-asset', cash: 'cash' },
  { words: 'giro', sakClass: 'current-asset', cash: 'cash' },
  {
    words: 'pinjaman',
    not: 'jasa bunga pendapatan beban',
    sakClass: 'current-asset',
    cash: 'operating',
  },
  { words: 'piutang', sakClass: 'current-asset', cash: 'operating' },
  { words: 'persediaan', sakClass: 'current-asset', cash: 'operating' },
  { words: 'perlengkapan', not: 'beban biaya', sakClass: 'current-asset', cash: 'operating' },
  { words: 'dibayar dimuka', sakClass: 'current-asset', cash: 'operating' },
  { words: 'dibayar muka', sakClass: 'current-asset', cash: 'operating' },
  { words: 'aset tetap', sakClass: 'fixed-asset', cash: 'investing' },
  { words: 'aktiva tetap', sakClass: 'fixed-asset', cash: 'investing' },
  { words: 'tanah', sakClass: 'fixed-asset', cash: 'investing' },
  { words: 'bangunan', sakClass: 'fixed-asset', cash: 'investing' },
  { words: 'gedung', sakClass: 'fixed-asset', cash: 'investing' },
  { words: 'kendaraan', not: 'beban biaya', sakClass: 'fixed-asset', cash: 'investing' },
  { words: 'inventaris', not: 'beban biaya', sakClass: 'fixed-asset', cash: 'investing' },
  { words: 'peralatan', not: 'beban biaya', sakClass: 'fixed-asset', cash: 'investing' },
  { words: 'beban bunga', sakClass: 'interest-expense', cash: 'operating' },
  { words: 'biaya bunga', sakClass: 'interest-expense', cash: 'operating' },
  { words: 'beban pokok', sakClass: 'member-cost', cash: 'operating' },
  { words: 'hpp', sakClass: 'member-cost', cash: 'operating' },
  { words: 'rat', sakClass: 'cooperative-expense', cash: 'operating' },
  { words: 'perkoperasian', sakClass: 'cooperative-expense', cash: 'operating' },
  { words: 'pajak', sakClass: 'tax-expense', cash: 'operating' },
  { words: 'penyisihan', sakClass: 'allowance-expense', cash: 'operating' },
  { words: 'beban', sakClass: 'operating-expense', cash: 'operating' },
  { words: 'biaya', sakClass: 'operating-expense', cash: 'operating' },
  { words: 'non anggota', sakClass: 'non-member-income', cash: 'operating' },
  { words: 'partisipasi', sakClass: 'member-income', cash: 'operating' },
  { words: 'jasa', sakClass: 'member-income', cash: 'operating' },
  { words: 'penjualan', sakClass: 'member-income', cash: 'operating' },
  { words: 'pendapatan', sakClass: 'other-income', cash: 'operating' },
];

const families: Readonly<Record<string, readonly SakClass[]>> = {
  '1': ['current-asset', 'investment', 'fixed-asset', 'other-asset'],
  '2': ['short-liability', 'long-liability'],
  '3': ['equity'],
};

/**
 * Proposes the class of an account from its name, then from its code's first digit (1 assets, 2 debts,
 * 3 own capital, 4 income, 5 and above expense), then from the side on which its balance stands.
 */
export function proposeClass(code: string, name: string, side: Side): ProposedClass {
  const label = wordsOf(name);
  const digit = /\d/.exec(code)?.[0] ?? '';
  const family = families[digit];
  const rule = nameRules.find(
    ({ words, not, sakClass }) =>
      hasWords(label, words) &&
      !(not !== undefined && hasAnyWord(label, not)) &&
      (digit === '' ? true : family ? family.includes(sakClass) : isResultClass(sakClass)),
  );
  const sakClass = rule?.sakClass ?? classOfDigit(digit, side);
  const usual: Side = sakClasses[sakClass];
  const contra = rule?.contra === true;
  const against: Side = usual === 'debit' ? 'credit' : 'debit';
  return {
    sakClass,
    normal: contra ? against : usual,
    legalClass: rule?.legal ?? null,
    cashFlowClass: rule?.cash ?? (isResultClass(sakClass) ? 'operating' : null),
    contra,
  };
}

/** Whether a class is part of the assets. */
export function isAsset(sakClass: SakClass): boolean {
  return families['1']!.includes(sakClass);
}

function classOfDigit(digit: string, side: Side): SakClass {
  if (digit === '1') return 'current-asset';
  if (digit === '2') return 'short-liability';
  if (digit === '3') return 'equity';
  if (digit === '4') return 'other-income';
  if (digit === '5' || digit === '6')
    return side === 'credit' ? 'other-income' : 'operating-expense';
  if (digit === '7') return 'tax-expense';
  if (digit === '8' || digit === '9') return side === 'credit' ? 'other-income' : 'other-expense';
  return side === 'credit' ? 'short-liability' : 'current-asset';
}
