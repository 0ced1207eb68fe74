import type { FileSubject } from '#base/files/file-subject.ts';
import { importSubject } from './import/import-subject.view.ts';

/** What of a cooperative, besides its books, documents hang on. */
export const coopSubjects: readonly FileSubject[] = [importSubject];
