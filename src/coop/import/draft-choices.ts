import { z } from 'zod';
import { dayInput, idInput } from '#base/input.ts';
import { sakClasses } from '#ledger/accounts/account.ts';
import type { SakClass } from '#ledger/accounts/account.ts';
import { mustFitClasses } from '#ledger/accounts/fit-classes.ts';
import type { AccountChoices, MatchedAccount } from '#ledger/import/match-accounts.ts';
import type { ImportPlan } from './plan-import.ts';
import { memberFields } from './member-columns.ts';

/** What a column of a trial balance may mean. */
export const trialFields = ['code', 'name', 'debit', 'credit', 'balance'] as const;

// Names of files and sheets are kept as they are: one blank more, and a sheet would not be found again.
const nameInput = z
  .string()
  .max(300)
  .refine((text) => !text.includes('\0') && text.isWellFormed());

const mappingInput = z.object({
  file: nameInput,
  sheet: nameInput,
  columns: z
    .array(
      z.object({
        column: z.string().regex(/^[A-Z]{1,3}$/),
        field: z.enum([...memberFields, ...trialFields.filter((field) => field !== 'name')]),
      }),
    )
    .max(200),
});

const accountChoiceInput = z.object({
  code: z.string().max(24),
  /** The account that a line means, or null: a new one of the class named. */
  accountId: idInput.nullable(),
  sakClass: z.enum(Object.keys(sakClasses) as [SakClass, ...SakClass[]]).nullable(),
});

/** What somebody has set right between the upload and the decision. */
export const draftChoicesInput = z.object({
  day: dayInput.nullable(),
  mappings: z.array(mappingInput).max(60),
  accounts: z.array(accountChoiceInput).max(2000),
});

export type DraftChoices = z.output<typeof draftChoicesInput>;

/** The choices of a draft that nobody has touched yet. */
export const noChoices: DraftChoices = { day: null, mappings: [], accounts: [] };

/** The accounts that lines of the trial balance were said to mean. */
export function accountChoices({ accounts }: DraftChoices): AccountChoices {
  return Object.fromEntries(accounts.map(({ code, accountId }) => [code, accountId]));
}

/**
 * Gives new accounts of a plan the classes that somebody chose for them; what the choice makes impossible
 * (own capital among costs) falls away.
 *
 * @throws Refusal `account/control-unfit`
 */
export function withClasses(plan: ImportPlan, { accounts }: DraftChoices): ImportPlan {
  if (plan.opening === null) return plan;
  const chosen = new Map(accounts.map(({ code, sakClass }) => [code, sakClass]));
  const controls = new Set(plan.controls.map(({ code }) => code));
  const opening = plan.opening.map((match) => {
    const sakClass = match.account === null ? chosen.get(match.row.code) : null;
    if (!sakClass || sakClass === match.sakClass) return match;
    const classed = ofClass(match, sakClass);
    mustFitClasses({ ...classed, control: controls.has(match.row.code) });
    return classed;
  });
  return { ...plan, opening };
}

const ownCapital = new Set<SakClass>(['equity', 'short-liability', 'long-liability']);

function ofClass(match: MatchedAccount, sakClass: SakClass): MatchedAccount {
  const usual = sakClasses[sakClass];
  const opposite = usual === 'debit' ? 'credit' : 'debit';
  const isContra = match.normal !== sakClasses[match.sakClass];
  return {
    ...match,
    sakClass,
    normal: isContra ? opposite : usual,
    legalClass: ownCapital.has(sakClass) ? match.legalClass : null,
    cashFlowClass:
      match.cashFlowClass === 'cash' && sakClass !== 'current-asset' ? null : match.cashFlowClass,
  };
}
