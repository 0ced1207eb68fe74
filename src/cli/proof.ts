import type { Command } from 'commander';
import type { CheckOptions } from './proof/check-command.ts';

/** Adds `proof check`: whether a proof is genuine, without a network, by a saved file of public keys. */
export function addProofCommand(program: Command): void {
  const proof = program
    .command('proof')
    .usage('<perintah> [pilihan]')
    .description('memeriksa keaslian bukti bertanda tangan, juga tanpa internet')
    .helpOption('-h, --help', 'menampilkan bantuan ini')
    .helpCommand('help [perintah]', 'menampilkan bantuan sebuah perintah');
  proof
    .command('check', { isDefault: true })
    .usage('<bukti> --keys <berkas>')
    .description(
      'memeriksa tanda tangan sebuah bukti dengan kunci publik yang disimpan; `proof` saja berarti ini',
    )
    .argument('<bukti>', 'tautan kode QR, atau isinya saja')
    .requiredOption('--keys <berkas>', 'kunci publik dari /.well-known/sakaguru/<koperasi>')
    .option('--json', 'satu objek JSON')
    .action(async (proofText: string, options: CheckOptions) => {
      const { checkCommand } = await import('./proof/check-command.ts');
      await checkCommand(proofText, options);
    });
}
