import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSmallDisk } from '../../test/setup/small-disk.ts';

const script = `
  const { openLogFile } = await import('./src/cli/log-file.ts');
  const log = openLogFile(process.argv[1]);
  for (let i = 0; i < 2000; i += 1) log.write('x'.repeat(99) + '\\n');
  await new Promise((resolve) => setTimeout(resolve, 500));
  process.exit(7);`;

test('a process whose log meets a full disk goes on, and ends when it is told to', async ({
  skip,
}) => {
  using disk = openSmallDisk(64);
  if (!disk) return skip('no small disk can be mounted here (only root may): nothing was filled');
  const args = ['--input-type=module', '--eval', script, disk.folder];
  const { status, signal } = spawnSync(process.execPath, args, { timeout: 20_000 });
  expect({ status, signal }).toEqual({ status: 7, signal: null });
  expect((await readFile(join(disk.folder, 'logs', 'sakaguru.log'))).length).toBeGreaterThan(8_000);
});
