import { mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pino, type DestinationStream } from 'pino';

const biggestLog = 20e6;
/** What waits for a disk that takes nothing; more is not kept. */
const mostWaiting = 4e6;

/**
 * The log of a data folder, written behind the work. A disk that is full takes no log either: that is no
 * reason to stop, it is written again when it can, and at the end nothing waits for it.
 */
export function openLogFile(dataDir: string): DestinationStream {
  const folder = join(dataDir, 'logs');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'sakaguru.log');
  const { size = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {};
  if (size > biggestLog) renameSync(path, `${path}.1`);
  const log = pino.destination({ dest: path, mode: 0o600, sync: false, maxLength: mostWaiting });
  let isRefused = false;
  log.on('error', () => (isRefused = true)).on('write', () => (isRefused = false));
  // The library's own tries for ever what the disk does not take, and the process would never end.
  const flush = log.flushSync.bind(log);
  log.flushSync = () => {
    if (!isRefused) flush();
  };
  return log;
}
