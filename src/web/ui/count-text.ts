/** A count for the eye: `13.458`, grouped as sums are, in both languages. */
export function countText(count: number | bigint): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '.');
}
