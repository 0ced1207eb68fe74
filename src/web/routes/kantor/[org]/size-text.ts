import type { Language } from '#base/words.ts';

const locales = { id: 'id-ID', en: 'en-GB' } as const;

/** A count with its groups: `48.213`. */
export function countText(count: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(count);
}

/** A size in bytes as people say it: `38 MB`, `8,7 KB`. */
export function sizeText(bytes: number, language: Language): string {
  const steps = ['KB', 'MB', 'GB', 'TB'];
  let [size, step] = [bytes / 1_000, 0];
  while (size >= 1_000 && step < steps.length - 1) [size, step] = [size / 1_000, step + 1];
  const digits = { maximumFractionDigits: size < 10 ? 1 : 0 };
  return `${new Intl.NumberFormat(locales[language], digits).format(size)} ${steps[step]}`;
}
