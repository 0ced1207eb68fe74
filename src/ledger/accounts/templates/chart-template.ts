import { z } from 'zod';
import { absent } from '#base/refusal.ts';
import type { Title } from '#base/words.ts';
import { cashFlowClasses, legalClasses, sakClasses } from '../account.ts';
import type { SakClass, Side } from '../account.ts';
import consumer from './consumer.json' with { type: 'json' };
import marketTraders from './market-traders.json' with { type: 'json' };
import mixed from './mixed.json' with { type: 'json' };
import savingsAndLoan from './savings-and-loan.json' with { type: 'json' };

const title = z.strictObject({ id: z.string().min(1), en: z.string().min(1) });
const unitKinds = ['savings-and-loan', 'shop', 'market'] as const;
const classNames = Object.keys(sakClasses) as [SakClass, ...SakClass[]];

const templateAccount = z.strictObject({
  code: z.string().regex(/^\d-\d{4}$/),
  name: title,
  sakClass: z.enum(classNames),
  /** Only where the account stands against its class. */
  normal: z.enum(['debit', 'credit']).optional(),
  legalClass: z.enum(legalClasses).optional(),
  cashFlowClass: z.enum(cashFlowClasses).optional(),
  /** Whose sub-accounts it is posted through; an account without it is posted directly. */
  control: z.enum(['member', 'drawer']).optional(),
  /** The kind of the unit to which it mostly belongs. */
  usualUnit: z.enum(unitKinds).optional(),
  /** The code of the other half of an off-balance pair. */
  pair: z.string().optional(),
  purposes: z.array(z.string()).optional(),
  /** Other names that treasurers give it; sheets are matched by them. */
  also: z.array(z.string()).optional(),
});

const chart = z.strictObject({
  code: z.string(),
  title,
  standard: z.literal('SAK EP'),
  units: z.array(z.enum(unitKinds)),
  accounts: z.array(templateAccount),
});

/** One account of a template. */
export type TemplateAccount = z.infer<typeof templateAccount>;

/** A chart of accounts that a cooperative starts from, and may change as it likes. */
export type ChartTemplate = z.infer<typeof chart>;

/** Every template, the most usual first. */
export const chartTemplates: readonly ChartTemplate[] = [
  marketTraders,
  savingsAndLoan,
  consumer,
  mixed,
].map((one) => chart.parse(one));

const accountsByTemplate = new Map(
  chartTemplates.map((one) => [
    one.code,
    new Map(one.accounts.map((account) => [account.code, account])),
  ]),
);

/** A template by its code; refuses `chart-template/absent`. */
export function chartTemplate(code: string): ChartTemplate {
  return (
    chartTemplates.find((one) => one.code === code) ??
    absent('chart-template/absent', { field: 'template', code })
  );
}

/** An account of a template by the template's own code for it. */
export function templateAccountOf(template: string, code: string): TemplateAccount | undefined {
  return accountsByTemplate.get(template)?.get(code);
}

/** The side on which an account's balance normally stands. */
export function normalSide(account: Pick<TemplateAccount, 'sakClass' | 'normal'>): Side {
  return account.normal ?? sakClasses[account.sakClass];
}

/** Codes and titles, for whoever chooses. */
export function templateChoices(): { readonly code: string; readonly title: Title }[] {
  return chartTemplates.map(({ code, title: of }) => ({ code, title: of }));
}
