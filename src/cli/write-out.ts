import { writeFile } from 'node:fs/promises';
import { refuse } from '#base/refusal.ts';

/** Why a path that somebody typed cannot be written; anything else is a defect. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'foldernya tidak ada',
  ENOTDIR: 'foldernya tidak ada',
  EACCES: 'tidak ada izin',
  EPERM: 'tidak ada izin',
  EROFS: 'hanya dapat dibaca',
  EISDIR: 'itu sebuah folder',
  ENOSPC: 'tidak ada ruang lagi',
  ENAMETOOLONG: 'namanya terlalu panjang',
};

/**
 * Writes a command's answer to the file that was asked for.
 *
 * @param mode who may read a file that is new (the umask takes its part)
 *
 * @throws Refusal `file/unwritable`
 */
export async function writeOut(path: string, bytes: Uint8Array, mode = 0o666): Promise<void> {
  try {
    await writeFile(path, bytes, { mode });
  } catch (error) {
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
    if (reason === undefined) throw error;
    refuse('file/unwritable', { path, reason });
  }
}
