import { z } from 'zod';
import { dayInput, idInput } from '#base/input.ts';
import { addHeirs } from '#coop/members/add-heirs.ts';
import { addTie } from '#coop/members/add-tie.ts';
import { askToLeave } from '#coop/members/ask-to-leave.ts';
import { changeClass } from '#coop/members/change-class.ts';
import { endTie } from '#coop/members/end-tie.ts';
import { doubles } from '#coop/members/doubles.view.ts';
import { enrolMember } from '#coop/members/enrol-member.ts';
import { letGo } from '#coop/members/let-go.ts';
import { memberBook } from '#coop/members/member-book.view.ts';
import { memberLife } from '#coop/members/member-life.view.ts';
import { memberNumbering } from '#coop/members/numbering.view.ts';
import { mergeMembers } from '#coop/members/merge-members.ts';
import { noteDeath } from '#coop/members/note-death.ts';
import { rollForward } from '#coop/members/roll-forward.view.ts';
import { setNumbering } from '#coop/members/set-numbering.ts';
import { stayMember } from '#coop/members/stay-member.ts';
import { turnDown } from '#coop/members/turn-down.ts';
import { command } from '../command.ts';
import type { Operation } from '../operation.ts';
import { list, query } from '../query.ts';
import { dayShape, idShape } from '../shapes.ts';
import { classShape, lifeShape, standingShape } from './member-shapes.ts';

const tag = 'members';
const answer = z.object({ memberId: idShape });

const standings: readonly Operation[] = [
  command({
    act: enrolMember,
    method: 'post',
    path: '/members',
    tag,
    summary: { id: 'Daftarkan calon anggota', en: 'Enter an applicant' },
    answer: z.object({ memberId: idShape, number: z.string() }),
  }),
  command({
    act: turnDown,
    method: 'post',
    path: '/members/{memberId}/turning-down',
    tag,
    summary: { id: 'Akhiri pendaftaran', en: 'End an application' },
    answer,
  }),
  command({
    act: askToLeave,
    method: 'post',
    path: '/members/{memberId}/leaving',
    tag,
    summary: { id: 'Catat permintaan keluar', en: 'Enter that a member asks to leave' },
    answer,
  }),
  command({
    act: stayMember,
    method: 'post',
    path: '/members/{memberId}/staying',
    tag,
    summary: { id: 'Batalkan permintaan keluar', en: 'Enter that a member stays' },
    answer,
  }),
  command({
    act: letGo,
    method: 'post',
    path: '/members/{memberId}/letting-go',
    tag,
    summary: { id: 'Lepas anggota yang meminta keluar', en: 'Let go a member who asked to leave' },
    answer,
  }),
  command({
    act: noteDeath,
    method: 'post',
    path: '/members/{memberId}/death',
    tag,
    summary: { id: 'Catat anggota meninggal', en: 'Enter a member’s death' },
    answer,
  }),
  command({
    act: addHeirs,
    method: 'post',
    path: '/members/{memberId}/heirs',
    tag,
    summary: { id: 'Catat ahli waris', en: 'Enter heirs' },
    answer,
  }),
  command({
    act: changeClass,
    method: 'post',
    path: '/members/{memberId}/class',
    tag,
    summary: { id: 'Pindahkan golongan anggota', en: 'Change a member’s class' },
    answer,
  }),
];

const rowShape = z.object({
  id: idShape,
  number: z.string(),
  name: z.string(),
  bornOn: dayShape.nullable(),
  joinedOn: dayShape.nullable(),
  standing: standingShape,
});

const merging: readonly Operation[] = [
  query({
    id: 'doubles',
    path: '/member-doubles',
    tag,
    summary: { id: 'Anggota yang mungkin tercatat dua kali', en: 'Members who may be doubles' },
    permission: 'member.merge',
    asks: z.object({}),
    answer: z.array(
      z.object({ by: z.array(z.enum(['nik', 'phone', 'name'])), one: rowShape, other: rowShape }),
    ),
    read: ({ app, actor }) => doubles(app, actor),
  }),
  command({
    act: mergeMembers,
    method: 'post',
    path: '/members/{memberId}/merging',
    tag,
    summary: { id: 'Gabungkan data dobel', en: 'Merge a double into the other row' },
    answer,
  }),
];

const ties: readonly Operation[] = [
  query({
    id: 'memberLife',
    path: '/members/{memberId}/life',
    tag,
    summary: {
      id: 'Peristiwa keanggotaan, ahli waris, dan pihak terkait',
      en: 'What happened to a membership, heirs and related parties',
    },
    permission: 'member.read',
    asks: z.object({ memberId: idInput }),
    answer: lifeShape,
    read: ({ app, actor }, asked) => memberLife(app, actor, asked.memberId),
  }),
  command({
    act: addTie,
    method: 'post',
    path: '/members/{memberId}/ties',
    tag,
    summary: { id: 'Catat pihak terkait', en: 'Enter a related party' },
    answer: z.object({ tieId: idShape }),
  }),
  command({
    act: endTie,
    method: 'post',
    path: '/member-ties/{tieId}/end',
    tag,
    summary: { id: 'Akhiri catatan pihak terkait', en: 'End an entry of a related party' },
    answer: z.object({ tieId: idShape }),
  }),
  query({
    id: 'memberNumbering',
    path: '/member-numbering',
    tag,
    summary: { id: 'Pola nomor anggota', en: 'The pattern of member numbers' },
    permission: 'settings.read',
    asks: z.object({}),
    answer: z.object({ pattern: z.string(), next: z.string() }),
    read: ({ app, actor }) => memberNumbering(app, actor),
  }),
  command({
    act: setNumbering,
    method: 'put',
    path: '/member-numbering',
    tag,
    summary: { id: 'Atur pola nomor anggota', en: 'Set the pattern of member numbers' },
    answer: z.object({ pattern: z.string() }),
  }),
];

const moves = z.object({
  opening: z.number(),
  joined: z.number(),
  left: z.number(),
  died: z.number(),
  merged: z.number(),
  classIn: z.number(),
  classOut: z.number(),
  closing: z.number(),
});

const registers: readonly Operation[] = [
  list({
    id: 'memberBook',
    path: '/member-book',
    tag,
    summary: { id: 'Buku daftar anggota pada suatu tanggal', en: 'The register as of a day' },
    permission: 'member.read',
    asks: z.object({ onDay: dayInput }),
    answer: z.object({
      line: z.number(),
      id: idShape,
      number: z.string(),
      name: z.string(),
      kind: z.enum(['person', 'cooperative']),
      class: classShape,
      sex: z.enum(['male', 'female']).nullable(),
      birthPlace: z.string(),
      bornOn: dayShape.nullable(),
      occupation: z.string(),
      address: z.string(),
      joinedOn: dayShape,
      endedOn: dayShape.nullable(),
      ended: z.enum(['left', 'died', 'merged']).nullable(),
      reason: z.string(),
    }),
    cursor: z.object({ line: z.number().int().min(0).max(100_000_000) }),
    async read({ app, actor }, { onDay }, { after, limit }) {
      const { rows, next } = await memberBook(app, actor, onDay, {
        after: after?.line ?? 0,
        limit,
      });
      return { items: rows, next: next === null ? null : { line: next } };
    },
  }),
  query({
    id: 'rollForward',
    path: '/member-roll-forward',
    tag,
    summary: { id: 'Mutasi anggota', en: 'The roll-forward of members' },
    permission: 'member.read',
    asks: z.object({ from: dayInput, to: dayInput }),
    answer: z.object({
      from: dayShape,
      to: dayShape,
      rows: z.array(
        moves.extend({
          class: classShape,
          who: z.enum(['female', 'male', 'unknown', 'cooperative']),
        }),
      ),
      total: moves,
    }),
    read: ({ app, actor }, asked) => rollForward(app, actor, asked),
  }),
];

/** Memberships as they begin, change and end, and the register as the law has it. */
export const membershipOperations: readonly Operation[] = [
  ...standings,
  ...merging,
  ...ties,
  ...registers,
];
