import { decimal, sum } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { memberNames } from '#coop/members/member-card.view.ts';
import { entryCard } from '#ledger/entries/entry-card.view.ts';
import type { EntryCard } from '#ledger/entries/entry-card.view.ts';
import { settlingAccounts } from '#ledger/entries/entry-desk.view.ts';

/** A line as the pages show it. */
export interface ShownLine {
  readonly accountId: string;
  readonly code: string;
  readonly account: string;
  readonly isCash: boolean;
  readonly subAccountId: string | null;
  /** Whose sub-account it is: a member; null on other lines. */
  readonly owner: { readonly id: string; readonly number: string; readonly name: string } | null;
  readonly unit: string;
  readonly office: string;
  readonly memo: string;
  readonly debit: string | null;
  readonly credit: string | null;
  /** Whether the books wrote it to complete the entry over units and offices. */
  readonly isSettling: boolean;
}

/** An entry as its page and its voucher show it; amounts are decimal strings. */
export interface ShownEntry extends Omit<EntryCard, 'lines' | 'total' | 'postedAt'> {
  readonly postedAt: string;
  readonly lines: readonly ShownLine[];
  readonly total: string;
  /** What a person would call its amount: without the lines that complete it. */
  readonly amount: string;
}

/** Reads an entry with the names of whom its sub-accounts belong to. */
export async function shownEntry(ground: Ground, actor: Actor, id: string): Promise<ShownEntry> {
  const [card, settling] = await Promise.all([
    entryCard(ground, actor, id),
    settlingAccounts(ground, actor),
  ]);
  const ids = card.lines.flatMap((line) =>
    line.ownerKind === 'member' && line.ownerId !== null ? [line.ownerId] : [],
  );
  const owners = await memberNames(ground, actor, ids);
  const isSettling = (accountId: string) => settling.includes(accountId);
  const own = ownLines(card, settling);
  return {
    ...card,
    postedAt: card.postedAt.toISOString(),
    total: decimal(card.total),
    amount: decimal(debitsOf(card, settling)),
    lines: card.lines.map(({ amount, ownerId, ...line }) => ({
      accountId: line.accountId,
      code: line.code,
      account: line.account,
      isCash: line.isCash,
      subAccountId: line.subAccountId,
      owner: (ownerId === null ? undefined : owners.get(ownerId)) ?? null,
      unit: line.unit,
      office: line.office,
      memo: line.memo,
      debit: amount > 0n ? decimal(amount) : null,
      credit: amount < 0n ? decimal(amount).slice(1) : null,
      isSettling: own.length > 0 && isSettling(line.accountId),
    })),
  };
}

/** What a person would call the amount of an entry. */
export async function amountOf(ground: Ground, actor: Actor, card: EntryCard): Promise<Money> {
  return debitsOf(card, await settlingAccounts(ground, actor));
}

function ownLines(card: EntryCard, settling: readonly string[]): EntryCard['lines'] {
  return card.lines.filter((line) => !settling.includes(line.accountId));
}

function debitsOf(card: EntryCard, settling: readonly string[]): Money {
  const own = ownLines(card, settling);
  const counted = own.length > 0 ? own : card.lines;
  return sum(counted.flatMap(({ amount }) => (amount > 0n ? [amount] : [])));
}
