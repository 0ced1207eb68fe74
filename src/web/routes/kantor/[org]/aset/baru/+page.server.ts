import { redirect } from '@sveltejs/kit';
import { day } from '#base/day.ts';
import { perform } from '#base/perform.ts';
import { absent, forbid } from '#base/refusal.ts';
import { assetClassList } from '#ledger/assets/asset-list.view.ts';
import { buyAsset } from '#ledger/assets/buy-asset.ts';
import { enterAsset } from '#ledger/assets/enter-asset.ts';
import { takeUpAsset } from '#ledger/assets/take-up-asset.ts';
import { entryDesk } from '#ledger/entries/entry-desk.view.ts';
import { entryList } from '#ledger/entries/entry-list.view.ts';
import { queryWord } from '#web/address.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { assetPageWords } from '../asset-pages.words.ts';
import { given, typedFields } from '#web/typed-fields.ts';
import type { TypedFields } from '#web/typed-fields.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const ways = ['beli', 'jurnal', 'bawaan'] as const;

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  if (!may(locals, 'asset.change')) forbid('act/not-allowed', { permission: 'asset.change' });
  const today = day((await parent()).today);
  const [classes, { accounts, units, offices }] = await Promise.all([
    assetClassList(locals.app, locals.actor),
    entryDesk(locals.app, locals.actor, today),
  ]);
  const chosen = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
  return {
    way: queryWord(url, 'cara', ways) ?? ways[0],
    base: url.pathname,
    classes: classes.map(chosen),
    accounts: accounts
      .filter(({ control }) => !control)
      .map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` })),
    units: units.map(chosen),
    offices: offices.map(chosen),
    key: newKey(),
  };
};

/** What is typed of every new asset. */
function commonOf(typed: TypedFields) {
  return {
    classId: typed.text('classId'),
    name: typed.text('name'),
    place: typed.text('place'),
    serial: typed.text('serial'),
    supplier: typed.text('supplier'),
    ...given({
      number: typed.some('number'),
      usedFrom: typed.day('usedFrom'),
      lifeMonths: typed.count('lifeMonths'),
      residual: typed.money('residual'),
      taxMethod: typed.some('taxMethod') as 'straight-line' | 'declining-balance' | undefined,
    }),
  };
}

function placeOf(typed: TypedFields) {
  return given({ unitId: typed.some('unitId'), officeId: typed.some('officeId') });
}

/** Performs one way of recording an asset, and opens the asset. */
async function recorded(
  event: RequestEvent,
  record: (typed: TypedFields, form: FormData) => Promise<{ assetId: string }>,
) {
  const { locals, request, cookies, params } = event;
  const form = await request.formData();
  let assetId: string;
  try {
    ({ assetId } = await record(await typedFields(locals, form), form));
  } catch (error) {
    return explain(error, locals.language, form);
  }
  leaveFlash(cookies, { text: translate(assetPageWords, locals.language)('added') });
  return redirect(303, `/kantor/${params.org}/aset/${assetId}`);
}

export const actions: Actions = {
  beli: (event) =>
    recorded(event, (typed, form) => {
      const input = {
        ...commonOf(typed),
        ...placeOf(typed),
        acquiredOn: typed.day('acquiredOn') ?? '',
        cost: typed.money('cost') ?? '',
        paidFromId: typed.text('paidFromId'),
        document: typed.text('document'),
      };
      return perform(event.locals.app, event.locals.actor, buyAsset, input, keyOf(form));
    }),
  jurnal: (event) =>
    recorded(event, async (typed, form) => {
      const { app, actor } = event.locals;
      const number = typed.text('entryNumber').trim();
      const { entries } = await entryList(app, actor, { text: number, limit: 20 }, null);
      const entry =
        entries.find((one) => one.number === number) ??
        absent('entry/absent', { field: 'entryNumber' });
      const input = {
        ...commonOf(typed),
        entryId: entry.id,
        lineNo: typed.count('lineNo') ?? Number.NaN,
        ...given({ cost: typed.money('cost'), acquiredOn: typed.day('acquiredOn') }),
      };
      return perform(app, actor, takeUpAsset, input, keyOf(form));
    }),
  bawaan: (event) =>
    recorded(event, (typed, form) => {
      const input = {
        ...commonOf(typed),
        ...placeOf(typed),
        acquiredOn: typed.day('acquiredOn') ?? '',
        cost: typed.money('cost') ?? '',
        on: typed.day('on') ?? '',
        monthsLeft: typed.count('monthsLeft') ?? Number.NaN,
        ...given({ accumulated: typed.money('accumulated') }),
      };
      return perform(event.locals.app, event.locals.actor, enterAsset, input, keyOf(form));
    }),
};
