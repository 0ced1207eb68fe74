import { existsSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import type { BackupPlan } from '#base/backup/backup-plan.ts';
import { backupRuns } from '#base/backup/backup-runs.view.ts';
import type { BackupRun } from '#base/backup/backup-runs.view.ts';
import { backupName } from '#base/backup/backup-name.ts';
import { isBrokenOff } from '#base/backup/broken-off.ts';
import { isSealedArchive } from '#base/backup/read-archive.ts';
import { runBackup, verifyRecorded } from '#base/backup/run-backup.ts';
import type { Verdict } from '#base/backup/verify-backup.ts';
import { absent } from '#base/refusal.ts';
import { addressIn } from '../database-url.ts';
import { withHouse } from '../open-house.ts';
import { openProgress } from '../progress.ts';
import { sentenceOf } from '../sentence.ts';
import { askedPassphrase, givenPassphrase } from './read-passphrase.ts';

export interface MakeOptions {
  readonly out?: string;
  readonly passphraseFile?: string;
  readonly json?: true;
  readonly data?: string;
}

export interface VerifyOptions {
  readonly scratchUrl?: string;
  readonly passphraseFile?: string;
  readonly json?: true;
  readonly data?: string;
}

export interface ListOptions {
  readonly json?: true;
  readonly data?: string;
}

const question = 'Frasa sandi untuk menyegel cadangan (kosong: tanpa segel, tanpa kunci): ';

/** Makes a backup, verifies it and says where it is, and whether the key is inside. */
export async function makeCommand(options: MakeOptions): Promise<void> {
  await withHouse({ data: options.data, role: 'command' }, async ({ app, plan }) => {
    const passphrase =
      (await askedPassphrase(options.passphraseFile, question)) ?? plan.readPassphrase();
    const sealing: BackupPlan = { ...plan, readPassphrase: () => passphrase };
    const progress = openProgress();
    progress.step('Menyalin baris …');
    const run = await runBackup(app, sealing, {
      cause: 'by-hand',
      ...(options.out !== undefined && { path: outPath(options.out, app.now()) }),
      onRows: (rows) => progress.step(`Menyalin baris … ${groups(rows)}`),
      onVerify: () => progress.step('Memulihkan ke basis data percobaan dan membandingkan …'),
    });
    progress.end();
    const { path, bytes, rows, withKey, verdict } = run;
    if (options.json) return writeJson({ path, bytes, rows, withKey, verdict });
    write([
      `Cadangan: ${path}`,
      `${sizeText(bytes)}, ${groups(rows)} baris. ${verdictText(verdict)}`,
      ...filesText(verdict),
      withKey
        ? 'Tersegel; berkas kunci ada di dalamnya. Tanpa frasa sandinya cadangan ini tidak terbaca.'
        : 'Tanpa frasa sandi: berkas kunci TIDAK ada di dalamnya. Simpan lembar pemulihan: sakaguru key sheet',
    ]);
  });
}

/** A folder gets a file with its usual name. */
function outPath(out: string, at: Date): string {
  const path = resolve(out);
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  return isFolder ? join(path, backupName(at)) : path;
}

/** Verifies one file, or the newest of this machine. */
export async function verifyCommand(
  file: string | undefined,
  options: VerifyOptions,
): Promise<void> {
  await withHouse({ data: options.data, role: 'command' }, async ({ app, plan }) => {
    const path = file === undefined ? await newestFile(app.pool, plan.folder) : resolve(file);
    const scratch = options.scratchUrl
      ? addressIn(options.scratchUrl, '--scratch-url')
      : plan.scratch;
    const given = givenPassphrase(options.passphraseFile);
    const isSealed = await isSealedArchive(path);
    const passphrase = isSealed
      ? (given ?? plan.readPassphrase() ?? (await askedPassphrase(undefined, 'Frasa sandi: ')))
      : null;
    const progress = openProgress();
    progress.step('Memeriksa cadangan …');
    const verdict = await verifyRecorded(app, plan, { path, passphrase }, scratch);
    progress.end();
    if (options.json) return writeJson({ path, verdict });
    write([`Cadangan: ${path}`, verdictText(verdict), ...filesText(verdict)]);
  });
}

async function newestFile(pool: Parameters<typeof backupRuns>[0], folder: string): Promise<string> {
  const runs = await backupRuns(pool, 100);
  const found = runs.find(
    (run) => run.host === hostname() && run.deletedAt === null && existsSync(run.path),
  );
  return found?.path ?? absent('backup/none', { folder });
}

/** Lists the newest backups, one a line. */
export async function listCommand({ json, data }: ListOptions): Promise<void> {
  await withHouse({ data, role: 'command' }, async ({ app }) => {
    const runs = await backupRuns(app.pool, 200);
    if (json) return writeJson(runs);
    const lines = runs.map((run) => lineOf(run, app.now()));
    write(lines.length === 0 ? ['Belum ada cadangan.'] : lines);
  });
}

function lineOf(run: BackupRun, now: Date): string {
  const at = run.beganAt.toISOString().slice(0, 16).replace('T', ' ');
  const size = run.bytes === null ? '-' : sizeText(run.bytes);
  return [`${at} UTC`, run.cause.padEnd(16), size.padStart(9), stateOf(run, now), run.path].join(
    '  ',
  );
}

function stateOf(run: BackupRun, now: Date): string {
  if (isBrokenOff(run, now)) return sentenceOf({ code: 'backup/interrupted', facts: {} });
  if (run.failure !== '') return sentenceOf({ code: run.failure, facts: run.failureFacts });
  if (run.deletedAt !== null) return 'sudah dihapus menurut jadwal';
  if (run.verdict !== null) return run.verdict.restored ? 'teruji' : 'dibaca, belum dipulihkan';
  if (run.endedAt === null) return run.path === '' ? 'menunggu giliran' : 'sedang dibuat';
  return 'belum teruji';
}

function verdictText(verdict: Verdict): string {
  const { entries, rows, organisations, chains } = verdict;
  const seconds = verdict.seconds.toFixed(1).replace('.', ',');
  if (!verdict.restored) {
    return (
      `Terbaca utuh dalam ${seconds} d: ${groups(rows)} baris, semua tanda periksa cocok. ` +
      'Dibaca, belum dipulihkan, jadi belum teruji: di server ini tidak boleh dibuat basis data uji ' +
      '(pakai --scratch-url, atau SAKAGURU_SCRATCH_URL untuk setiap malam).'
    );
  }
  return (
    `Teruji: dipulihkan ke basis data percobaan dalam ${seconds} d dan cocok; ${groups(rows)} baris, ` +
    `${groups(entries)} jurnal dari ${groups(organisations)} koperasi, ${groups(chains)} urutan segel dihitung ulang.`
  );
}

/** What became of the documents; nothing where there are none. */
function filesText({ files, filesLost }: Verdict): string[] {
  if (files === 0 && filesLost === 0) return [];
  const lost = filesLost > 0 ? `; ${groups(filesLost)} HILANG ATAU RUSAK di penyimpanan` : '';
  return [`Dokumen: ${groups(files)} objek dibuka dan cocok${lost}.`];
}

const groups = (count: number): string => new Intl.NumberFormat('id-ID').format(count);

/** A size as people say it: 38 MB. */
function sizeText(bytes: number): string {
  const [size, unit] = bytes < 1e6 ? [bytes / 1e3, 'KB'] : [bytes / 1e6, 'MB'];
  return `${new Intl.NumberFormat('id-ID', { maximumFractionDigits: size < 10 ? 1 : 0 }).format(size)} ${unit}`;
}

function write(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function writeJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
