import { z } from 'zod';
import { textInput } from '#base/input.ts';
import { findRecords } from '#base/search/find-records.view.ts';
import { searchSources } from '#coop/search-sources.ts';
import type { Operation } from '../operation.ts';
import { query } from '../query.ts';
import { dayShape, idShape, moneyShape } from '../shapes.ts';

const group = z.object({
  kind: z.string(),
  title: z.object({ id: z.string(), en: z.string() }),
  records: z.array(
    z.object({
      id: idShape,
      title: z.string(),
      detail: z.string(),
      day: dayShape.nullable(),
      amount: moneyShape.nullable(),
    }),
  ),
});

/** The search over everything. */
export const searchOperations: readonly Operation[] = [
  query({
    id: 'search',
    method: 'post',
    path: '/search',
    tag: 'organisation',
    summary: {
      id: 'Cari anggota, akun, jurnal, dan catatan lain, walau salah ketik',
      en: 'Search members, accounts, entries and other records, misspelt or not',
    },
    permission: null,
    asks: z.object({ text: textInput(120, 1) }),
    answer: z.array(group),
    async read({ app, actor }, { text }) {
      const groups = await findRecords(app, actor, { sources: searchSources, text, limit: 12 });
      return groups.map(({ kind, title, records }) => ({
        kind,
        title,
        records: records.map(({ path: _path, ...record }) => record),
      }));
    },
  }),
];
