import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { dayAt } from '#base/day.ts';
import { figures } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { fill } from '#base/words.ts';
import { checkAnswer, hasErrors } from '#coop/import/check-answer.ts';
import { checkFiles } from '#coop/import/check-files.ts';
import type { SheetCheck, SheetReading } from '#coop/import/check-sheets.ts';
import { faultRecord } from '#ledger/import/fault.ts';
import type { Fault } from '#ledger/import/fault.ts';
import { importWords } from '#ledger/import/import.words.ts';
import type { SheetFile } from '#ledger/import/sheet.ts';
import { workbookLimits } from '#ledger/import/unpack-workbook.ts';
import { importCommandWords } from '../import.words.ts';

export interface ImportOptions {
  readonly check?: boolean;
  readonly json?: boolean;
  readonly good?: boolean;
  readonly org?: string;
  readonly on?: string;
  readonly data?: string;
}

const words = importCommandWords.id;

/**
 * Checks sheets without a data folder, a server or an organisation: prints what was found and writes
 * nothing. Answers the exit code: 1 if a fault of level error stands.
 */
export async function checkCommand(
  paths: readonly string[],
  options: ImportOptions,
): Promise<number> {
  const files = await readFiles(paths);
  const { check } = await checkFiles({
    files,
    today: dayAt(new Date(), 'Asia/Jakarta'),
    mappings: [],
  });
  if (options.json) process.stdout.write(`${JSON.stringify(checkAnswer(check, 'id'))}\n`);
  else process.stdout.write(`${report(check).join('\n')}\n`);
  // A trial balance that does not balance is refused whole, and said so as every refusal is.
  const unbalanced = check.faults.find((fault) => fault.code === 'unbalanced');
  if (unbalanced) {
    const { file, cell, facts } = unbalanced;
    refuse('import/not-balanced', {
      file,
      cell,
      difference: facts['difference'],
      figure: facts['figure'],
    });
  }
  return hasErrors(check) ? 1 : 0;
}

/** Reads files from the disk; refuses by name what is not there or is far too large. */
export async function readFiles(paths: readonly string[]): Promise<SheetFile[]> {
  const files: SheetFile[] = [];
  for (const path of paths) {
    const file = basename(path);
    const found = await stat(path).catch(() => null);
    if (!found?.isFile()) refuse('import/file-absent', { file: path });
    if (found.size > workbookLimits.bytes) refuse('import/too-large', { file, most: '25 MB' });
    files.push({ name: file, bytes: new Uint8Array(await readFile(path)) });
  }
  return files;
}

/** The check for people: how each sheet was understood, the control accounts, the faults. */
export function report(check: SheetCheck, written = false): string[] {
  const lines = check.readings.map((reading) => understood(reading, check));
  for (const { account, key, members, ledger, difference } of check.controls) {
    const facts = {
      account: account?.name ?? key,
      members: figures(members),
      ledger: ledger === null ? '–' : figures(ledger),
      difference: figures(difference),
    };
    lines.push(fill(words['import.sum'], facts));
  }
  lines.push(...check.faults.flatMap((fault) => faultLines(fault)));
  const errors = check.faults.filter((fault) => fault.level === 'error').length;
  const warnings = check.faults.length - errors;
  const rows = check.members.length;
  const isClean = check.faults.length === 0;
  lines.push(
    isClean ? words['import.clean'] : fill(words['import.faulty'], { errors, warnings, rows }),
  );
  if (!written) lines.push(words['import.unwritten']);
  if (check.hints.length > 0)
    lines.push(fill(words['import.hints'], { count: check.hints.length }));
  return lines;
}

function understood(
  { file, sheet, kind, headerRows, dataRows }: SheetReading,
  check: SheetCheck,
): string {
  if (kind === 'ignored') return fill(words['import.ignored'], { file, sheet });
  if (kind === 'trial-balance') {
    const facts = {
      file,
      sheet,
      count: check.trial?.rows.length ?? 0,
      day: check.trial?.day ?? '–',
    };
    return fill(words['import.trial'], facts);
  }
  const count = check.members.filter(
    (member) => member.file === file && member.sheet === sheet,
  ).length;
  const head = [...new Set(headerRows)].join('–');
  return fill(words['import.members'], {
    file,
    sheet,
    head,
    count,
    rows: dataRows?.join('–') ?? '–',
  });
}

function faultLines(fault: Fault): string[] {
  const { file, message } = faultRecord(fault, 'id');
  const follows = fault.follows.map((follow) =>
    fill(words['import.follow'], {
      text: faultRecord(follow, 'id').message,
      explained: fill(importWords.id['sumdiff.explained'], follow.facts),
    }),
  );
  return [`${file} ${message}`, ...follows];
}
