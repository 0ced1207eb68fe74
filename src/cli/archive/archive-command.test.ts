import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { installationOrg } from '#base/ground.ts';
import { newId } from '#base/id.ts';
import { foundOrganisation } from '#ledger/found-organisation.ts';
import { openOwnServer } from '../../../test/own-server.ts';
import { withNewHouse } from '../open-house.ts';
import { checkCommand, exportCommand, importCommand, openCommand } from './archive-command.ts';

afterEach(() => vi.restoreAllMocks());

test('out by the command, in by the command, and out again: the same fingerprint, refusals by name', async () => {
  await using first = await openOwnServer();
  await found(first.dataDir);
  const passphraseFile = join(first.dataDir, 'frasa');
  await writeFile(passphraseFile, 'pasar pagi jam empat\n');
  const out = join(first.dataDir, 'arsip.zip');
  const asked = { passphraseFile, json: true } as const;
  const wish = { ...asked, data: first.dataDir, out };
  const made = await told(() => exportCommand(wish));
  expect(made).toMatchObject({ path: out, entries: 0, fingerprint: expect.any(String) });
  await expect(exportCommand(wish)).rejects.toMatchObject({ code: 'backup/exists' });
  expect(await told(() => checkCommand(out, asked))).toMatchObject({
    fingerprint: made['fingerprint'],
    organisation: { slug: 'koppas-uji' },
  });
  const strange = join(first.dataDir, 'lain');
  await writeFile(strange, 'frasa yang lain sama sekali');
  const wrong = { passphraseFile: strange, out: join(first.dataDir, 'terbuka') };
  await expect(openCommand(out, wrong)).rejects.toMatchObject({ code: 'archive/passphrase-wrong' });

  await using second = await openOwnServer();
  const there = { ...asked, data: second.dataDir };
  const come = await told(() => importCommand(out, { ...there, withoutInvitations: true }));
  expect(come).toMatchObject({ rows: made['rows'], fingerprint: made['fingerprint'], invited: [] });
  const again = await told(() => exportCommand({ ...there, out: join(second.dataDir, '2.zip') }));
  expect(again).toMatchObject({ fingerprint: made['fingerprint'], rows: made['rows'] });
}, 90_000);

/** An installation with one cooperative. */
function found(data: string): Promise<void> {
  return withNewHouse({ data, role: 'command' }, async ({ app }) => {
    const operator = { kind: 'operator', orgId: installationOrg } as const;
    const founding = { kind: 'primary', name: 'Koppas Uji', slug: 'koppas-uji' } as const;
    const wish = { ...founding, template: 'mixed' } as const;
    await foundOrganisation(app, operator, wish, newId());
  });
}

/** What a command said as JSON. */
async function told(command: () => Promise<void>): Promise<Record<string, unknown>> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    await command();
    return JSON.parse(write.mock.calls.map(([text]) => String(text)).join('')) as never;
  } finally {
    write.mockRestore();
  }
}
