import type { Deed } from '#base/act.ts';
import { newId } from '#base/id.ts';
import { absent, refuse } from '#base/refusal.ts';
import type { NewAccount, Side } from '#ledger/accounts/account.ts';
import { enterAccounts, mapPurposes } from '#ledger/accounts/enter-accounts.ts';

import type { ChartAccount } from '#ledger/import/match-accounts.ts';
import { queueRenamings } from './import.store.ts';
import type { ImportStanding } from './import-standing.ts';
import type { Renaming } from './import.store.ts';
import type { ImportInput } from './import-input.ts';

/** An account as the import posts to it. */
export interface SettledAccount {
  readonly id: string;
  readonly code: string;
  readonly normal: Side;
  readonly control: boolean;
  readonly usualUnitId: string | null;
}

/**
 * Brings the chart to the cooperative's own codes: accounts that are meant take its code and name, those
 * that lack are made, and one that stands in the way of a code, yet unused, steps aside.
 * Returns every account by its code after that.
 */
export function settleAccounts(
  deed: Deed,
  { opening, controls }: Pick<ImportInput, 'opening' | 'controls'>,
  { chart, purposes }: ImportStanding,
): ReadonlyMap<string, SettledAccount> {
  const byId = new Map(chart.map((account) => [account.id, account]));
  const renamings: Renaming[] = [];
  const made: NewAccount[] = [];
  const settled = new Map<string, SettledAccount>();
  const controlCodes = new Set(controls.map((control) => control.code));
  for (const line of opening ?? []) {
    if (settled.has(line.code)) refuse('account/code-taken', { field: 'code', code: line.code });
    if (line.accountId === null) {
      const account = newAccount(line, controlCodes.has(line.code));
      made.push(account);
      settled.set(line.code, account);
      continue;
    }
    const account = byId.get(line.accountId) ?? absent('account/absent', { id: line.accountId });
    if (controlCodes.has(line.code) && !account.control)
      refuse('import/not-control', { account: account.name });
    if (account.code !== line.code || account.name !== line.name) {
      renamings.push({ id: account.id, code: line.code, name: line.name });
    }
    settled.set(line.code, { ...account, code: line.code });
  }
  const meant = new Set((opening ?? []).flatMap((line) => line.accountId ?? []));
  const rest = chart.filter((account) => !meant.has(account.id));
  renamings.push(...steppingAside(rest, settled, renamings));
  for (const account of rest) if (!settled.has(account.code)) settled.set(account.code, account);
  queueRenamings(deed, renamings);
  enterAccounts(deed, made);
  mapPurposes(
    deed,
    controls.flatMap(({ code, purpose }) => {
      const account = settled.get(code);
      if (!account || purpose === null || purposes.get(purpose) === account.id) return [];
      return [{ purpose, accountId: account.id }];
    }),
  );
  return settled;
}

function newAccount(
  line: NonNullable<ImportInput['opening']>[number],
  control: boolean,
): NewAccount {
  const { code, name, sakClass, normal, legalClass, cashFlowClass } = line;
  const rest = { usualUnitId: null, pairId: null, templateCode: null };
  return { id: newId(), code, name, sakClass, normal, legalClass, cashFlowClass, control, ...rest };
}

/** Accounts whose code the cooperative uses for another: they keep their name and get a free code. */
function steppingAside(
  rest: readonly ChartAccount[],
  settled: ReadonlyMap<string, SettledAccount>,
  renamings: readonly Renaming[],
): Renaming[] {
  const taken = new Set([
    ...settled.keys(),
    ...rest.map((account) => account.code),
    ...renamings.map((one) => one.code),
  ]);
  return rest.flatMap((account) => {
    if (!settled.has(account.code)) return [];
    if (account.used)
      return refuse('import/code-used', { code: account.code, account: account.name });
    let code = '';
    for (let n = 1; code === '' || taken.has(code); n += 1)
      code = `${account.code.slice(0, 20)}-${n}`;
    taken.add(code);
    return [{ id: account.id, code, name: account.name }];
  });
}
