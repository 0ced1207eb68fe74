import { signedHead } from '#base/audit/heads.view.ts';
import { shortHash } from '#base/audit/held-head.ts';
import { addDays, day, monthStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { decimal, sum } from '#base/money.ts';
import { Refusal } from '#base/refusal.ts';
import type { Language } from '#base/words.ts';
import { cashBook } from '#ledger/cash/cash-book.view.ts';
import { cashPosition } from '#ledger/cash/cash-position.view.ts';
import { queryCursor, withQuery } from '#web/address.ts';
import { inWords } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { cashWords } from './cash-pages.words.ts';
import { cashQuestion } from './cash-question.ts';
import type { CashQuestion } from './cash-question.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const { app, actor } = locals;
  const today = day((await parent()).today);
  const question = cashQuestion(url, today);
  const { span, accountId, officeId } = question;
  const [places, head] = await Promise.all([
    cashPosition(app, actor, span),
    signedHead(app, actor),
  ]);
  const wanted = places.filter(
    (place) =>
      (accountId === undefined || place.accountId === accountId) &&
      (officeId === undefined || place.officeId === officeId),
  );
  const opening = sum(wanted.map((place) => place.opening));
  const after = queryCursor(url);
  const book = await cashBook(
    app,
    actor,
    { span, accountId, officeId, opening },
    after && { day: after.day, entryId: after.id, lineNo: after.lineNo },
  );
  const total = (of: 'opening' | 'cashIn' | 'cashOut' | 'closing') =>
    decimal(sum(wanted.map((place) => place[of])));
  const { next } = book;
  const { fault, ...shown } = question;
  return {
    question: shown,
    fault: faultText(fault, locals.language),
    isDay: span.from === span.to,
    places: wanted.map((place) => ({
      ...place,
      opening: decimal(place.opening),
      cashIn: decimal(place.cashIn),
      cashOut: decimal(place.cashOut),
      closing: decimal(place.closing),
      href: withQuery(url, { akun: place.accountId, kantor: place.officeId }),
    })),
    totals: {
      opening: total('opening'),
      cashIn: total('cashIn'),
      cashOut: total('cashOut'),
      closing: total('closing'),
    },
    accounts: choicesOf(places.map((p) => ({ id: p.accountId, name: `${p.code} ${p.account}` }))),
    offices: choicesOf(places.map((p) => ({ id: p.officeId, name: p.office }))),
    movements: book.movements.map((movement) => ({
      ...movement,
      amount: decimal(movement.amount),
      balance: decimal(movement.balance),
    })),
    isContinued: after !== null,
    seal: head && { seq: head.seq, short: shortHash(head.hash), link: head.link },
    links: {
      ...linksOf(url, question, today, locals.org.slug),
      first: after === null ? null : withQuery(url, {}),
      next: next && withQuery(url, { setelah: `${next.day}_${next.entryId}_${next.lineNo}` }),
    },
  };
};

/** Other days one press away, and the same cash book as a file. */
function linksOf(url: URL, { span, accountId, officeId }: CashQuestion, today: Day, slug: string) {
  const on = (from: Day, to = from) => withQuery(url, { dari: from, sampai: to });
  const isPastDay = span.from === span.to && span.from < today;
  const asked = new URLSearchParams({ from: span.from, to: span.to });
  if (accountId) asked.set('account', accountId);
  if (officeId) asked.set('office', officeId);
  const file = (form: string) =>
    `/kantor/${slug}/laporan/unduh/cash-book.${form}?${asked.toString()}`;
  return {
    before: on(addDays(span.from, -1)),
    after: isPastDay ? on(addDays(span.from, 1)) : null,
    today: on(today),
    month: on(monthStart(today), today),
    pdf: file('pdf'),
    xlsx: file('xlsx'),
    csv: file('csv'),
  };
}

function faultText(fault: CashQuestion['fault'], language: Language): string | undefined {
  if (fault === null) return undefined;
  if (fault instanceof Refusal) return inWords(fault, language).message;
  return translate(cashWords, language)(fault);
}

function choicesOf(choices: readonly { id: string; name: string }[]) {
  return [...new Map(choices.map((choice) => [choice.id, choice])).values()];
}
