import { encode } from 'uqr';
import jsQR from 'jsqr';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { proofKinds } from '#app.ts';
import { findHead, sealState, signedHead } from '../audit/heads.view.ts';
import { readHeldHead, shortHash, tokenIn } from '../audit/held-head.ts';
import { sealDeeds } from '../audit/seal-deeds.ts';
import { installationOrg } from '../ground.ts';
import { newId } from '../id.ts';
import { perform } from '../perform.ts';
import { makeFirstKey } from './make-first-key.ts';
import { publishedKeys } from './public-keys.view.ts';
import { readProof } from './read-proof.view.ts';
import { rotateProofKey } from './rotate-key.ts';
import { isSignedBy, packProof, unpackProof } from './token.ts';

/** A cooperative whose deeds are sealed and that has a key; the token of its head. */
async function proven(): Promise<{ world: World; token: string }> {
  const world = await openWorld();
  await makeFirstKey.run(world.app, world.org.id);
  await sealDeeds.run(world.app, world.org.id);
  return { world, token: await tokenOf(world) };
}

async function tokenOf(world: World): Promise<string> {
  const head = await signedHead(world.app, world.treasurer);
  return tokenIn(head?.link ?? '') ?? '';
}

const verdict = (world: World, token: string) => readProof(world.app, proofKinds, token);

test('a head proves itself to whoever has its token, and says who signed what and when', async () => {
  const { world, token } = await proven();
  await using _ = world;
  const { head } = await sealState(world.app, world.supervisor);
  const read = await verdict(world, token);
  const content = { seq: head!.seq, hash: head!.hash };
  expect(read).toMatchObject({ holds: true, kind: 'head', content, org: { slug: world.org.slug } });
  expect(token.length).toBeLessThan(180);
  await world.post([
    ['1-1101', 1_000],
    ['4-1101', -1_000],
  ]);
  await sealDeeds.run(world.app, world.org.id);
  expect((await verdict(world, token)).holds).toBe(true);
});

test('a head whose place holds another seal, or none, no longer holds', async () => {
  const { world, token } = await proven();
  await using _ = world;
  const { seq } = (await verdict(world, token)).content as { seq: number };
  const change = 'update deed_seal set hash = sha256(hash) where org_id = $1 and seq = $2';
  await world.look(change, [world.org.id, seq]);
  expect(await verdict(world, token)).toMatchObject({ holds: false });
  await world.look('delete from deed_seal where org_id = $1 and seq = $2', [world.org.id, seq]);
  const cut = await verdict(world, token);
  expect(cut.holds).toBe(false);
  expect(cut.said.id).toContain('hilang');
});

test('a token changed anywhere is refused, and so is what is no token at all', async () => {
  const { world, token } = await proven();
  await using _ = world;
  const bytes = Buffer.from(token, 'base64url');
  for (let at = 0; at < bytes.length; at += 7) {
    const forged = Buffer.from(bytes);
    forged.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    const reading = verdict(world, forged.toString('base64url'));
    await expect(reading).rejects.toMatchObject({
      code: expect.stringMatching(/^proof\/(unreadable|unknown|forged)$/) as string,
    });
  }
  await expect(verdict(world, token.slice(0, -4))).rejects.toMatchObject({ code: 'proof/forged' });
  for (const text of ['', 'x', '%00', `${token}A`, 'a'.repeat(5_000), '𒀀']) {
    await expect(verdict(world, text)).rejects.toMatchObject({ code: 'proof/unreadable' });
  }
});

test('a head put under the name of another cooperative is refused', async () => {
  const { world, token } = await proven();
  await using _ = world;
  await makeFirstKey.run(world.app, world.neighbour.id);
  const bytes = Buffer.from(token, 'base64url');
  bytes.write(world.neighbour.id.replaceAll('-', ''), 6, 'hex');
  const moved = verdict(world, bytes.toString('base64url'));
  await expect(moved).rejects.toMatchObject({ code: 'proof/unknown' });
});

test('a retired key verifies what it signed, and signs no more', async () => {
  const { world, token } = await proven();
  await using _ = world;
  await perform(world.app, world.chair, rotateProofKey, {}, newId());
  expect((await verdict(world, token)).holds).toBe(true);
  expect(unpackProof(await tokenOf(world)).keyId).not.toBe(unpackProof(token).keyId);
  // Whoever took the old private part dates a paper after the day it was retired.
  const [old] = await world.look<{ id: string; private_sealed: Buffer; public_key: Buffer }>(
    'select id, private_sealed, public_key from org_key where org_id = $1 and retired_at is not null',
    [world.org.id],
  );
  const seed = world.app.keys.open(world.org.id, `proof-key:${old!.id}`, old!.private_sealed);
  const parts = { ...unpackProof(token), publicKey: old!.public_key };
  const late = { ...parts, at: new Date(Date.now() + 5_000), seed: Buffer.from(seed, 'base64url') };
  const stolen = packProof(late);
  expect(isSignedBy(stolen, old!.public_key)).toBe(true);
  await expect(verdict(world, stolen)).rejects.toMatchObject({ code: 'proof/forged' });
});

test('the first key is made once, whoever asks at the same time, and supervisors make none', async () => {
  await using world = await openWorld();
  await world.look('begin');
  await world.look(
    `select pg_advisory_xact_lock(hashtextextended($1 || ':proof-key.rotate:first', 1))`,
    [world.org.id],
  );
  await makeFirstKey.run(world.app, world.org.id); // another makes it just now: no failure to log
  await world.look('rollback');
  await Promise.all([1, 2, 3].map(() => makeFirstKey.run(world.app, world.org.id)));
  await makeFirstKey.run(world.app, world.org.id);
  const { keys } = await publishedKeys(world.app, world.org.slug);
  expect(keys).toMatchObject([{ kty: 'OKP', crv: 'Ed25519', until: null }]);
  const own = perform(world.app, world.supervisor, rotateProofKey, {}, newId());
  await expect(own).rejects.toMatchObject({ code: 'act/not-allowed' });
  const both = await Promise.all(
    [1, 2].map(() => perform(world.app, world.chair, rotateProofKey, {}, newId())),
  );
  const after = await publishedKeys(world.app, world.org.slug);
  expect(after.keys.filter((key) => key.until === null)).toHaveLength(1);
  expect(after.keys).toHaveLength(1 + both.length);
});

test('published keys verify a token with nothing of ours but the file, and the house itself has none', async () => {
  const { world, token } = await proven();
  await using _ = world;
  const { keys } = await publishedKeys(world.app, world.org.slug);
  const key = keys.find((one) => one.kid === unpackProof(token).keyId)!;
  expect(isSignedBy(token, Buffer.from(key.x, 'base64url'))).toBe(true);
  await makeFirstKey.run(world.app, installationOrg);
  for (const slug of ['instalasi', 'tidak-ada']) {
    await expect(publishedKeys(world.app, slug)).rejects.toMatchObject({ kind: 'absent' });
  }
});

test('practice books sign nothing: no key, no token, no published keys', async () => {
  const { world } = await proven();
  await using _ = world;
  await world.look(
    `update organisation set kind = 'practice', practice_of = $2, name = 'LATIHAN · ' || name where id = $1`,
    [world.org.id, world.neighbour.id],
  );
  const rotate = perform(world.app, world.chair, rotateProofKey, {}, newId());
  await expect(rotate).rejects.toMatchObject({ code: 'proof/practice' });
  expect((await signedHead(world.app, world.treasurer))?.link).toBeNull();
  await expect(publishedKeys(world.app, world.org.slug)).rejects.toMatchObject({ kind: 'absent' });
});

test('the private part stands in no column in clear', async () => {
  const { world } = await proven();
  await using _ = world;
  const [row] = await world.look<{ id: string; private_sealed: Buffer }>(
    'select id, private_sealed from org_key where org_id = $1',
    [world.org.id],
  );
  const seed = world.app.keys.open(world.org.id, `proof-key:${row!.id}`, row!.private_sealed);
  expect(Buffer.from(seed, 'base64url')).toHaveLength(32);
  expect(row!.private_sealed.includes(Buffer.from(seed, 'base64url'))).toBe(false);
  expect(() =>
    world.app.keys.open(world.neighbour.id, `proof-key:${row!.id}`, row!.private_sealed),
  ).toThrow();
});

test('a head is found from the digits on paper, and a wrong one is not', async () => {
  const { world } = await proven();
  await using _ = world;
  const { head } = await sealState(world.app, world.supervisor);
  const paper = `No. ${head!.seq} · ${shortHash(head!.hash).toUpperCase()}`;
  const held = readHeldHead(paper)!;
  expect(await findHead(world.app, world.supervisor, held)).toMatchObject({ seq: head!.seq });
  expect(readHeldHead('No. 1.204 · 9f2a 41c0 77de 03bb')).toEqual({
    hash: '9f2a41c077de03bb',
    seq: 1204,
  });
  expect(readHeldHead('9f2a 41c0 77d')).toBeNull();
  expect(readHeldHead('bukan segel')).toBeNull();
  const other = findHead(world.app, world.supervisor, { ...held, seq: head!.seq - 1 });
  await expect(other).rejects.toMatchObject({ code: 'seal/not-found' });
  await expect(findHead(world.app, world.teller, held)).rejects.toMatchObject({
    code: 'act/not-allowed',
  });
});

/** The code as a thermal printer of 58 mm draws it: whole dots, 384 of them across. */
async function printed(text: string): Promise<Sharp> {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const dots = Math.floor(384 / size);
  const pixels = Buffer.from(data.flat().map((isDark) => (isDark ? 0 : 255)));
  return sharp(pixels, { raw: { width: size, height: size, channels: 1 } })
    .resize(size * dots, size * dots, { kernel: 'nearest' })
    .toColourspace('srgb');
}

async function scanned(picture: Sharp): Promise<string | undefined> {
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test('the code of a 58 mm print is read by a camera, blurred and askew too, and its token is true', async () => {
  const { world } = await proven();
  await using _ = world;
  const { link } = (await signedHead(world.app, world.treasurer))!;
  const longest = link!.replace(world.app.origin, 'https://koperasi-pasar.example.co.id');
  const plain = await (await printed(longest)).png().toBuffer();
  const white = { background: '#ffffff' };
  const looks = [
    sharp(plain),
    sharp(plain).blur(1.2),
    sharp(await sharp(plain).rotate(7, white).png().toBuffer()).blur(0.8),
    sharp(await sharp(plain).resize(760).jpeg({ quality: 40 }).toBuffer()),
  ];
  for (const look of looks) {
    const read = await scanned(look);
    expect(read).toBe(longest);
    expect((await verdict(world, tokenIn(read!)!)).holds).toBe(true);
  }
});

test('an address that can be no organisation’s is answered like one of nobody', async () => {
  await using world = await openWorld();
  for (const name of ['tidak-ada', '\0', 'a\0b', '../../etc', 'A'.repeat(300)]) {
    const asked = publishedKeys(world.app, name);
    await expect(asked).rejects.toMatchObject({ code: 'proof/no-organisation' });
  }
});
