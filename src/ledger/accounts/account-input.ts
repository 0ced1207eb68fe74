import { z } from 'zod';
import { idInput, textInput } from '#base/input.ts';
import { cashFlowClasses, legalClasses, sakClasses } from './account.ts';
import type { SakClass } from './account.ts';

const classNames = Object.keys(sakClasses) as [SakClass, ...SakClass[]];

/** An account's code as the cooperative writes it: digits, letters, hyphens and full stops. */
export const codeInput = textInput(24, 1).refine(
  (text) => /^[0-9A-Za-z][0-9A-Za-z.-]*$/.test(text),
  { params: { code: 'account/code-unfit' } },
);

/** What adding and changing an account have in common. */
export const accountFields = {
  code: codeInput,
  name: textInput(160, 2),
  sakClass: z.enum(classNames),
  /** Only where the account stands against its class, as accumulated depreciation does. */
  normal: z.enum(['debit', 'credit']).optional(),
  legalClass: z.enum(legalClasses).nullable().default(null),
  cashFlowClass: z.enum(cashFlowClasses).nullable().default(null),
  usualUnitId: idInput.nullable().default(null),
};
