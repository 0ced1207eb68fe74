import type { Command } from 'commander';
import type { LayoutOptions } from './layout/layout-command.ts';

/** Adds `layout`: how a statement is laid out, out as JSON and in again. */
export function addLayoutCommand(program: Command): void {
  const layout = program
    .command('layout')
    .usage('<perintah> [pilihan]')
    .description('menyimpan dan membaca tata letak laporan sebagai JSON');
  const common = (command: Command) =>
    command
      .option('--org <nama>', 'koperasi; boleh kosong bila hanya ada satu')
      .option('--data <folder>', 'folder data (bawaan: data/ di folder program)');
  common(
    layout
      .command('export')
      .usage('<laporan> [pilihan]')
      .description('mencetak tata letak yang berlaku, atau rancangannya')
      .argument('<laporan>', 'balance-sheet atau income-statement')
      .option('--draft', 'rancangannya, bukan yang berlaku'),
  ).action(async (statement: string, options: LayoutOptions) => {
    const { exportLayout } = await import('./layout/layout-command.ts');
    await exportLayout(statement, options);
  });
  common(
    layout
      .command('import')
      .usage('<laporan> <berkas> [pilihan]')
      .description('membaca tata letak dari berkas JSON menjadi rancangan')
      .argument('<laporan>', 'balance-sheet atau income-statement')
      .argument('<berkas>', 'berkas dari `layout export`')
      .option('--adopt <tanggal>', 'langsung diberlakukan mulai tanggal ini'),
  ).action(async (statement: string, file: string, options: LayoutOptions) => {
    const { importLayout } = await import('./layout/layout-command.ts');
    await importLayout(statement, file, options);
  });
}
