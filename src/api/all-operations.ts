import { entryOperations } from './ledger/entries.ts';
import type { Operation } from './operation.ts';

/** Every operation of the API; a room's part is one more file and one more line here. */
export function allOperations(): readonly Operation[] {
  return [...entryOperations];
}
