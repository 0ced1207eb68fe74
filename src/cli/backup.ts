import type { Command } from 'commander';
import type { ListOptions, MakeOptions, VerifyOptions } from './backup/backup-command.ts';

const dataHelp = 'folder data (bawaan: data/ di folder program)';
const passphraseHelp = 'berkas yang baris pertamanya frasa sandi (atau SAKAGURU_PASSPHRASE)';

/** Adds `backup`: makes a backup of the whole installation, lists them, and verifies one. */
export function addBackupCommand(program: Command): void {
  const backup = program
    .command('backup')
    .usage('[perintah] [pilihan]')
    .description(
      'mencadangkan semua data Sakaguru di komputer ini ke satu berkas, mengujinya, dan melihat riwayatnya',
    )
    .helpOption('-h, --help', 'menampilkan bantuan ini')
    .helpCommand('help [perintah]', 'menampilkan bantuan sebuah perintah');
  addMake(backup);
  addList(backup);
  addVerify(backup);
}

function addMake(backup: Command): void {
  backup
    .command('make', { isDefault: true })
    .usage('[pilihan]')
    .description(
      'membuat cadangan selagi semua orang bekerja, lalu mengujinya; `backup` saja berarti ini',
    )
    .option('--out <tempat>', 'berkas atau folder tujuan (bawaan: backups/ di folder data)')
    .option('--passphrase-file <berkas>', passphraseHelp)
    .option('--json', 'satu objek JSON')
    .option('--data <folder>', dataHelp)
    .helpOption('-h, --help', 'menampilkan bantuan ini')
    .action(async (options: MakeOptions) => {
      const { makeCommand } = await import('./backup/backup-command.ts');
      await makeCommand(options);
    });
}

function addList(backup: Command): void {
  backup
    .command('list')
    .usage('[pilihan]')
    .description('daftar cadangan, yang terbaru di atas')
    .option('--json', 'satu larik JSON')
    .option('--data <folder>', dataHelp)
    .helpOption('-h, --help', 'menampilkan bantuan ini')
    .action(async (options: ListOptions) => {
      const { listCommand } = await import('./backup/backup-command.ts');
      await listCommand(options);
    });
}

function addVerify(backup: Command): void {
  backup
    .command('verify')
    .argument('[berkas]', 'cadangan (bawaan: yang terbaru di komputer ini)')
    .usage('[berkas] [pilihan]')
    .description('memulihkan cadangan ke basis data uji, membandingkan isinya, lalu membuangnya')
    .option('--scratch-url <alamat>', 'basis data kosong di server sendiri, untuk diuji di sana')
    .option('--passphrase-file <berkas>', passphraseHelp)
    .option('--json', 'satu objek JSON')
    .option('--data <folder>', dataHelp)
    .helpOption('-h, --help', 'menampilkan bantuan ini')
    .action(async (file: string | undefined, options: VerifyOptions) => {
      const { verifyCommand } = await import('./backup/backup-command.ts');
      await verifyCommand(file, options);
    });
}
