import { z } from 'zod';
import { archiveRun, archiveRuns } from '#base/archive/archive-runs.view.ts';
import { idInput } from '#base/input.ts';
import type { Operation } from '../operation.ts';
import { cut } from '../pages.ts';
import { list, query } from '../query.ts';
import { idShape, instantShape } from '../shapes.ts';

const tag = 'archives';
const permission = 'archive.read';

const run = z.object({
  id: idShape,
  requestedAt: instantShape,
  by: z.string().nullable(),
  isOwn: z.boolean(),
  beganAt: instantShape.nullable(),
  endedAt: instantShape.nullable(),
  cancelledAt: instantShape.nullable(),
  deletedAt: instantShape.nullable(),
  total: z.number(),
  done: z.number(),
  bytes: z.number().nullable(),
  fingerprint: z.string().nullable(),
  failure: z.string(),
});

/** Which archives were asked for; the file itself is fetched on a page, by whoever asked for it. */
export const archiveOperations: readonly Operation[] = [
  list({
    id: 'archiveList',
    path: '/archives',
    tag,
    summary: {
      id: 'Arsip yang diminta, yang terbaru lebih dulu',
      en: 'Archives that were asked for, the newest first',
    },
    permission,
    asks: z.object({}),
    answer: run,
    cursor: z.object({ id: idInput }),
    async read({ app, actor }, _asked, { after, limit }) {
      const rows = await archiveRuns(app, actor, { limit: limit + 1, after: after?.id ?? null });
      return cut(rows, limit, false, ({ id }) => ({ id }));
    },
  }),
  query({
    id: 'archiveCard',
    path: '/archives/{runId}',
    tag,
    summary: { id: 'Satu arsip yang diminta', en: 'One archive that was asked for' },
    permission,
    asks: z.object({ runId: idInput }),
    answer: run,
    read: ({ app, actor }, { runId }) => archiveRun(app, actor, runId),
  }),
];
