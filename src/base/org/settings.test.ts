import sharp from 'sharp';
import { expect, test } from 'vitest';
import { openWorld } from '../../../test/world.ts';
import { newId } from '../id.ts';
import { perform } from '../perform.ts';
import { removeLogo, setLogo } from './change-logo.ts';
import { addOffice, changeOffice } from './change-office.ts';
import { changeProfile } from './change-profile.ts';
import { addUnit, changeUnit } from './change-unit.ts';
import { orgFace, orgLogo } from './org-face.view.ts';
import { officeList, unitList } from './places.view.ts';

const profile = {
  name: 'Koppas Wonokromo',
  legalNumber: '518/BH/II/2004',
  address: 'Jl. Wonokromo 12',
  city: 'Surabaya',
  timeZone: 'Asia/Makassar',
  accent: '#0F5C46',
} as const;

test('what the chair writes of the cooperative is what its pages and papers show', async () => {
  await using world = await openWorld();
  await perform(world.app, world.chair, changeProfile, profile, newId());
  expect(await orgFace(world.app, world.teller)).toMatchObject({ ...profile, accent: '#0f5c46' });
  await perform(world.app, world.chair, changeProfile, { ...profile, accent: '' }, newId());
  expect((await orgFace(world.app, world.chair)).accent).toBeNull();
});

test('a colour that cannot be read on paper is refused at its field, and nothing changes', async () => {
  await using world = await openWorld();
  const pale = { ...profile, accent: '#ffe082' };
  await expect(perform(world.app, world.chair, changeProfile, pale, newId())).rejects.toMatchObject(
    {
      code: 'act/input',
      facts: { faults: [{ field: 'accent', code: 'accent/too-pale' }] },
    },
  );
  expect((await orgFace(world.app, world.chair)).name).toBe('Koppas Uji');
});

test('only who may change settings changes them', async () => {
  await using world = await openWorld();
  for (const actor of [world.teller, world.supervisor, world.member, world.treasurer]) {
    await expect(perform(world.app, actor, changeProfile, profile, newId())).rejects.toMatchObject({
      code: 'act/not-allowed',
    });
  }
  const stranger = { ...world.stranger, orgId: world.org.id };
  await expect(perform(world.app, stranger, changeProfile, profile, newId())).rejects.toMatchObject(
    {
      code: 'organisation/absent',
    },
  );
});

test('a logo is redrawn small, without what its file carried beside the pixels', async () => {
  await using world = await openWorld();
  const photo = await sharp({
    create: { width: 1_600, height: 800, channels: 3, background: '#0f5c46' },
  })
    .withExif({ IFD0: { Copyright: 'Bu Retno, Surabaya' } })
    .jpeg()
    .toBuffer();
  expect(photo.includes('Bu Retno')).toBe(true);
  await perform(world.app, world.chair, setLogo, { logo: photo }, newId());
  const kept = (await orgLogo(world.app, world.member))!;
  expect(await sharp(kept.bytes).metadata()).toMatchObject({
    format: 'webp',
    width: 512,
    height: 256,
  });
  expect(kept.bytes.includes('Bu Retno')).toBe(false);
  await perform(world.app, world.chair, removeLogo, {}, newId());
  expect(await orgLogo(world.app, world.member)).toBeNull();
});

test('what is no picture, is far too large, or may carry scripts is no logo', async () => {
  await using world = await openWorld();
  const png = Buffer.from('89504e470d0a1a0a', 'hex');
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  );
  const bomb = await sharp({
    create: { width: 9_000, height: 9_000, channels: 3, background: '#fff' },
  })
    .png()
    .toBuffer();
  const cases: [Uint8Array, string][] = [
    [svg, 'logo/unfit'],
    [Buffer.from('GIF89a'), 'logo/unfit'],
    [Buffer.concat([png, Buffer.alloc(400)]), 'logo/unfit'],
    [bomb, 'logo/unfit'],
    [Buffer.alloc(5_000_001), 'logo/too-big'],
    [Buffer.alloc(0), 'logo/empty'],
  ];
  for (const [logo, code] of cases) {
    await expect(perform(world.app, world.chair, setLogo, { logo }, newId())).rejects.toMatchObject(
      { code },
    );
  }
});

test('a branch is added and changed; two offices never share a code', async () => {
  await using world = await openWorld();
  const branch = { kind: 'market', code: 'wnk', name: 'Pasar Wonokromo', address: '' } as const;
  const { officeId } = await perform(world.app, world.chair, addOffice, branch, newId());
  const twin = perform(world.app, world.chair, addOffice, branch, newId());
  await expect(twin).rejects.toMatchObject({ code: 'office/code-taken', facts: { field: 'code' } });
  const change = {
    officeId,
    code: 'WON',
    name: 'Pasar Wonokromo lama',
    timeZone: 'Asia/Jakarta',
  } as const;
  await perform(world.app, world.chair, changeOffice, change, newId());
  const offices = await officeList(world.app, world.chair);
  expect(offices.map((office) => office.kind)[0]).toBe('head');
  expect(offices.find((office) => office.id === officeId)).toMatchObject({
    code: 'WON',
    name: 'Pasar Wonokromo lama',
    kind: 'market',
    timeZone: 'Asia/Jakarta',
    closedOn: null,
  });
});

test('a unit of the neighbour is not there, and the general unit keeps its kind', async () => {
  await using world = await openWorld();
  const { unitId } = await perform(
    world.app,
    world.chair,
    addUnit,
    { kind: 'other', code: 'PARKIR', name: 'Parkir' },
    newId(),
  );
  const neighbour = { kind: 'operator', orgId: world.neighbour.id } as const;
  const change = { unitId, code: 'X', name: 'X' };
  await expect(perform(world.app, neighbour, changeUnit, change, newId())).rejects.toMatchObject({
    code: 'unit/absent',
  });
  const general = { unitId: world.generalUnitId, code: 'UM', name: 'Umum', kind: 'shop' } as const;
  await perform(world.app, world.chair, changeUnit, general, newId());
  const [first] = await unitList(world.app, world.chair);
  expect(first).toMatchObject({ code: 'UM', kind: 'general' });
});
