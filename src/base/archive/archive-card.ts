import type { ApprovalCards } from '../approval/approval-card.ts';

/** What taking an archive would do, for whoever says yes or no. */
export const archiveCards: ApprovalCards = {
  'archive.request': async () => ({
    facts: [
      {
        label: { id: 'Yang keluar', en: 'What leaves' },
        value: {
          id: 'Semua data koperasi dalam satu berkas; data pribadi tersegel dengan frasa sandi peminta',
          en: 'All data of the cooperative in one file; what is personal sealed with the asker’s passphrase',
        },
        as: 'text',
        path: '/pengaturan/arsip',
      },
      {
        label: { id: 'Yang dapat mengunduh', en: 'Who may fetch it' },
        value: { id: 'Hanya peminta, selama 24 jam', en: 'Only who asks, for 24 hours' },
        as: 'text',
      },
    ],
  }),
};
