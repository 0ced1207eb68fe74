import { encode } from 'uqr';

/** A QR code as one path of squares on a grid of `size`, its quiet zone of four included. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/**
 * Draws a text as a QR code.
 *
 * @param text what a camera shall read; error correction M, so that a thumb on the paper does no harm
 */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const runs = data.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return { size, path: runs.join('') };
}

/** The dark runs of a row, as start and length. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
