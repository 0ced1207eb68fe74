import type { z } from 'zod';
import { readInput } from '#base/input.ts';
import { personalNumber } from '#base/personal-number.ts';
import { Refusal, refuse } from '#base/refusal.ts';
import { base } from './base.ts';
import { readBody } from './body.ts';
import { jsonSchema, namesIn, without } from './json-schema.ts';
import { askedOf, parametersOf, readableFault } from './parameters.ts';
import type { Call, Operation } from './operation.ts';

/** What a question is asked with: parameters, and a body where it may name a person. */
export interface Places extends Pick<Operation, 'parameters' | 'body'> {
  /** Where a text is searched that may be a name. */
  readonly searchedAt?: string;
}

interface PlacedSpec {
  readonly method?: 'post';
  readonly path: string;
  readonly searchedAt?: string;
}

/** A question is short. */
const most = 65_536;

/** Where the parts of a question travel: in the address, or (`post`) all but the path's parts in the body. */
export function placesOf({ method, path, searchedAt }: PlacedSpec, asks: z.ZodObject): Places {
  const parameters = parametersOf(path, asks);
  if (method !== 'post') return { parameters, body: null, ...(searchedAt && { searchedAt }) };
  const schema = without(jsonSchema(asks, 'input'), namesIn(path));
  const body = { schema, isRequired: schema.required !== undefined, most };
  return { parameters: parameters.filter((one) => one.in === 'path'), body };
}

/**
 * What a request asks, read by its schema.
 * @throws Refusal `act/input`, `api/no-such-thing`, `api/number-in-address`, `api/name-in-address`, and what
 *   `readBody` refuses
 */
export async function askedIn<P extends z.ZodObject>(
  asks: P,
  call: Call,
  { parameters, body, searchedAt }: Places,
): Promise<z.output<P>> {
  if (searchedAt !== undefined) noNameIn(call, searchedAt);
  const inPath = parameters.filter((one) => one.in === 'path').map(({ name }) => name);
  const inAddress = askedOf(call, parameters);
  if (body === null) noNumberIn(inAddress, parameters);
  const inBody = body === null ? {} : await readBody(call.request, body.schema, body.most);
  try {
    return readInput(asks, { ...inBody, ...inAddress });
  } catch (error) {
    return readableFault(body === null ? inQuery(error) : error, inPath);
  }
}

/** Whoever looks for a person in the address, as it is usual elsewhere, hears where it is done here. */
function noNameIn({ request, org }: Call, searchedAt: string): void {
  const asked = new URL(request.url).searchParams;
  const field = ['text', 'search', 'q', 'name'].find((name) => asked.has(name));
  if (field === undefined) return;
  const path = `${base.replace('{org}', org.slug)}${searchedAt}`;
  refuse('api/name-in-address', { field, inQuery: true, path });
}

/** Addresses are kept in logs and on proxies: a whole NIK or phone number never stands in one. */
function noNumberIn(
  asked: Readonly<Record<string, string>>,
  parameters: Operation['parameters'],
): void {
  for (const { name, in: place, schema } of parameters) {
    const isText = schema.type === 'string' && schema['maxLength'] !== undefined;
    if (place !== 'query' || !isText || name === 'cursor') continue;
    if (personalNumber(asked[name] ?? '') !== null)
      refuse('api/number-in-address', { field: name, inQuery: true });
  }
}

/** What was asked behind the question mark is told by its name, and not as a place in a body. */
function inQuery(error: unknown): unknown {
  if (!(error instanceof Refusal) || error.code !== 'act/input') return error;
  return new Refusal(error.kind, error.code, { ...error.facts, inQuery: true });
}
