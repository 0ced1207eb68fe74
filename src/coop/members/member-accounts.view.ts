import type { Actor, Ground } from '#base/ground.ts';
import type { Money } from '#base/money.ts';
import { subAccountsOn } from '#ledger/entries/owned-sub-accounts.view.ts';
import { undetailedOwner } from '#ledger/entries/open-matters.view.ts';
import { findMembers } from './member-list.view.ts';

/** A sub-account of a control account as one names it on a line: whose it is, and what stands on it. */
export interface NamedSubAccount {
  readonly subAccountId: string;
  /** `0012 · Siti Aminah`, with a number behind it where a member has several. */
  readonly label: string;
  readonly balance: Money;
}

/** How the line is named that belongs to nobody yet. */
export const undetailedLabel = 'Belum dirinci';

/**
 * The sub-accounts of a control account that a text may mean: members by number, name, stall, NIK or
 * phone, and "belum dirinci". A text that is a whole label or a whole number finds that one alone.
 */
export async function memberAccounts(
  ground: Ground,
  actor: Actor,
  accountId: string,
  text: string,
): Promise<NamedSubAccount[]> {
  const typed = text.trim();
  const number = typed.split(' · ')[0]!.trim();
  const [byNumber, byText, undetailed] = await Promise.all([
    findMembers(ground, actor, number, most),
    number === typed ? [] : findMembers(ground, actor, typed, most),
    undetailedOn(ground, actor, accountId, typed),
  ]);
  const members = new Map([...byNumber, ...byText].map((member) => [member.id, member]));
  const ids = [...members.keys()];
  const owned =
    ids.length === 0 ? [] : await subAccountsOn(ground, actor, accountId, { kind: 'member', ids });
  const seen = new Map<string, number>();
  const named = owned.map(({ id, ownerId, balance }) => {
    const nth = (seen.get(ownerId) ?? 0) + 1;
    seen.set(ownerId, nth);
    const member = members.get(ownerId)!;
    const label = `${member.number} · ${member.name}${nth > 1 ? ` (${nth})` : ''}`;
    return { subAccountId: id, label, balance, number: member.number };
  });
  const exact = named.filter((one) => same(one.label, typed) || same(one.number, typed));
  const found = exact.length > 0 ? exact : named;
  return [...found.map(({ number: _number, ...one }) => one), ...undetailed];
}

const most = 12;

async function undetailedOn(
  ground: Ground,
  actor: Actor,
  accountId: string,
  typed: string,
): Promise<NamedSubAccount[]> {
  if (typed === '' || !undetailedLabel.toLowerCase().startsWith(typed.toLowerCase())) return [];
  const found = await subAccountsOn(ground, actor, accountId, { kind: undetailedOwner });
  return found.map(({ id, balance }, i) => ({
    subAccountId: id,
    label: i === 0 ? undetailedLabel : `${undetailedLabel} (${i + 1})`,
    balance,
  }));
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
