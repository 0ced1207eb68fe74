import { readFileSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { conflict } from '#base/refusal.ts';

/** A process of ours that uses the server of a data folder. */
export interface UserOfServer {
  readonly pid: number;
  /** When that process began, in the kernel's words: a number alone may have been given anew. */
  readonly began: string;
  /** `serve` is alone on its folder; commands come and go. */
  readonly role: 'serve' | 'command';
}

const folderOf = (dataDir: string): string => join(dataDir, 'run');

/** Puts us on the list. The second `serve` of a folder is refused, with the first one's number. */
export async function signIn(dataDir: string, role: UserOfServer['role']): Promise<void> {
  const others = await usersOfServer(dataDir);
  const serving = others.find((user) => user.role === 'serve');
  if (role === 'serve' && serving) {
    conflict('postgres/already-served', { data: dataDir, pid: serving.pid });
  }
  const us: UserOfServer = { pid: process.pid, began: beganAt(process.pid), role };
  await writeFile(join(folderOf(dataDir), `${process.pid}.json`), JSON.stringify(us));
}

/** Takes us off the list. */
export async function signOut(dataDir: string): Promise<void> {
  await rm(join(folderOf(dataDir), `${process.pid}.json`), { force: true });
}

/** The other processes that use the server now; lines of the dead are swept away. */
export async function usersOfServer(dataDir: string): Promise<UserOfServer[]> {
  await mkdir(folderOf(dataDir), { recursive: true, mode: 0o755 });
  const users: UserOfServer[] = [];
  for (const name of await readdir(folderOf(dataDir))) {
    if (!name.endsWith('.json')) continue;
    const path = join(folderOf(dataDir), name);
    const user = parse(await readFile(path, 'utf8').catch(() => ''));
    if (user === null || !isRunning(user)) await rm(path, { force: true });
    else if (user.pid !== process.pid) users.push(user);
  }
  return users;
}

/** Runs the work while no other process starts or stops the server of this folder. */
export async function withFolderLock<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  await mkdir(folderOf(dataDir), { recursive: true, mode: 0o755 });
  const path = join(folderOf(dataDir), 'lock');
  const deadline = Date.now() + 60_000;
  while (!(await take(path))) {
    if (Date.now() > deadline) conflict('postgres/folder-busy', { data: dataDir });
    await wait(50);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function take(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(JSON.stringify({ pid: process.pid, began: beganAt(process.pid) }));
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const text = await readFile(path, 'utf8').catch(() => '');
    const owner = parse(text);
    // An empty file is one that is being written, unless its writer died between the two.
    if (owner === null && text === '') await wait(200);
    const still = await readFile(path, 'utf8').catch(() => '');
    if (still === text && (owner === null || !isRunning(owner))) await rm(path, { force: true });
    return false;
  }
}

function parse(text: string): UserOfServer | null {
  try {
    return JSON.parse(text) as UserOfServer;
  } catch {
    return null;
  }
}

function isRunning(user: UserOfServer): boolean {
  return isAlive(user.pid) && beganAt(user.pid) === user.began;
}

/** Whether a process runs under this number; one that is dead but not yet buried does not. */
export function isAlive(pid: number): boolean {
  if (statOf(pid)[0] === 'Z') return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function beganAt(pid: number): string {
  return statOf(pid)[19] ?? '';
}

/** The fields of /proc/<pid>/stat after the name; none where there is no /proc. */
function statOf(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
