import { z } from 'zod';
import { dayInput, idInput, textInput } from '#base/input.ts';
import { personalNumber } from '#base/personal-number.ts';
import { handover } from '#coop/handover/handover.view.ts';
import { revealedNumber } from '#coop/members/access-deed.view.ts';
import { accessesOfMember, accessLog } from '#coop/members/access-log.view.ts';
import { correctMember } from '#coop/members/correct-member.ts';
import { exportPerson } from '#coop/members/export-person.ts';
import { memberCard } from '#coop/members/member-card.view.ts';
import { memberList, memberStatuses } from '#coop/members/member-list.view.ts';
import { numberToken } from '#coop/members/number-token.ts';
import { personData } from '#coop/members/person-data.view.ts';
import { revealNumber } from '#coop/members/reveal-number.ts';
import { roleNames } from '#base/people/roles.ts';
import type { Role } from '#base/people/roles.ts';
import { ownedSubAccounts } from '#ledger/entries/owned-sub-accounts.view.ts';
import { command } from '../command.ts';
import type { Operation } from '../operation.ts';
import { cut } from '../pages.ts';
import { list, query } from '../query.ts';
import { dayShape, idShape, instantShape, moneyShape } from '../shapes.ts';
import { cardShape, listedShape } from './member-shapes.ts';
import { accessShape, personShape } from './person-shapes.ts';

const tag = 'members';
const permission = 'member.read';
const memberId = z.object({ memberId: idInput });
const deedId = z.object({ deedId: idInput });
const role = z.enum(roleNames as [Role, ...Role[]]);

const subAccount = z.object({
  id: idShape,
  ownerId: idShape,
  accountId: idShape,
  code: z.string(),
  account: z.string(),
  normal: z.enum(['debit', 'credit']),
  unit: z.string(),
  office: z.string(),
  balance: moneyShape,
  held: moneyShape,
  floor: moneyShape.nullable(),
  lastDay: dayShape.nullable(),
  closedOn: dayShape.nullable(),
});

const narrowing = {
  status: z.enum(memberStatuses).optional(),
  class: z.enum(['regular', 'associate']).optional(),
  /** Only related parties, as of this day. */
  tiedOn: dayInput.optional(),
};
const placeInRegister = z.object({ order: z.string().max(200), id: idInput });

const registerQueries: readonly Operation[] = [
  list({
    id: 'memberList',
    path: '/members',
    searchedAt: '/members/search',
    tag,
    summary: { id: 'Daftar anggota, menurut nomor', en: 'The register of members, by number' },
    permission,
    asks: z.object(narrowing),
    answer: listedShape,
    cursor: placeInRegister,
    async read({ app, actor }, asked, { after, limit }) {
      const { members, next } = await memberList(app, actor, { ...asked, limit }, after);
      return { items: members, next };
    },
  }),
  list({
    id: 'memberSearch',
    method: 'post',
    path: '/members/search',
    tag,
    summary: {
      id: 'Cari anggota menurut nama, nomor, lapak, NIK, atau nomor HP',
      en: 'Find members by name, number, stall, NIK or phone number',
    },
    permission,
    asks: z.object({ text: textInput(120, 1), ...narrowing }),
    answer: listedShape,
    cursor: placeInRegister,
    async read({ app, actor }, { text, ...asked }, { after, limit }) {
      const number = numberToken(app.keys, actor.orgId, personalNumber(text) ?? text);
      const sought = number === null ? { text } : { number };
      const { members, next } = await memberList(app, actor, { ...asked, ...sought, limit }, after);
      return { items: members, next };
    },
  }),
  query({
    id: 'memberCard',
    path: '/members/{memberId}',
    tag,
    summary: { id: 'Satu anggota', en: 'One member' },
    permission,
    asks: memberId,
    answer: cardShape,
    read: ({ app, actor }, asked) => memberCard(app, actor, asked.memberId),
  }),
  query({
    id: 'memberSubAccounts',
    path: '/members/{memberId}/sub-accounts',
    tag,
    summary: { id: 'Rekening seorang anggota', en: 'A member’s sub-accounts' },
    permission: 'books.read',
    asks: memberId,
    answer: z.array(subAccount),
    read: ({ app, actor }, asked) => ownedSubAccounts(app, actor, 'member', [asked.memberId]),
  }),
  query({
    id: 'memberAccesses',
    path: '/members/{memberId}/accesses',
    tag,
    summary: { id: 'Berapa kali datanya dibuka', en: 'How often a member’s data was opened' },
    permission,
    asks: memberId,
    answer: z.object({ count: z.number(), last: instantShape.nullable() }),
    read: ({ app, actor }, asked) => accessesOfMember(app, actor, asked.memberId),
  }),
];

const accessOperations: readonly Operation[] = [
  command({
    act: correctMember,
    method: 'put',
    path: '/members/{memberId}',
    tag,
    summary: { id: 'Perbaiki data anggota', en: 'Correct a member’s data' },
    answer: z.object({ memberId: idShape }),
  }),
  command({
    act: revealNumber,
    method: 'post',
    path: '/members/{memberId}/revealing',
    tag,
    summary: { id: 'Minta melihat NIK atau nomor HP', en: 'Ask to see a NIK or phone number' },
    answer: z.object({ deedId: idShape }),
  }),
  query({
    id: 'revealedNumber',
    path: '/revealed/{deedId}',
    tag,
    summary: {
      id: 'Nomor yang baru saja diminta, dua menit lamanya',
      en: 'The number just asked for, for two minutes',
    },
    permission: 'member.reveal',
    asks: deedId,
    answer: z.object({ memberId: idShape, field: z.enum(['nik', 'phone']), value: z.string() }),
    read: ({ app, actor }, asked) => revealedNumber(app, actor, asked.deedId),
  }),
  command({
    act: exportPerson,
    method: 'post',
    path: '/members/{memberId}/copy',
    tag,
    summary: { id: 'Minta salinan data seseorang', en: 'Ask for a copy of one’s data' },
    answer: z.object({ deedId: idShape }),
  }),
  query({
    id: 'personData',
    path: '/person-copies/{deedId}',
    tag,
    summary: { id: 'Salinan yang baru saja diminta', en: 'The copy just asked for' },
    permission: 'person.export',
    asks: deedId,
    answer: personShape,
    read: ({ app, actor }, asked) => personData(app, actor, asked.deedId),
  }),
  list({
    id: 'accessLog',
    path: '/accesses',
    tag,
    summary: { id: 'Siapa membuka data siapa', en: 'Who opened whose data' },
    permission: 'access-log.read',
    asks: z.object({
      memberId: idInput.optional(),
      loginId: idInput.optional(),
      opened: z.enum(['nik', 'phone', 'all']).optional(),
      from: dayInput.optional(),
      to: dayInput.optional(),
    }),
    answer: accessShape,
    cursor: z.object({ at: z.iso.datetime(), deedId: idInput }),
    async read({ app, actor }, asked, { after, limit }) {
      const { accesses, next } = await accessLog(app, actor, asked, after);
      return cut(accesses, limit, next !== null, (last) => ({
        at: last.at.toISOString(),
        deedId: last.deedId,
      }));
    },
  }),
  query({
    id: 'handover',
    path: '/handover',
    tag: 'people',
    summary: { id: 'Serah terima', en: 'What the next treasurer has to know' },
    permission: 'handover.read',
    asks: z.object({}),
    answer: z.object({
      holders: z.array(
        z.object({
          name: z.string(),
          role,
          office: z.string().nullable(),
          fromOn: dayShape,
          untilOn: dayShape.nullable(),
          second: z.enum(['passkey', 'code', 'none']),
        }),
      ),
      invitations: z.array(
        z.object({
          name: z.string(),
          role,
          office: z.string().nullable(),
          expiresAt: instantShape,
        }),
      ),
      pending: z.number(),
      drafts: z.number(),
      gaps: z.array(
        z.object({
          code: z.string(),
          account: z.string(),
          books: moneyShape,
          details: moneyShape,
        }),
      ),
    }),
    read: ({ app, actor }) => handover(app, actor),
  }),
];

/** Members, and every look at what is personal of them. */
export const memberOperations: readonly Operation[] = [...registerQueries, ...accessOperations];
