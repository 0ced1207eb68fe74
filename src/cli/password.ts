import type { Command } from 'commander';
import type { PasswordOptions } from './org/password-command.ts';

/** Adds `password`: a new password for somebody who lost theirs. */
export function addPasswordCommand(program: Command): void {
  program
    .command('password')
    .argument('<kontak>', 'nomor HP atau surel orangnya')
    .usage('<kontak> [pilihan]')
    .description('memasang kata sandi baru, dibaca dari baris pertama masukan standar')
    .option('--data <folder>', 'folder data (bawaan: data/ di folder program)')
    .helpOption('-h, --help', 'menampilkan bantuan ini')
    .action(async (contact: string, options: PasswordOptions) => {
      const { passwordCommand } = await import('./org/password-command.ts');
      await passwordCommand(contact, options);
    });
}
