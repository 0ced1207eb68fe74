import { defineWords } from '#base/words.ts';

/** How the acts on budgets are called. */
export const budgetActTitles = defineWords(
  {
    'budget.open': 'Membuka rancangan anggaran',
    'budget.set-lines': 'Mengisi anggaran',
    'budget.spread': 'Membagi anggaran ke bulan',
    'budget.copy-actuals': 'Menyalin realisasi ke anggaran',
    'budget.undo': 'Membatalkan perubahan anggaran',
    'budget.adopt': 'Mengesahkan anggaran',
    'budget.revise': 'Memulai perubahan anggaran',
    'budget.drop': 'Membuang rancangan anggaran',
  },
  {
    'budget.open': 'Opening a draft budget',
    'budget.set-lines': 'Filling in a budget',
    'budget.spread': 'Spreading a budget over months',
    'budget.copy-actuals': 'Copying actual figures into a budget',
    'budget.undo': 'Taking back a change of a budget',
    'budget.adopt': 'Adopting a budget',
    'budget.revise': 'Beginning a revision of a budget',
    'budget.drop': 'Giving up a draft budget',
  },
);
