import { z } from 'zod';

/** A schema of JSON Schema 2020-12, which OpenAPI 3.1 takes as it is. */
export interface JsonSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly [keyword: string]: unknown;
}

/**
 * A schema as JSON Schema.
 * @param io as it is sent (`input`), or as it is answered (`output`)
 */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _, ...made } = z.toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: written }) => {
      // Bytes are the one thing of our inputs that JSON has no word for.
      if (zodSchema._zod.def.type === 'custom' && Object.keys(written).length === 0) {
        Object.assign(written, { type: 'string', contentEncoding: 'base64' });
      }
      // What is sent holds nothing that nobody asked for (`unknownIn`), and the description says so.
      if (io === 'input' && written.properties) written.additionalProperties ??= false;
    },
  });
  return made as JsonSchema;
}

/** The same object without some of its properties: what the path says already. */
export function without(schema: JsonSchema, names: readonly string[]): JsonSchema {
  const properties = Object.entries(schema.properties ?? {});
  const required = (schema.required ?? []).filter((name) => !names.includes(name));
  const { required: _, ...rest } = schema;
  return {
    ...rest,
    type: 'object',
    properties: Object.fromEntries(properties.filter(([name]) => !names.includes(name))),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

/** The names between braces of a path. */
export function namesIn(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
}
