import { isDiskFull } from '#base/backup/disk-full.ts';
import { Refusal } from '#base/refusal.ts';

/**
 * Exit codes: a refusal is an answer, a defect is ours (EX_SOFTWARE of sysexits), and what waits for a second
 * person is neither: asked again later, its key answers (EX_TEMPFAIL).
 */
const codes = { refusal: 1, defect: 70, pending: 75 } as const;

/**
 * The one place where what was thrown becomes an exit code. A refusal is one line of problem JSON
 * (RFC 9457: `type` is its code, `title` its sentence) on standard error; a defect is written once
 * and owned up to.
 */
export async function problem(thrown: unknown): Promise<number> {
  const error = isDiskFull(thrown) ? new Refusal('conflict', 'database/disk-full') : thrown;
  if (error instanceof Refusal) {
    process.stderr.write(`${JSON.stringify(await problemOf(error))}\n`);
    return error.kind === 'pending' ? codes.pending : codes.refusal;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${stack}\nKesalahan kami: perintah ini berhenti sebelum selesai.\n`);
  return codes.defect;
}

/** A refusal as data, with its sentence, and the sentence of every single fault of an input. */
export async function problemOf(refusal: Refusal): Promise<Record<string, unknown>> {
  // Every room's words come with the roof, which a command that goes well need not wait for.
  const { sentenceOf } = await import('./sentence.ts');
  const { faults, ...facts } = plain(refusal.facts);
  const told = Array.isArray(faults)
    ? { faults: (faults as Fault[]).map((fault) => ({ ...fault, title: sentenceOf(fault) })) }
    : {};
  return { ...facts, ...told, type: refusal.code, title: sentenceOf(refusal) };
}

type Fault = Pick<Refusal, 'code' | 'facts'>;

/** Facts are plain data; an amount that came as bigint is written as its digits. */
function plain(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const write = (_: string, value: unknown): unknown =>
    typeof value === 'bigint' ? value.toString() : value;
  return JSON.parse(JSON.stringify(facts, write)) as Record<string, unknown>;
}
