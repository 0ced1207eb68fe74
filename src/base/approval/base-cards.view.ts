import type { z } from 'zod';
import type { grantMandate } from '../people/grant-mandate.ts';
import { roleTitles } from '../people/roles.ts';
import { decimal, zero } from '../money.ts';
import { read } from '../read.ts';
import type { ApprovalCards, CardFact } from './approval-card.ts';
import type { setApprovalLimit } from './set-limit.ts';

const labels = {
  person: { id: 'Orang', en: 'Person' },
  role: { id: 'Jabatan', en: 'Role' },
  from: { id: 'Mulai', en: 'From' },
  until: { id: 'Sampai', en: 'Until' },
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
    const login = await read(ground, actor, null, (q) =>
      q.maybe(q.db.selectFrom('login').select('name').where('id', '=', asked.loginId)),
    );
    return {
      facts: [
        { label: labels.person, value: asked.name || (login?.name ?? ''), as: 'text' },
        { label: labels.role, value: roleTitles[asked.role], as: 'text' },
        ...(asked.fromOn ? [{ label: labels.from, value: asked.fromOn, as: 'day' } as const] : []),
        ...(asked.untilOn
          ? [{ label: labels.until, value: asked.untilOn, as: 'day' } as const]
          : []),
      ],
    };
  },
};
