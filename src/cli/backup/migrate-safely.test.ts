import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BackupPlan } from '#base/backup/backup-plan.ts';
import type { BeforeMigrating } from '#base/db/install.ts';
import { migrateSafely } from './migrate-safely.ts';

test('the schema is not changed beneath an older version that is serving from the folder', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'sakaguru-older-'));
  try {
    // The process that started us stands for it: it lives, and it is not we.
    const pid = process.ppid;
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const began = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    await mkdir(join(dataDir, 'run'));
    const line = JSON.stringify({ pid, began, role: 'serve' });
    await writeFile(join(dataDir, 'run', `${pid}.json`), line);
    const changed: string[] = [];
    const database = {
      superuser: { user: 'postgres' },
      async install(first: BeforeMigrating) {
        await first(['0099-next']);
        changed.push('schema');
        return changed;
      },
    };
    const migrating = migrateSafely(database, {} as BackupPlan, dataDir);
    await expect(migrating).rejects.toMatchObject({
      code: 'database/older-is-served',
      facts: { pid },
    });
    expect(changed).toEqual([]);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
});
