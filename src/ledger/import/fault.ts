import type { Language } from '#base/words.ts';
import { fill } from '#base/words.ts';
import { importWords } from './import.words.ts';

/** A fault holds its row back; a warning is a thing to look at and holds nothing. */
export type FaultLevel = 'error' | 'warning';

/** One thing that is wrong in one cell, with what follows from it hanging under it. */
export interface Fault {
  readonly file: string;
  readonly sheet: string;
  /** `D29`; empty if it is the whole sheet. */
  readonly cell: string;
  readonly code: string;
  readonly level: FaultLevel;
  /** What the sentence needs; `text` is what the cell holds, NIK masked. */
  readonly facts: Readonly<Record<string, string>>;
  readonly follows: readonly Fault[];
}

/** The sentence of a fault, without its place: `31/02/2019 bukan tanggal`. */
export function faultMessage(fault: Fault, language: Language): string {
  const words: Readonly<Record<string, string>> = importWords[language];
  return fill(words[`fault.${fault.code}`] ?? fault.code, fault.facts);
}

/** A fault as it leaves the process: its sentence with the cell in front. */
export function faultRecord(fault: Fault, language: Language) {
  const { file, sheet, cell, code, level } = fault;
  const message = faultMessage(fault, language);
  return { file, sheet, cell, code, level, message: cell ? `${cell}: ${message}` : message };
}

/** A NIK for the eye: the first four and the last four digits (`3578••••••••9024`). */
export function maskedNik(text: string): string {
  const bare = text.trim();
  if (bare.length < 9) return '•'.repeat(bare.length);
  return `${bare.slice(0, 4)}${'•'.repeat(Math.max(8, Math.min(bare.length, 16) - 8))}${bare.slice(12, 16) || bare.slice(-4)}`;
}
