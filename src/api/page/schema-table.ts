import type { Language } from '#base/words.ts';
import type { JsonSchema } from '../json-schema.ts';
import { safe } from './frame.ts';
import { pageWords } from './page.words.ts';

/** Deeper than this a table helps nobody; the description has the rest. */
const deepest = 3;

/** The fields of a schema as rows: name, type, whether it must be there. */
export function schemaTable(schema: JsonSchema, language: Language): string {
  const t = pageWords[language];
  const rows = [...rowsOf(schema, '', 0)].map(
    ({ name, type, isRequired }) =>
      `<tr><td><code>${safe(name)}</code></td><td>${safe(type)}</td><td>${isRequired ? t.needed : ''}</td></tr>`,
  );
  if (rows.length === 0) return `<p><code>${safe(typeOf(schema))}</code></p>`;
  return `<div class="scroll"><table><thead><tr><th>${t.name}</th><th>${t.type}</th><th></th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

interface Row {
  readonly name: string;
  readonly type: string;
  readonly isRequired: boolean;
}

function* rowsOf(schema: JsonSchema, under: string, depth: number): Generator<Row> {
  const inner = innerOf(schema);
  if (depth > deepest) return;
  for (const [name, part] of Object.entries(inner.schema.properties ?? {})) {
    const whole = `${under}${inner.suffix}${under || inner.suffix ? '.' : ''}${name}`;
    const isRequired = inner.schema.required?.includes(name) ?? false;
    yield { name: whole, type: typeOf(part), isRequired };
    yield* rowsOf(part, whole, depth + 1);
  }
}

/** What lies in an array, or in what may be null. */
function innerOf(schema: JsonSchema): { readonly schema: JsonSchema; readonly suffix: string } {
  const choices = schema['anyOf'] as readonly JsonSchema[] | undefined;
  const whole = choices?.find((one) => one.type === 'object' || one.type === 'array');
  if (whole) return innerOf(whole);
  if (schema.type !== 'array') return { schema, suffix: '' };
  const inner = innerOf((schema['items'] ?? {}) as JsonSchema);
  return { schema: inner.schema, suffix: `[]${inner.suffix}` };
}

function typeOf(schema: JsonSchema): string {
  const choices = (schema['anyOf'] ?? schema['oneOf']) as readonly JsonSchema[] | undefined;
  if (choices) return choices.map(typeOf).join(' | ');
  const listed = schema['enum'] as readonly unknown[] | undefined;
  if (listed) return listed.map(String).join(' | ');
  const { type = 'any', format, contentEncoding, minLength, maxLength } = schema;
  if (type === 'array') return `${typeOf((schema['items'] ?? {}) as JsonSchema)}[]`;
  const said = [format, contentEncoding].filter((one) => typeof one === 'string').join(', ');
  const length = maxLength === undefined ? '' : ` ${String(minLength ?? 0)}–${String(maxLength)}`;
  return said ? `${type} (${said})` : `${type}${length}`;
}
