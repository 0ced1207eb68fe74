import type { Command } from 'commander';
import type { AddPersonOptions, CreateOptions, ListOptions } from './org/org-command.ts';

/** Adds `org`: lists the organisations of an installation, founds one, and gives people roles in it. */
export function addOrgCommand(program: Command): void {
  const org = program
    .command('org')
    .usage('<perintah> [pilihan]')
    .description('melihat dan mendirikan organisasi, dan memberi orang jabatan di dalamnya')
    .helpOption('-h, --help', 'menampilkan bantuan ini')
    .helpCommand('help [perintah]', 'menampilkan bantuan sebuah perintah');
  addList(org);
  addCreate(org);
  addAddPerson(org);
}

const dataHelp = 'folder data (bawaan: data/ di folder program)';

function addList(org: Command): void {
  org
    .command('list', { isDefault: true })
    .usage('[pilihan]')
    .description('daftar organisasi')
    .option('--json', 'satu larik JSON')
    .option('--data <folder>', dataHelp)
    .action(async (options: ListOptions) => {
      const { listCommand } = await import('./org/org-command.ts');
      await listCommand(options);
    });
}

function addCreate(org: Command): void {
  org
    .command('create')
    .usage('--name <nama> [pilihan]')
    .description('mendirikan organisasi baru dengan pembukuan terbuka')
    .requiredOption('--name <nama>', 'nama koperasi')
    .option('--slug <nama-pendek>', 'nama pendek di alamat (bawaan: dari nama)')
    .option('--template <kode>', 'templat bagan akun', 'market-traders')
    .option('--kind <jenis>', 'primary, secondary, council, lsp, atau partner', 'primary')
    .option('--legal-number <nomor>', 'nomor badan hukum')
    .option('--address <alamat>', 'alamat')
    .option('--city <kota>', 'kota')
    .option('--time-zone <zona>', 'Asia/Jakarta, Asia/Makassar, atau Asia/Jayapura')
    .option(
      '--without-limits',
      'tanpa batas persetujuan awal; satu orang berwenang tanpa orang kedua',
    )
    .option('--json', 'satu objek JSON')
    .option('--data <folder>', dataHelp)
    .action(async (options: CreateOptions) => {
      const { createCommand } = await import('./org/org-command.ts');
      await createCommand(options);
    });
}

function addAddPerson(org: Command): void {
  org
    .command('add-person')
    .usage('--name <nama> --contact <kontak> --role <jabatan> [pilihan]')
    .description('memberi seseorang jabatan; kata sandi akun baru dibaca dari masukan standar')
    .requiredOption('--name <nama>', 'nama orangnya')
    .requiredOption('--contact <kontak>', 'nomor HP atau surel untuk masuk')
    .requiredOption('--role <jabatan>', 'misalnya chair, treasurer, teller, supervisor')
    .option('--from <tanggal>', 'mulai tanggal (2026-11-24); bawaan: hari ini')
    .option('--until <tanggal>', 'sampai tanggal; wajib untuk auditor')
    .option('--org <nama>', 'organisasi; boleh kosong bila hanya ada satu')
    .option('--password-stdin', 'baca kata sandi dari baris pertama masukan standar')
    .option('--json', 'satu objek JSON')
    .option('--data <folder>', dataHelp)
    .action(async (options: AddPersonOptions) => {
      const { addPersonCommand } = await import('./org/org-command.ts');
      await addPersonCommand(options);
    });
}
