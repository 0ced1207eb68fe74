import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { sen } from '../money.ts';
import { readPdf } from '../../../test/read-pdf.ts';
import { definePaper } from './define-paper.ts';
import type { Paper } from './define-paper.ts';
import { documentPaper } from './document-paper.ts';
import { fitColumns, fitSheet } from './fit-sheet.ts';
import type { PaperFace } from './paper-face.view.ts';
import { paperAmount, paperText } from './paper-text.ts';
import { paperTag, printPaper } from './print-paper.ts';
import type { PaperOrder } from './print-paper.ts';
import { pressLimits } from './press.ts';

const folder = mkdtempSync(join(tmpdir(), 'paper-'));
afterAll(() => rmSync(folder, { recursive: true }));

const face: PaperFace = {
  name: 'Koperasi Pasar Wonokromo',
  legalNumber: '518/BH/KWK.13/2010',
  address: 'Jl. Wonokromo 1',
  city: 'Surabaya',
  timeZone: 'Asia/Jakarta',
  accent: null,
  logo: null,
  isPractice: false,
};
let made = 0;
function paperOf(template: string): Paper<Record<string, unknown>> {
  made += 1;
  const file = join(folder, `${made}.typ`);
  writeFileSync(file, template);
  const words = { id: { memo: 'Uraian' }, en: { memo: 'Memo' } };
  const title = { id: 'Bukti Memorial', en: 'Memorial Voucher' };
  return definePaper({
    code: 'tried',
    title,
    formats: ['a4', 'a5'],
    template: pathToFileURL(file),
    words,
  });
}
const frame = '#import "/paper.typ": *\n#show: sheet\n';
const tableTemplate = `${frame}
#figures((1fr, auto), table.header(head(t("memo")), head(align: right, "Rp")),
  ..data.memos.map(memo => (memo, table.cell(align: right, amount("(1.000)")))).flatten())`;
const table = paperOf(tableTemplate);
const at = new Date('2026-11-24T11:05:00Z');
const order = (more: Partial<PaperOrder<Record<string, unknown>>> = {}) => ({
  paper: table,
  data: { memos: ['Setoran awal', 'Beli alat tulis'] },
  face,
  language: 'id' as const,
  lines: ['24 November 2026'],
  at,
  by: 'Siti Ayu',
  ...more,
});
const faultOf = (template: string) =>
  printPaper(order({ paper: paperOf(frame + template) })).then(
    () => 'printed',
    (error: Error) => error.message,
  );

test('a paper is tagged PDF/UA-1 with language, title, a heading, table heads and its own fonts, on the sheet asked for', async () => {
  const pdf = await readPdf(await printPaper(order({ signatures: [{ label: 'Bendahara' }] })));
  expect(pdf).toMatchObject({ isTagged: true, universal: '1', language: 'id' });
  expect(pdf.title).toBe('Koperasi Pasar Wonokromo · Bukti Memorial');
  expect(pdf.createdAt).toBe('D:20261124110500Z');
  const [page] = pdf.pages;
  expect(page!.size).toEqual([595, 842]);
  expect(page!.textsOf('H1')).toEqual(['Bukti Memorial']);
  expect(page!.textsOf('TH')).toEqual(['Uraian', 'Rp']);
  expect(page!.textsOf('TD')).toEqual(['Setoran awal', '(1.000)', 'Beli alat tulis', '(1.000)']);
  expect(pdf.fonts).toEqual(['SakaguruSans-Regular', 'SakaguruSans-SemiBold']);
  const inOrder = [face.name, face.legalNumber, 'Surabaya', 'Bukti Memorial', '24 November 2026'];
  const places = [...inOrder, 'Setoran awal', 'Bendahara'].map((text) => page!.text.indexOf(text));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(page!.text).toContain('Dicetak 24 Nov 2026 18.05 WIB oleh Siti Ayu');
  expect(page!.text).toContain('Halaman 1 dari 1');

  const small = await readPdf(await printPaper(order({ format: 'a5', language: 'en' })));
  expect(small.language).toBe('en');
  expect(small.pages[0]!.size).toEqual([420, 595]);
  expect(small.pages[0]!.text).toContain('Page 1 of 1');
  await expect(printPaper(order({ format: 'letter' }))).rejects.toMatchObject({
    code: 'paper/format-unfit',
    facts: { field: 'format', known: 'a4, a5' },
  });
});

test('whatever stands in a text is printed as that text: markup runs nothing, and no letter is lost', async () => {
  const memos = [
    '#read("/etc/passwd") #panic("x") #import "@preview/x:1.0.0"',
    '*tebal* _miring_ $x^2$ `kode` <label> @rujukan \\ // bukan komentar',
    '"} ] #let x = 1 \\u{41} {nama}',
    'é Ŝ ñ ạ: I Gusti Ngurah Śaṅkara',
    'x'.repeat(500),
    '= bukan judul',
    '- bukan daftar',
  ];
  const [page] = (await readPdf(await printPaper(order({ data: { memos } })))).pages;
  const bare = (text: string) => text.replace(/\s+/g, '');
  const printed = page!.textsOf('TD').filter((_, i) => i % 2 === 0);
  expect(printed.map(bare)).toEqual(memos.map(bare));
  expect(page!.textsOf('H1')).toEqual(['Bukti Memorial']);
});

test('a letter that the font has not, and a mark that turns the line, are named by their numbers', async () => {
  const letters = new Set([...'abc …'].map((letter) => letter.codePointAt(0)!));
  expect(paperText('a 漢字 b', letters)).toBe('a ‹U+6F22 U+5B57› b');
  expect(paperText('cba\u202eabc', letters)).toBe('cba‹U+202E›abc');
  const memos = ['نقدا 😀 abc\u202edef', '\u0000\u0007'];
  const [page] = (await readPdf(await printPaper(order({ data: { memos } })))).pages;
  expect(page!.text).toContain('‹U+0646 U+0642 U+062F U+0627›');
  expect(page!.text).toContain('‹U+1F600› abc‹U+202E›def');
  expect(page!.text).toContain('‹U+0000 U+0007›');
});

test('equal orders give equal bytes, in another process too, and what differs shows in the tag', async () => {
  const once = Buffer.from(await printPaper(order()));
  expect(Buffer.from(await printPaper(order())).equals(once)).toBe(true);
  const script = `import { printPaper } from ${JSON.stringify(new URL('./print-paper.ts', import.meta.url).href)};
    const order = JSON.parse(process.argv[1]);
    order.paper.template = new URL(order.paper.template); order.at = new Date(order.at);
    process.stdout.write(await printPaper(order));`;
  const elsewhere = execFileSync(
    process.execPath,
    ['--input-type=module-typescript', '-e', script, JSON.stringify(order())],
    { cwd: folder, env: { PATH: '/usr/bin' }, maxBuffer: 1e7 },
  );
  expect(elsewhere.equals(once)).toBe(true);
  const tag = paperTag(order());
  expect(paperTag(order({ at: new Date(), by: 'Orang Lain' }))).toBe(tag);
  expect(paperTag(order({ data: { memos: ['lain'] } }))).not.toBe(tag);
  expect(paperTag(order({ format: 'a5' }))).not.toBe(tag);
  expect(paperTag(order({ face: { ...face, accent: '#111111' } }))).not.toBe(tag);
});

test('a template reads nothing that it was not handed, and a picture without a text is refused', async () => {
  expect(await faultOf('#read("/etc/passwd")')).toMatch(/not found/);
  expect(await faultOf('#read("../../../../../etc/passwd")')).toMatch(/access denied|not found/);
  expect(await faultOf('#read("/../press.worker.ts")')).toMatch(/access denied|not found/);
  expect(await faultOf('#image(bytes("<svg xmlns=\'http://www.w3.org/2000/svg\'/>"))')).toMatch(
    /alt/,
  );
  expect(await faultOf('#data.memos.at(0)')).toBe('printed');
});

test('practice books say LATIHAN across every page', async () => {
  const data = { memos: Array.from({ length: 70 }, (_, i) => `baris ${i}`) };
  const real = await readPdf(await printPaper(order({ data })));
  const practice = await readPdf(
    await printPaper(order({ data, face: { ...face, isPractice: true } })),
  );
  expect(practice.pages).toHaveLength(2);
  expect(practice.pages.map((page) => page.text.includes('LATIHAN'))).toEqual([true, true]);
  expect(real.pages.map((page) => page.text.includes('LATIHAN'))).toEqual([false, false]);
  // The heads of a table stand on every sheet it runs over.
  expect(practice.pages.map((page) => page.text.includes('Uraian'))).toEqual([true, true]);
});

test('a paper that never ends is ended, others are printed after it, and beyond the queue one is refused', async () => {
  const { seconds } = pressLimits;
  pressLimits.seconds = 2;
  const endless = order({
    paper: paperOf(
      `${frame}#for a in range(9999) { for b in range(9999) { for c in range(9999) [x] } }`,
    ),
  });
  let ticks = 0;
  const ticking = setInterval(() => (ticks += 1), 20);
  const slow = expect(printPaper(endless)).rejects.toMatchObject({
    code: 'paper/too-slow',
    kind: 'rule',
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  const others = Array.from({ length: pressLimits.waiting + 1 }, () =>
    printPaper(order()).then(
      () => 'printed',
      (error: { code: string }) => error.code,
    ),
  );
  await slow;
  clearInterval(ticking);
  pressLimits.seconds = seconds;
  expect(ticks).toBeGreaterThan(10);
  const ends = await Promise.all(others);
  expect(ends.filter((end) => end === 'paper/busy')).toHaveLength(1);
  expect(ends.filter((end) => end === 'printed')).toHaveLength(pressLimits.waiting);
});

test('a document of blocks has headings, a list, facts with lines to fill in, and tables with their sum', async () => {
  const columns = [
    { title: 'Akun', isLong: true },
    { title: 'Saldo', isAmount: true },
  ];
  const pdf = await printPaper({
    ...order(),
    paper: documentPaper,
    title: 'Serah terima',
    data: {
      blocks: [
        { kind: 'heading', text: 'Yang belum selesai' },
        { kind: 'list', items: ['*Bulan* Oktober belum ditutup.', 'Dua hal menunggu.'] },
        { kind: 'facts', facts: [{ label: 'Kunci disimpan di', text: '' }] },
        {
          kind: 'table',
          columns,
          hasTotal: true,
          rows: [
            ['Kas', '1.000'],
            ['Jumlah', '1.000'],
          ],
        },
        { kind: 'text', text: 'Sudah dicocokkan.', isSoft: true },
      ],
    },
  });
  const [page] = (await readPdf(pdf)).pages;
  expect(page!.textsOf('H1')).toEqual(['Serah terima']);
  expect(page!.textsOf('H2')).toEqual(['Yang belum selesai']);
  expect(page!.textsOf('LBody')).toEqual(['*Bulan* Oktober belum ditutup.', 'Dua hal menunggu.']);
  expect(page!.textsOf('TD')).toEqual(['Kas', '1.000', 'Jumlah', '1.000']);
  expect(page!.text).toContain('Kunci disimpan di');
});

test('a table takes the most comfortable sheet it fits on, and larger paper only when letters would be too small', () => {
  const months = (width: number) => ({
    fixed: [5, ...Array<number>(13).fill(width)],
    leastRest: 15,
  });
  expect(fitSheet({ fixed: [5, 7, 7], leastRest: 15 }, 'a4')).toMatchObject({
    isLandscape: false,
    textSize: 9,
  });
  // Twelve months and a year of sums below ten million lie on A4, of some hundred billions on A3.
  expect(fitSheet(months(6.5), 'a4')).toEqual({ format: 'a4', isLandscape: true, textSize: 7 });
  expect(fitSheet(months(8.5), 'a4')).toMatchObject({ format: 'a3', isLandscape: true });
  expect(fitSheet(months(8.5), 'a5')).toMatchObject({ format: 'a3' });
});

test('columns that have no room side by side follow in even groups on the sheet that was asked for', () => {
  const fit = (width: number, asked: 'a3' | 'a4' | 'a5') =>
    fitColumns({ fixed: [5], leastRest: 15, amounts: Array<number>(13).fill(width) }, asked);
  expect(fit(6.5, 'a4')?.groups).toHaveLength(1);
  const two = fit(8.5, 'a4');
  expect(two?.sheet).toEqual({ format: 'a4', isLandscape: true, textSize: 9 });
  expect(two?.groups.map(({ length }) => length)).toEqual([7, 6]);
  expect(fit(8.5, 'a3')?.groups).toHaveLength(1);
  const small = fit(8.5, 'a5');
  expect(small?.sheet.format).toBe('a5');
  expect(small?.groups.flat()).toEqual(Array.from({ length: 13 }, (_, i) => i));
  expect(fit(200, 'a4')).toBeNull();
});

test('negatives stand in brackets, nothing is a dash, and sen show only where there are some', () => {
  expect([-125_000_00, 0, 1_250_50, -5].map((amount) => paperAmount(sen(amount)))).toEqual([
    '(125.000)',
    '–',
    '1.250,50',
    '(0,05)',
  ]);
});
