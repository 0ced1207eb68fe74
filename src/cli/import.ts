import type { Command } from 'commander';
import type { ImportOptions } from './import/check-command.ts';

/** Adds `import sheets`: a cooperative's spreadsheets are checked, and with `--org` brought into its books. */
export function addImportCommand(program: Command): void {
  const sheets = program
    .command('import')
    .description('memasukkan data yang sudah ada')
    .command('sheets')
    .usage('<berkas...> [pilihan]')
    .description(
      'memeriksa daftar anggota dan neraca saldo (.xlsx, .csv), lalu memasukkannya ke buku',
    )
    .argument('<berkas...>', 'daftar anggota dan neraca saldo')
    .option('--check', 'hanya memeriksa; tidak ada yang ditulis')
    .option('--json', 'jawaban sebagai satu objek JSON');
  sheets.action(async (files: string[], options: ImportOptions) => {
    const { checkCommand } = await import('./import/check-command.ts');
    process.exitCode = await checkCommand(files, options);
  });
}
