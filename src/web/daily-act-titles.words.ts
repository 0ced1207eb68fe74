import { defineWords } from '#base/words.ts';
import { cashActTitles } from './cash-act-titles.words.ts';
import { savingsActTitles } from './savings-act-titles.words.ts';

/** What acts of a day's work are called: on drafts, templates, prepayments and accruals, savings and cash. */
export const dailyActTitles = defineWords(
  {
    ...savingsActTitles.id,
    ...cashActTitles.id,
    'entry-draft.save': 'Menyimpan konsep jurnal',
    'entry-draft.discard': 'Membuang konsep jurnal',
    'entry-draft.restore': 'Mengembalikan konsep jurnal',
    'entry-template.add': 'Membuat template jurnal',
    'entry-template.change': 'Mengubah template jurnal',
    'entry-template.end': 'Mengakhiri template jurnal',
    'run-off.set-up': 'Membuat alokasi bertahap',
    'run-off.change': 'Mengubah alokasi bertahap',
    'run-off.end': 'Mengakhiri alokasi bertahap',
    'run-off.settle': 'Melunasi yang masih harus dibayar atau diterima',
    'run-off.post': 'Membukukan bagian alokasi bertahap',
    'run-off.hold': 'Menunda bagian alokasi untuk diputuskan',
  },
  {
    ...savingsActTitles.en,
    ...cashActTitles.en,
    'entry-draft.save': 'Saving a draft of an entry',
    'entry-draft.discard': 'Throwing a draft of an entry away',
    'entry-draft.restore': 'Taking a draft of an entry back out',
    'entry-template.add': 'Making a template of entries',
    'entry-template.change': 'Changing a template of entries',
    'entry-template.end': 'Ending a template of entries',
    'run-off.set-up': 'Setting up a prepayment or accrual',
    'run-off.change': 'Changing a prepayment or accrual',
    'run-off.end': 'Ending a prepayment or accrual',
    'run-off.settle': 'Settling an accrual',
    'run-off.post': 'Posting a part of a prepayment or accrual',
    'run-off.hold': 'Holding a part of a prepayment or accrual for a decision',
  },
);
