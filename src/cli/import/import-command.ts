import { dayAt, readDay } from '#base/day.ts';
import { newId } from '#base/id.ts';
import { findOrganisation } from '#base/org/find-organisation.view.ts';
import { fill } from '#base/words.ts';
import { bringInSheets } from '#coop/import/bring-in-sheets.ts';
import type { ImportOutcome } from '#coop/import/bring-in-sheets.ts';
import { checkAnswer } from '#coop/import/check-answer.ts';
import { importCommandWords } from '../import.words.ts';
import { withHouse } from '../open-house.ts';
import { openProgress } from '../progress.ts';
import { readFiles, report } from './check-command.ts';
import type { ImportOptions } from './check-command.ts';

const words = importCommandWords.id;

/** Brings sheets into a cooperative's books for whoever owns the machine, and says what came of it. */
export async function importCommand(
  paths: readonly string[],
  options: ImportOptions,
): Promise<void> {
  const files = await readFiles(paths);
  const mode = options.good ? 'good' : 'all';
  const chosen =
    options.on === undefined ? undefined : readDay(options.on, dayAt(new Date(), 'Asia/Jakarta'));
  await withHouse({ data: options.data, role: 'command' }, async ({ app }) => {
    const org = await findOrganisation(app.pool, options.org);
    const actor = { kind: 'operator', orgId: org.id } as const;
    const progress = openProgress();
    progress.step(words['import.progress']);
    const order = { files, choices: { mode, day: chosen }, key: newId() } as const;
    const outcome = await bringInSheets(app, actor, order, (step, steps) =>
      progress.count(step, steps),
    );
    progress.end();
    const lines = options.json ? [JSON.stringify(answerOf(outcome))] : saidOf(outcome);
    process.stdout.write(`${lines.join('\n')}\n`);
  });
}

function answerOf({ importId, taken, entries, plan, check }: ImportOutcome) {
  const named = plan.known.map(({ number, name }) => ({ number, name }));
  const held = plan.held.map(({ file, sheet, row, number }) => ({
    file,
    sheet,
    row: row + 1,
    number,
  }));
  return {
    importId,
    day: plan.day,
    taken,
    entries,
    known: named,
    held,
    ...checkAnswer(check, 'id'),
  };
}

function saidOf({ importId, taken, entries, plan, check }: ImportOutcome): string[] {
  const lines = report(check, importId !== null);
  if (plan.known.length > 0) {
    const numbers = plan.known
      .slice(0, 10)
      .map((row) => row.number)
      .join(', ');
    const more = plan.known.length > 10 ? ', …' : '';
    lines.push(fill(words['import.known'], { count: plan.known.length, numbers: numbers + more }));
  }
  const facts = { taken, entries, day: plan.day, held: plan.held.length, id: importId ?? '' };
  lines.push(fill(importId === null ? words['import.nothing'] : words['import.done'], facts));
  return lines;
}
