import { z } from 'zod';

/**
 * What a backup says of itself before its rows: enough to know whether this program can read it, whose
 * key it needs, and what the books came to at that instant.
 */
const opening = z.object({
  /** The program's version that wrote it. */
  product: z.string(),
  /** The schema's steps, in their order. */
  migrations: z.array(z.string()).min(1),
  /** The server's version, as it writes it. */
  postgres: z.string(),
  /** The instant of the snapshot. */
  madeAt: z.iso.datetime(),
  host: z.string(),
  /** Its own row among the backups, open in the snapshot; where it has one. */
  runId: z.uuid().optional(),
  organisations: z.number().int(),
  /** Whether the key file is inside. */
  withKey: z.boolean(),
  /** What only the right key file can say; hexadecimal. */
  keyCheck: z.string(),
  books: z.array(
    z.object({
      orgId: z.uuid(),
      entries: z.number().int(),
      lines: z.number().int(),
      /** Sum of the debits in sen, as digits. */
      debits: z.string(),
      /** Debits less credits: nought. */
      net: z.string(),
    }),
  ),
  /** The last seal of each chain of deeds. */
  heads: z.array(z.object({ orgId: z.uuid(), seq: z.string(), hash: z.string() })),
});

/** What it says after them. */
const closing = z.object({
  tables: z.array(
    z.object({
      name: z.string(),
      rows: z.number().int(),
      bytes: z.number().int(),
      sha256: z.string(),
    }),
  ),
  /** Objects of documents that are inside, and how many the store had lost; null: they were left out. */
  files: z
    .object({ count: z.number().int(), bytes: z.number().int(), missing: z.number().int() })
    .nullable()
    .default(null),
});

export type Opening = z.infer<typeof opening>;
export type Closing = z.infer<typeof closing>;
/** What documents a backup carries. */
export type CarriedFiles = NonNullable<Closing['files']>;
export type Books = Pick<Opening, 'books' | 'heads'>;

/** Reads the first part. Throws on what is none. */
export function readOpening(text: string): Opening {
  return opening.parse(JSON.parse(text));
}

/** Reads the last part. Throws on what is none. */
export function readClosing(text: string): Closing {
  return closing.parse(JSON.parse(text));
}

/** The rows of a backup's tables together. */
export function rowsOf(closed: Pick<Closing, 'tables'>): number {
  return closed.tables.reduce((rows, table) => rows + table.rows, 0);
}

/**
 * The first difference between what the books came to when the backup was made and after it was loaded;
 * null: there is none.
 */
export function differenceOf(made: Books, loaded: Books): { what: string; orgId: string } | null {
  for (const what of ['books', 'heads'] as const) {
    const found = new Map<string, string>();
    for (const row of loaded[what]) found.set(row.orgId, told(row));
    for (const row of made[what]) {
      if (found.get(row.orgId) !== told(row)) return { what, orgId: row.orgId };
      found.delete(row.orgId);
    }
    const [extra] = found.keys();
    if (extra !== undefined) return { what, orgId: extra };
  }
  return null;
}

function told(row: object): string {
  return JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
