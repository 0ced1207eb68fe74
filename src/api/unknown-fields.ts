import type { JsonSchema } from './json-schema.ts';
import { unknownField } from './parameters.ts';

/** So many are told at once; whoever sent more has another document in mind. */
const mostTold = 50;

/**
 * The fields of a body that its schema does not know, however deep they stand: `lines.0.unitID`. Most are
 * mistyped, and passed over in silence they would book something else than was meant.
 */
export function unknownIn(sent: unknown, schema: JsonSchema): ReturnType<typeof unknownField>[] {
  return [...unknown(sent, [schema], '')].slice(0, mostTold).map(unknownField);
}

/** Several forms (`anyOf`) know together what each of them knows: which is meant, the act finds out. */
function* unknown(
  sent: unknown,
  schemas: readonly JsonSchema[],
  at: string,
): Generator<string, void> {
  const forms = schemas.flatMap(formsOf);
  if (Array.isArray(sent)) {
    const items = forms.flatMap((form) => there(form['items'] as JsonSchema | undefined));
    if (items.length === 0) return;
    for (const [no, one] of sent.entries()) yield* unknown(one, items, `${at}${no}.`);
  } else if (typeof sent === 'object' && sent !== null) {
    const objects = forms.filter((form) => form.properties !== undefined);
    if (objects.length === 0 || objects.some(takesAny)) return;
    for (const [name, value] of Object.entries(sent)) {
      const known = objects.flatMap(({ properties = {} }) =>
        there(Object.hasOwn(properties, name) ? properties[name] : undefined),
      );
      if (known.length === 0) yield `${at}${name}`;
      else yield* unknown(value, known, `${at}${name}.`);
    }
  }
}

function there(schema: JsonSchema | undefined): readonly JsonSchema[] {
  return schema === undefined ? [] : [schema];
}

function formsOf(schema: JsonSchema): readonly JsonSchema[] {
  const forms = [...choicesOf(schema, 'anyOf'), ...choicesOf(schema, 'oneOf')];
  return forms.length === 0 ? [schema] : forms.flatMap(formsOf);
}

function choicesOf(schema: JsonSchema, keyword: 'anyOf' | 'oneOf'): readonly JsonSchema[] {
  return (schema[keyword] as readonly JsonSchema[] | undefined) ?? [];
}

const takesAny = (form: JsonSchema): boolean => form['additionalProperties'] !== false;
