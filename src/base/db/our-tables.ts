/**
 * SQL that tells our tables from those that somebody else made in the same schema: they belong to whoever
 * runs our migrations.
 *
 * @param alias the name under which the query has `pg_class`
 */
export function isOurs(alias: string): string {
  return `${alias}.relnamespace = 'public'::regnamespace and ${alias}.relowner =
    (select relowner from pg_class where oid = to_regclass('public.kysely_migration'))`;
}
