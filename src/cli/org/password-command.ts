import { installationOrg } from '#base/ground.ts';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { resetPassword } from '#base/people/reset-password.ts';
import { withHouse } from '../open-house.ts';
import { firstLine } from './first-line.ts';

export interface PasswordOptions {
  readonly data?: string;
}

/** Sets somebody's new password, for whoever owns the machine. */
export async function passwordCommand(contact: string, options: PasswordOptions): Promise<void> {
  if (process.stdin.isTTY) process.stderr.write('Kata sandi baru: ');
  const password = await firstLine();
  await withHouse({ data: options.data, role: 'command' }, async ({ app }) => {
    const operator = { kind: 'operator', orgId: installationOrg } as const;
    await perform(app, operator, resetPassword, { contact, password }, newId());
    process.stdout.write('Kata sandi diganti; semua perangkatnya sudah dikeluarkan.\n');
  });
}
