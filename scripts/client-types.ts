// Writes the types of the small client from the description of the API.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import { allOperations } from '#api/all-operations.ts';
import { apiDocument } from '#api/document.ts';
import type { ApiDocument } from '#api/document.ts';

const target = new URL('../clients/typescript/api.generated.ts', import.meta.url);

/** The text of the generated file. */
export async function clientTypes(): Promise<string> {
  const document = apiDocument(allOperations(), 'https://kop.example');
  const types = astToString(await openapiTS(JSON.stringify(forOneOrganisation(document))));
  return `// Made by \`npm run client\` from the API's description; not edited by hand.\n${types}`;
}

/** Compares or writes the file; returns whether it was as it should be. */
export async function writeClient({ check }: { check: boolean }): Promise<boolean> {
  const wanted = await clientTypes();
  const found = await readFile(target, 'utf8').catch(() => '');
  if (!check && wanted !== found) await writeFile(target, wanted);
  return wanted === found;
}

interface Described {
  readonly parameters: readonly { readonly $ref?: string; readonly name?: string }[];
  readonly responses: Readonly<Record<string, unknown>>;
}

/**
 * The description as a client of one cooperative sees it: the organisation stands in its base address, and
 * whoever sends no idempotency key is given one, and what waits for a second person (202) is thrown.
 */
function forOneOrganisation(document: ApiDocument): ApiDocument {
  const paths = Object.entries(document.paths).map(([path, methods]) => [
    path.replace('/orgs/{org}', '') || '/',
    Object.fromEntries(
      Object.entries(methods).map(([method, raw]) => [method, withoutOrg(raw as Described)]),
    ),
  ]);
  return { ...document, paths: Object.fromEntries(paths) as ApiDocument['paths'] };
}

function withoutOrg({ parameters, responses, ...rest }: Described): Described {
  const own = parameters.filter(({ $ref }) => $ref !== '#/components/parameters/Org');
  const isKey = ({ name }: Described['parameters'][number]) => name === 'Idempotency-Key';
  const { 202: _waits, ...done } = responses;
  return {
    ...rest,
    responses: done,
    parameters: own.map((one) => (isKey(one) ? { ...one, required: false } : one)),
  };
}
