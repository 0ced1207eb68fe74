import type { Command } from 'commander';
import type { RestoreKeyOptions, SheetOptions } from './key/key-command.ts';

const dataHelp = 'folder data (bawaan: data/ di folder program)';

/** Adds `key`: the key file on paper, and back from it. */
export function addKeyCommand(program: Command): void {
  const key = program
    .command('key')
    .usage('<perintah> [pilihan]')
    .description('mencetak lembar pemulihan berkas kunci, dan memulihkan kunci darinya')
    .helpOption('-h, --help', 'menampilkan bantuan ini')
    .helpCommand('help [perintah]', 'menampilkan bantuan sebuah perintah');
  key
    .command('sheet')
    .usage('[pilihan]')
    .description('lembar pemulihan: 24 kata dan kode QR; siapa memegangnya memegang kuncinya')
    .option('--html <berkas>', 'halaman untuk dicetak, alih-alih teks di layar')
    .option('--data <folder>', dataHelp)
    .helpOption('-h, --help', 'menampilkan bantuan ini')
    .action(async (options: SheetOptions) => {
      const { sheetCommand } = await import('./key/key-command.ts');
      await sheetCommand(options);
    });
  key
    .command('restore')
    .usage('[pilihan]')
    .description('menulis kembali berkas kunci dari lembar pemulihan, dan mencobanya pada datanya')
    .option('--words <kata>', '24 kata, menurut urutannya; tanpa pilihan ini ditanyakan')
    .option('--qr <teks>', 'isi kode QR')
    .option('--data <folder>', dataHelp)
    .helpOption('-h, --help', 'menampilkan bantuan ini')
    .action(async (options: RestoreKeyOptions) => {
      const { restoreKeyCommand } = await import('./key/key-command.ts');
      await restoreKeyCommand(options);
    });
}
