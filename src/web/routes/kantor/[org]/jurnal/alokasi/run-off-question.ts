import { runOffKinds } from '#ledger/run-off/run-off.ts';
import type { RunOffFilter } from '#ledger/run-off/run-off-standing.view.ts';
import { queryText, queryWord } from '#web/address.ts';

/** What an address may ask of the list, by the names it uses. */
export const runOffQuestions = ['q', 'jenis', 'keadaan'];

const states = { berjalan: 'open', selesai: 'over' } as const;

/** Reads the filter of plans from an address; what cannot be read narrows nothing. */
export function runOffQuestion(url: URL): RunOffFilter & { readonly text: string } {
  const state = queryWord(url, 'keadaan', ['berjalan', 'selesai'] as const);
  return {
    text: queryText(url, 'q'),
    kind: queryWord(url, 'jenis', runOffKinds),
    state: state && states[state],
  };
}
