import { mostPieces } from '#coop/cash/denominations.ts';
import type { TypedEnd } from '#coop/cash/cash-end.ts';
import { refuse } from '#base/refusal.ts';

/** The pieces that were typed, by denomination; an empty field is none of them. */
export function piecesIn(form: FormData): Record<string, number> {
  const pieces: Record<string, number> = {};
  for (const [field, value] of form) {
    if (!field.startsWith('pieces.') || typeof value !== 'string') continue;
    const text = value.trim().replaceAll('.', '');
    if (text === '') continue;
    if (!/^\d{1,7}$/.test(text)) refuse('cash/pieces-unfit', { field, most: String(mostPieces) });
    pieces[field.slice('pieces.'.length)] = Number(text);
  }
  return pieces;
}

/** An end as the form and the address name it: `vault:<office>` or `drawer:<drawer>`. */
export function endIn(text: string): TypedEnd {
  const [kind, id = ''] = text.split(':');
  return { kind: kind === 'vault' ? 'vault' : 'drawer', id };
}
