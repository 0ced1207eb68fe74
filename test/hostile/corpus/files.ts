import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { rowsXml, xlsxOf } from '../../make-xlsx.ts';
import { amounts, days, texts } from './texts.ts';

/** A file that somebody uploads where sheets, or a picture, are asked for. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type?: string;
}

const header = ['No. Anggota', 'Nama', 'NIK', 'Tgl Masuk', 'Simpanan Pokok'];
const xlsx = (sheetData: string, options?: Parameters<typeof xlsxOf>[1]) =>
  xlsxOf(sheetData, options);

/** Sheets: bombs, lies, formulas, oddities. Made one at a time, for some are large while they are made. */
export const sheets: readonly (() => HostileFile)[] = [
  () => ({
    name: 'bom.xlsx',
    bytes: xlsx(`<row r="1"><c r="A1"><v>${'0'.repeat(14_000_000)}</v></c></row>`),
  }),
  () => ({
    name: 'banyak.xlsx',
    bytes: zipSync(
      Object.fromEntries(
        Array.from({ length: 1_000 }, (_, i) => [`xl/worksheets/s${i}.xml`, strToU8('<x/>')]),
      ),
    ),
  }),
  () => ({ name: 'bohong.xlsx', bytes: lying(xlsx(rowsXml([header]))) }),
  () => ({ name: 'terpotong.xlsx', bytes: xlsx(rowsXml([header])).slice(0, 300) }),
  () => ({ name: 'kosong.xlsx', bytes: new Uint8Array() }),
  () => ({ name: 'bukan.xlsx', bytes: strToU8('PK\u0003\u0004 bukan arsip') }),
  () => ({ name: 'tanpa-lembar.xlsx', bytes: zipSync({ 'a.xml': strToU8('<a/>') }) }),
  () => ({
    name: 'memanjat.xlsx',
    bytes: xlsx(rowsXml([header]), { parts: { '../../etc/x.xml': strToU8('<a/>') } }),
  }),
  () => ({
    name: 'makro.xlsm',
    bytes: xlsx(rowsXml([header]), { parts: { 'xl/vbaProject.bin': strToU8('x') } }),
  }),
  () => ({
    name: 'entitas.xlsx',
    bytes: xlsx(rowsXml([['&a;']]), {
      head: '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>',
    }),
  }),
  () => ({
    name: 'luar.xlsx',
    bytes: xlsx(rowsXml([header]), {
      parts: { 'xl/externalLinks/externalLink1.xml': strToU8('<externalLink/>') },
    }),
  }),
  () => ({ name: 'rusak.xlsx', bytes: xlsx('<row r="1"><c r="A1"><v>1</c></row><row') }),
  () => ({
    name: 'jauh.xlsx',
    bytes: xlsx('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
  }),
  () => ({ name: 'negatif.xlsx', bytes: xlsx('<row r="-1"><c r="A-1"><v>1</v></c></row>') }),
  () => ({ name: 'dalam.xlsx', bytes: xlsx(`<row r="1">${'<c>'.repeat(20_000)}</row>`) }),
  () => ({ name: 'dua-kepala.xlsx', bytes: xlsx(rowsXml([header, header, ['1', '2']])) }),
  () => ({
    name: 'rumus.csv',
    bytes: strToU8(`Nama;Jumlah\n=1+1;+1\n-2;@x\n\t=1;＝1\n"=cmd|' /C calc'!A0";1`),
  }),
  () => ({ name: 'kutip.csv', bytes: strToU8('a;"b\nc;d\n"e"f;g') }),
  () => ({ name: 'nul.csv', bytes: strToU8('a;b\0c\n\0;\0') }),
  () => ({
    name: 'utf16.csv',
    bytes: new Uint8Array(Buffer.from('\ufeffNama;Jumlah\nSari;1', 'utf16le')),
  }),
  () => ({
    name: 'biner.csv',
    bytes: new Uint8Array(Array.from({ length: 9_999 }, (_, i) => (i * 7_919) % 256)),
  }),
  () => ({ name: 'lebar.csv', bytes: strToU8('a;'.repeat(20_000)) }),
  () => ({ name: 'tinggi.csv', bytes: strToU8('a;b\n'.repeat(120_000)) }),
  () => ({ name: '../../etc/passwd.csv', bytes: strToU8('a;b\n1;2') }),
  () => ({ name: 'a\0b.csv', bytes: strToU8('a;b\n1;2') }),
  () => ({ name: `${'x'.repeat(3_000)}.csv`, bytes: strToU8('a;b\n1;2') }),
  () => ({ name: 'halaman.html', bytes: strToU8('<script>alert(1)</script>') }),
  () => ({ name: 'lama.xls', bytes: new Uint8Array(Buffer.from('d0cf11e0a1b11ae1', 'hex')) }),
  () => cells('teks.csv', texts),
  () => cells('jumlah.csv', amounts),
  () => cells('hari.csv', days),
  () => ({
    name: 'sel.xlsx',
    bytes: xlsx(
      rowsXml([
        header,
        ...texts
          .slice(0, 40)
          .filter(isXml)
          .map((one, i) => [`${i}`, one, one, one, one]),
      ]),
    ),
  }),
];

/** Every text as every cell of a member's row. */
function cells(name: string, values: readonly string[]): HostileFile {
  const quoted = (text: string) => `"${text.slice(0, 400).replaceAll('"', '""')}"`;
  const rows = values.map((one, i) =>
    [`A${i}`, ...header.slice(1).map(() => one)].map(quoted).join(';'),
  );
  return { name, bytes: strToU8([header.join(';'), ...rows].join('\n')) };
}

// oxlint-disable-next-line no-control-regex -- just these may not stand in XML
const isXml = (text: string) => !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(text);

/** Says in its directory that every part is empty. */
function lying(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  for (
    let at = copy.indexOf('PK\u0001\u0002');
    at >= 0;
    at = copy.indexOf('PK\u0001\u0002', at + 4)
  )
    copy.writeUInt32LE(1, at + 24);
  return copy;
}

/** Pictures: giants, liars, those that are something else. */
export const pictures: readonly (() => HostileFile)[] = [
  () => ({ name: 'raksasa.png', bytes: png(50_000, 50_000), type: 'image/png' }),
  () => ({ name: 'panjang.png', bytes: png(1, 2_000_000_000), type: 'image/png' }),
  () => ({ name: 'nol.png', bytes: png(0, 0), type: 'image/png' }),
  () => ({ name: 'terpotong.png', bytes: png(64, 64).slice(0, 40), type: 'image/png' }),
  () => ({ name: 'kosong.png', bytes: new Uint8Array(), type: 'image/png' }),
  () => ({
    name: 'svg.svg',
    bytes: strToU8(
      '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><image href="file:///etc/passwd"/></svg>',
    ),
    type: 'image/svg+xml',
  }),
  () => ({
    name: 'svg.png',
    bytes: strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    type: 'image/png',
  }),
  () => ({
    name: 'halaman.png',
    bytes: strToU8('<html><script>alert(1)</script>'),
    type: 'image/png',
  }),
  () => ({
    name: 'ganda.gif',
    bytes: strToU8('GIF89a/*\u0001\u0000*/=alert(1)//'),
    type: 'image/gif',
  }),
  () => ({
    name: 'sisa.png',
    bytes: new Uint8Array(Buffer.concat([png(8, 8), Buffer.alloc(200_000, 65)])),
    type: 'image/png',
  }),
  () => ({ name: 'zip.jpg', bytes: zipSync({ a: strToU8('x') }), type: 'image/jpeg' }),
  () => ({
    name: 'jpeg.jpg',
    bytes: new Uint8Array(Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex')),
    type: 'image/jpeg',
  }),
  () => ({ name: 'pdf.png', bytes: strToU8('%PDF-1.7\n%%EOF'), type: 'image/png' }),
  () => ({ name: 'besar.png', bytes: new Uint8Array(3_000_000), type: 'image/png' }),
];

/** A PNG that says how large it is and holds next to nothing. */
function png(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE(crc(body), body.length + 4);
    return out;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const data = deflateSync(Buffer.alloc(Math.min(width * 4 + 1, 1_000) * Math.min(height, 8)));
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc(bytes: Buffer): number {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (0xedb8_8320 & -(value & 1));
  }
  return ~value >>> 0;
}
