import type { App } from '#app.ts';
import type { Actor } from '#base/ground.ts';
import { read } from '#base/read.ts';
import { absent, refuse } from '#base/refusal.ts';
import { memberAccounts } from '#coop/members/member-accounts.view.ts';
import { codesOf, placeOf } from '#ledger/statements/run-report.ts';
import { reportedChart } from '#ledger/statements/reported-chart.view.ts';
import type { ReportedAccount, ReportedChart } from '#ledger/statements/reported-chart.view.ts';
import type { TypedEntry, TypedLine } from './typed-entry.ts';

export interface At {
  readonly app: App;
  readonly actor: Actor;
}

/**
 * Turns the names of an entry that was typed into the ids that the act wants.
 *
 * @throws Refusal `entry/account-unknown`, `entry/owner-unknown`, `entry/owner-which`,
 *   `entry/not-control`, `unit/absent`, `office/absent`
 */
export async function nameEntry(at: At, entry: Omit<TypedEntry, 'on'>) {
  const chart = await read(at.app, at.actor, 'books.read', reportedChart);
  const { memo, document, kind } = entry;
  const lines = [];
  for (const [i, line] of entry.lines.entries()) {
    const { debit, credit, memo: lineMemo } = line;
    const named = await namedAccount(at, chart, line, `lines.${i}`);
    lines.push({
      ...named,
      ...placesOf(chart, line, `lines.${i}.`),
      debit,
      credit,
      memo: lineMemo,
    });
  }
  return { memo, document, kind, ...placesOf(chart, entry, ''), lines };
}

interface Placed {
  readonly unit?: string | undefined;
  readonly office?: string | undefined;
}

function placesOf({ units, offices }: ReportedChart, { unit, office }: Placed, path: string) {
  const unitId = placeOf(units, unit)?.id;
  const officeId = placeOf(offices, office)?.id;
  if (unit !== undefined && unitId === undefined)
    absent('unit/absent', { field: `${path}unit`, unit, known: codesOf(units) });
  if (office !== undefined && officeId === undefined)
    absent('office/absent', { field: `${path}office`, office, known: codesOf(offices) });
  return { unitId, officeId };
}

async function namedAccount(at: At, chart: ReportedChart, line: TypedLine, field: string) {
  const whole = accountOf(chart, line.account);
  const cut = line.account.indexOf('/');
  const isCut = !whole && cut > 0 && line.member === undefined;
  const account = isCut ? accountOf(chart, line.account.slice(0, cut).trim()) : whole;
  const owner = isCut ? line.account.slice(cut + 1).trim() : line.member;
  if (!account) return refuse('entry/account-unknown', { field, account: line.account });
  if (owner === undefined) return { accountId: account.id };
  if (!account.control) return refuse('entry/not-control', { field, account: account.code, owner });
  return { subAccountId: await subAccountOf(at, account, owner, field) };
}

function accountOf({ accounts }: ReportedChart, text: string): ReportedAccount | undefined {
  return placeOf(
    accounts.filter((account) => account.closedOn === null),
    text,
  );
}

/** A member's sub-account by number or whole label; what merely resembles it is not posted to. */
async function subAccountOf(at: At, account: ReportedAccount, owner: string, field: string) {
  const wanted = owner.toLowerCase();
  const found = await memberAccounts(at.app, at.actor, account.id, owner);
  const meant = found.filter(({ label }) => label.toLowerCase() === wanted);
  const numbered = found.filter(({ label }) => label.toLowerCase().startsWith(`${wanted} · `));
  const [first, ...more] = meant.length > 0 ? meant : numbered;
  const facts = { field, account: account.code, owner };
  if (!first) return refuse('entry/owner-unknown', facts);
  const owners = [first, ...more].map(({ label }) => label).join('; ');
  if (more.length > 0) refuse('entry/owner-which', { ...facts, owners });
  return first.subAccountId;
}
