import { permissions } from '#app.ts';
import type { JsonSchema } from './json-schema.ts';
import { tags } from './operation.ts';
import type { Operation, Parameter } from './operation.ts';

/** An OpenAPI 3.1 description, as plain JSON. */
export interface ApiDocument {
  readonly openapi: '3.1.0';
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly [member: string]: unknown;
}

const problemRef = { $ref: '#/components/responses/Problem' };

/** What the whole API is, made of its operations; the texts are English, as programmers' are. */
export function apiDocument(operations: readonly Operation[], origin: string): ApiDocument {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const path = `/orgs/{org}${operation.path}`;
    paths[path] = { ...paths[path], [operation.method]: described(operation) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sakaguru API',
      version: '1',
      summary: 'The books and registers of one cooperative, for programs.',
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: `${origin}/api/v1` }],
    tags: Object.entries(tags).map(([name, { en }]) => ({ name, description: en })),
    paths,
    components: { securitySchemes: { key: keyScheme }, parameters, responses, schemas },
  };
}

function described(operation: Operation): Record<string, unknown> {
  const { id, tag, summary, permission, act, body } = operation;
  const held = permission === null ? [] : [permission];
  const said =
    permission === null
      ? 'Any key of the cooperative.'
      : `Scope \`${permission}\`: ${permissions.all.get(permission)?.title.en ?? ''}.`;
  return {
    operationId: id,
    tags: [tag],
    summary: summary.en,
    description: act === null ? said : `${said} Act \`${act}\`.`,
    security: [{ key: held }],
    parameters: [orgRef, ...operation.parameters.map(parameterOf)],
    ...(body && { requestBody: bodyOf(body) }),
    responses: responsesOf(operation),
  };
}

const orgRef = { $ref: '#/components/parameters/Org' };

function bodyOf({ schema, isRequired }: NonNullable<Operation['body']>): Record<string, unknown> {
  return { required: isRequired, content: { 'application/json': { schema } } };
}

function parameterOf({ name, in: place, required, description, schema }: Parameter) {
  return { name, in: place, required, ...(description && { description }), schema };
}

function responsesOf({
  method,
  act,
  answer,
  media = [],
  mayWait,
}: Operation): Record<string, unknown> {
  const isRead = method === 'get';
  const others = media.map((one) => [one, { schema: { type: 'string' } }]);
  const content = { 'application/json': { schema: answer }, ...Object.fromEntries(others) };
  const done = { description: act === null ? 'What was asked for.' : 'Done.', content };
  return {
    200: isRead ? { ...done, headers: { ETag: etag } } : done,
    ...(mayWait && { 202: { $ref: '#/components/responses/Waits' } }),
    ...(isRead && { 304: { description: 'Unchanged since the tag of If-None-Match.' } }),
    '4XX': problemRef,
  };
}

const etag = { description: 'A strong tag of the answer.', schema: { type: 'string' } };

const keyScheme = {
  type: 'http',
  scheme: 'bearer',
  description:
    'An API key: `Authorization: Bearer sk_…`. Roles of a requirement are the scopes the key needs.',
};

const parameters = {
  Org: {
    name: 'org',
    in: 'path',
    required: true,
    description: 'The cooperative, by its short name or id.',
    schema: { type: 'string', minLength: 1, maxLength: 80 },
  },
};

const fault: JsonSchema = {
  type: 'object',
  properties: {
    pointer: { type: 'string', description: 'Where in the body, as RFC 6901 has it.' },
    parameter: { type: 'string', description: 'Or which parameter.' },
    code: { type: 'string' },
    detail: { type: 'string' },
  },
  required: ['code', 'detail'],
  additionalProperties: false,
};

const schemas: Record<string, JsonSchema> = {
  Problem: {
    type: 'object',
    description: 'RFC 9457. Plain facts of the refusal stand beside these members.',
    properties: {
      type: { type: 'string', format: 'uri' },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string' },
      code: { type: 'string', description: 'The same for ever: `entry/unbalanced`.' },
      faults: { type: 'array', items: fault },
    },
    required: ['type', 'title', 'status', 'detail', 'code'],
  },
};

const problemContent = {
  'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
};

const responses = {
  Problem: { description: 'Refused, and why.', content: problemContent },
  Waits: {
    description:
      'Not yet: a second person has to say yes. `Location` tells where to ask what came of it.',
    headers: { Location: { schema: { type: 'string', format: 'uri' } } },
    content: problemContent,
  },
};
