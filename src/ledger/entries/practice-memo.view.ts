/** The name of the account on the first line of one side of the entry `t`, as the practice copy calls it. */
function accountOn(side: 'debit' | 'credit'): string {
  return `coalesce((select a.name from line l join practice_account a on a.id = l.account_id
    where l.org_id = t.org_id and l.entry_id = t.id and l.amount ${side === 'debit' ? '>' : '<'} 0
    order by l.line_no limit 1), '–')`;
}

/**
 * What an entry of the practice copy says instead of its own memo, which may name a person: the accounts
 * it moves between, debit first. An expression over the row `t` of the original.
 */
export const practiceMemo = `left('Latihan: ' || ${accountOn('debit')} || ' / ' || ${accountOn('credit')}, 500)`;
