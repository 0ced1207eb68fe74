import { z } from 'zod';
import { findKey } from '#base/api-keys/find-key.view.ts';
import { keyList } from '#base/api-keys/key-list.view.ts';
import { officeList, unitList } from '#base/org/places.view.ts';
import { orgProfile } from '#base/org/org-face.view.ts';
import { removeLogo, setLogo } from '#base/org/change-logo.ts';
import { addOffice, changeOffice, reopenOffice } from '#base/org/change-office.ts';
import { changeProfile } from '#base/org/change-profile.ts';
import { addUnit, changeUnit, reopenUnit } from '#base/org/change-unit.ts';
import { setWorkingHours } from '#base/org/set-working-hours.ts';
import { workingHours } from '#base/org/working-hours.view.ts';
import { setUpOrganisation } from '#base/org/set-up-organisation.ts';
import { demandSecondFactor } from '#base/people/second-factor/demand-second-factor.ts';
import { read } from '#base/read.ts';
import { closeOfficeAct, closeUnitAct } from '#ledger/places/close-place.ts';
import { command } from '../command.ts';
import type { Operation } from '../operation.ts';
import { query } from '../query.ts';
import { dayShape, idShape, instantShape } from '../shapes.ts';

const tag = 'organisation';
const permission = 'settings.read';
const none = z.object({});
const org = z.object({ orgId: idShape });
const office = z.object({ officeId: idShape });
const unit = z.object({ unitId: idShape });

const face = z.object({
  name: z.string(),
  legalNumber: z.string(),
  address: z.string(),
  city: z.string(),
  timeZone: z.string(),
  accent: z.string().nullable(),
  hasLogo: z.boolean(),
  businessDay: dayShape,
});

const place = { id: idShape, code: z.string(), name: z.string(), kind: z.string() };
const offices = z.array(
  z.object({
    ...place,
    address: z.string(),
    timeZone: z.string().nullable(),
    closedOn: dayShape.nullable(),
  }),
);
const units = z.array(z.object({ ...place, closedOn: dayShape.nullable() }));

/** The key itself, and the cooperative's profile, offices and units. */
export const organisationOperations: readonly Operation[] = [
  query({
    id: 'key',
    path: '/key',
    tag: 'key',
    summary: { id: 'Kunci yang dipakai ini', en: 'The key of this request' },
    permission: null,
    asks: none,
    answer: z.object({
      keyId: idShape,
      ownerId: idShape,
      scopes: z.array(z.string()),
      perMinute: z.number(),
    }),
    async read({ app, actor }) {
      const keyId = actor.through?.keyId ?? '';
      // Refuses where the key holds no more; what it is stands in the register.
      await read(app, actor, null, async (_q, standing) => standing);
      const key = await findKey(app, actor.orgId, keyId);
      const { scopes = [], perMinute = 0 } = key ?? {};
      return { keyId, ownerId: actor.loginId, scopes, perMinute };
    },
  }),
  query({
    id: 'keyList',
    path: '/keys',
    tag: 'key',
    summary: { id: 'Kunci API koperasi ini', en: 'The cooperative’s API keys' },
    permission,
    asks: none,
    answer: z.array(
      z.object({
        id: idShape,
        name: z.string(),
        ownerId: idShape,
        owner: z.string(),
        scopes: z.array(z.string()),
        fromOn: dayShape,
        untilOn: dayShape,
        perMinute: z.number(),
        madeAt: instantShape,
        revokedAt: instantShape.nullable(),
        lastUsedAt: instantShape.nullable(),
        state: z.enum(['holds', 'to-come', 'past', 'revoked']),
      }),
    ),
    read: ({ app, actor }) => keyList(app, actor),
  }),
  query({
    id: 'organisation',
    path: '',
    tag,
    summary: { id: 'Profil koperasi', en: 'The cooperative’s profile' },
    permission,
    asks: none,
    answer: face,
    read: ({ app, actor }) => orgProfile(app, actor),
  }),
  query({
    id: 'workingHours',
    path: '/working-hours',
    tag,
    summary: { id: 'Jam kerja', en: 'Working hours' },
    permission,
    asks: none,
    answer: z.object({
      days: z.array(z.number()),
      from: z.string(),
      until: z.string(),
      isSet: z.boolean(),
    }),
    read: ({ app, actor }) => workingHours(app, actor),
  }),
  command({
    act: setWorkingHours,
    method: 'put',
    path: '/working-hours',
    tag,
    summary: { id: 'Atur jam kerja', en: 'Set working hours' },
    answer: org,
  }),
  command({
    act: changeProfile,
    method: 'put',
    path: '/profile',
    tag,
    summary: { id: 'Ubah profil', en: 'Change the profile' },
    answer: org,
  }),
  command({
    act: setUpOrganisation,
    method: 'put',
    path: '/set-up',
    tag,
    summary: { id: 'Lengkapi koperasi yang baru berdiri', en: 'Set a new cooperative up' },
    answer: z.object({ headOfficeId: idShape, generalUnitId: idShape }),
  }),
  command({
    act: setLogo,
    method: 'put',
    path: '/logo',
    tag,
    summary: { id: 'Pasang lambang', en: 'Set the logo' },
    answer: org,
    most: 8 * 1_048_576,
  }),
  command({
    act: removeLogo,
    method: 'delete',
    path: '/logo',
    tag,
    summary: { id: 'Lepas lambang', en: 'Take the logo away' },
    answer: org,
  }),
  command({
    act: demandSecondFactor,
    method: 'put',
    path: '/second-factor',
    tag,
    summary: { id: 'Wajibkan kode verifikasi', en: 'Demand a second factor' },
    answer: z.object({ demanded: z.boolean() }),
  }),
  query({
    id: 'officeList',
    path: '/offices',
    tag,
    summary: { id: 'Kantor', en: 'Offices' },
    permission,
    asks: none,
    answer: offices,
    read: ({ app, actor }) => officeList(app, actor),
  }),
  command({
    act: addOffice,
    method: 'post',
    path: '/offices',
    tag,
    summary: { id: 'Tambah kantor', en: 'Add an office' },
    answer: office,
  }),
  command({
    act: changeOffice,
    method: 'put',
    path: '/offices/{officeId}',
    tag,
    summary: { id: 'Ubah kantor', en: 'Change an office' },
    answer: office,
  }),
  command({
    act: closeOfficeAct,
    method: 'post',
    path: '/offices/{officeId}/closing',
    tag,
    summary: { id: 'Tutup kantor', en: 'Close an office' },
    answer: office,
  }),
  command({
    act: reopenOffice,
    method: 'post',
    path: '/offices/{officeId}/reopening',
    tag,
    summary: { id: 'Buka kantor kembali', en: 'Reopen an office' },
    answer: office,
  }),
  query({
    id: 'unitList',
    path: '/units',
    tag,
    summary: { id: 'Unit usaha', en: 'Lines of business' },
    permission,
    asks: none,
    answer: units,
    read: ({ app, actor }) => unitList(app, actor),
  }),
  command({
    act: addUnit,
    method: 'post',
    path: '/units',
    tag,
    summary: { id: 'Tambah unit', en: 'Add a unit' },
    answer: unit,
  }),
  command({
    act: changeUnit,
    method: 'put',
    path: '/units/{unitId}',
    tag,
    summary: { id: 'Ubah unit', en: 'Change a unit' },
    answer: unit,
  }),
  command({
    act: closeUnitAct,
    method: 'post',
    path: '/units/{unitId}/closing',
    tag,
    summary: { id: 'Tutup unit', en: 'Close a unit' },
    answer: unit,
  }),
  command({
    act: reopenUnit,
    method: 'post',
    path: '/units/{unitId}/reopening',
    tag,
    summary: { id: 'Buka unit kembali', en: 'Reopen a unit' },
    answer: unit,
  }),
];
