import { z } from 'zod';
import { idInput } from '#base/input.ts';
import { closeSample } from '#ledger/audit-samples/close-sample.ts';
import { drawSample } from '#ledger/audit-samples/draw-sample.ts';
import { noteFinding } from '#ledger/audit-samples/note-finding.ts';
import { sampleSubjects } from '#ledger/audit-samples/population.ts';
import { findingStates } from '#ledger/audit-samples/projected-error.ts';
import { drawAgain, sampleCard } from '#ledger/audit-samples/sample-card.view.ts';
import {
  sampleList,
  samplePermission,
  sampleSorts,
} from '#ledger/audit-samples/sample-list.view.ts';
import { samplingMethods } from '#ledger/audit-samples/select-items.ts';
import { voucherKinds } from '#ledger/entries/voucher.ts';
import { command } from '../command.ts';
import type { Operation } from '../operation.ts';
import { query } from '../query.ts';
import { dayShape, idShape, instantShape, moneyShape } from '../shapes.ts';

const tag = 'audit';
const permission = samplePermission;

const sample = z.object({
  id: idShape,
  name: z.string(),
  about: z.enum(sampleSubjects),
  method: z.enum(samplingMethods),
  from: dayShape.nullable(),
  to: dayShape,
  size: z.number(),
  examined: z.number(),
  exceptions: z.number(),
  populationCount: z.number(),
  populationSum: moneyShape,
  drawnAt: instantShape,
  drawnBy: z.string().nullable(),
  closedAt: instantShape.nullable(),
});

const item = z.object({
  place: z.number(),
  ref: z.string(),
  amount: moneyShape,
  isCertain: z.boolean(),
  entryId: idShape.nullable(),
  day: dayShape.nullable(),
  number: z.string().nullable(),
  memo: z.string(),
  document: z.string(),
  account: z.string(),
  accountId: idShape.nullable(),
  ownerKind: z.string().nullable(),
  ownerId: idShape.nullable(),
  findings: z.array(
    z.object({
      state: z.enum(findingStates),
      found: moneyShape.nullable(),
      note: z.string(),
      at: instantShape,
      by: z.string().nullable(),
    }),
  ),
});

/** Samples that an auditor draws, what was found, and the draw done again. */
export const auditSampleOperations: readonly Operation[] = [
  query({
    id: 'auditSampleList',
    path: '/audit-samples',
    tag,
    summary: { id: 'Sampel pemeriksaan', en: 'Audit samples' },
    permission,
    asks: z.object({
      state: z.enum(['open', 'closed']).optional(),
      about: z.enum(sampleSubjects).optional(),
      sort: z.enum(sampleSorts).optional(),
      page: z.coerce.number().int().min(1).max(1_000).optional(),
    }),
    answer: z.object({ rows: z.array(sample), hasMore: z.boolean() }),
    read: ({ app, actor }, asked) => sampleList(app, actor, asked),
  }),
  query({
    id: 'auditSampleCard',
    path: '/audit-samples/{sampleId}',
    tag,
    summary: {
      id: 'Satu sampel: benih, bukti populasi, butir, dan temuannya',
      en: 'One sample: seed, proof of its population, items and findings',
    },
    permission,
    asks: z.object({ sampleId: idInput }),
    answer: sample.extend({
      seed: z.string(),
      step: moneyShape.nullable(),
      hash: z.string(),
      kind: z.enum(voucherKinds).nullable(),
      unit: z.string().nullable(),
      office: z.string().nullable(),
      account: z.string().nullable(),
      least: moneyShape,
      conclusion: z.string(),
      closedBy: z.string().nullable(),
      items: z.array(item),
      knownError: moneyShape,
      projectedError: moneyShape,
    }),
    read: ({ app, actor }, { sampleId }) => sampleCard(app, actor, sampleId),
  }),
  query({
    id: 'auditSampleAgain',
    path: '/audit-samples/{sampleId}/again',
    tag,
    summary: {
      id: 'Ambil ulang dari buku sekarang dan bandingkan',
      en: 'Draw it again from the books as they are, and compare',
    },
    permission,
    asks: z.object({ sampleId: idInput }),
    answer: z.object({
      isSame: z.boolean(),
      proof: z.object({ count: z.number(), total: moneyShape, hash: z.string() }),
    }),
    async read({ app, actor }, { sampleId }) {
      const { isSame, proof } = await drawAgain(app, actor, sampleId);
      return { isSame, proof };
    },
  }),
  command({
    act: drawSample,
    method: 'post',
    path: '/audit-samples',
    tag,
    summary: { id: 'Ambil sampel', en: 'Draw a sample' },
    answer: z.object({ sampleId: idShape, size: z.number() }),
  }),
  command({
    act: noteFinding,
    method: 'post',
    path: '/audit-samples/{sampleId}/findings',
    tag,
    summary: { id: 'Catat temuan satu butir', en: 'Note what was found of an item' },
    answer: z.object({ sampleId: idShape, place: z.number() }),
  }),
  command({
    act: closeSample,
    method: 'post',
    path: '/audit-samples/{sampleId}/close',
    tag,
    summary: { id: 'Tutup sampel dengan simpulan', en: 'Close a sample with a conclusion' },
    answer: z.object({ sampleId: idShape }),
  }),
];
