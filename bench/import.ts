// How long a large cooperative's sheets take: read and checked in the worker, written into the books, undone.
// One line per figure: node bench/import.ts [members]
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import writeXlsx from 'write-excel-file/node';
import { openApp } from '#app.ts';
import { installDatabase } from '#base/db/install.ts';
import { day } from '#base/day.ts';
import { installationOrg } from '#base/ground.ts';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { startPostgres } from '#cli/postgres/start-postgres.ts';
import { bringInChecked } from '#coop/import/bring-in-sheets.ts';
import { checkFiles } from '#coop/import/check-files.ts';
import { undoImport } from '#coop/import/undo-import.ts';
import { foundOrganisation } from '#ledger/found-organisation.ts';

const rows = Number(process.argv[2] ?? 10_000);
const runs = 3;
const heads = [
  ...[
    'No',
    'No. Anggota',
    'Nama Lengkap',
    'NIK',
    'L/P',
    'Tgl Lahir',
    'Lapak',
    'No. HP',
    'Tgl Masuk',
  ],
  ...[
    'Simpanan Pokok',
    'Simpanan Wajib',
    'Simpanan Sukarela',
    'Plafon',
    'Jk. Waktu (bln)',
    'Angs. ke',
    'Sisa Pokok',
  ],
];

/** A made row: nobody real, each NIK once. */
function rowOf(n: number) {
  const place = String(Math.floor(n / 10_000) + 1).padStart(2, '0');
  const born = `${String((n % 28) + 1).padStart(2, '0')}${String((n % 12) + 1).padStart(2, '0')}80`;
  const nik = `3578${place}${born}${String(n % 10_000).padStart(4, '0')}`;
  const number = String(n).padStart(5, '0');
  const texts = [
    String(n),
    number,
    `Anggota ${n}`,
    nik,
    n % 2 ? 'L' : 'P',
    '05-01-1978',
    `A-${n % 300}`,
    '081234567890',
    '15/04/2021',
  ];
  const figures = [100_000, 1_140_000, (n * 12_500) % 9_000_000, 5_000_000, 24, 10, 2_900_000];
  return [
    ...texts.map((value) => ({ value, type: String })),
    ...figures.map((value) => ({ value, type: Number })),
  ];
}

async function made() {
  const data = Array.from({ length: rows }, (_, i) => rowOf(i + 1));
  const sheet = [heads.map((value) => ({ value, type: String })), ...data];
  const total = (column: number) => data.reduce((sum, row) => sum + Number(row[column]!.value), 0);
  const [entry, mandatory, savings, loans] = [9, 10, 11, 15].map(total) as [
    number,
    number,
    number,
    number,
  ];
  const trial = [
    'NERACA SALDO PER 31/12/2025;;;',
    'Kode;Nama Akun;Debet;Kredit',
    `1-1101;Kas;${entry + mandatory + savings - loans};`,
    `1-1301;Pinjaman anggota;${loans};`,
    `2-1101;Simpanan sukarela;;${savings}`,
    `3-1101;Simpanan pokok;;${entry}`,
    `3-1201;Simpanan wajib;;${mandatory}`,
  ].join('\n');
  return [
    { name: 'anggota.xlsx', bytes: new Uint8Array(await writeXlsx(sheet as never).toBuffer()) },
    { name: 'neraca.csv', bytes: new TextEncoder().encode(trial) },
  ];
}

function tell(what: string, times: readonly number[]): void {
  const sorted = times.map((ms) => Math.round(ms)).toSorted((a, b) => a - b);
  console.log(
    `import, ${rows} members, ${what}: median ${sorted[Math.floor(runs / 2)]} ms (${sorted[0]}–${sorted.at(-1)})`,
  );
}

const dataDir = await mkdtemp(join(tmpdir(), 'sakaguru-bench-'));
const server = await startPostgres({ dataDir });
const database = { host: server.socketDir, port: server.port, database: 'sakaguru' };
await installDatabase(server.superuser, database);
const app = openApp({
  database,
  masterKey: randomBytes(32),
  log: { warn() {}, error() {}, info() {} } as never,
});
const times = { check: [] as number[], write: [] as number[], undo: [] as number[] };
try {
  const files = await made();
  const names = files.map((file) => file.name);
  for (let run = 0; run < runs; run += 1) {
    // A cooperative of its own each time: the later ones are strangers to the statistics, as in a real house.
    const founder = { kind: 'operator', orgId: installationOrg } as const;
    const slug = `ukur-${run}-${newId().slice(-8)}`;
    const wish = {
      kind: 'primary',
      name: `Koppas Ukur ${run}`,
      slug,
      template: 'market-traders',
    } as const;
    const { organisationId } = await foundOrganisation(app, founder, wish, newId());
    const actor = { kind: 'operator', orgId: organisationId } as const;
    let start = performance.now();
    const lap = (into: number[]) => {
      into.push(performance.now() - start);
      start = performance.now();
    };
    const { check } = await checkFiles({ files, today: day('2026-11-24'), mappings: [] });
    lap(times.check);
    const order = { files: names, choices: { mode: 'all' as const }, key: newId() };
    const { importId } = await bringInChecked(app, actor, check, order);
    lap(times.write);
    await perform(app, actor, undoImport, { importId: importId!, reason: 'ukur' }, newId());
    lap(times.undo);
  }
  tell('read and checked', times.check);
  tell('written', times.write);
  tell('undone', times.undo);
} finally {
  await app.close();
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}
