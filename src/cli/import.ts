import type { Command } from 'commander';
import type { ImportOptions } from './import/check-command.ts';
import type { UndoOptions } from './import/undo-command.ts';

/** Adds `import`: spreadsheets are checked, brought into a cooperative's books, and undone. */
export function addImportCommand(program: Command): void {
  const parent = program
    .command('import')
    .usage('<perintah> [pilihan]')
    .description('memasukkan data yang sudah ada')
    .helpOption('-h, --help', 'menampilkan bantuan ini')
    .helpCommand('help [perintah]', 'menampilkan bantuan sebuah perintah');
  parent
    .command('sheets')
    .usage('<berkas...> [pilihan]')
    .description(
      'memeriksa daftar anggota dan neraca saldo (.xlsx, .csv), lalu memasukkannya ke buku',
    )
    .argument('<berkas...>', 'daftar anggota dan neraca saldo')
    .option('--check', 'hanya memeriksa; tidak ada yang ditulis')
    .option('--org <nama>', 'koperasi; boleh kosong bila hanya ada satu')
    .option('--good', 'hanya baris yang baik; sisanya dicatat “belum dirinci”')
    .option('--on <tanggal>', 'tanggal saldo (31/12/2025); bawaan: yang tertulis di lembar')
    .option('--json', 'jawaban sebagai satu objek JSON')
    .option('--data <folder>', 'folder data (bawaan: data/ di folder program)')
    .action(async (files: string[], options: ImportOptions) => {
      if (options.check) {
        const { checkCommand } = await import('./import/check-command.ts');
        process.exitCode = await checkCommand(files, options);
        return;
      }
      const { importCommand } = await import('./import/import-command.ts');
      await importCommand(files, options);
    });
  parent
    .command('undo')
    .usage('<id> [pilihan]')
    .description('membatalkan satu impor utuh, selama belum dipakai jurnal lain')
    .argument('<id>', 'id impor')
    .requiredOption('--reason <alasan>', 'alasan pembatalan')
    .option('--org <nama>', 'koperasi; boleh kosong bila hanya ada satu')
    .option('--data <folder>', 'folder data (bawaan: data/ di folder program)')
    .action(async (id: string, options: UndoOptions) => {
      const { undoCommand } = await import('./import/undo-command.ts');
      await undoCommand(id, options);
    });
}
