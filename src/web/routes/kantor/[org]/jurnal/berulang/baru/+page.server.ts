import { redirect } from '@sveltejs/kit';
import { orgFace } from '#base/org/org-face.view.ts';
import { perform } from '#base/perform.ts';
import { absent, forbid } from '#base/refusal.ts';
import { setUpRecurring } from '#ledger/recurring/set-up-recurring.ts';
import { queryId } from '#web/address.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { entryToRepeat } from '../entry-to-repeat.ts';
import { recurringPageWords } from '../recurring-pages.words.ts';
import { atTheLine, readTypedRecurring } from '../typed-recurring.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  if (!may(locals, 'recurring.change')) {
    forbid('act/not-allowed', { permission: 'recurring.change' });
  }
  const { app, actor } = locals;
  const id = queryId(url, 'jurnal');
  const from = id === undefined ? null : await entryToRepeat(app, actor, id);
  return {
    key: newKey(),
    from: from && { number: from.number, memo: from.voucher.memo, lines: from.lines },
  };
};

export const actions: Actions = {
  async default({ locals, cookies, request, url, params }) {
    const { app, actor, language } = locals;
    const form = await request.formData();
    let recurringId: string;
    try {
      const id = queryId(url, 'jurnal') ?? absent('entry/absent');
      const [{ businessDay }, from] = await Promise.all([
        orgFace(app, actor),
        entryToRepeat(app, actor, id),
      ]);
      const input = readTypedRecurring(form, businessDay, from.voucher);
      ({ recurringId } = await perform(app, actor, setUpRecurring, input, keyOf(form)));
    } catch (error) {
      return explain(atTheLine(error, form), language, form);
    }
    const name = String(form.get('name'));
    leaveFlash(cookies, { text: translate(recurringPageWords, language)('made', { name }) });
    redirect(303, `/kantor/${params.org}/jurnal/berulang/${recurringId}`);
  },
};
