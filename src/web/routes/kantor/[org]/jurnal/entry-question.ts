import { addMonths, monthEnd, monthStart, yearStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import type { EntryFilter } from '#ledger/entries/entry-list.view.ts';
import { voucherKinds } from '#ledger/entries/voucher.ts';
import { queryDay, queryId, queryText, queryWord, withQuery } from '#web/address.ts';
import type { QueryDay } from '#web/address.ts';

/** What the address asks of the list of entries, and the days as they were typed. */
export interface EntryQuestion {
  readonly filter: EntryFilter;
  readonly from: QueryDay;
  readonly to: QueryDay;
}

/** What an address may ask of the list, by the names it uses. */
export const entryQuestions = [
  'q',
  'akun',
  'jenis',
  'dari',
  'sampai',
  'unit',
  'kantor',
  'oleh',
  'pembalikan',
];

/** Reads the filter of entries from an address; what cannot be read narrows nothing. */
export function entryQuestion(url: URL, today: Day): EntryQuestion {
  const from = queryDay(url, 'dari', today);
  const to = queryDay(url, 'sampai', today);
  const filter = {
    text: queryText(url, 'q'),
    accountId: queryId(url, 'akun'),
    kind: queryWord(url, 'jenis', voucherKinds),
    from: from.day,
    to: to.day,
    unitId: queryId(url, 'unit'),
    officeId: queryId(url, 'kantor'),
    loginId: queryId(url, 'oleh'),
    reversals: url.searchParams.get('pembalikan') === 'ya',
  };
  return { filter, from, to };
}

/** The spans that are one press away, as links that keep the rest of the question. */
export function quickSpans(url: URL, today: Day, asked: Pick<EntryQuestion, 'from' | 'to'>) {
  const month = monthStart(today);
  const last = addMonths(month, -1);
  const spans = [
    { key: 'span.month', from: month, to: monthEnd(today) },
    { key: 'span.lastMonth', from: last, to: monthEnd(last) },
    { key: 'span.year', from: yearStart(today), to: today },
  ] as const;
  return spans.map(({ key, from, to }) => {
    const current = asked.from.day === from && asked.to.day === to;
    const wanted = current ? { dari: null, sampai: null } : { dari: from, sampai: to };
    return { key, current, href: withQuery(url, wanted) };
  });
}
