/** An account as the grid knows it. */
export interface GridAccount {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly control: boolean;
}

/** How an account stands in a cell, and how it is typed back: `1-1101 Kas`. */
export function accountText({ code, name }: Pick<GridAccount, 'code' | 'name'>): string {
  return `${code} ${name}`;
}

/**
 * The accounts that a typed text means: by its code alone, by code and name, or by a name; several only
 * where several have that name.
 */
export function accountsMeant(accounts: readonly GridAccount[], text: string): GridAccount[] {
  const typed = fold(text);
  if (typed === '') return [];
  const exact = accounts.filter(
    (account) => fold(account.code) === typed || fold(accountText(account)) === typed,
  );
  if (exact.length > 0) return exact;
  const named = accounts.filter((account) => fold(account.name) === typed);
  if (named.length > 0) return named;
  // A name may have been changed since: the code in front still says which one.
  const code = typed.split(' ')[0]!;
  return typed === code ? [] : accounts.filter((account) => fold(account.code) === code);
}

function fold(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
