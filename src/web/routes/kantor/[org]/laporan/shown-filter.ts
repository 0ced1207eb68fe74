import type { Language } from '#base/words.ts';
import { inWords } from '#web/form.ts';
import type { ReportFilter } from './report-filter.ts';

/** Names of a question's fields in the address. */
const fields: Readonly<Record<string, string>> = {
  on: 'per',
  from: 'dari',
  to: 'sampai',
  compare: 'banding',
  office: 'kantor',
};

/** A field of the question as the address calls it. */
export function fieldOf(field: string | undefined): string | null {
  return field === undefined ? null : (fields[field] ?? field);
}

/** The filter as it was typed, with the sentence at each field that could not be read. */
export function filterData(filter: ReportFilter, language: Language) {
  const { typed, compare, unit, office, refusals } = filter;
  const errors = Object.fromEntries(
    Object.entries(refusals).flatMap(([field, refusal]) =>
      refusal ? [[field, inWords(refusal, language).message]] : [],
    ),
  );
  return { filter: { ...typed, compare, unit, office, errors: errors as Record<string, string> } };
}
