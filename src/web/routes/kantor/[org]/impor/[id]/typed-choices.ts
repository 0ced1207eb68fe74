import { readDay } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { isId } from '#base/id.ts';
import { Refusal } from '#base/refusal.ts';
import type { DraftChoices } from '#coop/import/draft-choices.ts';
import { draftChoicesInput, trialFields } from '#coop/import/draft-choices.ts';
import type { CheckedDraft } from '#coop/import/check-draft.ts';
import { memberFields } from '#coop/import/member-columns.ts';
import { textOf } from '#web/form.ts';

/**
 * Reads what a person set right: `kolom.<sheet>.<letter>` is what a column means, `akun.<code>` an account's
 * id or `baru:<class>`. What the form does not carry stays as it was.
 */
export function typedChoices(
  form: FormData,
  { check }: CheckedDraft,
  before: DraftChoices,
  today: Day,
): DraftChoices {
  const mappings = check.readings.flatMap((reading, index) => {
    const fields = new Set<string>(reading.kind === 'members' ? memberFields : trialFields);
    const { file, sheet } = reading;
    const isThere = reading.columns.some(({ column }) => form.has(`kolom.${index}.${column}`));
    if (reading.kind === 'ignored' || !isThere) {
      return before.mappings.filter((one) => one.file === file && one.sheet === sheet);
    }
    const columns = reading.columns.flatMap(({ column }) => {
      const field = textOf(form, `kolom.${index}.${column}`);
      return fields.has(field) ? [{ column, field: field as 'number' }] : [];
    });
    mustBeOnce(columns, index);
    return [{ file, sheet, columns }];
  });
  const lines = check.trial?.rows ?? [];
  const accounts = lines.flatMap(({ code }) => {
    const said = textOf(form, `akun.${code}`);
    if (said === '' || said === textOf(form, `semula.${code}`)) {
      return before.accounts.filter((one) => one.code === code);
    }
    if (isId(said)) return [{ code, accountId: said, sakClass: null }];
    const sakClass = draftChoicesInput.shape.accounts.element.shape.sakClass.safeParse(
      said.replace(/^baru:/, ''),
    );
    return sakClass.success ? [{ code, accountId: null, sakClass: sakClass.data }] : [];
  });
  const typed = textOf(form, 'day').trim();
  return { day: typed === '' ? before.day : dayTyped(typed, today), mappings, accounts };
}

/** A field that two columns claim: which of them counts nobody could tell. */
function mustBeOnce(columns: readonly { column: string; field: string }[], index: number): void {
  const seen = new Map<string, string>();
  for (const { column, field } of columns) {
    const first = seen.get(field);
    if (first !== undefined && field !== 'otherBalance') {
      const facts = { field: `kolom.${index}.${column}`, column, first };
      throw new Refusal('rule', 'import/column-twice', facts);
    }
    seen.set(field, column);
  }
}

function dayTyped(text: string, today: Day): Day {
  try {
    return readDay(text, today);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.kind, error.code, { ...error.facts, field: 'day' });
  }
}
