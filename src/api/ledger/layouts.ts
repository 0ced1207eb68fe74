import { z } from 'zod';
import { adoptLayout, restoreStandardLayout } from '#ledger/layouts/adopt-layout.ts';
import { draftLayout, dropLayoutDraft, statementInput } from '#ledger/layouts/draft-layout.ts';
import { layoutDesk } from '#ledger/layouts/layout-desk.view.ts';
import { layoutBody } from '#ledger/statements/layout.ts';
import { command } from '../command.ts';
import type { Operation } from '../operation.ts';
import { query } from '../query.ts';
import { dayShape, idShape } from '../shapes.ts';

const tag = 'reports';
const drafted = z.object({ statement: statementInput, revision: z.number() });
const adopted = z.object({ layoutId: idShape });
const account = z.object({ id: idShape, code: z.string(), name: z.string() });

/** How a cooperative lays its statements out. */
export const layoutOperations: readonly Operation[] = [
  query({
    id: 'layoutDesk',
    path: '/layouts/{statement}',
    tag,
    summary: {
      id: 'Tata letak satu laporan: yang berlaku, rancangannya, dan riwayatnya',
      en: 'The layout of a statement: the one in use, its draft and its history',
    },
    permission: 'books.read',
    asks: z.object({ statement: statementInput }),
    answer: z.object({
      statement: statementInput,
      isStandard: z.boolean(),
      current: layoutBody,
      standard: layoutBody,
      draft: z
        .object({
          revision: z.number(),
          layout: layoutBody,
          faults: z.array(
            z.object({
              code: z.string(),
              facts: z.record(z.string(), z.string()),
              row: z.string().nullable(),
            }),
          ),
        })
        .nullable(),
      versions: z.array(
        z.object({
          id: idShape,
          number: z.number(),
          fromOn: dayShape,
          by: z.string(),
          isStandard: z.boolean(),
        }),
      ),
      unplaced: z.array(account),
    }),
    async read({ app, actor }, { statement }) {
      const { draft, versions, unplaced, ...desk } = await layoutDesk(app, actor, statement);
      return {
        ...desk,
        draft: draft && { revision: draft.revision, layout: draft.body, faults: draft.faults },
        versions: versions.map(({ at: _at, ...version }) => version),
        unplaced: unplaced.map(({ id, code, name }) => ({ id, code, name })),
      };
    },
  }),
  command({
    act: draftLayout,
    method: 'put',
    path: '/layouts/{statement}/draft',
    tag,
    summary: { id: 'Simpan rancangan tata letak', en: 'Keep a draft of a layout' },
    answer: drafted,
  }),
  command({
    act: dropLayoutDraft,
    method: 'delete',
    path: '/layouts/{statement}/draft',
    tag,
    summary: { id: 'Buang rancangan tata letak', en: 'Throw a draft of a layout away' },
    answer: z.object({ statement: statementInput }),
  }),
  command({
    act: adoptLayout,
    method: 'post',
    path: '/layouts/{statement}/adoption',
    tag,
    summary: { id: 'Berlakukan rancangan tata letak', en: 'Adopt the draft of a layout' },
    answer: adopted,
  }),
  command({
    act: restoreStandardLayout,
    method: 'post',
    path: '/layouts/{statement}/standard',
    tag,
    summary: { id: 'Kembali ke tata letak baku', en: 'Go back to the standard layout' },
    answer: adopted,
  }),
];
