import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { OrgKeys } from '../keys.ts';
import { refuse } from '../refusal.ts';

/** The keys of an archive's sealed parts. */
export interface PartKeys {
  readonly content: Uint8Array;
  readonly nonce: Uint8Array;
}

/** They come from the organisation's own key, so that equal books give equal parts wherever they stand. */
export function partKeysOf({ seal }: OrgKeys): PartKeys {
  const derive = (use: string) => Buffer.from(hkdfSync('sha256', seal, Buffer.alloc(0), use, 32));
  return { content: derive('archive:content'), nonce: derive('archive:nonce') };
}

const blockSize = 1 << 18;
/** The highest bit of a block's length says that it is the last. */
const lastBit = 0x80000000;
const [nonceSize, tagSize] = [12, 16];

/**
 * Seals a part block by block: length (4 bytes, little end first), nonce (12), content (deflated, then
 * AES-256-GCM), tag (16). The tag covers the part's name, the block's place and whether it is the last, so that
 * none can be changed, moved, or cut off. The nonce is made of all that and of the content by a keyed hash: equal
 * content gives equal bytes, and no nonce serves for two contents.
 */
export async function* sealPart(
  keys: PartKeys,
  name: string,
  content: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer, void> {
  let gathered: Buffer[] = [];
  let [held, place] = [0, 0];
  for await (const piece of content) {
    gathered.push(piece);
    held += piece.length;
    if (held <= blockSize) continue;
    let whole = Buffer.concat(gathered);
    for (; whole.length > blockSize; whole = whole.subarray(blockSize), place += 1) {
      yield sealBlock(keys, { name, place, isLast: false }, whole.subarray(0, blockSize));
    }
    [gathered, held] = [[whole], whole.length];
  }
  yield sealBlock(keys, { name, place, isLast: true }, Buffer.concat(gathered));
}

interface Place {
  readonly name: string;
  readonly place: number;
  readonly isLast: boolean;
}

const saidOf = ({ name, place, isLast }: Place): Buffer =>
  Buffer.from(`${name}\0${place}\0${isLast ? 'last' : 'more'}`);

function sealBlock(keys: PartKeys, place: Place, content: Buffer): Buffer {
  const said = saidOf(place);
  const packed = deflateRawSync(content, { level: 6 });
  const mac = createHmac('sha256', keys.nonce).update(said).update('\0').update(packed).digest();
  const nonce = mac.subarray(0, nonceSize);
  const cipher = createCipheriv('aes-256-gcm', keys.content, nonce);
  cipher.setAAD(said);
  const body = Buffer.concat([cipher.update(packed), cipher.final()]);
  const head = Buffer.alloc(4);
  head.writeUInt32LE((body.length | (place.isLast ? lastBit : 0)) >>> 0);
  return Buffer.concat([head, nonce, body, cipher.getAuthTag()]);
}

/**
 * Opens what `sealPart` made.
 *
 * @throws Refusal `archive/part-changed` {part}
 */
export async function* openPart(
  keys: PartKeys,
  name: string,
  sealed: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer, void> {
  const changed = (): never => refuse('archive/part-changed', { part: name });
  let held: Buffer = Buffer.alloc(0);
  let [place, isLast] = [0, false];
  for await (const piece of sealed) {
    if (isLast) changed();
    held = held.length === 0 ? piece : Buffer.concat([held, piece]);
    while (!isLast && held.length >= 4) {
      const length = held.readUInt32LE(0) & ~lastBit;
      if (length > 2 * blockSize) changed();
      const size = 4 + nonceSize + length + tagSize;
      if (held.length < size) break;
      isLast = (held.readUInt32LE(0) & lastBit) !== 0;
      yield openBlock(keys, { name, place, isLast }, held.subarray(4, size)) ?? changed();
      held = held.subarray(size);
      place += 1;
    }
  }
  if (!isLast || held.length > 0) changed();
}

function openBlock(keys: PartKeys, place: Place, block: Buffer): Buffer | null {
  const decipher = createDecipheriv('aes-256-gcm', keys.content, block.subarray(0, nonceSize));
  decipher.setAAD(saidOf(place));
  decipher.setAuthTag(block.subarray(-tagSize));
  try {
    const body = block.subarray(nonceSize, -tagSize);
    const packed = Buffer.concat([decipher.update(body), decipher.final()]);
    return inflateRawSync(packed, { maxOutputLength: blockSize });
  } catch {
    return null; // A tag that does not fit is the answer asked for.
  }
}
