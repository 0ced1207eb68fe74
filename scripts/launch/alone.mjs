import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './place.mjs';
import { say } from './show.mjs';

/** Runs the work while no other launcher of this checkout does the same; waits for that one. */
export async function alone(what, work) {
  const name = createHash('sha256').update(root).digest('hex').slice(0, 12);
  const lock = join(tmpdir(), `sakaguru-${what}-${name}.lock`);
  let told = false;
  while (!take(lock)) {
    if (!told) say(`Menunggu proses lain (${holder(lock)}) yang sedang bekerja di folder ini …`);
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') return true; // A folder that cannot be locked stops nobody.
    if (!isAlive(Number(holder(lock)))) rmSync(lock, { force: true });
    return false;
  }
}

function holder(lock) {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid) {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
