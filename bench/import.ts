// How long the reading and checking of a large cooperative's member sheet takes, in the worker as it is used.
// One line per figure: node bench/import.ts [rows]
import writeXlsx from 'write-excel-file/node';
import { day } from '#base/day.ts';
import { checkFiles } from '#coop/import/check-files.ts';

const rows = Number(process.argv[2] ?? 10_000);
const heads = [
  'No',
  'No. Anggota',
  'Nama Lengkap',
  'NIK',
  'L/P',
  'Tgl Lahir',
  'Lapak',
  'No. HP',
  'Tgl Masuk',
];
const amounts = [
  'Simpanan Pokok',
  'Simpanan Wajib',
  'Simpanan Sukarela',
  'Plafon',
  'Jk. Waktu (bln)',
  'Angs. ke',
  'Sisa Pokok',
];

/** A made row: nobody real, each NIK once. */
function rowOf(n: number) {
  const nik = `357801${String((n % 28) + 1).padStart(2, '0')}${String((n % 12) + 1).padStart(2, '0')}80${String(n % 10_000).padStart(4, '0')}`;
  const texts = [
    String(n),
    String(n).padStart(5, '0'),
    `Anggota ${n}`,
    `${nik.slice(0, 4)}${String(Math.floor(n / 10_000) + 1).padStart(2, '0')}${nik.slice(6)}`,
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

const sheet = [
  [...heads, ...amounts].map((value) => ({ value, type: String })),
  ...Array.from({ length: rows }, (_, i) => rowOf(i + 1)),
];
const bytes = new Uint8Array(await writeXlsx(sheet).toBuffer());
const times: number[] = [];
let found = 0;
let faults = 0;
for (let run = 0; run < 5; run += 1) {
  const start = performance.now();
  const { check } = await checkFiles({
    files: [{ name: 'anggota.xlsx', bytes }],
    today: day('2026-11-24'),
    mappings: [],
  });
  times.push(performance.now() - start);
  found = check.members.length;
  faults = check.faults.length;
}
const sorted = times.toSorted((a, b) => a - b).map((ms) => Math.round(ms));
console.log(
  `import check, ${found} members, ${Math.round(bytes.length / 1024)} KB, ${faults} faults: median ${sorted[2]} ms (${sorted[0]}–${sorted[4]})`,
);
