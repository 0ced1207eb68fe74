import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { OrgKeys } from '../keys.ts';
import { refuse } from '../refusal.ts';
import { archiveFormat, partNames } from './archive-format.ts';
import type { ArchiveManifest } from './archive-format.ts';
import { digestOf, jsonOf, readKeys } from './archive-lock.ts';
import { openZip } from './read-zip.ts';
import type { OpenZip } from './read-zip.ts';
import { openPart, partKeysOf } from './sealed-part.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const many = z.int().min(0);
const money = z.string().regex(/^\d{1,18}\.\d\d$/);
const manifestShape = z.strictObject({
  format: z.int().min(1),
  schema: z.array(z.string().max(100)).min(1).max(10_000),
  organisation: z.strictObject({
    id: z.uuid(),
    kind: z.enum(['primary', 'secondary', 'council', 'lsp', 'partner']),
    slug: z.string().max(63),
    name: z.string().max(200),
    demo: z.boolean(),
    secondFactor: z.boolean(),
    createdAt: z.string().max(40),
  }),
  books: z.strictObject({ entries: many, lines: many, debits: money, credits: money }),
  head: z.strictObject({ seq: z.string().regex(/^\d{1,18}$/), hash: sha256 }).nullable(),
  lost: z.array(z.string().max(300)).max(1_000_000),
  parts: z
    .array(
      z.strictObject({ name: z.string().max(300), bytes: many, sha256, rows: many.optional() }),
    )
    .max(1_000_000),
});

const longestManifest = 1 << 28;
const longestKeys = 1 << 16;

/** A file, and the passphrase that opens it. */
export interface ArchiveFile {
  readonly path: string;
  readonly passphrase: string;
}

/** An archive whose manifest is proved to be the one that its passphrase was set for. */
export interface OpenArchive extends AsyncDisposable {
  readonly manifest: ArchiveManifest;
  readonly fingerprint: string;
  readonly keys: OrgKeys;
  readonly bytes: number;
  /** A part's content; opened where it is sealed. */
  content(name: string): AsyncGenerator<Buffer, void>;
  /** Whether there is such a part. */
  has(name: string): boolean;
  /**
   * Holds every part's bytes against the manifest.
   *
   * @throws Refusal `archive/part-changed` {part}
   */
  check(onBytes?: (done: number, total: number) => void): Promise<void>;
}

/** The newest and the oldest form that can be read, and what the file says of itself before any passphrase. */
export async function openArchive({ path, passphrase }: ArchiveFile): Promise<OpenArchive> {
  const zip = await openZip(path);
  try {
    const text = await zip.whole(partNames.manifest, longestManifest);
    mustBeReadable(text);
    const locked = await zip.whole(partNames.keys, longestKeys);
    const keys = await readKeys(locked, text, passphrase);
    const parsed = manifestShape.safeParse(jsonOf(text));
    if (!parsed.success) return refuse('archive/part-changed', { part: partNames.manifest });
    const manifest = parsed.data as ArchiveManifest;
    mustFit(zip, manifest);
    return opened(zip, { manifest, keys, fingerprint: digestOf(text) });
  } catch (error) {
    await zip[Symbol.asyncDispose]();
    throw error;
  }
}

/** A newer form is refused before the passphrase is asked to fit. */
function mustBeReadable(text: Buffer): void {
  const said = z.looseObject({ format: z.int() }).safeParse(jsonOf(text));
  if (!said.success) refuse('archive/part-changed', { part: partNames.manifest });
  const { format } = said.data;
  if (format > archiveFormat) refuse('archive/format-newer', { format, known: archiveFormat });
}

/** Exactly the parts that the manifest names stand in the file, and what belongs to every archive. */
function mustFit(zip: OpenZip, { parts }: ArchiveManifest): void {
  const named = new Set<string>([partNames.manifest, partNames.making, partNames.keys]);
  for (const { name, bytes } of parts) {
    const entry = zip.entries.get(name) ?? refuse('archive/part-missing', { part: name });
    if (entry.size !== bytes) refuse('archive/part-changed', { part: name });
    if (named.has(name)) refuse('archive/part-double', { part: name });
    named.add(name);
  }
  for (const name of zip.entries.keys()) {
    if (!named.has(name)) refuse('archive/part-strange', { part: name });
  }
}

type Known = Pick<OpenArchive, 'manifest' | 'keys' | 'fingerprint'>;

function opened(zip: OpenZip, known: Known): OpenArchive {
  const partKeys = partKeysOf(known.keys);
  return {
    ...known,
    bytes: zip.bytes,
    content: (name) =>
      name.endsWith('.enc') ? openPart(partKeys, name, zip.content(name)) : zip.content(name),
    has: (name) => zip.entries.has(name),
    async check(onBytes = () => undefined) {
      const { parts } = known.manifest;
      const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
      let done = 0;
      for (const part of parts) {
        const digest = createHash('sha256');
        for await (const piece of zip.content(part.name)) {
          digest.update(piece);
          onBytes((done += piece.length), total);
        }
        if (digest.digest('hex') !== part.sha256) {
          refuse('archive/part-changed', { part: part.name });
        }
      }
    },
    [Symbol.asyncDispose]: () => zip[Symbol.asyncDispose](),
  };
}

/** A part's lines. */
export async function* linesOf(content: AsyncIterable<Buffer>): AsyncGenerator<string, void> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of content) {
    const whole = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    let from = 0;
    for (let at = whole.indexOf(10); at >= 0; at = whole.indexOf(10, from)) {
      yield whole.toString('utf8', from, at);
      from = at + 1;
    }
    rest = whole.subarray(from);
  }
  if (rest.length > 0) yield rest.toString('utf8');
}
