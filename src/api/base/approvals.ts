import { z } from 'zod';
import { approvalCards } from '#app.ts';
import { approvalLimits } from '#base/approval/approval-limits.view.ts';
import { pendingCard, pendingList, pendingPerPage } from '#base/approval/pending-list.view.ts';
import { setApprovalLimit } from '#base/approval/set-limit.ts';
import { withdrawPending } from '#base/approval/withdraw-pending.ts';
import { idInput } from '#base/input.ts';
import { Refusal } from '#base/refusal.ts';
import { roleNames } from '#base/people/roles.ts';
import type { Role } from '#base/people/roles.ts';
import { command } from '../command.ts';
import type { Operation } from '../operation.ts';
import { fromOffset, offsetCursor } from '../pages.ts';
import { list, query } from '../query.ts';
import { flagInput, idShape, instantShape, moneyShape, titleShape } from '../shapes.ts';

const tag = 'approvals';
const style = z.enum(['text', 'money', 'day', 'month', 'act']);

const pending = z.object({
  id: idShape,
  act: z.string(),
  amount: moneyShape.nullable(),
  requestedBy: z.string(),
  isOwn: z.boolean(),
  requestedAt: instantShape,
  expiresAt: instantShape,
  status: z.enum(['waiting', 'approved', 'refused', 'withdrawn', 'expired']),
  decidedBy: z.string().nullable(),
  decidedAt: instantShape.nullable(),
  reason: z.string(),
  entryId: idShape.nullable(),
  result: z
    .object({
      entries: z.array(z.object({ id: idShape, number: z.string() })),
      entryCount: z.number(),
      records: z.array(z.object({ kind: z.string(), id: idShape })),
      person: z.string().nullable(),
      role: z.string().nullable(),
      pendingId: idShape.nullable(),
    })
    .nullable(),
});

const content = z.object({
  facts: z.array(
    z.object({
      label: titleShape,
      value: z.union([z.string(), titleShape]),
      as: style,
      path: z.string().exactOptional(),
    }),
  ),
  table: z
    .object({
      columns: z.array(z.object({ title: titleShape, as: style })),
      rows: z.array(z.array(z.union([z.string(), z.array(z.string())]).nullable())),
    })
    .exactOptional(),
});

const card = pending.extend({
  mayDecide: z.boolean(),
  isHelped: z.boolean(),
  ownLimit: moneyShape.nullable(),
  content: content.nullable(),
  isUnreadable: z.boolean(),
});

/** What waits for a second person, and the limits. To say yes or no is for people alone. */
export const approvalOperations: readonly Operation[] = [
  list({
    id: 'approvalList',
    path: '/approvals',
    tag,
    summary: { id: 'Permintaan persetujuan', en: 'Requests for approval' },
    permission: null,
    asks: z.object({ done: flagInput.default(false) }),
    answer: pending,
    cursor: offsetCursor,
    read: ({ app, actor }, { done }, page) =>
      fromOffset(page, pendingPerPage, (number) =>
        pendingList(app, actor, { isDone: done, page: number }),
      ),
  }),
  query({
    id: 'approvalCard',
    path: '/approvals/{pendingId}',
    tag,
    summary: { id: 'Satu permintaan, dengan isinya', en: 'A request with what it would do' },
    permission: null,
    asks: z.object({ pendingId: idInput }),
    answer: card,
    read: ({ app, actor }, { pendingId }) =>
      pendingCard(app, actor, pendingId, approvalCards).catch((error: unknown) => {
        if (!(error instanceof Refusal) || error.code !== 'api-key/out-of-scope') throw error;
        // The key may not read what the request would do, but may ask what came of it.
        return pendingCard(app, actor, pendingId, {});
      }),
  }),
  command({
    act: withdrawPending,
    method: 'delete',
    path: '/approvals/{pendingId}',
    tag,
    summary: { id: 'Tarik permintaan sendiri', en: 'Withdraw one’s own request' },
    answer: z.object({ pendingId: idShape }),
  }),
  query({
    id: 'approvalLimits',
    path: '/approval-limits',
    tag,
    summary: { id: 'Batas persetujuan', en: 'Approval limits' },
    permission: 'settings.read',
    asks: z.object({}),
    answer: z.array(
      z.object({
        act: z.string(),
        hasAmount: z.boolean(),
        asksItself: z.boolean(),
        limits: z.array(
          z.object({
            role: z.enum(roleNames as [Role, ...Role[]]),
            rule: z.enum(['free', 'up-to', 'never']),
            amount: moneyShape.nullable(),
          }),
        ),
      }),
    ),
    read: ({ app, actor }) => approvalLimits(app, actor),
  }),
  command({
    act: setApprovalLimit,
    method: 'put',
    path: '/approval-limits',
    tag,
    summary: { id: 'Atur batas persetujuan', en: 'Set an approval limit' },
    answer: z.object({ act: z.string(), role: z.enum(roleNames as [Role, ...Role[]]) }),
  }),
];
