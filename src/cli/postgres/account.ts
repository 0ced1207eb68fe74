import { readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, resolve } from 'node:path';
import { refuse } from '#base/refusal.ts';

/** The operating system's account that the database server runs as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Whom PostgreSQL shall run as: null is "as we are". It refuses to be root, so root lends it the
 * account of `postgres`, or else of `nobody`; the account needs a line in passwd (initdb asks).
 */
export function serverAccount(): Account | null {
  if (process.getuid?.() !== 0) {
    try {
      userInfo();
    } catch {
      refuse('postgres/no-account', { uid: process.getuid?.() });
    }
    return null;
  }
  return (
    accountNamed('postgres') ?? accountNamed('nobody') ?? refuse('postgres/no-account', { uid: 0 })
  );
}

function accountNamed(name: string): Account | null {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  const fields = lines.find((line) => line.startsWith(`${name}:`))?.split(':');
  return fields === undefined ? null : { uid: Number(fields[2]), gid: Number(fields[3]) };
}

/** Whether an account may walk through every folder down to a path. */
export function canReach(path: string, account: Account): boolean {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found && !mayPass(found, account)) return false;
    if (folder === dirname(folder)) return true;
  }
}

function mayPass(found: { uid: number; gid: number; mode: number }, account: Account): boolean {
  const bit = found.uid === account.uid ? 0o100 : found.gid === account.gid ? 0o010 : 0o001;
  return (found.mode & bit) !== 0;
}
