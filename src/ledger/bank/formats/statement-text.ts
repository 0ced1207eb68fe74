import { refuse } from '#base/refusal.ts';
import type { SheetFile } from '../../import/sheet.ts';
import type { StatementFile } from './read-statement.ts';

/** A year of a busy account stays far below both. */
export const statementLimits = { bytes: 10 * 1024 * 1024, movements: 50_000 } as const;

/**
 * Reads a file of the bank as a text: UTF-8, UTF-16 with its mark, or Windows' own letters.
 * Refuses `bank-file/too-large`, `bank-file/empty`, and `bank-file/not-text` (a PDF, a workbook, an archive).
 */
export function statementText({ name, bytes }: SheetFile): StatementFile {
  const facts = { field: 'file', file: name };
  if (bytes.length > statementLimits.bytes)
    refuse('bank-file/too-large', { ...facts, most: '10 MB' });
  const text = decoded(bytes).replace(/^\uFEFF/, '');
  if (text.trim() === '') refuse('bank-file/empty', facts);
  // oxlint-disable-next-line no-control-regex -- these are what tells a picture or an archive from a text
  if (/[\u0000-\u0008\u000E-\u001F]/.test(text.replace(/\u0001|\u0003|\u001A/g, ''))) {
    refuse('bank-file/not-text', facts);
  }
  if (/^(?:%PDF|PK)/.test(text)) refuse('bank-file/not-text', facts);
  return { name, text };
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
