import { Command, CommanderError, type Option } from 'commander';
import { addApiKeyCommand } from './api-key.ts';
import { addArchiveCommand } from './archive.ts';
import { addAuditCommand } from './audit.ts';
import { addBackupCommand } from './backup.ts';
import { addDemoCommand } from './demo.ts';
import { addEntryCommand } from './entry.ts';
import { addImportCommand } from './import.ts';
import { addKeyCommand } from './key.ts';
import { addLayoutCommand } from './layout.ts';
import { addOrgCommand } from './org.ts';
import { addPasswordCommand } from './password.ts';
import { addPermissionsCommand } from './permissions.ts';
import { addProofCommand } from './proof.ts';
import { addReportCommand } from './report.ts';
import { addRestoreCommand } from './restore.ts';
import { addRolesCommand } from './roles.ts';
import { addServeCommand } from './serve.ts';
import { problem } from './problem.ts';
import { wrongUse } from './wrong-use.ts';

/** commander's own headings, in Indonesian. */
const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Pakai:',
  'Arguments:': 'Masukan:',
  'Options:': 'Pilihan:',
  'Commands:': 'Perintah:',
};

const program = new Command('sakaguru')
  .description(
    'Sakaguru, sistem operasi koperasi. Bila Sakaguru sedang tidak menyala, sebuah perintah ' +
      'menyalakan basis data sendiri lalu mematikannya. Dengan DATABASE_URL dipakai server PostgreSQL milik sendiri.',
  )
  .usage('<perintah> [pilihan]')
  .helpOption('-h, --help', 'menampilkan bantuan ini')
  .helpCommand('help [perintah]', 'menampilkan bantuan sebuah perintah')
  .addHelpText(
    'after',
    '\nKode keluar: 0 selesai · 1 ditolak, dengan alasannya · 2 salah ketik · 70 kesalahan kami · ' +
      '75 menunggu orang kedua · 130 dihentikan (Ctrl-C)',
  )
  .configureHelp({
    styleTitle: (title) => titles[title] ?? title,
    optionDescription: ({ description, defaultValue: usual }: Option) =>
      typeof usual === 'string' ? `${description} (bawaan: ${usual})` : description,
  })
  .exitOverride()
  .configureOutput({ writeErr: () => {} });

addServeCommand(program);
addDemoCommand(program);
addImportCommand(program);
addReportCommand(program);
addLayoutCommand(program);
addEntryCommand(program);
addOrgCommand(program);
addBackupCommand(program);
addRestoreCommand(program);
addArchiveCommand(program);
addKeyCommand(program);
addApiKeyCommand(program);
addPermissionsCommand(program);
addAuditCommand(program);
addProofCommand(program);
addRolesCommand(program);
addPasswordCommand(program);

try {
  await program.parseAsync();
} catch (error) {
  // Whatever was left open by what failed must not keep the process alive.
  process.exit(error instanceof CommanderError ? wrongUse(error, program) : await problem(error));
}
