import { sql } from 'kysely';
import type { z } from 'zod';
import type { ApprovalCard } from '../approval/approval-card.ts';
import type { Actor, Ground } from '../ground.ts';
import { nameHere } from '../person-name.view.ts';
import { read } from '../read.ts';
import type { makeKeyAct } from './make-key.ts';

/** What a key that waits for a second person would be: whose, for what, until when. */
export async function keyCard(ground: Ground, actor: Actor, input: unknown): Promise<ApprovalCard> {
  const { name, ownerId = null, scopes, untilOn } = input as z.output<typeof makeKeyAct.input>;
  const owner = await read(ground, actor, null, (q) =>
    q.maybe(
      sql<{
        name: string;
      }>`select ${nameHere(sql`${q.orgId}::uuid`, sql`l.id`)} as name from login l
        where l.id = ${ownerId}`,
    ),
  );
  return {
    facts: [
      { label: labels.name, value: name, as: 'text', path: '/pengaturan/api' },
      { label: labels.owner, value: owner?.name ?? '', as: 'text' },
      { label: labels.scopes, value: scopes.join(', '), as: 'text' },
      { label: labels.until, value: untilOn, as: 'day' },
    ],
  };
}

const labels = {
  name: { id: 'Kunci API', en: 'API key' },
  owner: { id: 'Atas nama', en: 'In the name of' },
  scopes: { id: 'Cakupan', en: 'Scopes' },
  until: { id: 'Sampai', en: 'Until' },
} as const;
