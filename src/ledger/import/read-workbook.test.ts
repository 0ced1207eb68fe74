import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { rowsXml, xlsxOf } from '../../../test/make-xlsx.ts';
import { readWorkbook } from './read-workbook.ts';

const read = (bytes: Uint8Array, name = 'berkas.xlsx') => readWorkbook({ name, bytes });
const csv = (text: string) => read(strToU8(text), 'berkas.csv');
const texts = (sheet: { rows: readonly (readonly ({ text: string } | null)[])[] }) =>
  sheet.rows.map((row) => row.map((cell) => cell?.text ?? null));

describe('a workbook', () => {
  test('keeps numbers as the digits of the file, and texts as texts', async () => {
    const [sheet] = await read(
      xlsxOf(
        rowsXml([
          ['NIK', '0001', { n: '3578121812929050' }, { n: '856397769.6700001' }, null, 'x'],
        ]),
      ),
    );
    expect(sheet!.rows[0]!.map((cell) => cell && `${cell.kind} ${cell.text}`)).toEqual([
      'text NIK',
      'text 0001',
      'number 3578121812929050',
      'number 856397769.6700001',
      null,
      'text x',
    ]);
  });

  test('tells its merged cells', async () => {
    const after =
      '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="kosong"/></mergeCells>';
    const [sheet] = await read(xlsxOf(rowsXml([['a'], [null, null, 'b']]), { after }));
    expect(sheet!.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  test('shows a formula by its stored result, and one without result or with an error as broken', async () => {
    const cells =
      '<c r="A1"><f>SUM(B1:B9)</f><v>12</v></c><c r="B1"><f>SUM(C1)</f></c><c r="C1"><f>X</f><v></v></c>' +
      '<c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1" t="str"><f>""</f><v></v></c><c r="F1" t="str"><f>A</f><v>ya</v></c>';
    const [sheet] = await read(xlsxOf(`<row r="1">${cells}</row>`));
    expect(sheet!.rows[0]!.map((cell) => cell && `${cell.kind} ${cell.text}`)).toEqual([
      'number 12',
      'broken #RUMUS?',
      'broken #RUMUS?',
      'broken #DIV/0!',
      null,
      'text ya',
    ]);
  });

  test('takes off the mark that a download puts before what looks like a formula', async () => {
    const [sheet] = await read(xlsxOf(rowsXml([["'-", "'+62 895-8717-2524", "'Abd", '=1+1']])));
    expect(texts(sheet!)).toEqual([['-', '+62 895-8717-2524', "'Abd", '=1+1']]);
    expect(texts((await csv("'-;'=x;y\n"))[0]!)).toEqual([['-', '=x', 'y']]);
  });

  test('keeps the place of rows and columns that begin late', async () => {
    const [sheet] = await read(xlsxOf('<row r="3"><c r="C3"><v>7</v></c></row>'));
    expect(sheet!.rows[2]![2]).toEqual({ kind: 'number', text: '7' });
  });

  test('of 1,048,576 rows is read, its last row with it', async () => {
    const [sheet] = await read(
      xlsxOf(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>',
      ),
    );
    expect(sheet!.rows.at(-1)![0]!.text).toBe('2');
    await expect(
      read(xlsxOf('<row r="9999999"><c r="A9999999"><v>2</v></c></row>')),
    ).rejects.toMatchObject({ code: 'import/not-readable' });
  });
});

describe('a file made to do harm is refused by name', () => {
  const big = new Uint8Array(60 * 1024 * 1024);
  const bomb = xlsxOf('', { parts: { 'xl/worksheets/sheet2.xml': big } });

  test('a zip bomb, by the sizes that it declares', async () => {
    await expect(read(bomb)).rejects.toMatchObject({ code: 'import/zip-bomb' });
  });

  test('a zip bomb that lies about its sizes, by the bytes it produces', async () => {
    const bytes = bomb.slice();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 46 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === big.length)
        view.setUint32(at + 24, 10, true);
      if (view.getUint32(at, true) === 0x04034b50 && view.getUint32(at + 22, true) === big.length)
        view.setUint32(at + 22, 10, true);
    }
    await expect(read(bytes)).rejects.toMatchObject({ code: 'import/zip-bomb' });
  });

  test('an archive of too many entries', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 201 }, (_, i) => [`xl/x${i}.xml`, strToU8('<a/>')]),
    );
    await expect(read(xlsxOf('', { parts }))).rejects.toMatchObject({ code: 'import/zip-bomb' });
  });

  test('a sheet that one far cell makes immense, before its rows are read, naming sheet and cell', async () => {
    const table = rowsXml([['Nama', 'Saldo']]);
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    const asked = performance.now();
    await expect(read(xlsxOf(table + far))).rejects.toMatchObject({
      code: 'import/too-wide',
      facts: { file: 'berkas.xlsx', sheet: 'Lembar', cell: 'XFD1048576', most: '10.000.000' },
    });
    expect(performance.now() - asked).toBeLessThan(2_000);
    const apart = '<row r="1048576"><c r="A1048576"><v>1</v></c></row>';
    const wide = '<row r="1"><c r="A1"><v>1</v></c><c r=\'XFD1\'><v>1</v></c></row>';
    await expect(read(xlsxOf(wide + apart))).rejects.toMatchObject({
      facts: { cell: 'XFD1, A1048576' },
    });
  });

  test('cells that are only formatted make no sheet immense', async () => {
    const far = '<row r="1048576"><c r="XFD1048576" s="1"/></row>';
    const [sheet] = await read(xlsxOf(rowsXml([['Nama']]) + far));
    expect(texts(sheet!)).toEqual([['Nama']]);
  });

  test('document types and entities', async () => {
    const head = '<!DOCTYPE x [<!ENTITY a "aaaa">]>';
    await expect(read(xlsxOf('', { head }))).rejects.toMatchObject({ code: 'import/entities' });
  });

  test('macros, by ending and by content', async () => {
    await expect(read(xlsxOf(''), 'gaji.xlsm')).rejects.toMatchObject({ code: 'import/macros' });
    const parts = { 'xl/vbaProject.bin': strToU8('x') };
    await expect(read(xlsxOf('', { parts }))).rejects.toMatchObject({ code: 'import/macros' });
  });

  test('old and locked workbooks, other kinds, and what is damaged', async () => {
    const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    await expect(read(ole, 'lama.xls')).rejects.toMatchObject({ code: 'import/old-excel' });
    await expect(read(ole)).rejects.toMatchObject({ code: 'import/old-excel' });
    await expect(read(strToU8('<html>'), 'laporan.xlsx')).rejects.toMatchObject({
      code: 'import/not-readable',
    });
    await expect(read(strToU8('x'), 'a.pdf')).rejects.toMatchObject({
      code: 'import/kind-unknown',
    });
    await expect(read(new Uint8Array())).rejects.toMatchObject({ code: 'import/empty-file' });
    const whole = xlsxOf(rowsXml([['a', 'b']]));
    for (const cut of [4, 30, 100, whole.length - 30, whole.length - 5]) {
      await expect(read(whole.slice(0, cut))).rejects.toMatchObject({
        code: 'import/not-readable',
      });
    }
    await expect(read(zipSync({ 'a.txt': strToU8('x') }))).rejects.toMatchObject({
      code: 'import/not-readable',
    });
  });

  test('a broken archive is refused, whichever byte is broken, and nothing else happens', async () => {
    const whole = xlsxOf(
      rowsXml([
        ['Nama', 'NIK'],
        ['Sari', { n: '12' }],
      ]),
    );
    for (let at = 0; at < whole.length; at += 7) {
      const bytes = whole.slice();
      bytes[at] = bytes[at]! ^ 0xff;
      await read(bytes).catch((error: unknown) =>
        expect((error as { code: string }).code).toMatch(/^import\//),
      );
    }
  });
});

describe('a CSV file', () => {
  test('is parted by semicolons, commas or tabs', async () => {
    for (const mark of [';', ',', '\t']) {
      const [sheet] = await csv(`Nama${mark}Saldo${mark}Ket\nSari${mark}"1.250.000,50"${mark}a\n`);
      expect(texts(sheet!)).toEqual([
        ['Nama', 'Saldo', 'Ket'],
        ['Sari', '1.250.000,50', 'a'],
      ]);
    }
    const [sheet] = await csv('Nama;Saldo\nSari;1.250,50\nBudi;2.000,00\n');
    expect(texts(sheet!)[1]).toEqual(['Sari', '1.250,50']);
  });

  test('may begin with a byte order mark, be in Windows’ letters or in UTF-16', async () => {
    expect(texts((await csv('\ufeffNama;x\n'))[0]!)).toEqual([['Nama', 'x']]);
    const windows = new Uint8Array([...strToU8('Ren'), 0xe9, ...strToU8(';x\n')]);
    expect(texts((await read(windows, 'a.csv'))[0]!)).toEqual([['René', 'x']]);
    const wide = new Uint8Array(Buffer.from('\ufeffNama;x\n', 'utf16le'));
    expect(texts((await read(wide, 'a.csv'))[0]!)).toEqual([['Nama', 'x']]);
  });

  test('keeps leading noughts and the place of empty lines', async () => {
    expect(texts((await csv('\n"0001";="0002"\n'))[0]!)).toEqual([[null], ['0001', '0002']]);
  });

  test('with NUL characters or a quote that never ends is refused', async () => {
    await expect(csv('a;b\u0000\n')).rejects.toMatchObject({ code: 'import/not-readable' });
    await expect(csv(`"${'x'.repeat(2_000_000)}`)).rejects.toMatchObject({
      code: 'import/not-readable',
    });
  });
});
