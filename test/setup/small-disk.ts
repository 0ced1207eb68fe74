import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverAccount } from '#cli/postgres/account.ts';

/** A disk so small that it is soon full, in memory; gone when it is disposed of. */
export interface SmallDisk extends Disposable {
  /** Open to the server's account, to which the disk belongs. */
  readonly folder: string;
}

/** Mounts one; null where this process may not mount anything. */
export function openSmallDisk(kilobytes: number): SmallDisk | null {
  const above = mkdtempSync(join(tmpdir(), 'sakaguru-small-'));
  chmodSync(above, 0o711);
  const folder = join(above, 'disk');
  mkdirSync(folder);
  const remove = () => rmSync(above, { recursive: true, force: true });
  const account = process.getuid?.() === 0 ? serverAccount() : null;
  try {
    const owner = account ? `,uid=${account.uid},gid=${account.gid}` : '';
    const options = `size=${kilobytes}k,mode=0700${owner}`;
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    remove();
    return null;
  }
  return {
    folder,
    [Symbol.dispose]() {
      // A log of this process may still be open there.
      execFileSync('umount', ['-l', folder]);
      remove();
    },
  };
}
