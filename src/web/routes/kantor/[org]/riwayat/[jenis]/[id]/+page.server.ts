import { purposes, recordKinds } from '#app.ts';
import { recordHistory } from '#base/audit/record-history.view.ts';
import type { ChangedField } from '#base/audit/record-history.view.ts';
import type { RecordKind } from '#base/audit/record-kind.ts';
import { isDay } from '#base/day.ts';
import { absent } from '#base/refusal.ts';
import type { Language } from '#base/words.ts';
import { actTitle } from '#web/act-titles.words.ts';
import { withQuery } from '#web/address.ts';
import { translate } from '#web/language.ts';
import { dayText } from '#web/ui/day-text.ts';
import { cursorText, deedCursor } from '../../deed-question.ts';
import { historyWords } from '../../history-pages.words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { app, actor, language, org } = locals;
  const kind = recordKinds.find((one) => one.path === params.jenis) ?? absent('record/absent');
  const cursor = deedCursor(url);
  const { face, places, rows, next } = await recordHistory(
    app,
    actor,
    { kind, id: params.id },
    cursor,
  );
  const said = { kind, language, names: places };
  return {
    face: { name: face.name, href: `/kantor/${org.slug}${face.path}` },
    kind: kind.title[language],
    rows: rows.map(({ changes, act, ...row }) => ({
      ...row,
      title: actTitle(act, language),
      changes: changes.map((change) => saidChange(said, change)),
    })),
    next: next && withQuery(url, { setelah: cursorText(next) }),
    first: cursor === null ? null : url.pathname,
  };
};

interface Said {
  readonly kind: RecordKind;
  readonly language: Language;
  /** Units and offices by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** A changed field in readable words; money stays as its decimal string for the page to write. */
function saidChange(said: Said, { name, before, after, isMasked }: ChangedField) {
  const field = said.kind.fields[name];
  const title = field?.title[said.language] ?? name;
  const as = field?.as === 'money' ? ('money' as const) : ('text' as const);
  const tell = (value: string | null) => (value === null ? null : valueText(said, name, value));
  return { name: title, as, before: tell(before), after: tell(after), isMasked };
}

function valueText({ kind, language, names }: Said, name: string, value: string): string {
  const { as, words } = kind.fields[name] ?? { as: 'text' as const };
  if (as === 'day') return isDay(value) ? dayText(value, language) : value;
  if (as === 'month') return isDay(`${value.slice(0, 7)}-01`) ? monthText(value, language) : value;
  if (as === 'words') return words?.[value]?.[language] ?? value;
  if (as === 'yes') return translate(historyWords, language)(value === 'true' ? 'yes' : 'no');
  if (as === 'unit' || as === 'office') return names.get(value) ?? value;
  return name === 'purpose' ? (purposes.all.get(value)?.title[language] ?? value) : value;
}

function monthText(value: string, language: Language): string {
  return dayText(`${value.slice(0, 7)}-01`, language, 'month');
}
