import pg from 'pg';
import { z } from 'zod';
import { isDiskFull } from '../backup/disk-full.ts';
import { connectionOf } from '../db/connect.ts';
import { sealKeys } from '../db/learn-keys.ts';
import { installationOrg } from '../ground.ts';
import type { Keyring } from '../keys.ts';
import { conflict, Refusal, refuse } from '../refusal.ts';
import { bringFiles } from './archive-files.ts';
import { partNames, personalPart, tablePart } from './archive-format.ts';
import type { ArchivedOrganisation, ArchiveManifest } from './archive-format.ts';
import { schemaSteps } from './archive-source.view.ts';
import { archiveTables } from './archive-table.view.ts';
import type { ArchiveTable } from './archive-table.view.ts';
import { compareLoaded } from './compare-loaded.ts';
import {
  addOrganisation,
  addRows,
  addShutLogins,
  beginLoading,
  beginTable,
  endTable,
  finishRows,
  isThere,
  livingLogins,
} from './load-archive.store.ts';
import type { ArchiveContents, ArchiveHouse } from './make-archive.ts';
import { linesOf, openArchive } from './open-archive.ts';
import type { ArchiveFile, OpenArchive } from './open-archive.ts';

/** What is being done, and how much of it. */
export type OnImport = (step: 'check' | 'load' | 'compare', done: number, total: number) => void;

export interface ImportWish extends ArchiveFile {
  /** Another short name than the one it had, where that is taken here. */
  readonly slug?: string;
  readonly onProgress?: OnImport;
}

/** What came in. */
export interface ImportedArchive {
  readonly organisation: ArchivedOrganisation;
  readonly manifest: ArchiveManifest;
  readonly fingerprint: string;
  readonly rows: number;
  readonly people: number;
}

/**
 * Brings an archive's organisation into this installation: first every part is held against its checksum, then
 * all comes in by one transaction, is read again and compared byte for byte, its books added up and its chain of
 * deeds recomputed; only then anybody sees it. Its people come along as logins that nobody can sign in by.
 *
 * @throws Refusal as `openArchive`; `archive/newer`, `archive/older` {step}, `archive/organisation-there` {org},
 *   `archive/slug-taken` {slug}, `archive/login-there`, `archive/row-unfit` {part}, `database/disk-full`, and as
 *   `compareLoaded`
 */
export async function importArchive(
  house: ArchiveHouse,
  contents: ArchiveContents,
  wish: ImportWish,
): Promise<ImportedArchive> {
  const { slug, onProgress = () => undefined } = wish;
  await using archive = await openArchive(wish);
  const client = new pg.Client(connectionOf(house.database, 'owner'));
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { organisation: archived } = archive.manifest;
    const organisation = { ...archived, slug: slug ?? archived.slug };
    await mustBeWelcome(client, archive.manifest, organisation);
    await archive.check((done, total) => onProgress('check', done, total));
    await beginLoading(client, organisation.id);
    const load = { client, archive, organisation, house, contents, onProgress };
    const imported = await loadAll(load).catch(explained);
    const files = await bringFiles(house.files?.store, archive);
    await client.query('commit').catch(async (error: unknown) => {
      await files.takeBack();
      throw error;
    });
    return imported;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Asked before any work: the schema is the same, and nobody stands here under this id or name. */
async function mustBeWelcome(
  client: pg.Client,
  { schema }: ArchiveManifest,
  organisation: ArchivedOrganisation,
): Promise<void> {
  const here = await schemaSteps(client);
  const newer = schema.find((step) => !here.includes(step));
  if (newer !== undefined) refuse('archive/newer', { step: newer, known: here.at(-1) });
  const older = here.find((step) => !schema.includes(step));
  if (older !== undefined) refuse('archive/older', { step: schema.at(-1), known: older });
  const { name, slug } = organisation;
  if (!/^[a-z0-9](?:-?[a-z0-9]){0,62}$/.test(slug)) {
    refuse('archive/slug-unfit', { field: 'slug', slug });
  }
  const there = await isThere(client, organisation);
  if (there === 'id') conflict('archive/organisation-there', { org: name });
  if (there === 'slug') conflict('archive/slug-taken', { field: 'slug', slug });
}

interface Load {
  readonly client: pg.Client;
  readonly archive: OpenArchive;
  readonly organisation: ArchivedOrganisation;
  readonly house: ArchiveHouse;
  readonly contents: ArchiveContents;
  readonly onProgress: OnImport;
}

async function loadAll(load: Load): Promise<ImportedArchive> {
  const { client, archive, organisation, house, contents, onProgress } = load;
  const { manifest, keys, fingerprint } = archive;
  const { id } = organisation;
  await addOrganisation(client, organisation, sealKeys(house.keys, id, keys));
  const people = await loadPeople(load);
  const tables = await archiveTables(client, contents.register);
  const total = rowsIn(manifest, tables);
  let rows = 0;
  for (const table of tables) {
    await loadTable(load, table, (many) => onProgress('load', (rows += many), total));
  }
  await finishRows(client, tables, id);
  onProgress('compare', 0, total);
  await compareLoaded(client, archive, tables, (done) => onProgress('compare', done, total));
  return { organisation, manifest, fingerprint, rows, people };
}

function rowsIn({ parts }: ArchiveManifest, tables: readonly ArchiveTable[]): number {
  const names = new Set(tables.map(({ name }) => tablePart(name)));
  return parts.reduce((sum, { name, rows = 0 }) => sum + (names.has(name) ? rows : 0), 0);
}

const personShape = z.strictObject({
  id: z.uuid(),
  name: z.string().min(1).max(120),
  email: z.string().max(320).nullable(),
  phone: z.string().max(40).nullable(),
});

async function loadPeople({ client, archive, house }: Load): Promise<number> {
  const part = partNames.people;
  const people: z.output<typeof personShape>[] = [];
  for await (const line of linesOf(archive.content(part))) {
    people.push(parsedPerson(line) ?? refuse('archive/row-unfit', { part }));
  }
  const [living] = await livingLogins(
    client,
    people.map(({ id }) => id),
  );
  const known = people.find(({ id }) => id === living);
  if (known) conflict('archive/login-there', { name: known.name });
  const { keys } = house;
  const logins = people.map(({ id, name, email, phone }) => ({
    ...{ id, name },
    email: sealed(keys, 'email', email),
    phone: sealed(keys, 'phone', phone),
  }));
  await addShutLogins(client, logins, house.now());
  return people.length;
}

function parsedPerson(line: string): z.output<typeof personShape> | null {
  try {
    return personShape.parse(JSON.parse(line));
  } catch {
    return null; // What it is not is told by whoever asked for it.
  }
}

function sealed(keys: Keyring, field: string, text: string | null): Buffer | null {
  return text === null ? null : keys.seal(installationOrg, field, text);
}

/** So many rows, or so much text, go in at once. */
const rowsAtOnce = 2_000;
const lengthAtOnce = 4_000_000;

async function loadTable(
  { client, archive, organisation }: Load,
  table: ArchiveTable,
  tell: (many: number) => void,
): Promise<void> {
  await beginTable(client, table);
  let batch: string[] = [];
  let length = 0;
  const send = async () => {
    if (batch.length === 0) return;
    await addRows(client, table, organisation.id, `[${batch.join(',')}]`).catch((error: unknown) =>
      unfit(error, tablePart(table.name)),
    );
    tell(batch.length);
    [batch, length] = [[], 0];
  };
  for await (const row of wholeRows(archive, table.name)) {
    batch.push(row);
    length += row.length;
    if (batch.length >= rowsAtOnce || length >= lengthAtOnce) await send();
  }
  await send();
  await endTable(client, table, organisation.id).catch((error: unknown) =>
    unfit(error, tablePart(table.name)),
  );
}

/** Rows as texts of JSON, what stands in the sealed part put to what stands in the open one. */
export async function* wholeRows(
  archive: OpenArchive,
  table: string,
): AsyncGenerator<string, void> {
  const [plain, personal] = [tablePart(table), personalPart(table)];
  const others = archive.has(personal) ? linesOf(archive.content(personal)) : null;
  for await (const line of linesOf(archive.content(plain))) {
    if (others === null) {
      yield line;
      continue;
    }
    const other = await others.next();
    if (other.done) return refuse('archive/row-unfit', { part: personal });
    yield joined(line, other.value);
  }
  if (others && !(await others.next()).done) refuse('archive/row-unfit', { part: personal });
}

/** Two texts of JSON objects as one object. */
function joined(one: string, other: string): string {
  if (one === '{}') return other;
  if (other === '{}') return one;
  return `${one.slice(0, -1)},${other.slice(1)}`;
}

/** A value that its column does not take, or a row that stands twice or names one that is not there. */
function unfit(error: unknown, part: string): never {
  const code = error instanceof pg.DatabaseError ? (error.code ?? '') : '';
  if (/^2[23]/.test(code)) refuse('archive/row-unfit', { part });
  throw error;
}

/** What the database says no to, in sentences. */
function explained(error: unknown): never {
  if (error instanceof Refusal) throw error;
  if (isDiskFull(error)) conflict('database/disk-full');
  const code = error instanceof pg.DatabaseError ? error.code : undefined;
  // Somebody else brought the same in at the same moment.
  if (code === '23505') conflict('archive/organisation-there', { org: '' });
  throw error;
}
