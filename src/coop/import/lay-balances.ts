import { newId } from '#base/id.ts';
import { absolute, decimal, figures, minus, negate, plus, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { absent, refuse } from '#base/refusal.ts';
import type { NewSubAccount } from '#ledger/accounts/sub-account.ts';
import type { Books, SubAccountPlace } from '#ledger/entries/books.view.ts';
import { undetailedOwner } from '#ledger/entries/open-matters.view.ts';
import type { Voucher, VoucherLine } from '#ledger/entries/voucher.ts';
import type { ImportStanding } from './import-standing.ts';
import type { ImportedLoan } from './import.store.ts';
import type { ImportInput, MemberInput } from './import-input.ts';
import type { SettledAccount } from './settle-accounts.ts';

/** What the laying out of balances needs. */
export interface Laying {
  readonly input: ImportInput;
  readonly standing: ImportStanding;
  readonly books: Books;
  /** Every account by its code. */
  readonly accounts: ReadonlyMap<string, SettledAccount>;
  readonly members: readonly (MemberInput & { readonly id: string })[];
}

/** Sub-accounts to open, entries to post, and the books that know the new sub-accounts. */
export interface Laid {
  readonly opened: readonly NewSubAccount[];
  readonly loans: readonly ImportedLoan[];
  readonly vouchers: readonly Voucher[];
  readonly books: Books;
}

/** One entry of the opening holds as many lines as this; beyond, members follow in entries of their own. */
const mostLines = 4_000;
const membersPerEntry = 500;

interface Control {
  readonly account: SettledAccount;
  readonly loan: boolean;
  /** On the account's normal side: what there is to share out, and what of it is given to members. */
  readonly balance: Money;
  readonly given: Money;
  /** "Belum dirinci" of this account, there or to be opened. */
  readonly undetailed: SubAccountPlace & { readonly isNew: boolean };
}

/**
 * Lays balances out: those of the trial balance on their accounts, those of members on a sub-account each,
 * and what no member accounts for on "belum dirinci". Large registers come in by several entries, each
 * moving what it brings out of "belum dirinci".
 */
export function layBalances(laying: Laying): Laid {
  const { input, books, members } = laying;
  const controls = input.controls.map((control, at) => controlOf(laying, control, at));
  const others = otherControls(laying, controls);
  const brought = members.map((member) => ({ member, lines: memberLines(member, controls) }));
  const lines = brought.flatMap((one) => one.lines);
  const isDirect = input.opening !== null && lines.length + input.opening.length <= mostLines;
  const all = [...controls, ...others];
  const opened = all
    .filter(
      ({ undetailed, balance, given }) => undetailed.isNew && balance !== (isDirect ? given : zero),
    )
    .map(({ undetailed, account }) => subAccount(undetailed, undetailedOwner, account.id));
  opened.push(...lines.map(({ place, member }) => subAccount(place, 'member', member.id)));
  const subAccounts = new Map(books.subAccounts);
  for (const sub of opened) subAccounts.set(sub.id, sub);
  for (const { undetailed } of all)
    if (!undetailed.isNew) subAccounts.set(undetailed.id, undetailed);
  const vouchers: Voucher[] = [];
  if (input.opening) vouchers.push(openingVoucher(laying, all, isDirect ? lines : []));
  if (!isDirect) vouchers.push(...detailVouchers(input, controls, brought));
  return {
    opened,
    loans: lines.flatMap((line) => line.loan ?? []),
    vouchers: vouchers.filter((voucher) => voucher.lines.length > 0),
    books: { ...books, subAccounts },
  };
}

interface MemberLine {
  readonly member: MemberInput & { readonly id: string };
  readonly control: Control;
  readonly place: SubAccountPlace;
  /** On the account's normal side. */
  readonly amount: Money;
  readonly loan: ImportedLoan | null;
}

/** Shares and savings have a sub-account from the start; a loan only where something is owed. */
function memberLines(member: MemberLine['member'], controls: readonly Control[]): MemberLine[] {
  return controls.flatMap((control, at) => {
    const amount = member.amounts[at] ?? null;
    if (amount === null || (amount === zero && control.loan)) return [];
    const { accountId, unitId, officeId } = control.undetailed;
    const place = { id: newId(), accountId, unitId, officeId };
    const { ceiling, termMonths, instalmentsPaid } = member;
    const loan = control.loan
      ? { subAccountId: place.id, ceiling, termMonths, instalmentsPaid }
      : null;
    return [{ member, control, place, amount, loan }];
  });
}

function controlOf(
  laying: Laying,
  { code, loan }: ImportInput['controls'][number],
  at: number,
): Control {
  const { accounts, input, standing, members } = laying;
  const account = accounts.get(code) ?? absent('account/absent', { code });
  if (!account.control) refuse('import/not-control', { account: code });
  let given = zero;
  for (const member of members) given = plus(given, member.amounts[at] ?? zero);
  const undetailed = undetailedOf(laying, account);
  const there = standing.undetailed.find((one) => one.accountId === account.id)?.balance ?? zero;
  const balance = input.opening ? onNormalSide(account, openingBalance(input, code)) : there;
  if (given > balance) {
    const over = minus(given, balance);
    refuse('import/more-than-control', {
      account: code,
      difference: decimal(over),
      figure: figures(over),
    });
  }
  return { account, loan, balance, given, undetailed };
}

/** Control accounts of the trial balance for which no sheet names members: all of it is "belum dirinci". */
function otherControls(laying: Laying, known: readonly Control[]): Control[] {
  const { input, accounts } = laying;
  const codes = new Set(known.map((control) => control.account.code));
  return (input.opening ?? []).flatMap((line) => {
    const account = accounts.get(line.code)!;
    if (!account.control || codes.has(line.code) || line.balance === zero) return [];
    const balance = onNormalSide(account, line.balance);
    if (balance < zero) {
      const size = absolute(balance);
      refuse('import/more-than-control', {
        account: line.code,
        difference: decimal(size),
        figure: figures(size),
      });
    }
    return [
      { account, loan: false, balance, given: zero, undetailed: undetailedOf(laying, account) },
    ];
  });
}

function undetailedOf({ standing, books }: Laying, account: SettledAccount): Control['undetailed'] {
  const there = standing.undetailed.find((one) => one.accountId === account.id);
  if (there) {
    return {
      id: there.subAccountId,
      accountId: account.id,
      unitId: there.unitId,
      officeId: there.officeId,
      isNew: false,
    };
  }
  const unitId = account.usualUnitId ?? books.generalUnitId;
  return { id: newId(), accountId: account.id, unitId, officeId: books.headOfficeId, isNew: true };
}

function openingVoucher(
  { input, accounts, books }: Laying,
  controls: readonly Control[],
  direct: readonly MemberLine[],
): Voucher {
  const plain = (input.opening ?? []).flatMap((line): VoucherLine[] => {
    const account = accounts.get(line.code)!;
    if (account.control || line.balance === zero) return [];
    return [
      {
        accountId: account.id,
        unitId: account.usualUnitId ?? books.generalUnitId,
        amount: line.balance,
      },
    ];
  });
  const rest = controls.flatMap(({ account, balance, given, undetailed }): VoucherLine[] => {
    const left = direct.length > 0 ? minus(balance, given) : balance;
    return left === zero ? [] : [{ subAccountId: undetailed.id, amount: signed(account, left) }];
  });
  return {
    kind: 'memorial',
    day: input.day,
    memo: 'Saldo awal dari lembar kerja',
    document: input.files.join(', ').slice(0, 80),
    lines: [...plain, ...rest, ...direct.flatMap(lineOf)],
  };
}

function detailVouchers(
  input: ImportInput,
  controls: readonly Control[],
  brought: readonly { readonly member: MemberInput; readonly lines: readonly MemberLine[] }[],
): Voucher[] {
  return Array.from({ length: Math.ceil(brought.length / membersPerEntry) }, (_, n) => {
    const batch = brought.slice(n * membersPerEntry, (n + 1) * membersPerEntry);
    const lines = batch.flatMap((one) => one.lines);
    const out = controls.flatMap((control): VoucherLine[] => {
      let moved = zero;
      for (const line of lines) if (line.control === control) moved = plus(moved, line.amount);
      if (moved === zero) return [];
      return [
        { subAccountId: control.undetailed.id, amount: negate(signed(control.account, moved)) },
      ];
    });
    const [first, last] = [batch[0]!.member.number, batch.at(-1)!.member.number];
    return {
      kind: 'memorial',
      day: input.day,
      memo: `Rincian saldo anggota ${first === last ? first : `${first}–${last}`}`,
      document: input.files.join(', ').slice(0, 80),
      lines: [...out, ...lines.flatMap(lineOf)],
    };
  });
}

function lineOf({ control, place, amount }: MemberLine): VoucherLine[] {
  return amount === zero
    ? []
    : [{ subAccountId: place.id, amount: signed(control.account, amount) }];
}

function subAccount(place: SubAccountPlace, ownerKind: string, ownerId: string): NewSubAccount {
  const { id, accountId, unitId, officeId } = place;
  return { id, accountId, unitId, officeId, ownerKind, ownerId, floor: zero };
}

function openingBalance({ opening }: ImportInput, code: string): Money {
  return opening?.find((line) => line.code === code)?.balance ?? zero;
}

function onNormalSide({ normal }: SettledAccount, balance: Money): Money {
  return normal === 'debit' ? balance : negate(balance);
}

function signed({ normal }: SettledAccount, amount: Money): Money {
  return normal === 'debit' ? amount : negate(amount);
}
