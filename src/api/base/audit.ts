import { z } from 'zod';
import { recordKinds } from '#app.ts';
import { chainCheck } from '#base/audit/chain-check.view.ts';
import { deedList, deedsPerPage } from '#base/audit/deed-list.view.ts';
import { dayHeads, findHead, orgKeys, sealState } from '#base/audit/heads.view.ts';
import { historyPerPage, recordHistory } from '#base/audit/record-history.view.ts';
import { dayInput, idInput, textInput } from '#base/input.ts';
import { rotateProofKey } from '#base/proof/rotate-key.ts';
import { absent } from '#base/refusal.ts';
import { command } from '../command.ts';
import type { Operation } from '../operation.ts';
import { cut } from '../pages.ts';
import { list, query } from '../query.ts';
import { dayShape, doerShape, idShape, instantShape } from '../shapes.ts';

const tag = 'audit';
const permission = 'audit.read';
const none = z.object({});
const head = z.object({ seq: z.number(), hash: z.string(), at: instantShape });
const deedCursor = z.object({ at: z.coerce.date<string>(), deedId: idInput });

const deed = z.object({
  ...doerShape,
  deedId: idShape,
  act: z.string(),
  at: instantShape,
  seq: z.number().nullable(),
  entries: z.array(z.object({ id: idShape, number: z.string() })),
  entryCount: z.number(),
  records: z.array(z.object({ kind: z.string(), id: idShape })),
  person: z.string().nullable(),
  role: z.string().nullable(),
  pendingId: idShape.nullable(),
});

const change = z.object({
  name: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  isMasked: z.boolean(),
});

/** A seal as it stands on paper: the first digits of its hash, and its number if that is known. */
const heldHash = z.string().regex(/^[0-9a-f]{8,64}$/);
const heldSeq = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number)
  .meta({ type: 'integer' });

const fault = z.object({
  kind: z.string(),
  seq: z.number().nullable(),
  deedId: z.string().nullable(),
  entries: z.array(z.string()),
  records: z.array(z.string()),
});

/** All deeds, the history of one record, and the chain of seals over them. */
export const auditOperations: readonly Operation[] = [
  list({
    id: 'deedList',
    path: '/deeds',
    tag,
    summary: { id: 'Semua tindakan, yang terbaru lebih dulu', en: 'All deeds, the newest first' },
    permission,
    asks: z.object({
      search: textInput(80).default(''),
      act: textInput(60).optional(),
      from: dayInput.optional(),
      to: dayInput.optional(),
    }),
    answer: deed,
    cursor: deedCursor,
    async read({ app, actor }, { search, act, from, to }, { after, limit }) {
      const question = { search, act: act ?? null, from: from ?? null, to: to ?? null };
      const { rows, next } = await deedList(app, actor, question, after);
      const most = Math.min(limit, deedsPerPage);
      return cut(rows, most, next !== null, ({ at, deedId }) => ({ at: at.toISOString(), deedId }));
    },
  }),
  list({
    id: 'recordHistory',
    path: '/history/{kind}/{recordId}',
    tag,
    summary: { id: 'Riwayat satu catatan', en: 'The history of one record' },
    permission: null,
    asks: z.object({
      kind: z.enum(recordKinds.map(({ path }) => path) as [string, ...string[]]),
      recordId: idInput,
    }),
    answer: z.object({
      ...doerShape,
      deedId: idShape,
      act: z.string(),
      at: instantShape,
      seq: z.number().nullable(),
      changes: z.array(change),
    }),
    cursor: deedCursor,
    async read({ app, actor }, { kind: path, recordId: id }, { after, limit }) {
      const kind = recordKinds.find((one) => one.path === path) ?? absent('record/absent');
      const { rows, next } = await recordHistory(app, actor, { kind, id }, after);
      const most = Math.min(limit, historyPerPage);
      return cut(rows, most, next !== null, ({ at, deedId }) => ({ at: at.toISOString(), deedId }));
    },
  }),
  query({
    id: 'sealState',
    path: '/seals',
    tag,
    summary: {
      id: 'Segel terakhir, dan yang belum disegel',
      en: 'The last seal, and what is unsealed',
    },
    permission,
    asks: none,
    answer: z.object({
      head: head.extend({ link: z.string().nullable() }).nullable(),
      unsealed: z.number(),
      overdue: z.number(),
      isPractice: z.boolean(),
    }),
    read: ({ app, actor }) => sealState(app, actor),
  }),
  list({
    id: 'sealsByDay',
    path: '/seals/days',
    tag,
    summary: { id: 'Segel terakhir tiap hari', en: 'The last seal of each day' },
    permission,
    asks: none,
    answer: head.extend({ day: dayShape }),
    cursor: z.object({ day: dayInput }),
    async read({ app, actor }, _asked, { after, limit }) {
      const { rows, hasMore } = await dayHeads(app, actor, after?.day ?? null);
      return cut(rows, limit, hasMore, ({ day }) => ({ day }));
    },
  }),
  query({
    id: 'sealFind',
    path: '/seals/held',
    tag,
    summary: { id: 'Cari segel yang dipegang di kertas', en: 'Find a seal that is held on paper' },
    permission,
    asks: z.object({ hash: heldHash, seq: heldSeq.optional() }),
    answer: head,
    read: ({ app, actor }, { hash, seq }) =>
      findHead(app, actor, { hash, ...(seq !== undefined && { seq }) }),
  }),
  query({
    id: 'sealCheck',
    path: '/seals/check',
    tag,
    summary: { id: 'Hitung ulang seluruh rantai segel', en: 'Recompute the whole chain of seals' },
    permission,
    asks: z.object({ hash: heldHash.optional(), seq: heldSeq.optional() }),
    answer: z.object({
      seq: z.number(),
      seals: z.number(),
      milliseconds: z.number(),
      found: z.array(fault),
      faults: z.number(),
      heldAt: z.number().nullable(),
    }),
    async read({ app, actor }, { hash, seq }) {
      const held = hash === undefined ? null : { hash, ...(seq !== undefined && { seq }) };
      const check = await chainCheck(app, actor, held);
      return { ...check, found: check.found.map((one) => ({ ...one, kind: String(one.kind) })) };
    },
  }),
  query({
    id: 'proofKeys',
    path: '/proof-keys',
    tag,
    summary: { id: 'Kunci tanda tangan', en: 'Signing keys' },
    permission,
    asks: none,
    answer: z.array(
      z.object({ id: z.string(), from: instantShape, until: instantShape.nullable() }),
    ),
    read: ({ app, actor }) => orgKeys(app, actor),
  }),
  command({
    act: rotateProofKey,
    method: 'post',
    path: '/proof-keys',
    tag,
    summary: { id: 'Ganti kunci tanda tangan', en: 'Rotate the signing key' },
    answer: z.object({ keyId: z.string() }),
  }),
];
