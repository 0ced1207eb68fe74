// A ledger of forty pages as PDF beside the same rows as XLSX: `node bench/paper/paper.ts [rows]`.
import { day } from '#base/day.ts';
import { sen } from '#base/money.ts';
import { printPaper } from '#base/paper/print-paper.ts';
import { named } from '#ledger/statements/define-report.ts';
import type { ReportRow } from '#ledger/statements/define-report.ts';
import { reportXlsx } from '#ledger/statements/report-files.ts';
import { reportOrder } from '#ledger/statements/report-paper.ts';
import type { RunningReport } from '#ledger/statements/run-report.ts';

const wanted = Number(process.argv[2] ?? 1_900);
const rounds = 5;
const face = {
  name: 'Koperasi Pasar Wonokromo',
  legalNumber: '518/BH/KWK.13/2010',
  address: 'Jl. Raya Wonokromo 1',
  city: 'Surabaya',
  timeZone: 'Asia/Jakarta',
  accent: null,
  logo: null,
  isPractice: false,
};

/** Rows of a ledger: every fiftieth names an account, every seventh memo runs over two lines. */
function* ledgerRows(change: number): Generator<ReportRow> {
  for (let i = 0; i < wanted; i += 1) {
    const accountId = `${i}`;
    if (i % 50 === 0) {
      const title = named(`Kas Loket ${i / 50}`);
      yield { code: `1-11${i / 50}`, title, kind: 'heading', level: 0, amounts: [], accountId };
      continue;
    }
    const memo =
      i % 7
        ? 'Setoran simpanan wajib'
        : 'Setoran simpanan wajib dan angsuran pinjaman anggota bulan ini lewat loket pasar';
    yield {
      code: `KM/K1/2026/${String(i).padStart(6, '0')}`,
      title: named(`${memo} ${i + change}`),
      kind: 'entry',
      level: 2,
      day: day('2026-11-24'),
      accountId,
      amounts: [
        sen(i % 2 ? 125_000_00 + i * 100 : 0),
        sen(i % 2 ? 0 : 75_500_00),
        sen((i - 900) * 12_345_00),
      ],
    };
  }
}

function ledger(change: number): RunningReport {
  const title = { id: 'Buku Besar', en: 'General Ledger' };
  const columns = ['Debit', 'Kredit', 'Saldo'].map((name) => ({ key: name, title: named(name) }));
  const period = { from: day('2026-01-01'), to: day('2026-12-31') };
  const none = { unit: null, office: null, account: null };
  const head = {
    code: 'general-ledger',
    title,
    org: face.name,
    period,
    ...none,
    columns,
    dated: true,
  };
  const rows = (async function* () {
    yield* ledgerRows(change);
  })();
  return { head, rows, signers: async () => ({}) } as unknown as RunningReport;
}

/** The median time of some work in milliseconds; each round has other texts, so that nothing is remembered. */
async function median(work: (round: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    await work(round);
    times.push(performance.now() - began);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]!;
}

const printing = { face, language: 'id', at: new Date('2026-11-24T03:00:00Z') } as const;
const print = async (round: number) => printPaper(await reportOrder(ledger(round), printing));
const tell = (what: string, text: string) => process.stdout.write(`${what.padEnd(42)} ${text}\n`);

const first = await print(-1);
const pages =
  Buffer.from(first)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0;
const pdf = await median(print);
const xlsx = await median((round) => reportXlsx(ledger(round), 'id'));
tell(`ledger of ${wanted} rows as PDF`, `${pages} pages, ${(first.length / 1e6).toFixed(1)} MB`);
tell('PDF, median of 5 (bar 1 s)', `${pdf.toFixed(0)} ms, ${(pdf / pages).toFixed(1)} ms a page`);
tell('beside the same rows as XLSX', `${(pdf / xlsx).toFixed(2)} × (${xlsx.toFixed(0)} ms)`);
