import { fileSubjects } from '#app.ts';
import { fileSorts } from '#base/files/file-list.view.ts';
import { queryText, queryWord } from '#web/address.ts';

/** What an address may ask of the list, by the names it uses. */
export const documentQuestions = ['q', 'catatan', 'berkas', 'urut'];

const media = { foto: 'picture', pdf: 'paper' } as const;

/** Reads the filter of documents from an address; what cannot be read narrows nothing. */
export function documentQuestion(url: URL) {
  const chosen = queryWord(url, 'berkas', ['foto', 'pdf'] as const);
  return {
    text: queryText(url, 'q'),
    kind: queryWord(url, 'catatan', [...fileSubjects.keys()]),
    media: chosen && media[chosen],
    sort: queryWord(url, 'urut', fileSorts) ?? 'newest',
  };
}
