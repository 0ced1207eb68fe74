import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { refuse } from '../refusal.ts';

/**
 * How an object's bytes are sealed: `SKGF`, version (1), three noughts, a salt of 24 bytes; then chunks of at
 * most 64 KiB of content, each with GCM's tag of 16 bytes behind it. The key of one object is made of the
 * organisation's key and the salt, so that the nonces may begin at nought: a nonce says the chunk's place and
 * whether it is the last. Head and name stand in every tag. So a flipped bit, a chunk out of its place, a cut
 * end, something hung on, and another object under this name are all found.
 */
const magic = Buffer.from('SKGF\x01\0\0\0', 'latin1');
const saltSize = 24;
const headSize = magic.length + saltSize;
const tagSize = 16;
export const chunkSize = 1 << 16;

/** What a content of so many bytes weighs once it is sealed. */
export function sealedSize(bytes: number): number {
  return headSize + bytes + tagSize * Math.max(1, Math.ceil(bytes / chunkSize));
}

/**
 * Seals a content.
 *
 * @param key the organisation's
 * @param name under which the object will lie
 */
export async function* sealFile(
  key: KeyObject,
  name: string,
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Buffer, void> {
  const head = Buffer.concat([magic, randomBytes(saltSize)]);
  const own = keyOf(key, head);
  yield head;
  let place = 0;
  for await (const { chunk, isLast } of inChunks(content, chunkSize)) {
    const cipher = createCipheriv('aes-256-gcm', own, nonceOf(place, isLast));
    cipher.setAAD(Buffer.concat([head, Buffer.from(name)]));
    yield Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
    place += 1;
  }
}

/**
 * Opens what `sealFile` made. A piece is handed on only once it has proved itself; that there is no more is
 * known at the end.
 *
 * @throws Refusal `file/damaged`
 */
export async function* openFile(
  key: KeyObject,
  name: string,
  sealed: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Buffer, void> {
  let head: Buffer | null = null;
  let own: Buffer = Buffer.alloc(0);
  let place = 0;
  for await (const { chunk, isLast } of inChunks(sealed, chunkSize + tagSize, headSize)) {
    if (head === null) {
      head = chunk;
      if (isLast || chunk.length !== headSize || !chunk.subarray(0, magic.length).equals(magic))
        damaged();
      own = keyOf(key, chunk);
      continue;
    }
    if (chunk.length < tagSize) damaged();
    const decipher = createDecipheriv('aes-256-gcm', own, nonceOf(place, isLast));
    decipher.setAAD(Buffer.concat([head, Buffer.from(name)])).setAuthTag(chunk.subarray(-tagSize));
    yield opened();
    place += 1;

    function opened(): Buffer {
      try {
        return Buffer.concat([decipher.update(chunk.subarray(0, -tagSize)), decipher.final()]);
      } catch {
        return damaged(); // The tag does not fit: these are not the bytes that were sealed.
      }
    }
  }
}

function keyOf(key: KeyObject, head: Buffer): Buffer {
  return createHmac('sha256', key).update(head).digest();
}

function nonceOf(place: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce[0] = isLast ? 1 : 0;
  nonce.writeBigUInt64BE(BigInt(place), 4);
  return nonce;
}

/** Cuts a stream into chunks of one size, the first maybe of another; the last may be shorter, or empty. */
async function* inChunks(
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  size: number,
  first = size,
): AsyncGenerator<{ chunk: Buffer; isLast: boolean }, void> {
  let wanted = first;
  let held: Buffer = Buffer.alloc(0);
  for await (const piece of content) {
    held = held.length === 0 ? Buffer.from(piece) : Buffer.concat([held, piece]);
    let at = 0;
    // The last chunk is known only at the end: a full one waits until something follows.
    while (held.length - at > wanted) {
      yield { chunk: held.subarray(at, at + wanted), isLast: false };
      at += wanted;
      wanted = size;
    }
    held = held.subarray(at);
  }
  yield { chunk: held, isLast: true };
}

function damaged(): never {
  return refuse('file/damaged');
}
