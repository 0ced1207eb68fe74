import type { Title } from '#base/words.ts';
import type { Ending, RunOffMethod } from './run-off.ts';

/** How the methods are called. */
export const methodTitles: Readonly<Record<RunOffMethod, Title>> = {
  month: { id: 'Sama setiap bulan', en: 'The same each month' },
  day: { id: 'Menurut hari', en: 'By days' },
};

/** How the endings are called. */
export const endingTitles: Readonly<Record<Ending | 'replaced', Title>> = {
  'at-once': { id: 'Sisanya dibukukan sekaligus', en: 'The rest posted at once' },
  kept: { id: 'Sisanya tetap di akun', en: 'The rest kept on its account' },
  'taken-back': { id: 'Yang sudah dibukukan diambil kembali', en: 'What was posted taken back' },
  replaced: { id: 'Diganti yang baru', en: 'Replaced by a new one' },
};
