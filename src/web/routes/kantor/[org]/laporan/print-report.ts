import { namingOwners } from '#coop/members/naming-owners.view.ts';
import type { Report } from '#ledger/statements/define-report.ts';
import { reportOrder } from '#ledger/statements/report-paper.ts';
import { runReport } from '#ledger/statements/run-report.ts';
import { paperAnswer, printingHere, sealHere } from '#web/paper-answer.ts';

/** Answers with a report on paper; the cash book carries the newest seal, which its reader keeps. */
export async function printReport(
  locals: App.Locals,
  report: Report,
  url: URL,
  request: Request,
): Promise<Response> {
  const { kertas: _format, bahasa: _language, ...question } = Object.fromEntries(url.searchParams);
  const at = { ground: locals.app, actor: locals.actor };
  const printing = await printingHere(locals, url);
  const seal = report.code === 'cash-book' ? await sealHere(locals) : null;
  const { order, last } = await runReport(at, report, question, async (running) => {
    const { period } = running.head;
    return {
      order: await reportOrder(namingOwners(running), printing, seal),
      last: 'on' in period ? period.on : period.to,
    };
  });
  return paperAnswer(request, `${report.code}-${last}`, order);
}
