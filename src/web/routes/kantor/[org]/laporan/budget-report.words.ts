import { defineWords } from '#base/words.ts';

/** What the report pages say of budgets. */
export const budgetReportWords = defineWords(
  {
    'about.budget-realisation':
      'Anggaran, realisasi, dan selisihnya per akun, bulan, atau unit; yang menyimpang ditandai.',
    'about.budget': 'RAPB untuk rapat anggota: per akun dan bulan, di samping tahun sebelumnya.',
    'compare.budget': 'Banding anggaran (RAPB)',
    by: 'Rincian',
    'by.accounts': 'Per akun',
    'by.months': 'Per bulan',
    'by.units': 'Per unit dan akun',
    over: 'Tandai selisih di atas (%)',
    'spread.budget': 'dengan anggaran',
  },
  {
    'about.budget-realisation':
      'Budget, actual and variance by account, month or unit; what strays is marked.',
    'about.budget':
      'The budget for the members’ meeting: by account and month, beside the year before.',
    'compare.budget': 'Against the budget',
    by: 'Told apart',
    'by.accounts': 'By account',
    'by.months': 'By month',
    'by.units': 'By unit and account',
    over: 'Mark variances above (%)',
    'spread.budget': 'with its budget',
  },
);
