import type { Command } from 'commander';
import type {
  CheckOptions,
  ExportOptions,
  ImportOptions,
  OpenOptions,
} from './archive/archive-command.ts';

const dataHelp = 'folder data (bawaan: data/ di folder program)';
const passphraseHelp = 'berkas yang baris pertamanya frasa sandi (atau SAKAGURU_PASSPHRASE)';

/** Adds `archive`: one cooperative into one file of open formats, and into another installation. */
export function addArchiveCommand(program: Command): void {
  const archive = program
    .command('archive')
    .usage('<perintah> [pilihan]')
    .description(
      'mengeluarkan semua data satu koperasi dalam satu berkas terbuka, atau memasukkannya ke pemasangan lain',
    )
    .helpOption('-h, --help', 'menampilkan bantuan ini')
    .helpCommand('help [perintah]', 'menampilkan bantuan sebuah perintah');
  addExport(archive);
  addImport(archive);
  addCheck(archive);
  addOpen(archive);
}

function addExport(archive: Command): void {
  archive
    .command('export')
    .usage('[pilihan]')
    .description('menulis arsip satu koperasi selagi semua orang bekerja')
    .option('--org <nama>', 'koperasinya; boleh kosong bila hanya ada satu')
    .option('--out <tempat>', 'berkas atau folder tujuan (bawaan: folder ini)')
    .option('--passphrase-file <berkas>', passphraseHelp)
    .option('--json', 'satu objek JSON')
    .option('--data <folder>', dataHelp)
    .action(async (options: ExportOptions) => {
      const { exportCommand } = await import('./archive/archive-command.ts');
      await exportCommand(options);
    });
}

function addImport(archive: Command): void {
  archive
    .command('import')
    .argument('<berkas>', 'arsip (.zip)')
    .usage('<berkas> [pilihan]')
    .description('memasukkan arsip, membandingkannya sampai bita terakhir, dan mengundang orangnya')
    .option('--slug <nama-pendek>', 'nama pendek lain, bila yang di arsip sudah dipakai di sini')
    .option('--without-invitations', 'tanpa tautan undangan bagi pemegang jabatan')
    .option('--passphrase-file <berkas>', passphraseHelp)
    .option('--json', 'satu objek JSON')
    .option('--data <folder>', dataHelp)
    .action(async (file: string, options: ImportOptions) => {
      const { importCommand } = await import('./archive/archive-command.ts');
      await importCommand(file, options);
    });
}

function addCheck(archive: Command): void {
  archive
    .command('check')
    .argument('<berkas>', 'arsip (.zip)')
    .usage('<berkas> [pilihan]')
    .description('memeriksa frasa sandi dan semua tanda periksa sebuah arsip')
    .option('--passphrase-file <berkas>', passphraseHelp)
    .option('--json', 'satu objek JSON')
    .action(async (file: string, options: CheckOptions) => {
      const { checkCommand } = await import('./archive/archive-command.ts');
      await checkCommand(file, options);
    });
}

function addOpen(archive: Command): void {
  archive
    .command('open')
    .argument('<berkas>', 'arsip (.zip)')
    .usage('<berkas> --out <folder> [pilihan]')
    .description('membuka arsip ke folder baru, dengan data pribadi terbuka')
    .requiredOption('--out <folder>', 'folder baru atau kosong')
    .option('--passphrase-file <berkas>', passphraseHelp)
    .action(async (file: string, options: OpenOptions) => {
      const { openCommand } = await import('./archive/archive-command.ts');
      await openCommand(file, options);
    });
}
