import type { KeepKind } from '../db/table-facts.ts';
import { installationOrg } from '../ground.ts';
import type { Ground } from '../ground.ts';
import { defineTask } from '../jobs/define-task.ts';
import { withinOrganisation } from '../jobs/within-organisation.ts';
import { noteForgotten } from '../jobs/note-forgotten.ts';
import { pastOf } from './retention.ts';

/** What is deleted of the whole installation; `$1` is the instant before which it is past. */
const ofHouse: readonly { readonly kind: KeepKind; readonly text: string }[] = [
  { kind: 'mail', text: 'delete from mail where created_at < $1' },
  { kind: 'backup', text: 'delete from backup_run where deleted_at < $1' },
];

/**
 * Deletes once a night what has stood longer than its kind is kept (UU 27/2022, arts 43 and 44): mail,
 * rows of backups, invitations. Sessions, codes and uploads are forgotten sooner, by jobs of their own.
 */
export const forgetPast = defineTask({
  name: 'forget-past',
  scope: 'house',
  minute: 41,
  hour: 18,
  async run(ground) {
    for (const one of ofHouse) await forget(ground, installationOrg, one);
    const text = 'delete from invitation where org_id = $2 and expires_at < $1';
    for await (const orgId of organisations(ground)) {
      await forget(ground, orgId, { kind: 'invitation', text });
    }
  },
});

async function forget(
  ground: Ground,
  orgId: string,
  { kind, text }: { readonly kind: KeepKind; readonly text: string },
): Promise<void> {
  const at = ground.now();
  const past = pastOf(kind, at);
  await withinOrganisation(ground, orgId, async (client) => {
    const { rowCount } = await client.query(text, text.includes('$2') ? [past, orgId] : [past]);
    await noteForgotten(client, { orgId, kind, at, deleted: rowCount ?? 0 });
  });
}

/** The ids of all organisations, a thousand at a time. */
async function* organisations(ground: Ground): AsyncGenerator<string> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const text = 'select id from organisation where id > $1 order by id limit 1000';
    const { rows } = await ground.pool.query<{ id: string }>(text, [after]);
    yield* rows.map((row) => row.id);
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}
