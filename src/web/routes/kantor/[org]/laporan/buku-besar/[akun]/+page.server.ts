import { day, monthStart } from '#base/day.ts';
import { decimal } from '#base/money.ts';
import { ownersOf } from '#coop/members/naming-owners.view.ts';
import type { AccountLine } from '#ledger/statements/account-lines.view.ts';
import { reportOf } from '#ledger/statements/all-reports.ts';
import { ledgerPage } from '#ledger/statements/ledger-page.view.ts';
import { runReport } from '#ledger/statements/run-report.ts';
import { queryCursor, withQuery } from '#web/address.ts';
import { inWords } from '#web/form.ts';
import { quickChoices, spanFilter } from '../../report-filter.ts';
import { filesOf } from '../../show-report.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, params, parent }) => {
  const today = day((await parent()).today);
  const filter = spanFilter(url, today, monthStart);
  const { typed, compare, unit, office, refusals } = filter;
  const errors: Record<string, string> = {};
  for (const [field, refusal] of Object.entries(refusals)) {
    if (refusal) errors[field] = inWords(refusal, locals.language).message;
  }
  // Days that cannot be read, or that run backwards, leave today's month in sight.
  const backwards = (filter.question.from ?? '') > (filter.question.to ?? '');
  const span = backwards ? { from: monthStart(today), to: today } : filter.question;
  const question = { ...filter.question, ...span, compare: undefined, account: params.akun };
  const found = queryCursor(url);
  const cursor = found && { day: found.day, entryId: found.id, lineNo: found.lineNo };
  const at = { ground: locals.app, actor: locals.actor };
  return runReport(at, reportOf('general-ledger'), question, async ({ q, ask, head }) => {
    const { account, next, lines, ...ledger } = await ledgerPage(q, ask, cursor);
    const owners = await ownersOf(q, new Set(lines.flatMap((line) => line.subId ?? [])));
    const names = new Map(
      [...ask.chart.units, ...ask.chart.offices].map((place) => [place.id, place.name]),
    );
    return {
      account: {
        id: account.id,
        code: account.code,
        name: account.name,
        normal: account.normal,
        control: account.control,
      },
      org: head.org,
      narrowed: [head.unit, head.office].flatMap((place) =>
        place ? [place[locals.language]] : [],
      ),
      span: ledger.span,
      start: decimal(ledger.start),
      opening: decimal(ledger.opening),
      debit: decimal(ledger.debit),
      credit: decimal(ledger.credit),
      closing: decimal(ledger.closing),
      lines: lines.map((line) => ({
        ...shownLine(line),
        owner: owners.get(line.subId ?? '') ?? '',
        place: [names.get(line.unitId), names.get(line.officeId)].filter(Boolean).join(', '),
        balance: decimal(line.balance),
      })),
      next: next && withQuery(url, { setelah: `${next.day}_${next.entryId}_${next.lineNo}` }),
      first: cursor && withQuery(url, {}),
      filter: { ...typed, compare, unit, office, errors },
      quick: quickChoices(url, today, filter),
      files: filesOf(url, 'general-ledger', question),
      units: ask.chart.units,
      offices: ask.chart.offices,
      reversed: backwards,
    };
  });
};

function shownLine(line: AccountLine) {
  return {
    key: `${line.entryId}_${line.lineNo}`,
    day: line.day,
    entryId: line.entryId,
    number: line.number,
    memo: line.lineMemo === '' ? line.memo : `${line.memo} · ${line.lineMemo}`,
    reverses: line.reversesId !== null,
    amount: decimal(line.amount),
  };
}
