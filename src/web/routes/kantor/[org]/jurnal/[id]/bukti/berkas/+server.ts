import { fileSubjects } from '#app.ts';
import { filesOn } from '#base/files/file-card.view.ts';
import { memberNames } from '#coop/members/member-card.view.ts';
import { entryCard } from '#ledger/entries/entry-card.view.ts';
import { voucherOrder } from '#ledger/entries/voucher-paper.ts';
import { paperAnswer, printingHere } from '#web/paper-answer.ts';
import { amountOf } from '../../shown-entry.ts';
import type { RequestHandler } from './$types';

/** The voucher of an entry as PDF: A5 across, or A4 (`?kertas=a4`). */
export const GET: RequestHandler = async ({ locals, params, url, request }) => {
  const { app, actor } = locals;
  const [printing, entry] = await Promise.all([
    printingHere(locals, url),
    entryCard(app, actor, params.id),
  ]);
  const ids = entry.lines.flatMap(({ ownerKind, ownerId }) =>
    ownerKind === 'member' && ownerId !== null ? [ownerId] : [],
  );
  const [members, amount, files] = await Promise.all([
    memberNames(app, actor, ids),
    amountOf(app, actor, entry),
    filesOn(app, actor, fileSubjects, { kind: 'entry', id: entry.id }),
  ]);
  const owners = new Map(
    [...members].map(([id, { number, name }]) => [id, `${number} ${name}`] as const),
  );
  const documents = files.map(({ name }) => name);
  const order = voucherOrder(entry, { owners, amount, documents }, printing);
  return paperAnswer(request, `bukti-${entry.number.replace(/[^\w-]+/g, '-')}`, order);
};
