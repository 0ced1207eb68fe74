import { defineWords } from '#base/words.ts';

/** What decisions on bank accounts came to. */
export const bankOutcomeWords = defineWords(
  {
    added: 'Rekening bank ditambahkan.',
    taken: '{count} usulan diterima.',
    matched: 'Baris dicocokkan.',
    posted: 'Baris dibukukan dan dicocokkan.',
    'rules.applied': '{count} baris dibukukan menurut aturan.',
    read: '{added} baris baru dibaca, {known} sudah ada.',
    undone: 'Impor dibatalkan.',
    unmatched: 'Cocokan dilepas.',
    closed: 'Rekonsiliasi nomor {number} ditutup.',
    reopened: 'Rekonsiliasi dibuka kembali.',
    'rule.saved': 'Aturan disimpan.',
    'rule.removed': 'Aturan dihapus.',
    saved: 'Rekening bank disimpan.',
  },
  {
    added: 'The bank account was added.',
    taken: '{count} suggestions were taken.',
    matched: 'The lines were matched.',
    posted: 'The line was posted and matched.',
    'rules.applied': '{count} lines were posted by rules.',
    read: '{added} new lines were read, {known} were there already.',
    undone: 'The import was undone.',
    unmatched: 'The match was loosened.',
    closed: 'Reconciliation number {number} was closed.',
    reopened: 'The reconciliation was reopened.',
    'rule.saved': 'The rule was saved.',
    'rule.removed': 'The rule was removed.',
    saved: 'The bank account was saved.',
  },
);
