import type { Command } from 'commander';
import type { VerifyOptions } from './audit/verify-command.ts';

/** Adds `audit verify`: recomputes the chain of seals from the rows, and names what does not fit. */
export function addAuditCommand(program: Command): void {
  const audit = program
    .command('audit')
    .usage('[perintah] [pilihan]')
    .description('memeriksa apakah catatan dan buku pernah diubah di belakang Sakaguru')
    .helpOption('-h, --help', 'menampilkan bantuan ini')
    .helpCommand('help [perintah]', 'menampilkan bantuan sebuah perintah');
  audit
    .command('verify', { isDefault: true })
    .usage('[pilihan]')
    .description(
      'menghitung ulang urutan segel dari semua catatan, jurnal, dan riwayat; `audit` saja berarti ini',
    )
    .option('--org <nama-pendek>', 'satu organisasi saja; bawaan: semuanya')
    .option(
      '--head <segel>',
      'segel dari kertas (12 huruf atau lebih, boleh diawali nomornya: "1204: 9f2a 41c0 77de"), atau tautan kode QR',
    )
    .option('--json', 'satu larik JSON')
    .option('--data <folder>', 'folder data (bawaan: data/ di folder program)')
    .action(async (options: VerifyOptions) => {
      const { verifyCommand } = await import('./audit/verify-command.ts');
      await verifyCommand(options);
    });
}
