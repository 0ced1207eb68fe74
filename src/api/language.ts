import type { Language } from '#base/words.ts';

/** The language a caller asks for by `Accept-Language`; Indonesian unless English is liked better. */
export function languageOf(request: Request): Language {
  const said = request.headers.get('accept-language') ?? '';
  let best: { readonly language: Language; readonly weight: number } = {
    language: 'id',
    weight: 0,
  };
  for (const part of said.slice(0, 200).split(',')) {
    const [, name, q = '1'] = /^\s*(id|en)(?:-\w+)?\s*(?:;\s*q=([\d.]+))?\s*$/i.exec(part) ?? [];
    const weight = Number(q);
    if (name !== undefined && weight > best.weight) {
      best = { language: name.toLowerCase() as Language, weight };
    }
  }
  return best.language;
}
