import type { App } from '#app.ts';
import { proofKinds } from '#app.ts';
import { chainOwners } from '#base/audit/chains.view.ts';
import type { ChainOwner } from '#base/audit/chains.view.ts';
import type { ChainFault, HeldHead } from '#base/audit/chain-fault.ts';
import { readHeldHead, shortHash, tokenIn } from '#base/audit/held-head.ts';
import { verifyChain } from '#base/audit/verify-chain.ts';
import type { ChainReport } from '#base/audit/verify-chain.ts';
import { findOrganisation } from '#base/org/find-organisation.view.ts';
import type { ChainHead } from '#base/audit/head-proof.ts';
import { readProof } from '#base/proof/read-proof.view.ts';
import { refuse } from '#base/refusal.ts';
import { fill } from '#base/words.ts';
import { auditCommandWords } from '../audit.words.ts';
import { withHouse } from '../open-house.ts';
import { openProgress } from '../progress.ts';
import type { Progress } from '../progress.ts';

export interface VerifyOptions {
  readonly org?: string;
  readonly head?: string;
  readonly json?: true;
  readonly data?: string;
}

const words = auditCommandWords.id;

/** Of fewer deeds a rate says more of the start than of the work. */
const fewest = 10_000;

interface TimedReport extends ChainReport {
  readonly seconds: number;
}

/** Verifies the chains that were asked for, one after the other; ends with 1 if any has a fault. */
export async function verifyCommand(options: VerifyOptions): Promise<void> {
  await withHouse({ data: options.data, role: 'command' }, async ({ app }) => {
    const { held, org } = await heldHead(app, options);
    const progress = openProgress();
    let count = 0;
    if (options.json) process.stdout.write('[');
    for await (const one of org ? [org] : chainOwners(app)) {
      const began = performance.now();
      const report = await verifyChain(app, one.id, {
        held,
        onProgress: showing(progress, one.name),
      });
      progress.end();
      const seconds = Math.round((performance.now() - began) / 100) / 10;
      const found = { ...report, seconds };
      const comma = count > 0 ? ',' : '';
      process.stdout.write(options.json ? comma + jsonOf(one, found) : textOf(one, found, held));
      if (report.fault) process.exitCode = 1;
      count += 1;
    }
    if (options.json) process.stdout.write(']\n');
  });
}

/** The head that somebody holds, and whose it is: a token says so itself, and its signature is looked at. */
async function heldHead(
  app: App,
  { head, org: named }: VerifyOptions,
): Promise<{ held: HeldHead | null; org: ChainOwner | null }> {
  const token = head === undefined ? null : tokenIn(head);
  if (token) {
    const { content, kind, org } = await readProof(app, proofKinds, token);
    if (kind !== 'head') refuse('seal/unreadable', { field: 'head' });
    return { held: content as ChainHead, org };
  }
  const held = head === undefined ? null : readHeldHead(head);
  if (head !== undefined && !held) refuse('seal/unreadable', { field: 'head' });
  const isOne = named !== undefined || held !== null;
  return { held, org: isOne ? await findOrganisation(app.pool, named) : null };
}

function showing(progress: Progress, name: string) {
  let shown = '';
  return (pass: 'deeds' | 'books', done: number, total: number): void => {
    if (shown !== pass) progress.step(fill(words[`pass.${pass}`], { name }));
    shown = pass;
    progress.count(done, total);
  };
}

function jsonOf({ id, slug, name }: ChainOwner, report: TimedReport): string {
  return JSON.stringify({ organisation: { id, slug, name }, ...report });
}

function textOf({ name }: ChainOwner, report: TimedReport, held: HeldHead | null): string {
  const { head, found, faults } = report;
  const shown = (many: number) => new Intl.NumberFormat('id-ID').format(many);
  const facts = {
    deeds: shown(report.deeds),
    seals: shown(report.seals),
    seconds: shown(report.seconds),
    unsealed: shown(report.unsealed),
    deedsPerSecond: shown(report.deedsPerSecond),
    booksPerSecond: shown(report.booksPerSecond),
  };
  const lines = [
    head ? fill(words.head, { seq: shown(head.seq), short: shortHash(head.hash) }) : words.none,
    ...(head ? [head.hash] : []),
    fill(words.size, facts),
    ...(report.deeds >= fewest ? [fill(words.rate, facts)] : []),
    ...(report.unsealed > 0 ? [fill(words.unsealed, facts)] : []),
    ...(held && report.heldAt !== null
      ? [fill(words['held.found'], { seq: shown(report.heldAt) })]
      : []),
    ...(found.length > 0 ? found.map(faultText) : [words.holds]),
    ...(held ? [] : [words['no-head']]),
    ...(faults > 1 ? [fill(words.more, { many: shown(faults) })] : []),
  ];
  return `${name}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

/** A fault as one sentence, with what to look up. */
function faultText(fault: ChainFault): string {
  const { kind, seq, deedId, entries, records } = fault;
  const named = [...entries, ...records].join(', ') || '–';
  return fill(words[`fault.${kind}`], { seq: seq ?? '–', deed: deedId ?? '–', named });
}
