/** Thirty-two signs that cannot be mistaken for each other, on paper or over the telephone. */
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Spells bytes as signs of five bits each, in groups of four: `K7QF-2MXD`. */
export function readableCode(bytes: Uint8Array, length: number): string {
  const text = [...bytes.subarray(0, length)].map((byte) => signs[byte % 32]!).join('');
  return text.replace(/(.{4})(?=.)/g, '$1-');
}

/** The one form of a code however it was typed: capitals, without spaces and dashes. */
export function bareCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, 40);
}
