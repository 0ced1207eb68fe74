import { defineWords } from '#base/words.ts';

/** The lists around the entries. */
export const journalTabWords = defineWords(
  {
    label: 'Jurnal dan sekitarnya',
    entries: 'Jurnal',
    drafts: 'Konsep',
    templates: 'Template',
    recurring: 'Berulang',
    'run-offs': 'Alokasi bertahap',
    upcoming: 'Akan dibukukan',
  },
  {
    label: 'Entries and what is around them',
    entries: 'Entries',
    drafts: 'Drafts',
    templates: 'Templates',
    recurring: 'Recurring',
    'run-offs': 'Prepayments and accruals',
    upcoming: 'To be posted',
  },
);
