import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import type { Deed } from '#base/act.ts';
import { build } from '#base/db/connect.ts';
import { newId } from '#base/id.ts';
import { textInput } from '#base/input.ts';
import { conflict, refuse } from '#base/refusal.ts';
import type { NewAccount } from './accounts/account.ts';
import { enterAccounts, mapPurposes } from './accounts/enter-accounts.ts';
import { chartTemplate, normalSide } from './accounts/templates/chart-template.ts';
import type { ChartTemplate } from './accounts/templates/chart-template.ts';
import { openSource } from './entries/open-source.ts';
import { defaultPrefixes } from './entries/voucher.ts';

/** The lines of business that a template keeps apart, as they are called at first. */
const usualUnits = {
  'savings-and-loan': { code: 'USP', name: 'Unit simpan pinjam' },
  shop: { code: 'TOKO', name: 'Unit toko' },
  market: { code: 'PASAR', name: 'Unit jasa pasar' },
} as const;

/**
 * Opens the books of a cooperative from a template: its chart, the units it keeps apart, the account of
 * every purpose, and the series of vouchers. What the template brings may be changed afterwards.
 */
export const openBooks = defineAct({
  name: 'books.open',
  permission: 'books.open',
  input: z.object({ template: textInput(40, 1) }),
  reads: (q) => ({
    units: q.many(
      q.db
        .selectFrom('unit')
        .select(['id', 'kind'])
        .where('org_id', '=', q.orgId)
        .where('closed_on', 'is', null),
    ),
    known: q.maybe(q.db.selectFrom('account').select('id').where('org_id', '=', q.orgId).limit(1)),
  }),

  run(deed, { template: code }, { units, known }) {
    const template = chartTemplate(code);
    if (known) conflict('books/already-open');
    if (!units.some((unit) => unit.kind === 'general')) refuse('organisation/not-set-up');
    const unitByKind = new Map(units.map((unit) => [unit.kind, unit.id]));
    for (const kind of template.units) {
      if (unitByKind.has(kind)) continue;
      const unit = { org_id: deed.orgId, id: newId(), kind, ...usualUnits[kind] };
      deed.write(build.insertInto('unit').values(unit));
      unitByKind.set(kind, unit.id);
    }
    const accounts = accountsOf(template, unitByKind);
    const idByCode = new Map(accounts.map((account) => [account.code, account.id]));
    enterAccounts(deed, accounts);
    mapPurposes(
      deed,
      template.accounts.flatMap(({ code: of, purposes }) =>
        (purposes ?? []).map((purpose) => ({ purpose, accountId: idByCode.get(of)! })),
      ),
    );
    openSeries(deed);
    deed.write(
      build
        .updateTable('org_profile')
        .set({ chart_template: code })
        .where('org_id', '=', deed.orgId),
    );
    return { accounts: accounts.length };
  },
});

function accountsOf(
  template: ChartTemplate,
  unitByKind: ReadonlyMap<string, string>,
): NewAccount[] {
  const ids = new Map(template.accounts.map((account) => [account.code, newId()]));
  return template.accounts.map((account) => ({
    id: ids.get(account.code)!,
    code: account.code,
    name: account.name.id,
    sakClass: account.sakClass,
    normal: normalSide(account),
    legalClass: account.legalClass ?? null,
    cashFlowClass: account.cashFlowClass ?? null,
    control: account.control !== undefined,
    usualUnitId: (account.usualUnit && unitByKind.get(account.usualUnit)) ?? null,
    pairId: (account.pair && ids.get(account.pair)) ?? null,
    templateCode: account.code,
  }));
}

/** Numbering sources that belong to nobody's desk, and the prefixes of the four kinds of voucher. */
function openSeries(deed: Deed): void {
  openSource(deed, { id: newId(), kind: 'import', code: 'IM' });
  openSource(deed, { id: newId(), kind: 'job', code: 'SI' });
  deed.write(
    build.insertInto('voucher_prefix').values(
      Object.entries(defaultPrefixes).map(([kind, prefix]) => ({
        org_id: deed.orgId,
        kind,
        prefix,
      })),
    ),
  );
}
