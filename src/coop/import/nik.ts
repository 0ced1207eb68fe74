import type { FaultLevel } from '#ledger/import/fault.ts';
import type { Cell } from '#ledger/import/sheet.ts';
import { nikBirth } from '../members/nik-birth.ts';

/** A NIK read from a cell: sixteen digits or null, and what is to be said of it. */
export interface ReadNik {
  readonly nik: string | null;
  readonly fault: { readonly code: string; readonly level: FaultLevel } | null;
}

/**
 * Reads a NIK (Permendagri 73/2022: 6 digits of place, 6 of birth, 4 of series). One that went through a
 * floating-point number is not to be trusted in its last digits and is left out; one whose day of birth
 * is none was perhaps issued so, and is only to be looked at.
 */
export function readNik(cell: Cell): ReadNik {
  const text = cell.text.normalize('NFKC').replace(/[\s.'’`-]/g, '');
  if (text === '' || /^0+$/.test(text)) return { nik: null, fault: null };
  if (cell.kind === 'number' || /^\d[.,]?\d*e\+?\d+$/i.test(cell.text.replace(/\s/g, ''))) {
    return { nik: null, fault: { code: 'nikfloat', level: 'warning' } };
  }
  if (cell.kind !== 'text' || !/^[0-9]+$/.test(text)) {
    return {
      nik: null,
      fault: { code: cell.kind === 'broken' ? 'formula' : 'nik', level: 'error' },
    };
  }
  if (text.length !== 16) {
    return { nik: null, fault: { code: text.length === 15 ? 'nik15' : 'nik', level: 'error' } };
  }
  return { nik: text, fault: nikBirth(text) ? null : { code: 'nikdate', level: 'warning' } };
}
