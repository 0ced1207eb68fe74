import { defineWords } from '#base/words.ts';

/** What the acts on layouts of statements and their notes are called. */
export const statementActTitles = defineWords(
  {
    'layout.draft': 'Merancang tata letak laporan',
    'layout.drop-draft': 'Membuang rancangan tata letak',
    'layout.adopt': 'Memberlakukan tata letak laporan',
    'layout.restore-standard': 'Kembali ke tata letak baku',
    'notes.write': 'Menulis teks CALK',
    'notes.copy': 'Menyalin teks CALK tahun lalu',
    'notes.fix': 'Menetapkan CALK',
  },
  {
    'layout.draft': 'Drafting a layout of a statement',
    'layout.drop-draft': 'Dropping a draft of a layout',
    'layout.adopt': 'Adopting a layout of a statement',
    'layout.restore-standard': 'Going back to the standard layout',
    'notes.write': 'Writing a text of the notes',
    'notes.copy': 'Copying last year’s notes',
    'notes.fix': 'Fixing the notes',
  },
);
