import { sql } from 'kysely';
import type { Actor, Ground } from '#base/ground.ts';
import { isId } from '#base/id.ts';
import { maskNik, maskPhone } from '#base/people/contact.ts';
import { read } from '#base/read.ts';
import { absent } from '#base/refusal.ts';
import { memberFace } from './member-list.view.ts';
import type { ListedMember } from './member-list.view.ts';
import { openNumber } from './seal-person.ts';

/** A member as their card shows them. */
export interface MemberCard extends ListedMember {
  /** Whether a NIK is on record at all: one that a spreadsheet had rounded was never stored. */
  readonly hasNik: boolean;
  readonly applicationNumber: string | null;
  readonly birthPlace: string;
  readonly address: string;
  readonly occupation: string;
}

interface Row extends Omit<MemberCard, 'nik' | 'phone' | 'hasNik'> {
  readonly nik_sealed: Buffer | null;
  readonly phone_sealed: Buffer | null;
}

/**
 * Reads one member of the register; NIK and phone with their middle hidden.
 * @throws Refusal `member/absent`
 */
export async function memberCard(ground: Ground, actor: Actor, id: string): Promise<MemberCard> {
  if (!isId(id)) absent('member/absent', { id: id.slice(0, 40) });
  return read(ground, actor, 'member.read', async (q) => {
    const row = await q.one(
      sql<Row>`
        select ${memberFace}, m.application_number as "applicationNumber", m.birth_place as "birthPlace", m.address,
          m.occupation, m.nik_sealed, m.phone_sealed
        from member m where m.org_id = ${q.orgId} and m.id = ${id}::uuid`,
      () => absent('member/absent', { id }),
    );
    const { nik_sealed, phone_sealed, ...shown } = row;
    const nik = openNumber(q.keys, q.orgId, 'nik', nik_sealed);
    const phone = openNumber(q.keys, q.orgId, 'phone', phone_sealed);
    return {
      ...shown,
      hasNik: nik !== null,
      nik: nik === null ? null : maskNik(nik),
      phone: phone === null ? null : maskPhone(phone),
    };
  });
}

/** A member's name and number, for lines that stand on their sub-accounts. */
export interface MemberName {
  readonly id: string;
  readonly number: string;
  readonly name: string;
}

/** The names of some members; who is not a member (or not in the register any more) is left out. */
export async function memberNames(
  ground: Ground,
  actor: Actor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MemberName>> {
  if (ids.length === 0) return new Map();
  const rows = await read(ground, actor, 'member.read', (q) =>
    q.many(
      q.db
        .selectFrom('member')
        .select(['id', 'number', 'name'])
        .where('org_id', '=', q.orgId)
        .where('id', 'in', [...new Set(ids)].slice(0, 1000)),
    ),
  );
  return new Map(rows.map((row) => [row.id, row]));
}
