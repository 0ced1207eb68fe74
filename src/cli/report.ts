import type { Command } from 'commander';
import type { ReportOptions } from './report/report-command.ts';

/** Adds `report CODE`: any statement or ledger, for people, as JSON, CSV, XLSX or PDF. */
export function addReportCommand(program: Command): void {
  program
    .command('report')
    .usage('<kode> [pilihan]')
    .description(
      'mencetak laporan: posisi keuangan, hasil usaha, arus kas, perubahan ekuitas, buku besar, RAPB, aset, audit, CALK',
    )
    .argument(
      '<kode>',
      'balance-sheet, income-statement, equity-changes, cash-flow-direct, cash-flow-indirect, trial-balance, ' +
        'general-ledger, cash-book, budget, budget-realisation, run-offs, asset-list, asset-movements, ' +
        'asset-schedule, asset-fiscal, audit-reversed, audit-back-dated, audit-after-hours, audit-repeated, atau calk',
    )
    .option('--org <nama>', 'koperasi; boleh kosong bila hanya ada satu')
    .option('--on <tanggal>', 'per tanggal (31/10/2026); bawaan: hari ini')
    .option('--from <tanggal>', 'dari tanggal')
    .option('--to <tanggal>', 'sampai tanggal')
    .option(
      '--columns <kolom>',
      'kolom: months, quarters, years, units, offices, atau budget (hasil usaha dengan anggaran)',
    )
    .option('--by <rincian>', 'realisasi anggaran: accounts, months, atau units')
    .option('--over <persen>', 'realisasi anggaran: tandai selisih di atas (bawaan: 10)')
    .option('--budget-version <versi>', 'anggaran sebagaimana versi ini; bawaan: yang berlaku')
    .option('--compare <tanggal>', 'kolom pembanding: tanggal, awal..akhir, atau none')
    .option('--unit <unit>', 'satu unit usaha saja (kode atau nama)')
    .option('--office <kantor>', 'satu kantor saja (kode atau nama)')
    .option('--account <akun>', 'satu akun saja (kode atau nama)')
    .option(
      '--layout <tata-letak>',
      'standard, newest, draft, atau nomornya (bawaan: menurut tanggal)',
    )
    .option('--json', 'satu objek JSON')
    .option('--csv', 'CSV')
    .option('--xlsx <berkas>', 'buku kerja Excel, ditulis ke berkas')
    .option('--pdf <berkas>', 'PDF untuk dicetak, ditulis ke berkas')
    .option('--paper <ukuran>', 'kertas PDF: a4, a5, atau a3 (bawaan: a4)')
    .option('--language <bahasa>', 'id atau en (bawaan: id)')
    .option('--data <folder>', 'folder data (bawaan: data/ di folder program)')
    .action(async (code: string, options: ReportOptions) => {
      const { reportCommand } = await import('./report/report-command.ts');
      await reportCommand(code, options);
    });
}
