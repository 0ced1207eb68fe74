import sharp from 'sharp';

/** The demonstration's own colour: the brick of the market hall. */
export const demoAccent = '#8f3a1d';

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128" width="512" height="512">
  <circle cx="64" cy="64" r="62" fill="#8f3a1d"/>
  <circle cx="64" cy="64" r="55" fill="none" stroke="#f6e7c8" stroke-width="2"/>
  <path d="M22 56 L64 26 L106 56 Z" fill="#f6e7c8"/>
  <path d="M44 48 L64 34 L84 48 Z" fill="#8f3a1d"/>
  <path d="M30 60 h10 v32 h-10 Z M50 60 h10 v32 h-10 Z M68 60 h10 v32 h-10 Z M88 60 h10 v32 h-10 Z" fill="#f6e7c8"/>
  <path d="M26 95 h76 v6 h-76 Z" fill="#f6e7c8"/>
</svg>`;

/** Draws the demonstration's logo, a market hall on four pillars, as the picture that one uploads. */
export async function drawDemoLogo(): Promise<Uint8Array> {
  return new Uint8Array(await sharp(Buffer.from(drawing)).png().toBuffer());
}
