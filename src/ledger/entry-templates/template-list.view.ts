import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { isId } from '#base/id.ts';
import { read } from '#base/read.ts';
import { absent } from '#base/refusal.ts';
import { templateContent } from './template-content.ts';
import type { TemplateContent } from './template-content.ts';

/** A template as lists show it. */
export interface ListedTemplate {
  readonly id: string;
  readonly name: string;
  readonly memo: string;
  readonly lines: number;
  /** Whether it asks for one sum to share out. */
  readonly asksSum: boolean;
  readonly endedOn: Day | null;
}

/** What stands on a line, by name. */
export interface NamedLine {
  readonly code: string;
  readonly account: string;
  readonly ownerKind: string | null;
  readonly ownerId: string | null;
}

/** A template whole. */
export interface TemplateCard extends ListedTemplate {
  readonly content: TemplateContent;
  /** Beside the lines of the content, in their order. */
  readonly named: readonly NamedLine[];
  readonly replacesId: string | null;
  readonly replacedById: string | null;
}

/** Which templates are asked for. */
export interface TemplateFilter {
  readonly text?: string | undefined;
  /** Those that are offered, or those that ended. */
  readonly isEnded?: boolean | undefined;
}

const columns = sql`t.id, t.name, t.content ->> 'memo' as memo,
  jsonb_array_length(t.content -> 'lines') as lines, t.content @> '{"lines":[{"as":"share"}]}' as "asksSum",
  t.ended_on as "endedOn"`;

/** Templates by name; at most 500. Each word that is sought stands in name, memo or an account of a line. */
export function templateList(
  ground: Ground,
  actor: Actor,
  { text = '', isEnded = false }: TemplateFilter = {},
): Promise<ListedTemplate[]> {
  const words = text.trim().split(/\s+/).filter(Boolean).slice(0, 8);
  return read(ground, actor, 'books.read', (q) => {
    const parts = words.map((word) => {
      const like = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
      return sql`and (t.name ilike ${like} or t.content ->> 'memo' ilike ${like} or exists (
        select from jsonb_array_elements(t.content -> 'lines') l
        join account a on a.org_id = t.org_id and a.id = (l ->> 'accountId')::uuid
        where a.code ilike ${like} or a.name ilike ${like}))`;
    });
    return q.many(sql<ListedTemplate>`select ${columns} from entry_template t
      where t.org_id = ${q.orgId} and (t.ended_on is not null) = ${isEnded}::boolean
        ${parts.length > 0 ? sql.join(parts, sql` `) : sql``}
      order by lower(t.name), t.id limit 500`);
  });
}

/**
 * One template with the names of its accounts.
 * @throws Refusal `entry-template/absent`
 */
export async function templateCard(
  ground: Ground,
  actor: Actor,
  id: string,
): Promise<TemplateCard> {
  if (!isId(id)) absent('entry-template/absent');
  return read(ground, actor, 'books.read', async (q) => {
    type Row = ListedTemplate & {
      readonly content: unknown;
      readonly replacesId: string | null;
      readonly replacedById: string | null;
    };
    const [row, named] = await Promise.all([
      q.one(
        sql<Row>`select ${columns}, t.content, t.replaces_id as "replacesId",
            (select n.id from entry_template n where n.org_id = t.org_id and n.replaces_id = t.id limit 1)
              as "replacedById"
          from entry_template t where t.org_id = ${q.orgId} and t.id = ${id}::uuid`,
        () => absent('entry-template/absent'),
      ),
      namesOf(q, id),
    ]);
    return { ...row, content: templateContent.parse(row.content), named };
  });
}

function namesOf(q: Reads, id: string): Promise<NamedLine[]> {
  return q.many(sql<NamedLine>`
    select a.code, a.name as account, s.owner_kind as "ownerKind", s.owner_id as "ownerId"
    from entry_template t
    cross join lateral jsonb_array_elements(t.content -> 'lines') with ordinality as l (line, no)
    left join sub_account s on s.org_id = t.org_id and s.id = (l.line ->> 'subAccountId')::uuid
    join account a on a.org_id = t.org_id and a.id = coalesce(s.account_id, (l.line ->> 'accountId')::uuid)
    where t.org_id = ${q.orgId} and t.id = ${id}::uuid order by l.no`);
}
