import { redirect } from '@sveltejs/kit';
import { day, yearStart } from '#base/day.ts';
import { officeList, unitList } from '#base/org/places.view.ts';
import { perform } from '#base/perform.ts';
import { forbid, refuse } from '#base/refusal.ts';
import { drawSample } from '#ledger/audit-samples/draw-sample.ts';
import { sampleSubjects } from '#ledger/audit-samples/population.ts';
import { mostItems } from '#ledger/audit-samples/sample-question.ts';
import { samplingMethods } from '#ledger/audit-samples/select-items.ts';
import { methodTitles, subjectTitles } from '#ledger/audit-samples/sample-titles.ts';
import { chart } from '#ledger/accounts/chart.view.ts';
import { voucherKinds } from '#ledger/entries/voucher.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { given, typedFields } from '#web/typed-fields.ts';
import { auditPageWords } from '../audit-pages.words.ts';
import type { Actions, PageServerLoad } from './$types';

const permission = 'audit.sample';

export const load: PageServerLoad = async ({ locals, parent }) => {
  const { app, actor, language } = locals;
  if (!may(locals, permission)) forbid('act/not-allowed', { permission });
  const [{ accounts }, units, offices, { today }] = await Promise.all([
    chart(app, actor),
    unitList(app, actor),
    officeList(app, actor),
    parent(),
  ]);
  const placeOf = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
  return {
    subjects: sampleSubjects.map((one) => ({ value: one, label: subjectTitles[one][language] })),
    methods: samplingMethods.map((one) => ({ value: one, label: methodTitles[one][language] })),
    kinds: voucherKinds,
    accounts: accounts.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` })),
    units: units.map(placeOf),
    offices: offices.map(placeOf),
    from: yearStart(day(today)),
    most: mostItems,
    key: newKey(),
  };
};

export const actions: Actions = {
  async default({ locals, params, request, cookies }) {
    const { app, actor, language } = locals;
    const form = await request.formData();
    let sampleId: string;
    try {
      const typed = await typedFields(locals, form);
      const about = sampleSubjects.find((one) => one === textOf(form, 'about'));
      const method = samplingMethods.find((one) => one === textOf(form, 'method'));
      const input = given({
        name: typed.text('name'),
        about: about ?? refuse('input/missing', { field: 'about' }),
        method: method ?? refuse('input/missing', { field: 'method' }),
        seed: typed.text('seed'),
        from: about === 'balances' ? undefined : typed.day('from'),
        to: typed.day('to') ?? refuse('input/missing', { field: 'to' }),
        kind: voucherKinds.find((one) => one === textOf(form, 'kind')),
        unitId: typed.some('unitId'),
        officeId: typed.some('officeId'),
        accountId: typed.some('accountId'),
        least: typed.money('least'),
        size: typed.count('size'),
        step: typed.money('step'),
      });
      const drawn = await perform(app, actor, drawSample, input, keyOf(form));
      sampleId = drawn.sampleId;
      const facts = { name: typed.text('name'), size: drawn.size };
      leaveFlash(cookies, { text: translate(auditPageWords, language)('drawn', facts) });
    } catch (error) {
      return explain(error, language, form);
    }
    redirect(303, `/kantor/${params.org}/pemeriksaan/${sampleId}`);
  },
};
