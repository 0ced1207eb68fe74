import { namingOwners } from '#coop/members/naming-owners.view.ts';
import type { Report } from '#ledger/statements/define-report.ts';
import { reportCsv, reportForms, reportJson, reportXlsx } from '#ledger/statements/report-files.ts';
import type { ReportForm } from '#ledger/statements/report-files.ts';
import { runReport } from '#ledger/statements/run-report.ts';

/** How long a reader may leave a piece lying before the transaction behind it is let go. */
const patience = 20_000;
const pieceSize = 64 * 1024;

/**
 * Answers with a report as a file. CSV and JSON leave as they are read, so that a year's ledger is
 * never held whole; a question that is refused is refused before the first byte.
 */
export function answerReport(
  locals: App.Locals,
  report: Report,
  question: Readonly<Record<string, string>>,
  form: ReportForm,
): Promise<Response> {
  const at = { ground: locals.app, actor: locals.actor };
  const headers = (last: string) => ({
    'content-type': reportForms[form],
    'content-disposition': `attachment; filename="${report.code}-${last}.${form}"`,
  });
  return new Promise<Response>((answer, fail) => {
    let answered = false;
    const run = runReport(at, report, question, async (plain) => {
      const running = namingOwners(plain);
      const { period } = running.head;
      const last = 'on' in period ? period.on : period.to;
      if (form === 'xlsx') {
        const bytes = await reportXlsx(running, locals.language);
        answer(new Response(bytes as BodyInit, { headers: headers(last) }));
        return;
      }
      const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
      answer(new Response(readable, { headers: headers(last) }));
      answered = true;
      const pieces =
        form === 'csv' ? reportCsv(running, locals.language) : reportJson(running, locals.language);
      await pour(pieces, writable.getWriter());
    });
    run.catch((error: unknown) => {
      // Once bytes have left, the torn file is all that can be said to the reader.
      if (answered) locals.app.log.warn({ err: error, report: report.code }, 'report broken off');
      else fail(error);
    });
  });
}

/** Writes pieces as fast as they are taken, and gives up on a reader who takes none. */
async function pour(
  pieces: AsyncIterable<string>,
  writer: WritableStreamDefaultWriter<Uint8Array>,
): Promise<void> {
  const encoder = new TextEncoder();
  let waiting = '';
  try {
    for await (const piece of pieces) {
      waiting += piece;
      if (waiting.length < pieceSize) continue;
      await withPatience(writer.write(encoder.encode(waiting)));
      waiting = '';
    }
    await withPatience(writer.write(encoder.encode(waiting)));
    await withPatience(writer.close());
  } catch (error) {
    writer.abort(error).catch(() => undefined);
    throw error;
  }
}

async function withPatience(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the reader of a report fell asleep')), patience);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
