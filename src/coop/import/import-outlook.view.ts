import type { Day } from '#base/day.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { read } from '#base/read.ts';
import type { SheetCheck } from './check-sheets.ts';
import { readImportStanding } from './import.store.ts';
import type { ImportStanding } from './import-standing.ts';

/** The books as an import of checked sheets would find them, for planning and for the page before the decision. */
export function importOutlook(
  ground: Ground,
  actor: Actor,
  check: SheetCheck,
  chosen?: Day,
): Promise<ImportStanding & { readonly businessDay: Day }> {
  return read(ground, actor, 'import.run', async (q, standing) => {
    const numbers = check.members.map((member) => member.number);
    const niks = check.members.flatMap((member) => member.nik ?? []);
    const { businessDay } = await standing;
    return {
      ...(await readImportStanding(q, { numbers, niks }, chosen ?? check.day ?? businessDay)),
      businessDay,
    };
  });
}
