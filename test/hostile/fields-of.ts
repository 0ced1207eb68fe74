import { z } from 'zod';
import { newId } from '#base/id.ts';

/** Where a value stands in an input. */
export type Path = readonly (string | number)[];

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** The schema of an input as JSON Schema has it; what that cannot say is any value. */
export function schemaOf(input: z.ZodType): JsonSchema {
  return z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
}

/** Every place of an input where a value may stand, its optional ones and those of a list's items too. */
export function pathsOf(schema: JsonSchema, at: Path = []): Path[] {
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const inner = [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, one]) =>
      pathsOf(one, [...at, name]),
    ),
    ...(schema.items ? pathsOf(schema.items, [...at, 0]) : []),
    ...choices.flatMap((one) => pathsOf(one, at).filter((path) => path.length > at.length)),
  ];
  return [at, ...inner];
}

/** An input that fits by its shape, for acts that nobody wrote a sample for. */
export function exampleOf(schema: JsonSchema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const choice = schema.anyOf?.[0] ?? schema.oneOf?.[0];
  if (choice) return exampleOf(choice);
  if (schema.properties) {
    return Object.fromEntries(
      Object.entries(schema.properties).map(([name, one]) => [name, exampleOf(one)]),
    );
  }
  if (schema.items) return [exampleOf(schema.items)];
  if (schema.type === 'integer' || schema.type === 'number') return 1;
  if (schema.type === 'boolean') return true;
  if (schema.format === 'uuid') return newId();
  return schema.type === 'string' ? 'Uji' : undefined;
}

/** The input with one place put to another value; the rest is left as it is. */
export function withValue(input: unknown, path: Path, value: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  if (typeof first === 'number') {
    const list = Array.isArray(input) ? [...input] : [];
    list[first] = withValue(list[first], rest, value);
    return list;
  }
  const whole = typeof input === 'object' && input !== null ? input : {};
  return { ...whole, [first]: withValue((whole as Record<string, unknown>)[first], rest, value) };
}
