/**
 * SQL for sen as a decimal string of rupiah, for roles that may not call the posting functions' `sen_text`.
 *
 * @param sen an expression of type bigint
 */
export function rupiahText(sen: string): string {
  return `to_char(${sen} / 100.0, 'FM9999999999999999990.00')`;
}
