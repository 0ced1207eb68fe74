import { memberNames } from '#coop/members/member-card.view.ts';
import { decimal, minus } from '#base/money.ts';
import { errorOf } from '#ledger/audit-samples/projected-error.ts';
import type { SampleCard, SampleItem } from '#ledger/audit-samples/sample-card.view.ts';
import { may } from '#web/may.ts';

/** An item with its owner's name and its error, where they are known. */
export interface ShownItem extends SampleItem {
  readonly label: string;
  readonly error: ReturnType<typeof errorOf> | null;
}

/** Items as pages and papers name them: a voucher by its number, a balance by its account and its owner. */
export async function shownItems(locals: App.Locals, card: SampleCard): Promise<ShownItem[]> {
  const { app, actor } = locals;
  const ids = card.items.flatMap(({ ownerKind, ownerId }) =>
    ownerKind === 'member' && ownerId !== null ? [ownerId] : [],
  );
  const names = may(locals, 'member.read') ? await memberNames(app, actor, ids) : new Map();
  return card.items.map((item) => {
    const owner = item.ownerId === null ? undefined : names.get(item.ownerId);
    const held = owner ? `${owner.number} ${owner.name}` : '';
    const label = item.number ?? item.account;
    const [last] = item.findings;
    return {
      ...item,
      label: [label, held].filter(Boolean).join(' · '),
      error: last ? errorOf({ ...item, ...last }) : null,
    };
  });
}

/** What the paper says of an item, as a decimal string; null while nobody has looked or it is missing. */
export function paperSays({ findings: [last], amount, error }: ShownItem): string | null {
  if (!last || last.state === 'missing') return null;
  return decimal(error === null ? amount : minus(amount, error));
}
