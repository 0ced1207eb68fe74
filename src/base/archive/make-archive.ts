import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import pg from 'pg';
import { explainDisk } from '../backup/disk-full.ts';
import { connectionOf } from '../db/connect.ts';
import type { DatabaseAddress } from '../db/connect.ts';
import { learnKeys } from '../db/learn-keys.ts';
import type { TableRegister } from '../db/table-facts.ts';
import { installationOrg } from '../ground.ts';
import type { Ground } from '../ground.ts';
import type { Keyring } from '../keys.ts';
import { absent, refuse } from '../refusal.ts';
import { nameTaker } from '../practice/take-names-out.ts';
import { contentOf } from './archive-content.ts';
import { filePart, storedBytes } from './archive-files.ts';
import { archiveFormat, partNames, personalPart, tablePart } from './archive-format.ts';
import type { ArchiveManifest, ArchivePart } from './archive-format.ts';
import { digestOf, writeKeys } from './archive-lock.ts';
import type { NewLock } from './archive-lock.ts';
import { readmeText } from './archive-readme.ts';
import { sheetHead, sheetLine, sheetPart } from './archive-sheet.ts';
import type { ArchiveSheet, SheetHands } from './archive-sheet.ts';
import {
  beginReading,
  booksOf,
  countAll,
  fileHashes,
  headOf,
  namesIn,
  organisationOf,
  peopleOf,
  schemaSteps,
  sheetRows,
} from './archive-source.view.ts';
import type { PersonRow } from './archive-source.view.ts';
import { archiveTables, columnsOf } from './archive-table.view.ts';
import type { ArchiveTable, PartOfRow } from './archive-table.view.ts';
import { schemaText } from './schema-text.ts';
import { partKeysOf, sealPart } from './sealed-part.ts';
import type { PartKeys } from './sealed-part.ts';
import { ZipWriter } from './write-zip.ts';

/** What an archive is made of, besides the rows: told by the roof. */
export interface ArchiveContents {
  readonly register: TableRegister;
  readonly sheets: readonly ArchiveSheet[];
}

/** What making and loading archives needs of the opened house. */
export type ArchiveHouse = Pick<Ground, 'pool' | 'keys' | 'now' | 'files'> & {
  readonly database: DatabaseAddress;
};

export interface ArchiveWish {
  readonly orgId: string;
  readonly path: string;
  readonly lock: NewLock;
  /** The program's version. */
  readonly product: string;
  /** Told how many rows are in it, of how many; what it throws breaks the making off. */
  readonly onRows?: (done: number, total: number) => Promise<void> | void;
}

/** What was made. */
export interface MadeArchive {
  readonly path: string;
  readonly bytes: number;
  readonly rows: number;
  /** The digest of its manifest: equal books, equal fingerprint. */
  readonly fingerprint: string;
  readonly manifest: ArchiveManifest;
}

/**
 * Writes one organisation into one file, while everybody goes on working: one read-only transaction sees one
 * instant, row after row is streamed through, and the file gets its name only when it is whole.
 *
 * @throws Refusal `organisation/absent`, `archive/practice` (of practice books, or of the installation itself),
 *   `database/disk-full`, `backup/disk-full`
 */
export async function makeArchive(
  house: ArchiveHouse,
  contents: ArchiveContents,
  wish: ArchiveWish,
): Promise<MadeArchive> {
  const { orgId, path } = wish;
  await learnKeys(house, orgId);
  const client = new pg.Client(connectionOf(house.database, 'application'));
  client.on('error', () => undefined);
  await client.connect();
  try {
    await beginReading(client, orgId);
    return await explainDisk(path, async () => {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const zip = await ZipWriter.create(path);
      try {
        return await new Making(client, zip, house, contents, wish).write();
      } catch (error) {
        await zip.abandon();
        throw error;
      }
    });
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** One archive on its way. */
class Making {
  readonly #client: pg.Client;
  readonly #zip: ZipWriter;
  readonly #house: ArchiveHouse;
  readonly #keys: Keyring;
  readonly #contents: ArchiveContents;
  readonly #wish: ArchiveWish;
  readonly #partKeys: PartKeys;
  readonly #parts: ArchivePart[] = [];
  #done = 0;

  // oxlint-disable-next-line max-params -- five things that one making holds together
  constructor(
    client: pg.Client,
    zip: ZipWriter,
    house: ArchiveHouse,
    contents: ArchiveContents,
    wish: ArchiveWish,
  ) {
    this.#client = client;
    this.#zip = zip;
    this.#house = house;
    this.#keys = house.keys;
    this.#contents = contents;
    this.#wish = wish;
    this.#partKeys = partKeysOf(house.keys.keysOf(wish.orgId));
  }

  async write(): Promise<MadeArchive> {
    const { orgId, product, path } = this.#wish;
    const organisation =
      (await organisationOf(this.#client, orgId)) ?? absent('organisation/absent', { org: orgId });
    if (['practice', 'installation'].includes(organisation.kind)) refuse('archive/practice');
    const tables = await archiveTables(this.#client, this.#contents.register);
    const total = await countAll(this.#client, tables, orgId);
    await this.#plain(partNames.readme, [Buffer.from(readmeText)]);
    await this.#plain(partNames.schema, [
      Buffer.from(schemaText(tables, this.#contents.register, this.#contents.sheets)),
    ]);
    for (const table of tables) await this.#table(table, total);
    await this.#sheets();
    await this.#people();
    const lost = await this.#files();
    const manifest: ArchiveManifest = {
      format: archiveFormat,
      schema: await schemaSteps(this.#client),
      organisation,
      books: await booksOf(this.#client, orgId),
      head: await headOf(this.#client, orgId),
      lost,
      parts: this.#parts,
    };
    const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
    const made = { madeAt: this.#house.now().toISOString(), product };
    await this.#zip.add(partNames.manifest, [text]);
    await this.#zip.add(partNames.making, [Buffer.from(`${JSON.stringify(made, null, 2)}\n`)]);
    const keys = writeKeys(this.#wish.lock, this.#keys.keysOf(orgId), text, archiveFormat);
    await this.#zip.add(partNames.keys, [keys]);
    const bytes = await this.#zip.close();
    return { path, bytes, rows: this.#done, fingerprint: digestOf(text), manifest };
  }

  async #table(table: ArchiveTable, total: number): Promise<void> {
    await this.#rows(table, 'plain', async (many) => {
      this.#done += many;
      await this.#wish.onRows?.(this.#done, total);
    });
    if (columnsOf(table, 'personal').length === 0) return;
    await this.#rows(table, 'personal', async () => this.#wish.onRows?.(this.#done, total));
  }

  async #rows(
    table: ArchiveTable,
    part: PartOfRow,
    tell: (many: number) => Promise<void>,
  ): Promise<void> {
    let rows = 0;
    const wanted = { table, part, orgId: this.#wish.orgId };
    const content = contentOf(this.#client, wanted, (many) => {
      rows += many;
      return tell(many);
    });
    if (part === 'plain') await this.#plain(tablePart(table.name), content, () => rows);
    else await this.#sealed(personalPart(table.name), content, () => rows);
  }

  async #sheets(): Promise<void> {
    const { orgId } = this.#wish;
    const names = await namesIn(this.#client, this.#contents.register, orgId);
    const hands: SheetHands = {
      takeNames: nameTaker(names),
      open: (field, sealed) => this.#keys.open(orgId, field, sealed),
    };
    for (const sheet of this.#contents.sheets) {
      const { columns, sql, isPersonal } = sheet;
      const rows = sheetRows(this.#client, sql, orgId);
      const content = (async function* () {
        yield Buffer.from(sheetHead(columns));
        for await (const batch of rows) {
          yield Buffer.from(batch.map((row) => sheetLine(columns, row, hands)).join(''));
        }
      })();
      if (isPersonal) await this.#sealed(sheetPart(sheet), content);
      else await this.#plain(sheetPart(sheet), content);
    }
  }

  async #people(): Promise<void> {
    const people = await peopleOf(this.#client, this.#wish.orgId);
    const lines = people.map((person) => `${JSON.stringify(this.#said(person))}\n`);
    const content = (async function* () {
      yield Buffer.from(lines.join(''));
    })();
    await this.#sealed(partNames.people, content, () => people.length);
  }

  /** The documents' contents, as they lie in the store; answers which of them it has no more. */
  async #files(): Promise<string[]> {
    const { orgId } = this.#wish;
    const lost: string[] = [];
    for (const hash of await fileHashes(this.#client, orgId)) {
      const part = filePart(hash);
      const { files } = this.#house;
      const content = await storedBytes(files?.store, orgId, Buffer.from(hash, 'hex'));
      if (content === null) lost.push(part);
      else this.#note(part, await this.#zip.add(part, content, false));
    }
    return lost;
  }

  #said({ id, name, email, phone }: PersonRow): Record<string, string | null> {
    const opened = (field: string, sealed: Buffer | null) => {
      if (sealed === null) return null;
      // The first people of an installation were sealed in the cooperative that was founded with them.
      for (const orgId of [installationOrg, this.#wish.orgId]) {
        try {
          return this.#keys.open(orgId, field, sealed);
        } catch {
          continue; // Sealed in the other one.
        }
      }
      return null;
    };
    return { id, name, email: opened('email', email), phone: opened('phone', phone) };
  }

  async #plain(
    name: string,
    content: AsyncIterable<Buffer> | Iterable<Buffer>,
    rows?: () => number,
  ): Promise<void> {
    this.#note(name, await this.#zip.add(name, content), rows);
  }

  async #sealed(name: string, content: AsyncIterable<Buffer>, rows?: () => number): Promise<void> {
    const sealed = sealPart(this.#partKeys, name, content);
    this.#note(name, await this.#zip.add(name, sealed, false), rows);
  }

  #note(name: string, written: { bytes: number; sha256: string }, rows?: () => number): void {
    this.#parts.push({ name, ...written, ...(rows && { rows: rows() }) });
  }
}
