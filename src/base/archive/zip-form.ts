/** What a ZIP file's headers are made of (PKWARE APPNOTE 6.3.10); sizes always in their long form (zip64). */
export interface ZipEntry {
  readonly name: string;
  /** Whether its content is deflated; else it is stored as it is. */
  readonly isDeflated: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly at: number;
}

export const signatures = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
} as const;

export const methods = { stored: 0, deflated: 8 } as const;

const version = 45;
/** Names are UTF-8. */
export const nameFlag = 0x0800;
/** Midnight of 1 January 1980, the first day that a ZIP knows: equal content gives equal bytes. */
const firstDay = 0x0021;
const long = 0xffffffff;
export const localSize = 30;
export const centralSize = 46;
/** The extra field with the long sizes, in a local header and in the central directory. */
export const localExtra = 20;
export const centralExtra = 28;

/** The header that stands before an entry's content. */
export function localHeader({ name, isDeflated, crc, packed, size }: ZipEntry): Buffer {
  const named = Buffer.from(name);
  const header = Buffer.alloc(localSize + named.length + localExtra);
  header.writeUInt32LE(signatures.local, 0);
  writeShared(header, 4, { isDeflated, crc, name: named.length, extra: localExtra });
  named.copy(header, localSize);
  const extra = localSize + named.length;
  header.writeUInt16LE(1, extra);
  header.writeUInt16LE(localExtra - 4, extra + 2);
  header.writeBigUInt64LE(BigInt(size), extra + 4);
  header.writeBigUInt64LE(BigInt(packed), extra + 12);
  return header;
}

/** An entry's line in the directory at the end. */
export function centralHeader({ name, isDeflated, crc, packed, size, at }: ZipEntry): Buffer {
  const named = Buffer.from(name);
  const header = Buffer.alloc(centralSize + named.length + centralExtra);
  header.writeUInt32LE(signatures.central, 0);
  // Made on a Unix system, so that the rights below are read as such: for its owner alone.
  header.writeUInt16LE((3 << 8) | version, 4);
  writeShared(header, 6, { isDeflated, crc, name: named.length, extra: centralExtra });
  header.writeUInt32LE((0o100600 << 16) >>> 0, 38);
  header.writeUInt32LE(long, 42);
  named.copy(header, centralSize);
  const extra = centralSize + named.length;
  header.writeUInt16LE(1, extra);
  header.writeUInt16LE(centralExtra - 4, extra + 2);
  header.writeBigUInt64LE(BigInt(size), extra + 4);
  header.writeBigUInt64LE(BigInt(packed), extra + 12);
  header.writeBigUInt64LE(BigInt(at), extra + 20);
  return header;
}

interface Shared {
  readonly isDeflated: boolean;
  readonly crc: number;
  readonly name: number;
  readonly extra: number;
}

/** What both headers have alike, from the version needed to the length of the extra field. */
function writeShared(header: Buffer, from: number, { isDeflated, crc, name, extra }: Shared): void {
  header.writeUInt16LE(version, from);
  header.writeUInt16LE(nameFlag, from + 2);
  header.writeUInt16LE(isDeflated ? methods.deflated : methods.stored, from + 4);
  header.writeUInt16LE(0, from + 6);
  header.writeUInt16LE(firstDay, from + 8);
  header.writeUInt32LE(crc, from + 10);
  header.writeUInt32LE(long, from + 14);
  header.writeUInt32LE(long, from + 18);
  header.writeUInt16LE(name, from + 22);
  header.writeUInt16LE(extra, from + 24);
}

/** Size of what stands at the very end: the long directory's end, its locator, and the short end. */
export const tailSize = 56 + 20 + 22;

/** The end of the directory, in its long form and then in the short one. */
export function tail(entries: number, from: number, size: number): Buffer {
  const end = Buffer.alloc(tailSize);
  end.writeUInt32LE(signatures.end64, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE((3 << 8) | version, 12);
  end.writeUInt16LE(version, 14);
  end.writeBigUInt64LE(BigInt(entries), 24);
  end.writeBigUInt64LE(BigInt(entries), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(from), 48);
  end.writeUInt32LE(signatures.locator64, 56);
  end.writeBigUInt64LE(BigInt(from + size), 64);
  end.writeUInt32LE(1, 72);
  end.writeUInt32LE(signatures.end, 76);
  end.writeUInt16LE(0xffff, 84);
  end.writeUInt16LE(0xffff, 86);
  end.writeUInt32LE(long, 88);
  end.writeUInt32LE(long, 92);
  return end;
}
