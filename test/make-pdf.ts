import { deflateSync } from 'node:zlib';

/** A small PDF as a test wants it. */
export interface PdfWish {
  readonly pages?: number;
  /** What stands in its catalogue besides. */
  readonly catalogue?: string;
  readonly trailer?: string;
  /** Objects that are packed into a stream, as PDF 1.5 has it. */
  readonly packed?: string;
  /** What stands in the head of that stream besides, and between the head and the stream. */
  readonly packedHead?: string;
  readonly packedGap?: string;
}

/** Makes a PDF that readers open: pages without anything on them. */
export function makePdf(wish: PdfWish = {}): Buffer {
  const { pages = 1, catalogue = '', trailer = '', packed } = wish;
  const { packedHead = '', packedGap = '\n' } = wish;
  const kids = Array.from({ length: pages }, (_, i) => `${3 + i} 0 R`);
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages} >>`,
    ...kids.map(() => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>'),
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  const size = () => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [i, body] of objects.entries()) {
    offsets.push(size());
    parts.push(Buffer.from(`${i + 1} 0 obj\n${body}\nendobj\n`));
  }
  if (packed !== undefined) {
    const stream = deflateSync(packed);
    const head = `/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode /Length ${stream.length}`;
    parts.push(Buffer.from(`99 0 obj\n<< ${head} ${packedHead} >>${packedGap}stream\n`), stream);
    parts.push(Buffer.from('\nendstream\nendobj\n'));
  }
  const at = size();
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const count = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${rows.join('')}trailer\n` +
        `<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
