import { newId } from '#base/id.ts';
import type { Chance } from '../sim/chance.ts';
import { pictures, sheets } from './corpus/files.ts';
import type { HostileFile } from './corpus/files.ts';
import { ask } from './pages.ts';
import type { Visitor } from './pages.ts';
import { count } from './tally.ts';
import type { Tally } from './tally.ts';

/** Uploads hostile files where they may be uploaded, all or some of them, and opens what came of it. */
export async function attackUploads(
  visitor: Visitor,
  slug: string,
  chance: Chance | null,
  tally: Tally,
): Promise<void> {
  const office = `/kantor/${slug}`;
  const some = <T>(files: readonly T[]) => (chance ? chance.shuffled(files).slice(0, 6) : files);
  for (const make of some(sheets)) {
    const place = { path: `${office}/impor?/unggah`, field: 'files' };
    await upload(visitor, { ...place, kind: 'sheet' }, make(), tally);
  }
  for (const make of some(pictures)) {
    const place = { path: `${office}/pengaturan?/logo`, field: 'logo' };
    await upload(visitor, { ...place, kind: 'picture' }, make(), tally);
  }
}

interface UploadPlace {
  readonly path: string;
  readonly field: string;
  readonly kind: string;
}

async function upload(
  visitor: Visitor,
  { path, field, kind }: UploadPlace,
  file: HostileFile,
  tally: Tally,
): Promise<void> {
  const body = new FormData();
  body.set('key', newId());
  body.set(field, new Blob([new Uint8Array(file.bytes)], { type: file.type ?? '' }), file.name);
  const name = file.name.slice(0, 40);
  let outcome = 'no answer';
  try {
    const { status, location } = await ask(visitor, path, { method: 'POST', body });
    outcome = String(status);
    if (status >= 500) tally.defects.push(`the file ${name}: ${status}`);
    // What was taken is shown, checked, and can be thrown away again.
    if (status === 303 && location && kind === 'sheet') await open(visitor, location, name, tally);
  } catch (error) {
    tally.defects.push(`the file ${name}: ${String(error)}`);
  }
  count(tally, { door: 'file', field: name, kind, outcome });
}

async function open(visitor: Visitor, location: string, name: string, tally: Tally): Promise<void> {
  const { pathname } = new URL(location, visitor.door.origin);
  const shown = await ask(visitor, pathname, { method: 'GET' });
  if (shown.status >= 500) tally.defects.push(`the file ${name}, shown: ${shown.status}`);
  const faults = await ask(visitor, `${pathname}/kesalahan`, { method: 'GET' });
  if (faults.status >= 500) tally.defects.push(`the file ${name}, its faults: ${faults.status}`);
  const body = new URLSearchParams({ key: newId(), cara: 'semua' });
  const saved = await ask(visitor, `${pathname}?/simpan`, { method: 'POST', body });
  if (saved.status >= 500) tally.defects.push(`the file ${name}, saved: ${saved.status}`);
}
