import { z } from 'zod';
import { idInput, textInput } from '#base/input.ts';
import { addAssetClass } from '#ledger/assets/add-asset-class.ts';
import { assetCard } from '#ledger/assets/asset-card.view.ts';
import { assetClassList, assetList, depreciationDue } from '#ledger/assets/asset-list.view.ts';
import { buyAsset } from '#ledger/assets/buy-asset.ts';
import { changeAssetClass } from '#ledger/assets/change-asset-class.ts';
import { changeAsset } from '#ledger/assets/change-asset.ts';
import { monthInput } from '#ledger/assets/class-input.ts';
import { depreciateAssets } from '#ledger/assets/depreciate-assets.ts';
import { disposeAsset } from '#ledger/assets/dispose-asset.ts';
import { enterAsset } from '#ledger/assets/enter-asset.ts';
import { estimateAsset } from '#ledger/assets/estimate-asset.ts';
import { impairAsset } from '#ledger/assets/impair-asset.ts';
import { strikeAsset } from '#ledger/assets/strike-asset.ts';
import { takeUpAsset } from '#ledger/assets/take-up-asset.ts';
import { taxGroups } from '#ledger/assets/tax-group.ts';
import { transferAsset } from '#ledger/assets/transfer-asset.ts';
import { command } from '../command.ts';
import type { Operation } from '../operation.ts';
import { list, query } from '../query.ts';
import { dayShape, idShape, moneyShape } from '../shapes.ts';

const tag = 'assets';
const permission = 'books.read';

const listed = z.object({
  id: idShape,
  number: z.string(),
  name: z.string(),
  classId: idShape,
  className: z.string(),
  place: z.string(),
  acquiredOn: dayShape,
  unitId: idShape.nullable(),
  officeId: idShape.nullable(),
  cost: moneyShape,
  accumulated: moneyShape,
  bookValue: moneyShape,
});

const version = z.object({
  fromMonth: dayShape,
  method: z.string(),
  yearlyRate: z.string(),
  lifeMonths: z.number(),
  residualPercent: z.string(),
  starts: z.enum(['same-month', 'next-month']),
});

const move = z.object({
  kind: z.enum(['opening', 'acquire', 'depreciate', 'impair', 'dispose', 'transfer']),
  day: dayShape,
  month: dayShape.nullable(),
  entryId: idShape.nullable(),
  entryNumber: z.string().nullable(),
  cost: moneyShape,
  accumulated: moneyShape,
  isReversed: z.boolean(),
});

const card = listed.extend({
  serial: z.string(),
  supplier: z.string(),
  usedFrom: dayShape,
  taxMethod: z.enum(['straight-line', 'declining-balance']),
  taxGroup: z.enum(taxGroups),
  method: z.string(),
  unit: z.string().nullable(),
  office: z.string().nullable(),
  residual: moneyShape,
  monthsLeft: z.number(),
  moves: z.array(move),
  schedule: z.array(z.object({ month: dayShape, amount: moneyShape })),
  fiscalBook: moneyShape,
});

const due = z.object({
  assetId: idShape,
  number: z.string(),
  name: z.string(),
  months: z.number(),
  from: dayShape,
  amount: moneyShape,
  bookValue: moneyShape,
});

const reads: readonly Operation[] = [
  list({
    id: 'assetList',
    path: '/assets',
    tag,
    summary: { id: 'Daftar aset tetap menurut nomor', en: 'Fixed assets by number' },
    permission,
    asks: z.object({
      text: textInput(120).optional(),
      classId: idInput.optional(),
      gone: z
        .enum(['true', 'false'])
        .transform((text) => text === 'true')
        .optional(),
    }),
    answer: listed,
    cursor: z.string().max(40),
    async read({ app, actor }, asked, { after, limit }) {
      const { assets, next } = await assetList(app, actor, { ...asked, limit }, after ?? '');
      return { items: assets, next };
    },
  }),
  query({
    id: 'assetCard',
    path: '/assets/{assetId}',
    tag,
    summary: { id: 'Satu aset dengan mutasinya', en: 'An asset with its moves' },
    permission,
    asks: z.object({ assetId: idInput }),
    answer: card,
    read: ({ app, actor }, { assetId }) => assetCard(app, actor, assetId),
  }),
  query({
    id: 'assetClassList',
    path: '/asset-classes',
    tag,
    summary: { id: 'Kelompok aset', en: 'Classes of assets' },
    permission,
    asks: z.object({}),
    answer: z.array(
      z.object({
        id: idShape,
        code: z.string(),
        name: z.string(),
        taxGroup: z.enum(taxGroups),
        versions: z.array(version),
      }),
    ),
    read: ({ app, actor }) => assetClassList(app, actor),
  }),
  query({
    id: 'depreciationDue',
    path: '/depreciation/{month}',
    tag,
    summary: {
      id: 'Yang masih harus disusutkan sampai suatu bulan',
      en: 'What is still to be written off up to a month',
    },
    permission,
    asks: z.object({ month: monthInput }),
    answer: z.object({ due: z.array(due), total: moneyShape }),
    read: ({ app, actor }, { month }) => depreciationDue(app, actor, month),
  }),
];

const assetOnly = z.object({ assetId: idShape });
const withEntry = z.object({ assetId: idShape, entryId: idShape });
const classOnly = z.object({ classId: idShape });

const registerCommands: readonly Operation[] = [
  command({
    act: addAssetClass,
    method: 'post',
    path: '/asset-classes',
    tag,
    summary: { id: 'Tambah kelompok aset', en: 'Add a class of assets' },
    answer: classOnly,
  }),
  command({
    act: changeAssetClass,
    method: 'post',
    path: '/asset-classes/{classId}/terms',
    tag,
    summary: { id: 'Ubah ketentuan kelompok aset', en: "Change a class's terms" },
    answer: classOnly,
  }),
  command({
    act: buyAsset,
    method: 'post',
    path: '/assets',
    tag,
    summary: { id: 'Beli aset dengan jurnalnya', en: 'Buy an asset with its entry' },
    answer: withEntry,
  }),
  command({
    act: takeUpAsset,
    method: 'post',
    path: '/entries/{entryId}/lines/{lineNo}/asset',
    tag,
    summary: { id: 'Catat aset dari baris jurnal', en: 'Take an asset up from a posted line' },
    answer: assetOnly,
  }),
  command({
    act: enterAsset,
    method: 'post',
    path: '/assets/opening',
    tag,
    summary: { id: 'Catat aset bawaan', en: 'Enter an asset that was there before' },
    answer: assetOnly,
  }),
  command({
    act: changeAsset,
    method: 'put',
    path: '/assets/{assetId}',
    tag,
    summary: { id: 'Ubah data aset', en: "Change an asset's data" },
    answer: assetOnly,
  }),
  command({
    act: strikeAsset,
    method: 'post',
    path: '/assets/{assetId}/strike',
    tag,
    summary: { id: 'Coret aset dari daftar', en: 'Strike an asset off the register' },
    answer: assetOnly,
  }),
];

const valueCommands: readonly Operation[] = [
  command({
    act: estimateAsset,
    method: 'post',
    path: '/assets/{assetId}/estimate',
    tag,
    summary: { id: 'Taksir ulang aset', en: 'Estimate an asset anew' },
    answer: assetOnly,
  }),
  command({
    act: depreciateAssets,
    method: 'post',
    path: '/depreciation/{month}',
    tag,
    summary: { id: 'Bukukan penyusutan', en: 'Post depreciation' },
    answer: z.object({ month: z.string(), assets: z.number(), entryIds: z.array(idShape) }),
  }),
  command({
    act: impairAsset,
    method: 'post',
    path: '/assets/{assetId}/impairment',
    tag,
    summary: { id: 'Turunkan nilai aset', en: 'Write an asset down' },
    answer: withEntry,
  }),
  command({
    act: transferAsset,
    method: 'post',
    path: '/assets/{assetId}/transfer',
    tag,
    summary: { id: 'Pindahkan aset', en: 'Move an asset' },
    answer: withEntry,
  }),
  command({
    act: disposeAsset,
    method: 'post',
    path: '/assets/{assetId}/disposal',
    tag,
    summary: { id: 'Lepas aset', en: 'Dispose of an asset' },
    answer: withEntry,
  }),
];

/** Fixed assets: the register, its classes, depreciation and disposal. */
export const assetOperations: readonly Operation[] = [
  ...reads,
  ...registerCommands,
  ...valueCommands,
];
