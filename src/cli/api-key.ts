import type { Command } from 'commander';
import type { ListOptions, MakeOptions } from './api-key/api-key-command.ts';

const help = 'menampilkan bantuan ini';

/** Adds `api-key make|list|revoke`: keys by which other programs come in, for whoever owns the machine. */
export function addApiKeyCommand(program: Command): void {
  const keys = program
    .command('api-key')
    .usage('[perintah] [pilihan]')
    .description('membuat, melihat, dan mencabut kunci API bagi program lain')
    .helpOption('-h, --help', help)
    .helpCommand('help [perintah]', 'menampilkan bantuan sebuah perintah');
  anywhere(keys.command('make'))
    .usage('--name <nama> --owner <kontak> --scope <izin...> --until <tanggal> [pilihan]')
    .description('membuat kunci atas nama pemegang jabatan; kuncinya hanya ditampilkan sekali')
    .requiredOption('--name <nama>', 'program apa, di komputer mana')
    .requiredOption('--owner <kontak>', 'nomor HP atau surel pemiliknya')
    .requiredOption('--scope <izin...>', 'izin yang dicakup; semuanya: sakaguru permissions')
    .requiredOption('--until <tanggal>', 'hari terakhir, paling lama dua tahun')
    .option('--from <tanggal>', 'hari pertama; bawaan: hari ini')
    .option('--per-minute <banyak>', 'permintaan semenit, paling banyak; bawaan: 600')
    .option('--key <kunci>', 'perintah yang sama dengan kunci yang sama dikerjakan sekali')
    .action(async (options: MakeOptions) => {
      const { makeCommand } = await import('./api-key/api-key-command.ts');
      await makeCommand(options);
    });
  anywhere(keys.command('list'))
    .usage('[pilihan]')
    .description('kunci yang ada, dengan pemilik, cakupan, dan kapan terakhir dipakai')
    .option('--json', 'larik JSON')
    .action(async (options: ListOptions) => {
      const { listCommand } = await import('./api-key/api-key-command.ts');
      await listCommand(options);
    });
  anywhere(keys.command('revoke'))
    .usage('<id> [pilihan]')
    .description('mencabut kunci; permintaan berikutnya sudah ditolak')
    .argument('<id>', 'id kunci, dari api-key list')
    .action(async (id: string, options: ListOptions) => {
      const { revokeCommand } = await import('./api-key/api-key-command.ts');
      await revokeCommand(id, options);
    });
}

function anywhere(command: Command): Command {
  return command
    .option('--org <koperasi>', 'koperasi; boleh kosong bila hanya ada satu')
    .option('--data <folder>', 'folder data (bawaan: data/ di folder program)')
    .helpOption('-h, --help', help);
}
