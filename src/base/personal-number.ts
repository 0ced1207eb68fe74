/** Sixteen digits or more, as of a NIK, or an Indonesian mobile number; gaps inside are closed before. */
const look = /(?<!\d)(?:\+?62|0)8\d{7,12}(?!\d)|\d{16,}/;

/**
 * The NIK or mobile number that a search holds, written together, or null. It may stand between other
 * words, and be typed in groups (`3578 0141 0788 0003`, `0812-3456-7890`). Such a search never stands in
 * an address, for addresses are kept in histories and logs (UU 27/2022, art. 36: personal data is kept
 * confidential).
 */
export function personalNumber(text: string): string | null {
  if (/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(text.trim())) return null;
  return look.exec(text.replace(/(?<=\d)[ .-](?=\d)/g, ''))?.[0] ?? null;
}
