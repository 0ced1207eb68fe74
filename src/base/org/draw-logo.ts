import sharp from 'sharp';
import { refuse, Refusal } from '../refusal.ts';

/** What a logo may weigh when it comes in, and how large it is kept. */
export const mostLogoBytes = 5_000_000;
const mostPixels = 50_000_000;
const side = 512;
const mostKept = 262_144;

/** A logo as it is kept: redrawn by us, so that nothing else travels in its file. */
export interface DrawnLogo {
  readonly bytes: Buffer;
  readonly media: 'image/webp';
}

/**
 * Redraws an uploaded picture as a small WebP: place, camera and whatever hides behind the pixels are gone.
 * The type is read from the bytes, not from a name; SVG, which may carry scripts, is refused.
 *
 * @throws Refusal `logo/empty`, `logo/too-big`, `logo/unfit`
 */
export async function drawLogo(file: Uint8Array): Promise<DrawnLogo> {
  if (file.length === 0) refuse('logo/empty', { field: 'logo' });
  if (file.length > mostLogoBytes)
    refuse('logo/too-big', { field: 'logo', most: mostLogoBytes / 1e6 });
  if (!isPicture(file)) refuse('logo/unfit', { field: 'logo' });
  try {
    for (const quality of [90, 70, 50]) {
      const bytes = await drawn(file, quality);
      if (bytes.length <= mostKept) return { bytes, media: 'image/webp' };
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return refuse('logo/unfit', { field: 'logo' });
  }
  return refuse('logo/unfit', { field: 'logo' });
}

function drawn(file: Uint8Array, quality: number): Promise<Buffer> {
  return sharp(file, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 })
    .rotate()
    .resize(side, side, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality, alphaQuality: quality })
    .toBuffer();
}

/** PNG, JPEG and WebP by their first bytes. */
function isPicture(file: Uint8Array): boolean {
  const head = Buffer.from(file.subarray(0, 12)).toString('latin1');
  return (
    head.startsWith('\x89PNG\r\n\x1a\n') ||
    head.startsWith('\xff\xd8\xff') ||
    (head.startsWith('RIFF') && head.endsWith('WEBP'))
  );
}
