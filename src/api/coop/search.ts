import { z } from 'zod';
import { textInput } from '#base/input.ts';
import { findRecords } from '#base/search/find-records.view.ts';
import { searchSources } from '#coop/search-sources.ts';
import type { Operation } from '../operation.ts';
import { query } from '../query.ts';
import { dayShape, idShape, moneyShape } from '../shapes.ts';

/** A NIK or phone number never stands in an address, so nobody is found by one here. */
const sources = searchSources.map(({ byNumber: _byNumber, ...source }) => source);

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
    path: '/search',
    tag: 'organisation',
    summary: {
      id: 'Cari anggota, akun, jurnal, dan catatan lain, walau salah ketik',
      en: 'Search members, accounts, entries and other records, misspelt or not',
    },
    permission: null,
    asks: z.object({ text: textInput(120) }),
    answer: z.array(group),
    async read({ app, actor }, { text }) {
      const groups = await findRecords(app, actor, { sources, text, limit: 12 });
      return groups.map(({ kind, title, records }) => ({
        kind,
        title,
        records: records.map(({ path: _path, ...record }) => record),
      }));
    },
  }),
];
