import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openWorld } from '../../../test/world.ts';
import { readPdf } from '../../../test/read-pdf.ts';
import { newId } from '#base/id.ts';
import { sum } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { paperFace } from '#base/paper/paper-face.view.ts';
import { printPaper } from '#base/paper/print-paper.ts';
import { perform } from '#base/perform.ts';
import { chartTemplates, normalSide } from '#ledger/accounts/templates/chart-template.ts';
import { reportOf } from '#ledger/statements/all-reports.ts';
import { layoutOf } from '#ledger/statements/layout.ts';
import type { PlacedAccount } from '#ledger/statements/place-account.ts';
import { reportCsv } from '#ledger/statements/report-files.ts';
import { runReport } from '#ledger/statements/run-report.ts';
import { fixNotes } from './fix-notes.ts';
import { notesCsv, notesXlsx } from './notes-files.ts';
import { notesOrder, notesPaper } from './notes-paper.ts';
import { notesDesk } from './notes.view.ts';
import { fillIn } from './placeholders.ts';
import { rowNotes } from './row-notes.ts';
import { copyNotes, writeNote } from './write-note.ts';

/** Thirty accounts more than the template has in one row, so that the smaller ones are told together. */
const accounts: PlacedAccount[] = chartTemplates
  .find(({ code }) => code === 'mixed')!
  .accounts.flatMap((a) => {
    const placed = {
      ...{ id: a.code, code: a.code, name: a.name.id, sakClass: a.sakClass },
      ...{ normal: normalSide(a), legalClass: a.legalClass ?? null, templateCode: a.code },
    };
    if (a.code !== '1-1101') return [placed];
    return Array.from({ length: 31 }, (_, i) => ({ ...placed, id: `${a.code}.${i}` }));
  });

test('whatever is booked: what a note is made of sums to its row, column by column, for every row', () => {
  const balances = fc
    .array(fc.tuple(fc.constantFrom(...accounts), fc.bigInt(-(10n ** 12n), 10n ** 12n)), {
      maxLength: 90,
    })
    .map((pairs) => new Map(pairs.map(([{ id }, sen]) => [id, sen as Money])));
  fc.assert(
    fc.property(balances, balances, (now, before) => {
      for (const statement of ['balance-sheet', 'income-statement'] as const) {
        const columns = [now, before].map((own) => ({ balances: own }));
        for (const { row, parts } of rowNotes(
          layoutOf('mixed', statement),
          accounts,
          columns,
          '4',
        )) {
          expect(parts.length).toBeLessThanOrEqual(25);
          for (const [i, amount] of row.amounts.entries())
            expect(sum(parts.map((part) => part.amounts[i]!))).toBe(amount);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('names in a text become figures of the books; a text that names what is not known is refused', async () => {
  const facts = new Map([['kas.total', 123_456_00n as Money]]);
  const text = { id: 'Kas {{kas.total}}, {{pos.1-11}}', en: 'Cash {{kas.total}}, {{pos.1-11}}' };
  expect(fillIn(text, facts)).toEqual({ id: 'Kas Rp 123.456, nihil', en: 'Cash Rp 123.456, nil' });
  await using world = await openWorld({ now: '2026-02-10' });
  const wrong = { id: '{{anggota.nik}}', en: '' };
  await expect(
    perform(
      world.app,
      world.treasurer,
      writeNote,
      { year: 2025, section: 'umum', text: wrong },
      newId(),
    ),
  ).rejects.toMatchObject({ code: 'notes/unknown-name', facts: { name: 'anggota.nik' } });
});

test('notes are live until they are fixed, then stay as they were with their hash', async () => {
  await using world = await openWorld({ now: '2026-02-10' });
  const { app, treasurer, stranger, supervisor } = world;
  await world.post(
    [
      ['1-1101', 900],
      ['3-2101', -900],
    ],
    { day: '2025-06-05' },
  );
  const write = (year: number, id: string) =>
    perform(
      app,
      treasurer,
      writeNote,
      { year, section: 'komitmen', text: { id, en: id } },
      newId(),
    );
  await write(2024, 'Sewa kios sampai 2027.');
  await perform(app, treasurer, copyNotes, { year: 2025 }, newId());
  await expect(perform(app, treasurer, copyNotes, { year: 2025 }, newId())).rejects.toMatchObject({
    code: 'notes/nothing-to-copy',
  });
  const shown = async (version?: number | 'live') => {
    const desk = await notesDesk(app, supervisor, 2025, version);
    const cash = desk.notes.sections.find(({ number }) => number === '4.1')!;
    const own = desk.notes.sections.find(({ code }) => code === 'komitmen')!;
    return { desk, cash: cash.tables[0]!.rows.at(-1)!.cells[1], own: own.text.id };
  };
  expect(await shown()).toMatchObject({ cash: '900.00', own: 'Sewa kios sampai 2027.' });
  await expect(perform(app, treasurer, fixNotes, { year: 2026 }, newId())).rejects.toMatchObject({
    code: 'notes/year-running',
  });
  await expect(perform(app, supervisor, fixNotes, { year: 2025 }, newId())).rejects.toMatchObject({
    kind: 'forbidden',
  });
  await perform(app, treasurer, fixNotes, { year: 2025 }, newId());
  await world.post(
    [
      ['1-1101', 50],
      ['3-2101', -50],
    ],
    { day: '2025-12-31' },
  );
  await write(2025, 'Lain.');
  const fixed = await shown();
  expect([fixed.cash, fixed.own]).toEqual(['900.00', 'Sewa kios sampai 2027.']);
  expect([fixed.desk.shown?.number, fixed.desk.isIntact]).toEqual([1, true]);
  expect(await shown('live')).toMatchObject({ cash: '950.00', own: 'Lain.' });
  await expect(shown(2)).rejects.toMatchObject({ code: 'notes/version-absent' });
  const theirs = await notesDesk(app, stranger, 2025);
  expect([theirs.fixed, theirs.notes.sections.some(({ number }) => number === '4.1')]).toEqual([
    [],
    false,
  ]);
  await world.look(
    `update note_fixed set content = jsonb_set(content, '{org}', '"x"') where org_id = $1`,
    [world.org.id],
  );
  expect((await shown()).desk.isIntact).toBe(false);
});

test('rows of a whole year name their notes; the whole set is one tagged PDF, and the figures are files', async () => {
  await using world = await openWorld({ now: '2026-02-10' });
  const { app, supervisor } = world;
  await world.post(
    [
      ['1-1101', 900],
      ['4-1101', -900],
    ],
    { day: '2025-06-05' },
  );
  const at = { ground: app, actor: supervisor };
  const noted = (question: object) =>
    runReport(at, reportOf('balance-sheet'), question, async ({ rows }) =>
      (await Array.fromAsync(rows)).flatMap(({ note }) => note ?? []),
    );
  expect(await noted({ on: '2025-12-31' })).toEqual(['4.1']);
  expect(await noted({ on: '2025-11-30' })).toEqual([]);
  expect(await noted({ on: '2025-12-31', columns: 'months' })).toEqual([]);
  const sheet = (question: object) =>
    runReport(at, reportOf('balance-sheet'), question, async (running) =>
      (await Array.fromAsync(reportCsv(running, 'id'))).join(''),
    );
  expect(await sheet({ on: '2025-12-31' })).toMatch(
    /^code,title,kind,note,.*\n(.*\n)*1-11,.*,4\.1,/,
  );
  expect(await sheet({ on: '2025-11-30' })).toMatch(/^code,title,kind,2025/);
  const printing = {
    face: await paperFace(app, supervisor),
    language: 'id' as const,
    at: new Date('2026-02-10T05:00:00Z'),
  };
  const bytes = await printPaper(
    await notesOrder(app, supervisor, { year: 2025, isWhole: true }, printing),
  );
  const pdf = await readPdf(bytes);
  expect([pdf.isTagged, pdf.universal]).toEqual([true, '1']);
  expect(pdf.pages.length).toBeGreaterThan(5);
  const text = pdf.pages.map((page) => page.text).join(' ');
  for (const said of ['Laporan Posisi Keuangan', 'Laporan Arus Kas', 'Pernyataan kepatuhan'])
    expect(text).toContain(said);
  const { notes } = await notesDesk(app, supervisor, 2025);
  expect(notesCsv(notes, 'id')).toContain('4.1,Kas dan setara kas,1-11,Jumlah,');
  expect((await notesXlsx(notes, 'id')).length).toBeGreaterThan(4_000);
});

test('a total of the notes never stands alone on the next sheet, and the heads are repeated there', async () => {
  await using world = await openWorld({ now: '2026-02-10' });
  const face = await paperFace(world.app, world.treasurer);
  const columns = [
    { title: 'Uraian', isAmount: false },
    { title: 'Kepala 2025', isAmount: true },
  ];
  const lastSheet = async (many: number) => {
    const rows = Array.from({ length: many }, (_, i) => ({
      isTotal: false,
      cells: [`Baris ${i}`, '1'],
    }));
    const total = { isTotal: true, cells: ['Jumlah', '9'] };
    const table = { title: '', scale: 0.95, columns, rows: [...rows, total] };
    const section = { number: '4', title: 'Pos', level: 1, paragraphs: [], tables: [table] };
    const data = { facts: [], statements: [], remarks: [], sections: [section] };
    const at = new Date('2026-02-10T05:00:00Z');
    const bytes = await printPaper({
      ...{ paper: notesPaper, face, at, data },
      language: 'id',
      lines: [],
    });
    return (await readPdf(bytes)).pages.at(-1)!.text;
  };
  // One more row at a time, over the end of a sheet.
  const sheets = await Promise.all([62, 63, 64, 65, 66].map(lastSheet));
  const rowsOn = (text: string) => text.match(/Baris \d+/g)?.length ?? 0;
  expect(sheets.some((text) => rowsOn(text) < 10)).toBe(true);
  for (const text of sheets) {
    expect(text).toContain('Jumlah');
    expect(text).toContain('Kepala 2025');
    expect(rowsOn(text)).toBeGreaterThanOrEqual(2);
  }
});

test('the whole set of fixed notes is the same bytes whatever is booked since and whenever it is printed', async () => {
  await using world = await openWorld({ now: '2026-02-10' });
  const { app, treasurer } = world;
  const sale = (on: string) =>
    world.post(
      [
        ['1-1101', 900],
        ['4-1101', -900],
      ],
      { day: on },
    );
  await sale('2025-06-05');
  await perform(app, treasurer, fixNotes, { year: 2025 }, newId());
  const face = await paperFace(app, treasurer);
  const set = async (at: string, by: string) => {
    const printing = { face, language: 'id' as const, at: new Date(at), by };
    const wanted = { year: 2025, isWhole: true };
    return printPaper(await notesOrder(app, treasurer, wanted, printing));
  };
  const first = await set('2026-02-11T05:00:00Z', 'Sari');
  await sale('2025-12-30');
  const later = await set('2031-08-01T05:00:00Z', 'Budi');
  expect(Buffer.from(later).equals(Buffer.from(first))).toBe(true);
  const text = async (bytes: Uint8Array) =>
    (await readPdf(bytes)).pages.map((page) => page.text).join(' ');
  expect(await text(first)).toMatch(/Ditetapkan 10 Feb 2026/);
  expect((await notesDesk(app, treasurer, 2025)).isIntact).toBe(true);
  // Notes that were fixed before statements were kept along say whose figures stand before them.
  await world.look(
    `update note_fixed set content = content - 'statements' - 'signers' where org_id = $1`,
    [world.org.id],
  );
  const old = await text(await set('2026-03-01T05:00:00Z', 'Sari'));
  expect(old).toContain('dapat berbeda dari CALK ini');
  expect(old).toContain('1.800');
});

test('a year before the books is told as such: in words, tables and files, never as nought', async () => {
  await using world = await openWorld({ now: '2026-02-10' });
  const { app, treasurer } = world;
  await world.post(
    [
      ['1-1101', 900],
      ['4-1101', -900],
    ],
    { day: '2025-06-05' },
  );
  const { notes } = await notesDesk(app, treasurer, 2025);
  const at = (number: string) => notes.sections.find((one) => one.number === number)!;
  expect(at('3.5').text.id).toContain('SHU tahun 2025: Rp 900 (tahun lalu belum dibukukan)');
  for (const number of ['4.1', '5.1'])
    expect(at(number).tables[0]!.rows.at(-1)!.cells.slice(1)).toEqual(['900.00', null]);
  expect(notes.remarks?.map(({ en }) => en)).toEqual([
    expect.stringContaining('The books begin on 5 June 2025'),
  ]);
  expect(notesCsv(notes, 'id')).toMatch(/^5\.1,.*,Jumlah,2024,$/m);
  const next = await notesDesk(app, treasurer, 2026);
  expect(next.notes.remarks).toHaveLength(1);
  expect(next.notes.sections.find(({ number }) => number === '3.5')?.text.id).toContain(
    'SHU tahun 2026: nihil (tahun lalu Rp 900)',
  );
});
