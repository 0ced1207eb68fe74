import type { JsonSchema } from '../json-schema.ts';

const id = '01939f3c-5c00-7000-8000-000000000000';

/** A value that a schema would take, for the reader: what is required, and the first of each choice. */
export function exampleOf(schema: JsonSchema, name = ''): unknown {
  const examples = schema['examples'];
  if (Array.isArray(examples)) return examples[0] as unknown;
  if (schema['default'] !== undefined) return schema['default'];
  const choices = (schema['enum'] ?? schema['anyOf'] ?? schema['oneOf']) as unknown[] | undefined;
  if (Array.isArray(schema['enum'])) return choices![0];
  if (choices) return exampleOf(choices[0] as JsonSchema, name);
  if (schema.type === 'object') return objectOf(schema);
  if (schema.type === 'array') return [exampleOf((schema['items'] ?? {}) as JsonSchema, name)];
  if (schema.type === 'integer' || schema.type === 'number') return Number(schema['minimum'] ?? 1);
  if (schema.type === 'boolean') return true;
  return textOf(schema, name);
}

function objectOf(schema: JsonSchema): Record<string, unknown> {
  const { properties = {}, required = [] } = schema;
  const shown = Object.entries(properties).filter(([name]) => required.includes(name));
  const parts = shown.length > 0 ? shown : Object.entries(properties).slice(0, 2);
  return Object.fromEntries(parts.map(([name, part]) => [name, exampleOf(part, name)]));
}

function textOf({ format, ...schema }: JsonSchema, name: string): string {
  if (format === 'uuid') return id;
  if (format === 'date') return '2026-11-24';
  if (format === 'date-time') return '2026-11-24T03:00:00.000Z';
  if (schema['contentEncoding'] === 'base64') return 'iVBORw0KGgo=';
  return name === '' ? '…' : name;
}
