import type { Command } from 'commander';
import type { RolesOptions } from './roles/roles-command.ts';

/** Adds `roles`: the SQL that prepares one's own PostgreSQL. Needs no data folder and no server. */
export function addRolesCommand(program: Command): void {
  program
    .command('roles')
    .usage('[pilihan]')
    .description(
      'SQL yang menyiapkan server PostgreSQL sendiri: peran, basis data, kata sandi baru',
    )
    .option('--database <nama>', 'nama basis data (bawaan: sakaguru)')
    .option('--host <alamat>', 'alamat server, untuk alamat yang dicetak (bawaan: 127.0.0.1)')
    .option('--port <nomor>', 'port server, untuk alamat yang dicetak (bawaan: 5432)')
    .helpOption('-h, --help', 'menampilkan bantuan ini')
    .action(async (options: RolesOptions) => {
      const { rolesCommand } = await import('./roles/roles-command.ts');
      rolesCommand(options);
    });
}
