import { z } from 'zod';
import {
  invitationList,
  invitationsPerPage,
} from '#base/people/invitations/invitation-list.view.ts';
import { revokeInvitation } from '#base/people/invitations/make-invitation.ts';
import { grantMandate } from '#base/people/grant-mandate.ts';
import { textInput } from '#base/input.ts';
import { knownPeople } from '#base/people/known-people.view.ts';
import { mandateList, mandatesPerPage } from '#base/people/mandate-list.view.ts';
import { endSessionsOf } from '#base/people/reset/give-code.ts';
import { revokeMandate } from '#base/people/revoke-mandate.ts';
import { roleNames } from '#base/people/roles.ts';
import type { Role } from '#base/people/roles.ts';
import { command } from '../command.ts';
import type { Operation } from '../operation.ts';
import { fromOffset, offsetCursor } from '../pages.ts';
import { list, query } from '../query.ts';
import { dayShape, flagInput, idShape, instantShape } from '../shapes.ts';

const tag = 'people';
const permission = 'mandate.read';
const role = z.enum(roleNames as [Role, ...Role[]]);

const held = z.object({
  id: idShape,
  loginId: idShape,
  name: z.string(),
  contact: z.string(),
  role,
  office: z.string().nullable(),
  fromOn: dayShape,
  untilOn: dayShape.nullable(),
  state: z.enum(['holds', 'to-come', 'past', 'revoked']),
});

const invited = z.object({
  id: idShape,
  name: z.string(),
  role,
  office: z.string().nullable(),
  fromOn: dayShape,
  untilOn: dayShape.nullable(),
  invitedBy: z.string().nullable(),
  createdAt: instantShape,
  expiresAt: instantShape,
  acceptedAt: instantShape.nullable(),
  state: z.enum(['waiting', 'accepted', 'expired', 'revoked']),
});

/** Who holds which role, who is invited, and what is done about it. */
export const peopleOperations: readonly Operation[] = [
  list({
    id: 'mandateList',
    path: '/mandates',
    searchedAt: '/mandates/search',
    tag,
    summary: { id: 'Siapa memegang jabatan apa', en: 'Who holds which role' },
    permission,
    asks: z.object({ role: role.optional(), past: flagInput.default(false) }),
    answer: held,
    cursor: offsetCursor,
    read: ({ app, actor }, { role: asked, past }, page) =>
      fromOffset(page, mandatesPerPage, (number) =>
        mandateList(app, actor, { search: '', role: asked ?? null, past, page: number }),
      ),
  }),
  list({
    id: 'mandateSearch',
    method: 'post',
    path: '/mandates/search',
    tag,
    summary: { id: 'Cari pemegang jabatan menurut nama', en: 'Find who holds a role by name' },
    permission,
    asks: z.object({
      text: textInput(120, 1),
      role: role.optional(),
      past: z.boolean().default(false),
    }),
    answer: held,
    cursor: offsetCursor,
    read: ({ app, actor }, { text, role: asked, past }, page) =>
      fromOffset(page, mandatesPerPage, (number) =>
        mandateList(app, actor, { search: text, role: asked ?? null, past, page: number }),
      ),
  }),
  command({
    act: grantMandate,
    method: 'post',
    path: '/mandates',
    tag,
    summary: { id: 'Beri jabatan', en: 'Grant a role' },
    answer: z.object({ mandateId: idShape }),
  }),
  command({
    act: revokeMandate,
    method: 'delete',
    path: '/mandates/{mandateId}',
    tag,
    summary: { id: 'Cabut jabatan', en: 'Revoke a role' },
    answer: z.object({ mandateId: idShape }),
  }),
  query({
    id: 'knownPeople',
    path: '/people',
    tag,
    summary: { id: 'Orang yang dikenal di sini', en: 'People who are known here' },
    permission,
    asks: z.object({}),
    answer: z.array(z.object({ loginId: idShape, name: z.string() })),
    read: ({ app, actor }) => knownPeople(app, actor),
  }),
  command({
    act: endSessionsOf,
    method: 'delete',
    path: '/people/{loginId}/sessions',
    tag,
    summary: { id: 'Keluarkan seseorang dari semua perangkat', en: 'Sign somebody out everywhere' },
    answer: z.object({ loginId: idShape }),
  }),
  list({
    id: 'invitationList',
    path: '/invitations',
    tag,
    summary: { id: 'Undangan', en: 'Invitations' },
    permission,
    asks: z.object({}),
    answer: invited,
    cursor: offsetCursor,
    read: ({ app, actor }, _asked, page) =>
      fromOffset(page, invitationsPerPage, (number) => invitationList(app, actor, number)),
  }),
  command({
    act: revokeInvitation,
    method: 'delete',
    path: '/invitations/{invitationId}',
    tag,
    summary: { id: 'Cabut undangan', en: 'Revoke an invitation' },
    answer: z.object({ invitationId: idShape }),
  }),
];
