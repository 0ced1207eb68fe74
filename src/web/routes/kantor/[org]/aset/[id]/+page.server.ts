import { redirect } from '@sveltejs/kit';
import { day } from '#base/day.ts';
import { isId } from '#base/id.ts';
import { decimal } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { absent } from '#base/refusal.ts';
import { assetCard } from '#ledger/assets/asset-card.view.ts';
import { changeAsset } from '#ledger/assets/change-asset.ts';
import { disposeAsset } from '#ledger/assets/dispose-asset.ts';
import type { disposals } from '#ledger/assets/dispose-asset.ts';
import { estimateAsset } from '#ledger/assets/estimate-asset.ts';
import { impairAsset } from '#ledger/assets/impair-asset.ts';
import { depreciationMethod } from '#ledger/assets/methods/all.ts';
import { strikeAsset } from '#ledger/assets/strike-asset.ts';
import { taxTerms } from '#ledger/assets/tax-group.ts';
import { transferAsset } from '#ledger/assets/transfer-asset.ts';
import { entryDesk } from '#ledger/entries/entry-desk.view.ts';
import { attachedOn, attachFromForm } from '#web/attached.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { assetPageWords } from '../asset-pages.words.ts';
import { given, typedFields } from '#web/typed-fields.ts';
import type { TypedFields } from '#web/typed-fields.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, parent }) => {
  if (!isId(params.id)) absent('asset/absent');
  const { app, actor, language } = locals;
  const today = day((await parent()).today);
  const [asset, { accounts, units, offices }] = await Promise.all([
    assetCard(app, actor, params.id),
    entryDesk(app, actor, today),
  ]);
  const chosen = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
  return {
    asset: {
      ...asset,
      methodTitle: depreciationMethod(asset.method).title[language],
      taxTitle: taxTerms(asset.taxGroup).title[language],
      cost: decimal(asset.cost),
      accumulated: decimal(asset.accumulated),
      bookValue: decimal(asset.bookValue),
      residual: decimal(asset.residual),
      fiscalBook: decimal(asset.fiscalBook),
      moves: asset.moves.map((move) => ({
        ...move,
        cost: decimal(move.cost),
        accumulated: decimal(move.accumulated),
      })),
      schedule: asset.schedule
        .slice(0, 24)
        .map(({ month, amount }) => ({ month, amount: decimal(amount) })),
    },
    choices: {
      accounts: accounts
        .filter(({ control }) => !control)
        .map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` })),
      units: units.map(chosen),
      offices: offices.map(chosen),
    },
    may: { change: may(locals, 'asset.change'), dispose: may(locals, 'asset.dispose') },
    attached: await attachedOn(locals, { kind: 'asset', id: params.id }),
    key: newKey(),
  };
};

/** Performs one act on the asset, and opens it again. */
async function done(
  event: RequestEvent,
  act: (typed: TypedFields, key: string) => Promise<unknown>,
) {
  const { locals, request, cookies, params } = event;
  const form = await request.formData();
  try {
    await act(await typedFields(locals, form), keyOf(form));
  } catch (error) {
    return explain(error, locals.language, form);
  }
  leaveFlash(cookies, { text: translate(assetPageWords, locals.language)('changed') });
  return redirect(303, `/kantor/${params.org}/aset/${params.id}`);
}

type How = (typeof disposals)[number];

export const actions: Actions = {
  lampirkan: (event) => attachFromForm(event, { kind: 'asset', id: event.params.id }),
  ubah: (event) =>
    done(event, (typed, key) => {
      const [name, place] = [typed.text('name'), typed.text('place')];
      const [serial, supplier] = [typed.text('serial'), typed.text('supplier')];
      const input = { assetId: event.params.id, name, place, serial, supplier };
      return perform(event.locals.app, event.locals.actor, changeAsset, input, key);
    }),
  taksir: (event) =>
    done(event, (typed, key) => {
      const input = {
        assetId: event.params.id,
        fromMonth: typed.text('fromMonth'),
        monthsLeft: typed.count('monthsLeft') ?? Number.NaN,
        residual: typed.money('residual') ?? '0.00',
      };
      return perform(event.locals.app, event.locals.actor, estimateAsset, input, key);
    }),
  turun: (event) =>
    done(event, (typed, key) => {
      const input = {
        assetId: event.params.id,
        day: typed.day('day') ?? '',
        amount: typed.money('amount') ?? '',
        reason: typed.text('reason'),
      };
      return perform(event.locals.app, event.locals.actor, impairAsset, input, key);
    }),
  pindah: (event) =>
    done(event, (typed, key) => {
      const input = {
        assetId: event.params.id,
        day: typed.day('day') ?? '',
        unitId: typed.text('unitId'),
        officeId: typed.text('officeId'),
        place: typed.text('place'),
      };
      return perform(event.locals.app, event.locals.actor, transferAsset, input, key);
    }),
  lepas: (event) =>
    done(event, (typed, key) => {
      const input = {
        assetId: event.params.id,
        day: typed.day('day') ?? '',
        how: typed.text('how') as How,
        reason: typed.text('reason'),
        ...given({
          part: typed.money('part'),
          proceeds: typed.money('proceeds'),
          toAccountId: typed.some('toAccountId'),
        }),
      };
      return perform(event.locals.app, event.locals.actor, disposeAsset, input, key);
    }),
  coret: (event) =>
    done(event, (typed, key) => {
      const input = { assetId: event.params.id, reason: typed.text('reason') };
      return perform(event.locals.app, event.locals.actor, strikeAsset, input, key);
    }),
};
