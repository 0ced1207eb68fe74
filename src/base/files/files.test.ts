import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { attachFile, describeFile, detachFile, fileSubjects } from '#app.ts';
import { makePdf } from '../../../test/make-pdf.ts';
import { memoryFiles } from '../../../test/world/memory-store.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import type { Actor } from '../ground.ts';
import { newId } from '../id.ts';
import { perform } from '../perform.ts';
import { fileCard, filesOn } from './file-card.view.ts';
import { fileList } from './file-list.view.ts';
import { cleanFiles } from './forget-files.ts';
import { keepFile } from './keep-file.ts';
import { putFile, wholeFile } from './put-file.ts';

const lines = [
  ['1-1101', 125_000],
  ['4-1101', -125_000],
] as const;

const photo = (width = 40, height = 30, colour = '#386641') =>
  sharp({ create: { width, height, channels: 3, background: colour } });

/** Uploads and attaches to an entry, as the pages do. */
async function attach(
  world: World,
  subjectId: string,
  file: Uint8Array = makePdf(),
  { actor = world.treasurer, name = 'nota.pdf', kind = 'entry', key = newId() } = {},
): Promise<string> {
  const { ticket } = await keepFile(world.app, actor, file);
  const wish = { subjectKind: kind, subjectId, ticket, name };
  return (await perform(world.app, actor, attachFile, wish, key)).attachmentId;
}

const cardOf = (world: World, id: string, actor: Actor = world.treasurer) =>
  fileCard(world.app, actor, fileSubjects, id);

test('a picture is turned upright, shrunk and stripped of place and camera, with a small one beside it', async () => {
  await using world = await openWorld();
  const entryId = await world.post(lines);
  const jpeg = await photo(2400, 1200)
    .withExif({ IFD0: { Make: 'TelponKu' }, IFD3: { GPSLatitude: '7/1 15/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const id = await attach(world, entryId, jpeg, { name: 'IMG_0001.JPG' });
  const card = await cardOf(world, id);
  expect(card).toMatchObject({ name: 'IMG_0001.webp', media: 'image/webp', pages: null });
  expect([card.width, card.height]).toEqual([800, 1600]);
  const whole = await wholeFile(world.app, world.org.id, card.hash);
  expect((await sharp(whole).metadata()).exif).toBeUndefined();
  expect(whole.includes('TelponKu')).toBe(false);
  const thumb = await sharp(await wholeFile(world.app, world.org.id, card.thumbHash!)).metadata();
  expect([thumb.width, thumb.height]).toEqual([160, 320]);
});

test('a PDF is kept to the byte, with its pages counted, and its hash stands in the deed', async () => {
  await using world = await openWorld();
  const entryId = await world.post(lines);
  const pdf = makePdf({ pages: 3 });
  const id = await attach(world, entryId, pdf, { name: '../../etc/Faktur \u202Eexe.pdf' });
  const card = await cardOf(world, id);
  expect(card).toMatchObject({ name: 'Faktur exe.pdf', media: 'application/pdf', pages: 3 });
  expect((await wholeFile(world.app, world.org.id, card.hash)).equals(pdf)).toBe(true);
  const [deed] = await world.look<{ facts: Record<string, string> }>(
    `select facts from deed where org_id = $1 and act = 'file.attach'`,
    [world.org.id],
  );
  expect(deed!.facts).toMatchObject({ subjectId: entryId, sha256: card.sha256 });
});

test('what is no picture and no PDF is refused by its bytes, whatever it is called', async () => {
  await using world = await openWorld();
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  const heic = Buffer.concat([
    Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1', 'latin1'),
    randomBytes(40),
  ]);
  const hidden = 'name /S /JavaScript /JS (app.alert(1))';
  const tries: [string, Uint8Array, string][] = [
    ['nothing', new Uint8Array(), 'file/empty'],
    ['HTML', Buffer.from('<!doctype html><script>alert(1)</script>'), 'file/kind-unfit'],
    ['SVG', svg, 'file/kind-unfit'],
    ['GIF', Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1'), 'file/kind-unfit'],
    ['ZIP', Buffer.from('PK\x03\x04aaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'latin1'), 'file/kind-unfit'],
    ['HEIC', heic, 'file/heic'],
    ['a broken JPEG', (await photo().jpeg().toBuffer()).subarray(0, 200), 'file/picture-unfit'],
    ['50,000 by 50,000 pixels', hugePng(), 'file/picture-large'],
    ['text before the PDF', Buffer.concat([Buffer.from('GIF89a'), makePdf()]), 'file/kind-unfit'],
    ['a PDF without end', makePdf().subarray(0, -30), 'file/pdf-unfit'],
    ['a locked PDF', makePdf({ trailer: '/Encrypt 9 0 R' }), 'file/pdf-locked'],
    [
      'a PDF with a script',
      makePdf({ catalogue: '/OpenAction << /S /JavaScript >>' }),
      'file/pdf-active',
    ],
    [
      'a script spelled otherwise',
      makePdf({ catalogue: '/AA << /S /J#61vaScript >>' }),
      'file/pdf-active',
    ],
    ['a script packed away', makePdf({ packed: `99 0 << ${hidden} >>` }), 'file/pdf-active'],
    [
      'a script packed away behind a long head',
      makePdf({ packed: `99 0 << ${hidden} >>`, packedHead: `/X (${'a'.repeat(2_500)})` }),
      'file/pdf-unfit',
    ],
    [
      'a script packed away behind a remark',
      makePdf({ packed: `99 0 << ${hidden} >>`, packedGap: '%x\n' }),
      'file/pdf-unfit',
    ],
    [
      'a PDF with a file inside',
      makePdf({ catalogue: '/Names << /EmbeddedFiles 5 0 R >>' }),
      'file/pdf-active',
    ],
    ['a PDF that is a bomb', makePdf({ packed: ' '.repeat(50_000_000) }), 'file/pdf-heavy'],
    ['11 MB', Buffer.concat([makePdf(), Buffer.alloc(11e6)]), 'file/too-big'],
  ];
  for (const [what, file, code] of tries) {
    await expect(keepFile(world.app, world.treasurer, file), what).rejects.toMatchObject({ code });
  }
  const { store } = world.app.files as ReturnType<typeof memoryFiles>;
  expect(store.objects.size).toBe(0);
  // What hides behind a picture's pixels does not survive being redrawn.
  const polyglot = Buffer.concat([await photo().png().toBuffer(), Buffer.from('<script>alert(1)')]);
  const kept = await keepFile(world.app, world.treasurer, polyglot);
  const whole = await wholeFile(world.app, world.org.id, Buffer.from(kept.hash, 'hex'));
  expect(whole.includes('<script>')).toBe(false);
});

/** A PNG whose head promises 2.5 thousand million pixels. */
function hugePng(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const frame = Buffer.alloc(body.length + 8);
    frame.writeUInt32BE(data.length, 0);
    body.copy(frame, 4);
    frame.writeUInt32BE(crc(body), body.length + 4);
    return frame;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(50_000, 0);
  head.writeUInt32BE(50_000, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const data = deflateSync(Buffer.alloc(100));
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc(bytes: Buffer): number {
  let sum = 0xffff_ffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let i = 0; i < 8; i += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb8_8320 : sum >>> 1;
  }
  return (sum ^ 0xffff_ffff) >>> 0;
}

test('the same file on the same record is one, on another record another, and lies in the store once', async () => {
  await using world = await openWorld();
  const [first, second] = [await world.post(lines), await world.post(lines)];
  const file = await photo().jpeg().toBuffer();
  const [a, b] = await Promise.all([attach(world, first, file), attach(world, first, file)]);
  expect(b).toBe(a);
  expect(await attach(world, second, file)).not.toBe(a);
  const [rows] = await world.look<{ files: number }>(
    'select count(*)::integer as files from stored_file where org_id = $1',
    [world.org.id],
  );
  expect(rows!.files).toBe(1);
});

test('whoever may not see the record neither sees nor adds documents; another cooperative finds nothing', async () => {
  await using world = await openWorld();
  const entryId = await world.post(lines);
  const id = await attach(world, entryId);
  expect(await cardOf(world, id, world.supervisor)).toMatchObject({ id });
  await expect(keepFile(world.app, world.supervisor, makePdf())).rejects.toMatchObject({
    kind: 'forbidden',
  });
  await expect(cardOf(world, id, world.member)).rejects.toMatchObject({ code: 'file/absent' });
  await expect(cardOf(world, id, world.stranger)).rejects.toMatchObject({ code: 'file/absent' });
  const detached = perform(world.app, world.teller, detachFile, { attachmentId: id }, newId());
  await expect(detached).rejects.toMatchObject({ kind: 'forbidden' });
  // A ticket is good in one's own organisation alone, and only as it was made.
  const { ticket } = await keepFile(world.app, world.stranger, makePdf({ pages: 2 }));
  const use = (text: string) =>
    perform(
      world.app,
      world.treasurer,
      attachFile,
      { subjectKind: 'entry', subjectId: entryId, ticket: text, name: 'a' },
      newId(),
    );
  await expect(use(ticket)).rejects.toMatchObject({ code: 'file/ticket-unfit' });
  await expect(use('e30.AAAA')).rejects.toMatchObject({ code: 'file/ticket-unfit' });
  const nowhere = attach(world, newId());
  await expect(nowhere).rejects.toMatchObject({ code: 'record/absent' });
});

test('after its month is closed a voucher’s documents are only added to', async () => {
  await using world = await openWorld({ now: '2026-11-24' });
  const entryId = await world.post(lines, { day: '2026-10-05' });
  const id = await attach(world, entryId);
  await world.look(
    `insert into period (org_id, month, status, deed_id, changed_at)
      select $1, '2026-10-01', 'closed', id, now() from deed
      where org_id = $1 limit 1`,
    [world.org.id],
  );
  const { app, treasurer } = world;
  const closed = { code: 'file/closed' };
  await expect(
    perform(app, treasurer, detachFile, { attachmentId: id }, newId()),
  ).rejects.toMatchObject(closed);
  const words = { attachmentId: id, name: 'lain.pdf', note: '' };
  await expect(perform(app, treasurer, describeFile, words, newId())).rejects.toMatchObject(closed);
  await attach(world, entryId, makePdf({ pages: 2 }));
  expect(await filesOn(app, treasurer, fileSubjects, { kind: 'entry', id: entryId })).toHaveLength(
    2,
  );
});

test('two uploads at once do not take more room than there is', async () => {
  const now = () => new Date();
  const files = { ...memoryFiles(now), quota: 900 };
  await using world = await openWorld({ files });
  const entryId = await world.post(lines);
  const papers = [1, 2, 3].map((pages) =>
    Buffer.concat([makePdf({ pages }), Buffer.from('%'.repeat(100))]),
  );
  const sizes = papers.map((paper) => paper.length);
  expect(sizes[0]! + sizes[1]!).toBeGreaterThan(900);
  const outcomes = await Promise.allSettled(papers.map((paper) => attach(world, entryId, paper)));
  const refused = outcomes.filter((one) => one.status === 'rejected');
  expect(refused.length).toBeGreaterThan(0);
  for (const { reason } of refused) expect(reason).toMatchObject({ code: 'file/over-quota' });
  const [sum] = await world.look<{ bytes: number }>(
    'select sum(bytes)::integer as bytes from stored_file where org_id = $1',
    [world.org.id],
  );
  expect(sum!.bytes).toBeLessThanOrEqual(900);
});

test('documents are found by name, note and record, and described anew', async () => {
  await using world = await openWorld();
  const entryId = await world.post(lines, { memo: 'Beli timbangan' });
  const id = await attach(world, entryId);
  await attach(world, await world.post(lines), await photo().png().toBuffer(), {
    name: 'kios.png',
  });
  const { app, treasurer } = world;
  const found = async (filter: object) =>
    (await fileList(app, treasurer, fileSubjects, { filter, skip: 0 })).files.map(
      ({ name }) => name,
    );
  const words = { attachmentId: id, name: 'Nota Makmur', note: 'lunas 100%' };
  await perform(app, treasurer, describeFile, words, newId());
  expect(await found({})).toEqual(['kios.webp', 'Nota Makmur.pdf']);
  expect(await found({ text: 'timbangan makmur' })).toEqual(['Nota Makmur.pdf']);
  expect(await found({ text: '100%' })).toEqual(['Nota Makmur.pdf']);
  expect(await found({ text: '_' })).toEqual([]);
  expect(await found({ media: 'picture' })).toEqual(['kios.webp']);
  expect(await found({ sort: 'oldest' })).toEqual(['Nota Makmur.pdf', 'kios.webp']);
  expect((await fileList(app, world.stranger, fileSubjects, { filter: {}, skip: 0 })).count).toBe(
    0,
  );
  expect((await fileList(app, world.member, fileSubjects, { filter: {}, skip: 0 })).count).toBe(0);
});

test('what was detached goes after thirty days, what no row names after seven; the rest stays', async () => {
  await using world = await openWorld({ now: '2026-01-05' });
  const { app, treasurer } = world;
  const files = app.files as ReturnType<typeof memoryFiles>;
  const clean = () => cleanFiles(app, files, world.org.id);
  const entryId = await world.post(lines);
  const [gone, kept] = [
    await attach(world, entryId),
    await attach(world, entryId, await photo().png().toBuffer()),
  ];
  // Killed between the object and its row.
  await putFile(app, world.org.id, Buffer.from('yatim'));
  await perform(app, treasurer, detachFile, { attachmentId: gone }, newId());
  await expect(cardOf(world, gone)).rejects.toMatchObject({ code: 'file/absent' });
  expect([files.store.objects.size, await clean()]).toEqual([4, 0]);
  world.setNow('2026-01-13');
  expect(await clean()).toBe(1);
  world.setNow('2026-02-03');
  expect(await clean()).toBe(0);
  world.setNow('2026-02-05');
  expect(await clean()).toBe(1);
  expect(files.store.objects.size).toBe(2);
  const card = await cardOf(world, kept);
  expect((await wholeFile(app, world.org.id, card.hash)).length).toBe(card.bytes);
});
