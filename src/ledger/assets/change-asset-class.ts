import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { idInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { assetClass, assetStates } from './asset-state.view.ts';
import { lockAssets, queueClassChange, queueClassVersion } from './asset.store.ts';
import { classFields, monthInput, toldVersion, versionOf } from './class-input.ts';
import { inForce } from './month-depreciation.ts';
import { monthsFrom } from './posted-months.ts';

/**
 * Changes a class, its terms from a month on: months before it keep what held then (SAK EP, bab 10). Life and
 * residual value hold for assets entered from now on; those in use have estimates of their own.
 *
 * @throws Refusal `asset-class/absent`, `asset/month-posted` where that month is written off already
 */
export const changeAssetClass = defineAct({
  name: 'asset-class.change',
  permission: 'asset.change',
  input: z.object({ classId: idInput, fromMonth: monthInput, ...classFields }),
  reads: (q, { classId }) => ({
    lock: lockAssets(q),
    own: assetClass(q, classId),
    assets: assetStates(q),
  }),

  run(deed, { classId, fromMonth, ...typed }, { own, assets }) {
    const version = versionOf(typed, fromMonth);
    const before = inForce(own.versions, fromMonth);
    const changes = before?.method !== version.method || before.yearlyRate !== version.yearlyRate;
    const posted = monthsFrom(
      assets.filter((asset) => asset.classId === classId),
      fromMonth,
    );
    if (changes && posted) refuse('asset/month-posted', { field: 'fromMonth', month: posted });
    queueClassChange(deed, { id: classId, name: typed.name, taxGroup: typed.taxGroup });
    queueClassVersion(deed, classId, version);
    const told = (name: string, taxGroup: string, terms: typeof version | undefined) => ({
      name,
      taxGroup,
      ...(terms && { ...toldVersion(terms), fromMonth }),
    });
    recordFields(
      deed,
      { kind: 'asset-class', id: classId },
      told(own.name, own.taxGroup, before),
      told(typed.name, typed.taxGroup, version),
    );
    deed.note({ classId });
    return { classId };
  },
});
