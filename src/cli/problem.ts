import { Refusal } from '#base/refusal.ts';

/** Exit codes: a refusal is an answer, a defect is ours (EX_SOFTWARE of sysexits). */
const codes = { refusal: 1, defect: 70 } as const;

/**
 * The one place where what was thrown becomes an exit code. A refusal is one line of problem JSON
 * (RFC 9457, `type` is its code) on standard error; a defect is written once and owned up to.
 */
export function problem(error: unknown): number {
  if (error instanceof Refusal) {
    process.stderr.write(`${JSON.stringify(problemOf(error))}\n`);
    return codes.refusal;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${stack}\nKesalahan kami: perintah ini berhenti sebelum selesai.\n`);
  return codes.defect;
}

function problemOf(refusal: Refusal): Record<string, unknown> {
  return { ...plain(refusal.facts), type: refusal.code };
}

/** Facts are plain data; an amount that came as bigint is written as its digits. */
function plain(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const write = (_: string, value: unknown): unknown =>
    typeof value === 'bigint' ? value.toString() : value;
  return JSON.parse(JSON.stringify(facts, write)) as Record<string, unknown>;
}
