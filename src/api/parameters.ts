import type { z } from 'zod';
import { refuse, Refusal } from '#base/refusal.ts';
import { jsonSchema, namesIn } from './json-schema.ts';
import type { Call, Parameter } from './operation.ts';

/** What stands in the path and behind the question mark, as the description tells it. */
export function parametersOf(path: string, asks: z.ZodObject): Parameter[] {
  const { properties = {}, required = [] } = jsonSchema(asks, 'input');
  const inPath = namesIn(path);
  const lost = inPath.find((name) => !Object.hasOwn(properties, name));
  if (lost !== undefined) throw new Error(`${path} names ${lost}, which is not asked for`);
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: inPath.includes(name) ? 'path' : 'query',
    required: inPath.includes(name) || required.includes(name),
    schema,
  }));
}

/**
 * What a request asks, by name, as texts.
 * @throws Refusal `act/input` on what is not asked for, or asked twice
 */
export function askedOf(call: Call, parameters: readonly Parameter[]): Record<string, string> {
  const known = new Set(parameters.filter((one) => one.in === 'query').map(({ name }) => name));
  const asked: Record<string, string> = {};
  const faults = [];
  for (const [name, value] of new URL(call.request.url).searchParams) {
    if (!known.has(name)) faults.push(unknownField(name));
    else if (Object.hasOwn(asked, name))
      faults.push({ field: name, code: 'input/unfit', facts: {} });
    else asked[name] = value;
  }
  if (faults.length > 0) refuse('act/input', { field: faults[0]!.field, faults, inQuery: true });
  for (const { name, in: place } of parameters) {
    if (place === 'path') asked[name] = call.params[name]!;
  }
  return asked;
}

/** A field that nobody asked for: most are mistyped, and would else be passed over in silence. */
export function unknownField(name: string) {
  return {
    field: name.slice(0, 80),
    code: 'api/unknown-field',
    facts: { text: name.slice(0, 80) },
  };
}

/**
 * An address whose id has not the form of one leads nowhere: that is a 404, and no fault of a field.
 * @throws the error itself, or Refusal `api/no-such-thing`
 */
export function readableFault(error: unknown, inPath: readonly string[]): never {
  const faults = error instanceof Refusal && error.code === 'act/input' && error.facts['faults'];
  if (Array.isArray(faults) && faults.some(({ field }) => inPath.includes(field))) {
    throw new Refusal('absent', 'api/no-such-thing');
  }
  throw error;
}
