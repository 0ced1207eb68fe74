import { refuse } from '#base/refusal.ts';
import type { SheetFile } from '../../import/sheet.ts';
import { bca } from './bca.ts';
import { bni } from './bni.ts';
import { bri } from './bri.ts';
import { bsi } from './bsi.ts';
import { camt053 } from './camt053.ts';
import { mandiri } from './mandiri.ts';
import { mt940 } from './mt940.ts';
import { readByColumns } from './own-columns.ts';
import type { OwnColumns } from './own-columns.ts';
import type { ReadStatement, StatementFormat } from './read-statement.ts';
import { statementText } from './statement-text.ts';

/** Every format that is known, the surest first; another bank is one more file and one more line here. */
export const statementFormats: readonly StatementFormat[] = [
  camt053,
  mt940,
  bni,
  bri,
  mandiri,
  bsi,
  bca,
];

/**
 * Reads a file of the bank by the first format that it looks like, or by the account's own columns.
 * Refuses `bank-file/unknown` where neither fits, and what the format itself refuses.
 */
export function readStatementFile(
  uploaded: SheetFile,
  own: OwnColumns | null,
): ReadStatement & { readonly format: string } {
  const file = statementText(uploaded);
  const format = statementFormats.find((one) => one.sniff(file));
  if (format) return { ...format.read(file), format: format.code };
  if (own === null) return refuse('bank-file/unknown', { field: 'file', file: file.name });
  return { ...readByColumns(file, own), format: 'own-columns' };
}
