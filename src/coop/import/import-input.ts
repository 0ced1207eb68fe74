import { z } from 'zod';
import { dayInput, idInput, moneyInput, textInput, wholeInput } from '#base/input.ts';
import { cashFlowClasses, legalClasses, sakClasses } from '#ledger/accounts/account.ts';
import type { SakClass } from '#ledger/accounts/account.ts';

const accountInput = z.object({
  code: z.string().regex(/^[0-9A-Za-z][0-9A-Za-z.-]{0,23}$/),
  name: textInput(160, 1),
  /** Debit above nought, credit below. */
  balance: moneyInput,
  /** The account that is meant, or null: a new one of the class given. */
  accountId: idInput.nullable(),
  sakClass: z.enum(Object.keys(sakClasses) as [SakClass, ...SakClass[]]),
  normal: z.enum(['debit', 'credit']),
  legalClass: z.enum(legalClasses).nullable(),
  cashFlowClass: z.enum(cashFlowClasses).nullable(),
});

const memberInput = z.object({
  number: textInput(40, 1),
  name: textInput(160, 1),
  nik: z
    .string()
    .regex(/^\d{16}$/)
    .nullable(),
  sex: z.enum(['male', 'female']).nullable(),
  bornOn: dayInput.nullable(),
  phone: z
    .string()
    .regex(/^\+628\d{7,12}$/)
    .nullable(),
  stall: textInput(80),
  joinedOn: dayInput.nullable(),
  /** What the sheet knew besides, by its columns' labels. */
  extra: z.record(z.string().max(300), z.string().max(1000)),
  /** One amount per control account of the input, on the account's normal side. */
  amounts: z.array(moneyInput.nullable()).max(40),
  ceiling: moneyInput.nullable(),
  termMonths: wholeInput(1, 1200).nullable(),
  instalmentsPaid: wholeInput(1, 1200).nullable(),
});

/** What an import writes: the plan, typed. */
export const importInput = z.object({
  day: dayInput,
  files: z.array(textInput(200)).max(20),
  /** The trial balance that opens the books; null when they are open. */
  opening: z.array(accountInput).min(1).max(2000).nullable(),
  /** The control accounts by code, each with the purpose that it then serves. */
  controls: z
    .array(
      z.object({
        code: z.string().max(24),
        purpose: z.string().max(60).nullable(),
        loan: z.boolean(),
      }),
    )
    .max(40),
  members: z.array(memberInput).max(100_000),
  held: wholeInput(0, 1_000_000),
  known: wholeInput(0, 1_000_000),
  /** The uploaded files that this decides about: the import takes their id, and they are thrown away. */
  draftId: idInput.nullable().default(null),
});

export type ImportInput = z.output<typeof importInput>;

export type MemberInput = ImportInput['members'][number];
