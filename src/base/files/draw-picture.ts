import sharp from 'sharp';
import { refuse } from '../refusal.ts';

/** The longest side of a kept picture and of its small one, in pixels. */
export const pictureSides = { whole: 1600, thumb: 320 } as const;
/** More than any telephone of today takes; beyond it a picture is a bomb. */
export const mostPixels = 120_000_000;
const longestSeconds = 15;
const atOnce = 2;

/** A picture as it is kept, redrawn by us, and its small one. */
export interface DrawnPicture {
  readonly whole: Buffer;
  readonly thumb: Buffer;
  readonly width: number;
  readonly height: number;
}

/**
 * Redraws an uploaded picture: turned upright, shrunk, as WebP. Place, camera, and whatever hides in or behind
 * its file are gone. Few are drawn at a time, whatever comes in: a large one takes much memory while it is.
 *
 * @throws Refusal `file/picture-large` (more pixels than anybody needs), `file/picture-unfit`
 */
export function drawPicture(file: Uint8Array): Promise<DrawnPicture> {
  return inTurn(() => drawn(file));
}

async function drawn(file: Uint8Array): Promise<DrawnPicture> {
  await mustBeFit(file);
  try {
    const { data, info } = await shrunk(file, pictureSides.whole, 80);
    const small = await shrunk(data, pictureSides.thumb, 70);
    return { whole: data, thumb: small.data, width: info.width, height: info.height };
  } catch {
    // The library says in many ways that a picture is broken; a person needs one.
    return refuse('file/picture-unfit', { field: 'files' });
  }
}

/** Looks at the head alone: what it says of the size is known before a pixel is unpacked. */
async function mustBeFit(file: Uint8Array): Promise<void> {
  const { width, height } = await sharp(file, { limitInputPixels: false })
    .metadata()
    .catch(() => refuse('file/picture-unfit', { field: 'files' }));
  if (width * height > mostPixels) {
    refuse('file/picture-large', { field: 'files', most: mostPixels / 1e6 });
  }
}

function shrunk(file: Uint8Array, side: number, quality: number) {
  return sharp(file, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 })
    .timeout({ seconds: longestSeconds })
    .autoOrient()
    .resize(side, side, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality, alphaQuality: quality })
    .toBuffer({ resolveWithObject: true });
}

const waiting: (() => void)[] = [];
let drawing = 0;

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (drawing >= atOnce) await new Promise<void>((go) => waiting.push(go));
  else drawing += 1;
  try {
    return await work();
  } finally {
    // Whoever waits takes the place over.
    const next = waiting.shift();
    if (next) next();
    else drawing -= 1;
  }
}
