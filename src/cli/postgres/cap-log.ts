import { copyFile, rm, stat, truncate } from 'node:fs/promises';

/** So large a log of the embedded server becomes the one older file. */
export const biggestServerLog = 10e6;

/**
 * Keeps a log from filling the disk: past its size it is copied to the one older file and emptied in place,
 * for the server holds it open and goes on at its new end. What is written at that very moment may be lost.
 */
export async function capLog(path: string): Promise<void> {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size <= biggestServerLog) return;
  const older = `${path}.1`;
  // A disk too full for the copy needs the room all the more.
  await copyFile(path, older).catch(() => rm(older, { force: true }));
  await truncate(path, 0);
}
