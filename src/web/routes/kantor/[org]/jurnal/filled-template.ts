import type { Actor, Ground } from '#base/ground.ts';
import { figures, readMoney, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { Refusal } from '#base/refusal.ts';
import { undetailedLabel } from '#coop/members/member-accounts.view.ts';
import { memberNames } from '#coop/members/member-card.view.ts';
import { amountsOf } from '#ledger/entry-templates/template-content.ts';
import { templateCard } from '#ledger/entry-templates/template-list.view.ts';

/** A template as a new form begins with it. */
export interface FilledTemplate {
  readonly id: string;
  readonly name: string;
  readonly asksSum: boolean;
  /** The sum as it was typed, and whether it could be read. */
  readonly sum: string;
  readonly isSumUnread: boolean;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Turns a template into what a person would have typed. What is asked stays empty; a sum is shared out over
 * the lines that take a share.
 *
 * @param typed the sum as it was typed; empty: none yet
 */
export async function filledTemplate(
  ground: Ground,
  actor: Actor,
  id: string,
  typed: string,
): Promise<FilledTemplate> {
  const { name, content, named, asksSum } = await templateCard(ground, actor, id);
  const asked = readable(typed);
  const amounts = amountsOf(content.lines, asked);
  const owners = await memberNames(
    ground,
    actor,
    named.flatMap(({ ownerKind, ownerId }) =>
      ownerKind === 'member' && ownerId !== null ? [ownerId] : [],
    ),
  );
  const values: Record<string, string> = {
    keterangan: content.memo,
    bukti: content.document,
    jenis: content.kind ?? '',
    unit: content.unitId ?? '',
    kantor: content.officeId ?? '',
    baris: String(Math.max(8, content.lines.length + 1)),
  };
  for (const [i, line] of content.lines.entries()) {
    const own = named[i]!;
    const member = own.ownerId === null ? undefined : owners.get(own.ownerId);
    values[`akun-${i}`] = `${own.code} ${own.account}`;
    if (member) values[`pemilik-${i}`] = `${member.number} · ${member.name}`;
    else if (line.subAccountId) values[`pemilik-${i}`] = undetailedLabel;
    values[`ket-${i}`] = line.memo;
    const amount = amounts[i];
    if (amount) values[`${line.side === 'debit' ? 'debit' : 'kredit'}-${i}`] = figures(amount);
    if (line.unitId) values[`unit-${i}`] = line.unitId;
    if (line.officeId) values[`kantor-${i}`] = line.officeId;
  }
  const isSumUnread = typed.trim() !== '' && asked === null;
  return { id, name, asksSum, sum: typed, isSumUnread, values };
}

function readable(typed: string): Money | null {
  if (typed.trim() === '') return null;
  try {
    const sum = readMoney(typed);
    return sum > zero ? sum : null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return null;
  }
}
