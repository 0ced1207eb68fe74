import {
  createCipheriv,
  createDecipheriv,
  createHash,
  randomBytes,
  scrypt,
  timingSafeEqual,
} from 'node:crypto';
import { promisify } from 'node:util';
import { constants, zstdCompress, zstdDecompress } from 'node:zlib';

/**
 * The outermost layer of a backup file: a header of 32 bytes, then blocks. A block is a length (four
 * bytes, the highest bit marks the last one), a zstd frame of at most a mebibyte of content, sealed with
 * AES-256-GCM if there is a passphrase, and sixteen bytes that prove it: GCM's tag, or without a
 * passphrase the head of a SHA-256. Both cover the header and the block's place, so that a flipped byte,
 * a block out of its place and a cut end are all found. `docs/decisions/0008` has it byte by byte.
 */
export const blockSize = 1 << 20;
export const headerSize = 32;
export const tagSize = 16;
export const lastMark = 0x8000_0000;
/** What zstd may need for content that does not shrink. */
export const longestStored = blockSize + 1024;

const magic = Buffer.from('SAKAGURU');
/** Two since documents are carried; one without them is read as it is. */
const version = 2;
/** What a guess at the passphrase costs, in scrypt's terms. */
export interface GuessCost {
  readonly log2N: number;
  readonly r: number;
  readonly p: number;
}

/** 128 MiB and some tenths of a second a guess. */
const usualCost: GuessCost = { log2N: 17, r: 8, p: 1 };
/** A file from elsewhere may not ask for more than this of our memory. */
const dearest: GuessCost = { log2N: 18, r: 8, p: 4 };

/** How the blocks of one file are made and read. */
export interface BlockCipher {
  readonly header: Buffer;
  readonly isSealed: boolean;
  /** Makes the stored form of a block: payload and proof, without the length before them. */
  close(content: Buffer, place: number, isLast: boolean): Promise<Buffer>;
  /** Opens it again; null: it is not what was written there. */
  open(stored: Buffer, place: number, isLast: boolean): Promise<Buffer | null>;
}

/** The cipher of a new file, sealed if there is a passphrase. */
export async function newBlockCipher(
  passphrase: string | null,
  cost: GuessCost = usualCost,
): Promise<BlockCipher> {
  const header = Buffer.alloc(headerSize);
  magic.copy(header);
  header[8] = version;
  if (passphrase !== null) {
    header[9] = 1;
    randomBytes(16).copy(header, 10);
    header.set([cost.log2N, cost.r, cost.p], 26);
  }
  return cipherOf(header, passphrase);
}

/** What the header of a file says of it; null: this is no backup of ours. */
export function readHeader(header: Buffer): { version: number; isSealed: boolean } | null {
  if (header.length < headerSize || !header.subarray(0, 8).equals(magic)) return null;
  const isSealed = header[9] === 1;
  const asked = { log2N: header[26]!, r: header[27]!, p: header[28]! };
  const isDear = asked.log2N > dearest.log2N || asked.r > dearest.r || asked.p > dearest.p;
  if (header[9]! > 1 || (isSealed && (isDear || asked.log2N < 10 || !asked.r || !asked.p)))
    return null;
  return { version: header[8]!, isSealed };
}

/** Whether this program knows how to read a file of that version. */
export const isKnownVersion = (found: number): boolean => found >= 1 && found <= version;

/** The cipher of a file there is, by its header. */
export async function cipherOf(header: Buffer, passphrase: string | null): Promise<BlockCipher> {
  const key = header[9] === 1 ? await keyOf(header, passphrase ?? '') : null;
  return {
    header,
    isSealed: key !== null,
    async close(content, place, isLast) {
      const packed = await pack(content, { params: { [constants.ZSTD_c_compressionLevel]: 3 } });
      const nonce = nonceOf(place, isLast);
      if (key === null) return Buffer.concat([packed, digest(header, nonce, packed)]);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(header);
      const body = cipher.update(packed);
      return Buffer.concat([body, cipher.final(), cipher.getAuthTag()]);
    },
    async open(stored, place, isLast) {
      const body = stored.subarray(0, -tagSize);
      const tag = stored.subarray(-tagSize);
      const nonce = nonceOf(place, isLast);
      const packed = key === null ? proved(header, nonce, { body, tag }) : opened();
      return packed && unpack(packed, { maxOutputLength: blockSize }).catch(() => null);

      function opened(): Buffer | null {
        const decipher = createDecipheriv('aes-256-gcm', key!, nonce);
        decipher.setAAD(header).setAuthTag(tag);
        try {
          return Buffer.concat([decipher.update(body), decipher.final()]);
        } catch {
          return null; // That the tag does not fit is the answer asked for.
        }
      }
    },
  };
}

const pack = promisify<Buffer, object, Buffer>(zstdCompress);
const unpack = promisify<Buffer, object, Buffer>(zstdDecompress);

/** Every block has a nonce of its own under the file's own key: its place, and whether it is the last. */
function nonceOf(place: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce[0] = isLast ? 1 : 0;
  nonce.writeBigUInt64BE(BigInt(place), 4);
  return nonce;
}

function digest(header: Buffer, nonce: Buffer, body: Buffer): Buffer {
  const hash = createHash('sha256').update(header).update(nonce).update(body);
  return hash.digest().subarray(0, tagSize);
}

function proved(header: Buffer, nonce: Buffer, stored: { body: Buffer; tag: Buffer }) {
  const expected = digest(header, nonce, stored.body);
  return timingSafeEqual(expected, stored.tag) ? stored.body : null;
}

/** The file's own key: the salt is new for every file, so that the nonces may begin at nought. */
function keyOf(header: Buffer, passphrase: string): Promise<Buffer> {
  const [log2N, r, p] = [header[26]!, header[27]!, header[28]!];
  const wish = { N: 2 ** log2N, r, p, maxmem: 2 ** log2N * r * 128 + (32 << 20) };
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFC'), header.subarray(10, 26), 32, wish, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
