/**
 * The letters a font can draw, read from its table `cmap` (OpenType, formats 4 and 12).
 *
 * @param font the bytes of a TrueType file
 */
export function fontLetters(font: Uint8Array): ReadonlySet<number> {
  const bytes = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableAt(bytes, 'cmap');
  const letters = new Set<number>();
  for (let i = 0; i < bytes.getUint16(cmap + 2); i += 1) {
    const at = cmap + bytes.getUint32(cmap + 4 + 8 * i + 4);
    const format = bytes.getUint16(at);
    if (format === 4) readSegments(bytes, at, letters);
    if (format === 12) readGroups(bytes, at, letters);
  }
  return letters;
}

function tableAt(bytes: DataView, tag: string): number {
  for (let i = 0; i < bytes.getUint16(4); i += 1) {
    const at = 12 + 16 * i;
    const name = [0, 1, 2, 3].map((j) => String.fromCharCode(bytes.getUint8(at + j))).join('');
    if (name === tag) return bytes.getUint32(at + 8);
  }
  throw new RangeError(`the font has no table ${tag}`);
}

/** Format 4: segments of two-byte letters; a segment's letters may still be without a drawing. */
function readSegments(bytes: DataView, at: number, letters: Set<number>): void {
  const double = bytes.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + double];
  const [deltas, offsets] = [starts + double, starts + 2 * double];
  for (let i = 0; i < double; i += 2) {
    const [first, last] = [bytes.getUint16(starts + i), bytes.getUint16(ends + i)];
    const [delta, offset] = [bytes.getUint16(deltas + i), bytes.getUint16(offsets + i)];
    for (let letter = first; letter <= last && letter !== 0xffff; letter += 1) {
      const drawn = offset === 0 ? 1 : bytes.getUint16(offsets + i + offset + 2 * (letter - first));
      const glyph = drawn === 0 ? 0 : offset === 0 ? (letter + delta) & 0xffff : drawn;
      if (glyph !== 0) letters.add(letter);
    }
  }
}

/** Format 12: groups of letters of any size. */
function readGroups(bytes: DataView, at: number, letters: Set<number>): void {
  for (let i = 0; i < bytes.getUint32(at + 12); i += 1) {
    const group = at + 16 + 12 * i;
    const [first, last] = [bytes.getUint32(group), bytes.getUint32(group + 4)];
    for (let letter = first; letter <= last; letter += 1) letters.add(letter);
  }
}
