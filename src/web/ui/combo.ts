/** One thing to pick. `hint` is said small beside it: a code, a balance. */
export interface ComboOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  readonly group?: string;
}

const most = 50;

/**
 * The options that answer to what was typed: every word must begin a word of label or hint, or
 * stand anywhere in them; those that begin with it come first. At most fifty.
 */
export function matching(options: readonly ComboOption[], typed: string): ComboOption[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return options.slice(0, most);
  const scored = options
    .map((option, index) => {
      const text = fold(`${option.label} ${option.hint ?? ''}`);
      const begins = ` ${text}`.includes(` ${wanted[0]!}`);
      return { option, index, fits: wanted.every((w) => text.includes(w)), begins };
    })
    .filter(({ fits }) => fits);
  return scored
    .toSorted((a, b) => Number(b.begins) - Number(a.begins) || a.index - b.index)
    .slice(0, most)
    .map(({ option }) => option);
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
