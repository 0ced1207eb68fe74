import { sql } from 'kysely';
import type { z } from 'zod';
import type { grantMandate } from '../people/grant-mandate.ts';
import { nameHere, personName } from '../person-name.view.ts';
import { roleTitles } from '../people/roles.ts';
import { decimal, zero } from '../money.ts';
import { read } from '../read.ts';
import type { Actor, Ground } from '../ground.ts';
import { absent } from '../refusal.ts';
import type { makeInvitationAct } from '../people/invitations/make-invitation.ts';
import type { giveCodeAct } from '../people/reset/give-code.ts';
import type { revokeMandate } from '../people/revoke-mandate.ts';
import type { Role } from '../people/roles.ts';
import type { Title } from '../words.ts';
import type { ApprovalCards, CardFact } from './approval-card.ts';
import type { setApprovalLimit } from './set-limit.ts';

const labels = {
  person: { id: 'Orang', en: 'Person' },
  role: { id: 'Jabatan', en: 'Role' },
  from: { id: 'Mulai', en: 'From' },
  until: { id: 'Sampai', en: 'Until' },
  invited: { id: 'Diundang', en: 'Invited' },
  loses: { id: 'Jabatan dicabut dari', en: 'Role taken from' },
  code: { id: 'Kode kata sandi untuk', en: 'Password code for' },
  act: { id: 'Untuk', en: 'For' },
  rule: { id: 'Batas baru', en: 'New limit' },
} as const;

const rules = {
  free: { id: 'tanpa batas', en: 'without a limit' },
  never: { id: 'selalu dua orang', en: 'always two persons' },
} as const;

/** What the ground's acts would do that wait for a second person. */
export const baseCards: ApprovalCards = {
  'approval-limit.set': async (_ground, _actor, input) => {
    const { act, role, rule, amount } = input as z.output<typeof setApprovalLimit.input>;
    const limit: CardFact =
      rule === 'up-to'
        ? { label: labels.rule, value: decimal(amount ?? zero), as: 'money' }
        : { label: labels.rule, value: rules[rule], as: 'text' };
    return {
      facts: [
        { label: labels.act, value: act, as: 'act', path: '/pengaturan/batas' },
        { label: labels.role, value: roleTitles[role], as: 'text' },
        limit,
      ],
    };
  },
  'mandate.grant': async (ground, actor, input) => {
    const asked = input as z.output<typeof grantMandate.input>;
    const [name] = await seatsOf(ground, actor, asked.loginId);
    return { facts: givenFacts({ ...asked, name: asked.name || (name?.name ?? '') }) };
  },
  'invitation.make': async (_ground, _actor, input) => ({
    facts: givenFacts(input as z.output<typeof makeInvitationAct.input>, labels.invited),
  }),
  'mandate.revoke': async (ground, actor, input) => {
    const { mandateId } = input as z.output<typeof revokeMandate.input>;
    const { name, role } = await mandateFace(ground, actor, mandateId);
    return {
      facts: [
        { label: labels.loses, value: name, as: 'text', path: '/pengaturan/orang' },
        { label: labels.role, value: roleTitles[role], as: 'text' },
      ],
    };
  },
  'password.give-code': async (ground, actor, input) => {
    const { loginId } = input as z.output<typeof giveCodeAct.input>;
    const seats = await seatsOf(ground, actor, loginId);
    const roles = seats.flatMap(({ role }) => (role ? [roleTitles[role]] : []));
    const listed = (language: 'id' | 'en') => roles.map((role) => role[language]).join(', ');
    return {
      facts: [
        { label: labels.code, value: seats[0]?.name ?? '', as: 'text', path: '/pengaturan/orang' },
        { label: labels.role, value: { id: listed('id'), en: listed('en') }, as: 'text' },
      ],
    };
  },
};

interface Given {
  readonly name: string;
  readonly role: Role;
  readonly fromOn?: string | undefined;
  readonly untilOn?: string | undefined;
}

function givenFacts(
  { name, role, fromOn, untilOn }: Given,
  label: Title = labels.person,
): CardFact[] {
  return [
    { label, value: name, as: 'text' },
    { label: labels.role, value: roleTitles[role], as: 'text' },
    ...(fromOn ? [{ label: labels.from, value: fromOn, as: 'day' } as const] : []),
    ...(untilOn ? [{ label: labels.until, value: untilOn, as: 'day' } as const] : []),
  ];
}

/** What somebody is called, and each role they hold or shall hold; one row without a role if none. */
function seatsOf(
  ground: Ground,
  actor: Actor,
  loginId: string,
): Promise<{ name: string; role: Role | null }[]> {
  return read(ground, actor, null, (q) =>
    q.many(
      sql<{ name: string; role: Role | null }>`select distinct
          ${nameHere(sql`${q.orgId}::uuid`, sql`l.id`)} as name, m.role
        from login l left join mandate m on m.org_id = ${q.orgId} and m.login_id = l.id
          and m.revoked_at is null and coalesce(m.until_on, 'infinity') >= ${q.now}::timestamptz::date
        where l.id = ${loginId} order by m.role limit 20`,
    ),
  );
}

function mandateFace(
  ground: Ground,
  actor: Actor,
  mandateId: string,
): Promise<{ name: string; role: Role }> {
  return read(ground, actor, null, (q) =>
    q.one(
      sql<{ name: string; role: Role }>`select ${personName} as name, m.role
        from mandate m join login l on l.id = m.login_id
        where m.org_id = ${q.orgId} and m.id = ${mandateId}`,
      () => absent('mandate/absent'),
    ),
  );
}
