import { redirect } from '@sveltejs/kit';
import { day } from '#base/day.ts';
import { decimal, figures } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { absent, forbid } from '#base/refusal.ts';
import { entryDesk } from '#ledger/entries/entry-desk.view.ts';
import { runOffKinds } from '#ledger/run-off/run-off.ts';
import { runOffDesk, spreadableEntry } from '#ledger/run-off/run-off-desk.view.ts';
import { setUpRunOff } from '#ledger/run-off/set-up-run-off.ts';
import { queryId, queryText, queryWord } from '#web/address.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { given, typedFields } from '#web/typed-fields.ts';
import { runOffPageWords } from '../run-off-pages.words.ts';
import { typedSpan } from '../typed-span.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  if (!may(locals, 'run-off.change')) forbid('act/not-allowed', { permission: 'run-off.change' });
  const { app, actor, language } = locals;
  const today = day((await parent()).today);
  const entryId = queryId(url, 'jurnal');
  const entry = entryId === undefined ? null : await spreadableEntry(app, actor, entryId);
  const asked = queryText(url, 'baris', 4);
  const line = entry?.lines.find(({ lineNo }) => String(lineNo) === asked) ?? entry?.lines[0];
  const kind = entry ? line?.kind : (queryWord(url, 'jenis', runOffKinds) ?? runOffKinds[0]);
  const [desk, { units, offices }] = await Promise.all([
    runOffDesk(app, actor, kind ?? runOffKinds[0]),
    entryDesk(app, actor, today),
  ]);
  const t = translate(runOffPageWords, language);
  const choice = ({ id, label }: { id: string; label: string }) => ({ value: id, label });
  return {
    base: url.pathname,
    key: newKey(),
    kind: kind ?? null,
    entry: entry && {
      ...{ id: entry.id, number: entry.number, memo: entry.memo, day: entry.day },
      lines: entry.lines.map(({ lineNo, account, left, ...own }) => ({
        value: String(lineNo),
        label: t('line.label', { account, amount: figures(left) }),
        kind: own.kind,
        left: decimal(left),
      })),
      line: line ? String(line.lineNo) : null,
    },
    balance: desk.balance.map(choice),
    result: desk.result.map(choice),
    units: units.map(({ id, name }) => ({ value: id, label: name })),
    offices: offices.map(({ id, name }) => ({ value: id, label: name })),
  };
};

export const actions: Actions = {
  async default({ locals, cookies, request, url, params }) {
    const { app, actor, language } = locals;
    const form = await request.formData();
    let runOffId: string;
    try {
      const typed = await typedFields(locals, form);
      const entryId = queryId(url, 'jurnal');
      const origin = entryId === undefined ? null : await originOf(locals, entryId, typed);
      const input = {
        name: typed.text('name'),
        total: typed.money('total') ?? '',
        resultAccountId: typed.text('resultAccountId'),
        ...typedSpan(typed),
        ...(origin ?? {
          kind: (queryWord(url, 'jenis', runOffKinds) ?? runOffKinds[0]) as 'accrued-expense',
          balanceAccountId: typed.text('balanceAccountId'),
          ...given({ unitId: typed.some('unitId'), officeId: typed.some('officeId') }),
        }),
      };
      ({ runOffId } = await perform(app, actor, setUpRunOff, input, keyOf(form)));
    } catch (error) {
      return explain(error, language, form);
    }
    const text = translate(runOffPageWords, language)('made', { name: String(form.get('name')) });
    leaveFlash(cookies, { text });
    redirect(303, `/kantor/${params.org}/jurnal/alokasi/${runOffId}`);
  },
};

/** The line that was chosen: its kind and its account are the plan's. */
async function originOf(
  { app, actor }: App.Locals,
  entryId: string,
  typed: { count(field: string): number | undefined },
) {
  const { lines } = await spreadableEntry(app, actor, entryId);
  const lineNo = typed.count('originLineNo');
  const line =
    lines.find((one) => one.lineNo === lineNo) ??
    absent('run-off/line-absent', { field: 'originLineNo' });
  const { kind, accountId } = line;
  return { kind, balanceAccountId: accountId, originEntryId: entryId, originLineNo: line.lineNo };
}
