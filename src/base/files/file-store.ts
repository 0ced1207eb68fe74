/** One object as a store lists it. */
export interface StoredObject {
  readonly name: string;
  /** As it lies there, sealed. */
  readonly bytes: number;
  readonly changedAt: Date;
}

/**
 * Where objects lie: sealed bytes under a name, and nothing that tells what they are. An object is written
 * whole or not at all, and written again it replaces itself.
 */
export interface FileStore {
  /** Where it is, for whoever owns the machine. */
  readonly place: string;
  /** @throws Refusal `file/store-away`, `file/disk-full` */
  write(name: string, content: AsyncIterable<Buffer>): Promise<void>;
  /** The object's bytes, or null: there is none. @throws Refusal `file/store-away` */
  read(name: string): Promise<AsyncIterable<Uint8Array> | null>;
  /** What is known of it without reading it. @throws Refusal `file/store-away` */
  look(name: string): Promise<StoredObject | null>;
  remove(name: string): Promise<void>;
  /** Every object whose name begins with `prefix`, also what was broken off in the middle. */
  list(prefix: string): AsyncGenerator<StoredObject, void>;
}

/** How a process keeps files. */
export interface FileHouse {
  readonly store: FileStore;
  /** What the documents of one organisation may weigh together, in bytes. */
  readonly quota: number;
  /** What one upload may weigh, in bytes. */
  readonly most: number;
}

/** Usual limits; settings may say otherwise. */
export const usualLimits = { quota: 2_000_000_000, most: 10_000_000 } as const;

/** The name of an object: the organisation, and a keyed hash of the plain content in hexadecimal. */
export function objectName(orgId: string, hash: Uint8Array): string {
  const hex = Buffer.from(hash).toString('hex');
  return `${orgId}/${hex.slice(0, 2)}/${hex.slice(2)}`;
}

/** The hash in an object's name; null: it is no finished object of ours. */
export function hashIn(name: string): string | null {
  const [, head, tail] = /^[0-9a-f-]{36}\/([0-9a-f]{2})\/([0-9a-f]{62})$/.exec(name) ?? [];
  return head === undefined || tail === undefined ? null : head + tail;
}
