import { defineWords } from '../words.ts';

/** The letter that tells somebody to look into the office. */
export const noticeLetter = defineWords(
  {
    subject: 'Pemberitahuan {org}',
    text: 'Ada yang baru untuk Anda:\n\n{titles}\n\nBuka: {link}\n\nPilihan surel diatur di halaman itu.',
  },
  {
    subject: 'Notifications of {org}',
    text: 'There is something new for you:\n\n{titles}\n\nOpen: {link}\n\nWhat is mailed is chosen on that page.',
  },
);
