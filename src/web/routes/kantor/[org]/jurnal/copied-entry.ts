import type { Actor, Ground } from '#base/ground.ts';
import { figures, absolute } from '#base/money.ts';
import { undetailedLabel } from '#coop/members/member-accounts.view.ts';
import { memberNames } from '#coop/members/member-card.view.ts';
import { entryCard } from '#ledger/entries/entry-card.view.ts';
import { settlingAccounts } from '#ledger/entries/entry-desk.view.ts';

/** An entry as a new form begins with it: the values of its fields, and whose copy it is. */
export interface CopiedEntry {
  readonly number: string;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Turns an entry into what a person would have typed. Lines that completed it over units and offices are
 * left out: the books make them again.
 */
export async function copiedEntry(ground: Ground, actor: Actor, id: string): Promise<CopiedEntry> {
  const [card, settlingIds] = await Promise.all([
    entryCard(ground, actor, id),
    settlingAccounts(ground, actor),
  ]);
  const settling = new Set(settlingIds);
  const lines = card.lines.filter((line) => !settling.has(line.accountId));
  const shown = lines.length > 0 ? lines : card.lines;
  const owners = await memberNames(
    ground,
    actor,
    shown.flatMap((line) => (line.ownerKind === 'member' && line.ownerId ? [line.ownerId] : [])),
  );
  const values: Record<string, string> = {
    keterangan: card.memo,
    bukti: card.document,
    unit: card.unitId,
    kantor: card.officeId,
    baris: String(Math.max(8, shown.length + 1)),
  };
  for (const [i, line] of shown.entries()) {
    const member = line.ownerId === null ? undefined : owners.get(line.ownerId);
    values[`akun-${i}`] = `${line.code} ${line.account}`;
    if (member) values[`pemilik-${i}`] = `${member.number} · ${member.name}`;
    else if (line.subAccountId) values[`pemilik-${i}`] = undetailedLabel;
    values[`ket-${i}`] = line.memo;
    values[line.amount > 0n ? `debit-${i}` : `kredit-${i}`] = figures(absolute(line.amount));
    if (line.subAccountId) continue;
    if (line.unitId !== card.unitId) values[`unit-${i}`] = line.unitId;
    if (line.officeId !== card.officeId) values[`kantor-${i}`] = line.officeId;
  }
  return { number: card.number, values };
}
