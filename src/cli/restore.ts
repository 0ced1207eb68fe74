import type { Command } from 'commander';
import type { RestoreOptions } from './restore/restore-command.ts';

/** Adds `restore`: brings a backup back into a new data folder or a blank database. */
export function addRestoreCommand(program: Command): void {
  program
    .command('restore')
    .argument('<berkas>', 'cadangan (.skgb)')
    .usage('<berkas> [pilihan]')
    .description(
      'memulihkan cadangan ke folder data baru, atau ke basis data kosong di DATABASE_URL',
    )
    .option('--passphrase-file <berkas>', 'berkas yang baris pertamanya frasa sandi cadangan')
    .option('--key-file <berkas>', 'berkas kunci, bila tidak ada di dalam cadangan')
    .option('--words <kata>', '24 kata di lembar pemulihan, bila berkas kunci tidak ada')
    .option('--qr <teks>', 'isi kode QR di lembar pemulihan')
    .option('--replace', 'ganti yang ada di folder data; yang ada dicadangkan dahulu')
    .option('--json', 'satu objek JSON')
    .option('--data <folder>', 'folder data (bawaan: data/ di folder program)')
    .helpOption('-h, --help', 'menampilkan bantuan ini')
    .action(async (file: string, options: RestoreOptions) => {
      const { restoreCommand } = await import('./restore/restore-command.ts');
      await restoreCommand(file, options);
    });
}
