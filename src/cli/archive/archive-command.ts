import { existsSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { archiveContents } from '#app.ts';
import type { App } from '#app.ts';
import { lockWith } from '#base/archive/archive-lock.ts';
import { importArchive } from '#base/archive/import-archive.ts';
import type { OnImport } from '#base/archive/import-archive.ts';
import { invitePeople } from '#base/archive/invite-people.ts';
import type { InvitedPerson } from '#base/archive/invite-people.ts';
import { makeArchive } from '#base/archive/make-archive.ts';
import type { MadeArchive } from '#base/archive/make-archive.ts';
import { noteExport } from '#base/archive/note-export.ts';
import { openArchive } from '#base/archive/open-archive.ts';
import { unpackArchive } from '#base/archive/unpack-archive.ts';
import { sealDeeds } from '#base/audit/seal-deeds.ts';
import { newId } from '#base/id.ts';
import { findOrganisation } from '#base/org/find-organisation.view.ts';
import { roleTitles } from '#base/people/roles.ts';
import { perform } from '#base/perform.ts';
import { conflict, refuse } from '#base/refusal.ts';
import { askedPassphrase } from '../backup/read-passphrase.ts';
import { productVersion } from '../backup/backup-plan-of.ts';
import { withHouse, withNewHouse } from '../open-house.ts';
import { openProgress } from '../progress.ts';
import type { Progress } from '../progress.ts';

interface Passphrased {
  readonly passphraseFile?: string;
  readonly json?: true;
}

export interface ExportOptions extends Passphrased {
  readonly org?: string;
  readonly out?: string;
  readonly data?: string;
}

export interface ImportOptions extends Passphrased {
  readonly slug?: string;
  readonly withoutInvitations?: true;
  readonly data?: string;
}

export type CheckOptions = Passphrased;

export interface OpenOptions extends Passphrased {
  readonly out: string;
}

/**
 * Writes an archive of one organisation, and then into its deeds that it was taken: the deed names the file's
 * fingerprint, and so cannot be in it.
 */
export async function exportCommand(options: ExportOptions): Promise<void> {
  await withHouse({ data: options.data, role: 'command' }, async ({ app }) => {
    const org = await findOrganisation(app.pool, options.org);
    const path = outPath(options.out, org.slug, app.now());
    if (existsSync(path)) conflict('backup/exists', { field: 'out', path });
    const lock = await lockWith(await passphraseOf(options, 'Frasa sandi untuk arsip ini: '));
    const made = await writeOut(app, org.id, path, lock);
    const operator = { kind: 'operator', orgId: org.id } as const;
    const { fingerprint, rows, bytes, manifest } = made;
    await perform(app, operator, noteExport, { fingerprint, rows, bytes }, newId());
    if (options.json) return writeJson({ path, bytes, rows, fingerprint, ...manifest.books });
    write([
      `Arsip ${org.name}: ${path}`,
      `${sizeText(bytes)}, ${groups(rows)} baris, ${groups(manifest.books.entries)} jurnal.`,
      ...lostText(manifest.lost),
      `Sidik: ${fingerprint}`,
      'Data pribadi di dalamnya hanya terbuka dengan frasa sandinya, yang tidak disimpan di mana pun.',
    ]);
  });
}

function lostText(lost: readonly string[]): string[] {
  if (lost.length === 0) return [];
  return [`${groups(lost.length)} dokumen tidak ada lagi di penyimpanannya dan tidak ikut.`];
}

// oxlint-disable-next-line max-params -- where from, where to, and what locks it
async function writeOut(
  app: App,
  orgId: string,
  path: string,
  lock: Awaited<ReturnType<typeof lockWith>>,
): Promise<MadeArchive> {
  await sealDeeds.run(app, orgId);
  const progress = openProgress();
  // Broken off from outside, the half of a file does not stay.
  const tidy = () => rmSync(`${path}.part`, { force: true });
  process.once('exit', tidy);
  progress.step('Menulis baris …');
  const product = productVersion();
  const onRows = (done: number, total: number) => progress.count(done, total);
  const made = await makeArchive(app, archiveContents, { orgId, path, lock, product, onRows });
  process.off('exit', tidy);
  progress.end();
  return made;
}

/** Brings an archive in, and invites whoever holds a role. */
export async function importCommand(file: string, options: ImportOptions): Promise<void> {
  const path = resolve(file);
  const passphrase = await passphraseOf(options, 'Frasa sandi arsip: ');
  await withNewHouse({ data: options.data, role: 'command' }, async ({ app }) => {
    const progress = openProgress();
    const imported = await importArchive(app, archiveContents, {
      ...{ path, passphrase, onProgress: showing(progress) },
      ...(options.slug !== undefined && { slug: options.slug }),
    });
    progress.end();
    app.committed(imported.organisation.id);
    const { organisation, rows, fingerprint, manifest } = imported;
    const invited = options.withoutInvitations
      ? []
      : await invitePeople(app, organisation.id, `archive:${fingerprint}`);
    if (options.json) {
      const { id, slug, name } = organisation;
      return writeJson({ organisation: { id, slug, name }, rows, fingerprint, invited });
    }
    write([
      `${organisation.name} sudah masuk: ${groups(rows)} baris, ${groups(manifest.books.entries)} jurnal.`,
      'Setiap baris sama dengan arsipnya, buku cocok sampai sen, dan urutan segel utuh.',
      `Sidik: ${fingerprint}`,
      ...invitedText(invited),
    ]);
  });
}

function showing(progress: Progress): OnImport {
  const titles = {
    check: 'Memeriksa berkas …',
    load: 'Memasukkan baris …',
    compare: 'Membandingkan dengan arsip …',
  };
  let shown = '';
  return (step, done, total) => {
    if (shown !== step) progress.step(titles[step]);
    shown = step;
    progress.count(done, total);
  };
}

function invitedText(invited: readonly InvitedPerson[]): string[] {
  if (invited.length === 0) {
    return [
      'Belum ada yang dapat masuk. Undang orangnya di Pengaturan › Orang, atau org add-person.',
    ];
  }
  return [
    'Tautan undangan, satu untuk tiap jabatan; berlaku 7 hari, sekali pakai. Serahkan kepada orangnya sendiri:',
    ...invited.map(({ name, role, link }) => `  ${name} (${roleTitles[role].id}): ${link}`),
  ];
}

/** Looks whether a file is whole and its passphrase the right one. */
export async function checkCommand(file: string, options: CheckOptions): Promise<void> {
  const path = resolve(file);
  const passphrase = await passphraseOf(options, 'Frasa sandi arsip: ');
  await using archive = await openArchive({ path, passphrase });
  const progress = openProgress();
  progress.step('Memeriksa berkas …');
  await archive.check((done, total) => progress.count(done, total));
  progress.end();
  const { manifest, fingerprint, bytes } = archive;
  const { organisation, books, head, parts } = manifest;
  if (options.json) {
    return writeJson({ path, bytes, fingerprint, organisation, books, head, parts: parts.length });
  }
  write([
    `Arsip ${organisation.name}: utuh, ${sizeText(bytes)}, ${groups(parts.length)} bagian.`,
    `${groups(books.entries)} jurnal, ${groups(books.lines)} baris jurnal; segel terakhir nomor ${head?.seq ?? '–'}.`,
    `Sidik: ${fingerprint}`,
  ]);
}

/** Unpacks an archive with all that is sealed opened. */
export async function openCommand(file: string, options: OpenOptions): Promise<void> {
  const path = resolve(file);
  const folder = resolve(options.out);
  const passphrase = await passphraseOf(options, 'Frasa sandi arsip: ');
  const { files, name } = await unpackArchive(archiveContents, { path, passphrase }, folder);
  write([
    `Arsip ${name} dibuka ke ${folder}: ${groups(files)} berkas.`,
    'NIK, nomor telepon, dan catatan pribadi di sana terbuka. Hapus folder itu setelah selesai.',
  ]);
}

async function passphraseOf({ passphraseFile }: Passphrased, question: string): Promise<string> {
  const passphrase = await askedPassphrase(passphraseFile, question);
  return passphrase ?? refuse('archive/passphrase-missing', { field: 'passphraseFile' });
}

/** A folder gets a file with the usual name. */
function outPath(out: string | undefined, slug: string, at: Date): string {
  const path = resolve(out ?? '.');
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  return isFolder ? join(path, archiveName(slug, at)) : path;
}

/** The name of an archive's file. */
function archiveName(slug: string, at: Date): string {
  return `arsip-${slug}-${at.toISOString().slice(0, 10)}.zip`;
}

const groups = (count: number): string => new Intl.NumberFormat('id-ID').format(count);

/** A size as people say it: 38 MB. */
function sizeText(bytes: number): string {
  const [size, unit] = bytes < 1e6 ? [bytes / 1e3, 'KB'] : [bytes / 1e6, 'MB'];
  const digits = size < 10 ? 1 : 0;
  return `${new Intl.NumberFormat('id-ID', { maximumFractionDigits: digits }).format(size)} ${unit}`;
}

function write(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function writeJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
