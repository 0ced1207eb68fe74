import { addDays, monthEnd, yearStart } from '#base/day.ts';
import { decimal, minus, zero } from '#base/money.ts';
import type { Language } from '#base/words.ts';
import type { FlowExplanation } from '#ledger/statements/explain-flow.view.ts';
import type { AccountTie, Explanation, Term } from '#ledger/statements/explain-row.view.ts';
import type { ReportPeriod } from '#ledger/statements/report-question.ts';
import { withQuery } from '#web/address.ts';
import { reportPaths } from './report-pages.words.ts';

/** The office an address belongs to: `/kantor/<org>`. */
export function officeOf(url: URL): string {
  return url.pathname.split('/').slice(0, 3).join('/');
}

/** An opened figure as the page shows it: amounts as decimal strings, every one with its way down. */
export function saidExplanation(
  explanation: Explanation,
  period: ReportPeriod,
  url: URL,
  language: Language,
) {
  const { tie, code } = explanation;
  return {
    code,
    title: explanation.title[language],
    kind: explanation.kind,
    amount: decimal(explanation.amount),
    rule: explanation.rule?.[language] ?? null,
    terms: explanation.terms.map((term) => ({
      code: term.code,
      title: term.title[language],
      amount: decimal(term.taken ? minus(zero, term.amount) : term.amount),
      href: termHref(term, period, url),
    })),
    accounts: explanation.accounts.map((account) => ({
      ...account,
      amount: decimal(account.amount),
      href: `${withQuery(url, { jelas: code, akun: account.id })}#jelas`,
    })),
    tie: tie && saidTie(tie, url),
  };
}

/** A cash flow opened, as the page shows it. */
export function saidFlow(flow: FlowExplanation, url: URL, language: Language) {
  const { from, to } = flow.span;
  return {
    code: flow.code,
    title: flow.title[language],
    amount: decimal(flow.amount),
    terms: flow.terms.map((term) => ({
      code: term.code,
      title: term.title[language],
      amount: decimal(term.amount),
      href: `${withQuery(url, { jelas: term.code, akun: null })}#jelas`,
    })),
    accounts: flow.accounts.map(({ id, code, name, amount }) => ({
      id,
      title: `${code} ${name}`,
      amount: amount === null ? null : decimal(amount),
      href: ledgerHref(url, id, from, to),
    })),
    entries: flow.entries.map((entry) => ({ ...entry, amount: decimal(entry.amount) })),
    more: flow.more,
    close: withQuery(url, { jelas: null, akun: null }),
  };
}

function saidTie(tie: AccountTie, url: URL) {
  const { account, span } = tie;
  return {
    account: { ...account, amount: decimal(account.amount) },
    span,
    dayBefore: addDays(span.from, -1),
    ledger: ledgerHref(url, account.id, span.from, span.to),
    opening: tie.opening === null ? null : decimal(tie.opening),
    earlier: tie.earlier === zero ? null : decimal(tie.earlier),
    months: tie.months.map(({ month, amount }) => {
      const first = month < span.from ? span.from : month;
      const last = monthEnd(month) < span.to ? monthEnd(month) : span.to;
      return { month, amount: decimal(amount), href: ledgerHref(url, account.id, first, last) };
    }),
    closing: tie.closing === zero ? null : decimal(minus(zero, tie.closing)),
    latest: tie.latest.map((line) => ({
      entryId: line.entryId,
      lineNo: line.lineNo,
      number: line.number,
      memo: line.memo,
      day: line.day,
      amount: decimal(line.shown),
    })),
  };
}

/** A term opens in its own statement, over the days of this one. */
function termHref(term: Term, period: ReportPeriod, url: URL): string {
  if (!term.statement) return `${withQuery(url, { jelas: term.code, akun: null })}#jelas`;
  const to = 'on' in period ? period.on : period.to;
  const asked = placesOf(url, { dari: yearStart(to), sampai: to, jelas: term.code });
  return `${officeOf(url)}/laporan/${reportPaths[term.statement]}?${asked}#jelas`;
}

/** An account's ledger over some days, in the same unit and office. */
function ledgerHref(url: URL, accountId: string, from: string, to: string): string {
  return `${officeOf(url)}/laporan/buku-besar/${accountId}?${placesOf(url, { dari: from, sampai: to })}`;
}

function placesOf(url: URL, asked: Record<string, string>): string {
  const query = new URLSearchParams(asked);
  for (const name of ['unit', 'kantor']) {
    const value = url.searchParams.get(name);
    if (value) query.set(name, value);
  }
  return query.toString();
}
