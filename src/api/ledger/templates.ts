import { z } from 'zod';
import { idInput, moneyInput, textInput } from '#base/input.ts';
import { addTemplate, changeTemplate, endTemplate } from '#ledger/entry-templates/keep-template.ts';
import { amountKinds, amountsOf } from '#ledger/entry-templates/template-content.ts';
import { templateCard, templateList } from '#ledger/entry-templates/template-list.view.ts';
import { command } from '../command.ts';
import type { Operation } from '../operation.ts';
import { query } from '../query.ts';
import { dayShape, flagInput, idShape, moneyShape } from '../shapes.ts';

const tag = 'entries';
const permission = 'books.read';
const changed = z.object({ templateId: idShape });

const listed = z.object({
  id: idShape,
  name: z.string(),
  memo: z.string(),
  lines: z.number(),
  asksSum: z.boolean(),
  endedOn: dayShape.nullable(),
});

const line = z.object({
  accountId: idShape.optional(),
  subAccountId: idShape.optional(),
  unitId: idShape.optional(),
  officeId: idShape.optional(),
  side: z.enum(['debit', 'credit']),
  as: z.enum(amountKinds),
  amount: moneyShape.optional(),
  weight: z.number().optional(),
  memo: z.string(),
});

const content = z.object({
  kind: z.enum(['cash-in', 'cash-out', 'memorial']).optional(),
  memo: z.string(),
  document: z.string(),
  unitId: idShape.optional(),
  officeId: idShape.optional(),
  lines: z.array(line),
});

const named = z.object({
  code: z.string(),
  account: z.string(),
  ownerKind: z.string().nullable(),
  ownerId: idShape.nullable(),
});

/** Entries without their day, to be typed from again and again. */
export const templateOperations: readonly Operation[] = [
  query({
    id: 'templateList',
    path: '/entry-templates',
    tag,
    summary: { id: 'Template jurnal', en: 'Templates of entries' },
    permission,
    asks: z.object({ text: textInput(120).optional(), isEnded: flagInput.optional() }),
    answer: z.array(listed),
    read: ({ app, actor }, asked) => templateList(app, actor, asked),
  }),
  query({
    id: 'templateCard',
    path: '/entry-templates/{templateId}',
    tag,
    summary: {
      id: 'Satu template, dan jumlah tiap barisnya untuk jumlah yang ditanyakan',
      en: 'One template, and what each line comes to for a sum',
    },
    permission,
    asks: z.object({ templateId: idInput, sum: moneyInput.optional() }),
    answer: listed.extend({
      content,
      named: z.array(named),
      amounts: z.array(moneyShape.nullable()),
      replacesId: idShape.nullable(),
      replacedById: idShape.nullable(),
    }),
    async read({ app, actor }, { templateId, sum }) {
      const card = await templateCard(app, actor, templateId);
      return { ...card, amounts: amountsOf(card.content.lines, sum ?? null) };
    },
  }),
  command({
    act: addTemplate,
    method: 'post',
    path: '/entry-templates',
    tag,
    summary: { id: 'Buat template jurnal', en: 'Make a template of entries' },
    answer: changed,
  }),
  command({
    act: changeTemplate,
    method: 'post',
    path: '/entry-templates/{templateId}/change',
    tag,
    summary: { id: 'Ubah template jurnal', en: 'Change a template of entries' },
    answer: changed,
  }),
  command({
    act: endTemplate,
    method: 'post',
    path: '/entry-templates/{templateId}/end',
    tag,
    summary: { id: 'Akhiri template jurnal', en: 'End a template of entries' },
    answer: changed,
  }),
];
