/**
 * What stands inside the blocks of a backup: parts, one after the other. A part is a head (what it is),
 * pieces of its content, a piece of length nought, and its sum. Every length is four bytes.
 */
export interface PartHead {
  /** `opening` first, `key` only in a sealed file, a `table` each, a `file` each, and `closing` last. */
  readonly part: 'opening' | 'key' | 'table' | 'file' | 'closing';
  /** The table's name, or the object's. */
  readonly name?: string;
  readonly columns?: readonly string[];
}

/** What was counted while a part was written, and is counted again by whoever reads it. */
export interface PartSum {
  readonly rows: number;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** A part by the name a person hears when it is damaged. */
export function nameOfPart(head: PartHead): string {
  return head.name ?? head.part;
}

/** Four bytes of a length. */
export function lengthBytes(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}
