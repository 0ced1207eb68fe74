import type { Command } from 'commander';
import type { ListOptions, ReverseOptions, ShowOptions } from './entry/entry-commands.ts';
import type { DueOptions } from './entry/due-command.ts';
import type { PostOptions } from './entry/post-command.ts';

const orgHelp = 'koperasi; boleh kosong bila hanya ada satu';
const dataHelp = 'folder data (bawaan: data/ di folder program)';
const jsonHelp = 'satu objek JSON';
const keyHelp = 'kunci permintaan: perintah yang sama dengan kunci yang sama dibukukan sekali';

/** Adds `entry`: an entry is posted, listed, shown and reversed for whoever owns the machine. */
export function addEntryCommand(program: Command): void {
  const entry = program
    .command('entry')
    .usage('[perintah] [pilihan]')
    .description('membukukan jurnal (tanpa perintah: sama dengan post), melihat, dan membaliknya')
    .helpOption('-h, --help', 'menampilkan bantuan ini')
    .helpCommand('help [perintah]', 'menampilkan bantuan sebuah perintah');
  addPost(entry);
  addList(entry);
  addShow(entry);
  addReverse(entry);
  addDue(entry);
}

function addPost(entry: Command): void {
  const lines = (line: string, before: readonly string[] = []): string[] => [...before, line];
  entry
    .command('post', { isDefault: true })
    .usage('--memo <teks> --line <baris> --line <baris> [pilihan]')
    .description('membukukan satu jurnal')
    .option('--memo <teks>', 'keterangan jurnal')
    .option(
      '--line <baris>',
      'satu baris, diulang: "1-1101 debit 100000"; akun kendali dengan nomor anggota: ' +
        '"2-1101/A-001 credit 50000.00"',
      lines,
    )
    .option('--json-input <berkas>', 'jurnal sebagai objek JSON dari berkas, atau - untuk stdin')
    .option('--on <tanggal>', 'tanggal jurnal (24/11/2026); bawaan: hari ini')
    .option('--document <nomor>', 'nomor bukti asal')
    .option('--unit <unit>', 'unit usaha (kode atau nama); bawaan: Umum')
    .option('--office <kantor>', 'kantor (kode atau nama); bawaan: kantor pusat')
    .option('--key <kunci>', keyHelp)
    .option('--org <nama>', orgHelp)
    .option('--json', jsonHelp)
    .option('--data <folder>', dataHelp)
    .action(async (options: PostOptions) => {
      const { postCommand } = await import('./entry/post-command.ts');
      await postCommand(options);
    });
}

function addList(entry: Command): void {
  entry
    .command('list')
    .usage('[pilihan]')
    .description('jurnal terbaru, paling banyak 50')
    .option('--text <teks>', 'nomor, keterangan, nomor bukti, atau jumlah')
    .option('--from <tanggal>', 'dari tanggal')
    .option('--to <tanggal>', 'sampai tanggal')
    .option('--org <nama>', orgHelp)
    .option('--json', 'satu larik JSON')
    .option('--data <folder>', dataHelp)
    .action(async (options: ListOptions) => {
      const { listCommand } = await import('./entry/entry-commands.ts');
      await listCommand(options);
    });
}

function addShow(entry: Command): void {
  entry
    .command('show')
    .usage('<nomor> [pilihan]')
    .description('satu jurnal dengan baris-barisnya')
    .argument('<nomor>', 'nomor jurnal')
    .option('--org <nama>', orgHelp)
    .option('--json', jsonHelp)
    .option('--data <folder>', dataHelp)
    .action(async (number: string, options: ShowOptions) => {
      const { showCommand } = await import('./entry/entry-commands.ts');
      await showCommand(number, options);
    });
}

function addReverse(entry: Command): void {
  entry
    .command('reverse')
    .usage('<nomor> --reason <alasan> [pilihan]')
    .description('membalik satu jurnal, satu-satunya cara membetulkannya')
    .argument('<nomor>', 'nomor jurnal')
    .requiredOption('--reason <alasan>', 'alasan pembalikan')
    .option('--on <tanggal>', 'tanggal pembalikan; bawaan: hari ini')
    .option('--key <kunci>', keyHelp)
    .option('--org <nama>', orgHelp)
    .option('--json', jsonHelp)
    .option('--data <folder>', dataHelp)
    .action(async (number: string, options: ReverseOptions) => {
      const { reverseCommand } = await import('./entry/entry-commands.ts');
      await reverseCommand(number, options);
    });
}

function addDue(entry: Command): void {
  entry
    .command('due')
    .usage('[pilihan]')
    .description('yang akan dibukukan: jurnal berulang, alokasi bertahap, dan penyusutan')
    .option('--days <hari>', 'berapa hari ke depan; bawaan: 30')
    .option('--post', 'membukukan alokasi bertahap dan jurnal berulang yang sudah jatuh tempo')
    .option('--org <nama>', orgHelp)
    .option('--json', 'satu larik JSON')
    .option('--data <folder>', dataHelp)
    .action(async (options: DueOptions) => {
      const { dueCommand } = await import('./entry/due-command.ts');
      await dueCommand(options);
    });
}
