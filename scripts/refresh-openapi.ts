/**
 * Reduces GitHub's OpenAPI description to what the loopback GitHub of the tests checks against:
 * `node scripts/refresh-openapi.ts FILE`, where FILE is `generated/api.github.com.json` of the npm
 * package `@octokit/openapi` (MIT): `npm pack @octokit/openapi && tar xzf octokit-openapi-*.tgz`.
 * It is not a dependency: unpacked it takes 385 MB.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [name: string]: Json;
}

/** The operations Evenkeel uses, by method and path. */
const OPERATIONS: readonly (readonly [method: string, path: string])[] = [
  ['post', '/repos/{owner}/{repo}/check-runs'],
  ['get', '/repos/{owner}/{repo}/check-runs/{check_run_id}'],
  ['patch', '/repos/{owner}/{repo}/check-runs/{check_run_id}'],
  ['get', '/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations'],
  ['get', '/repos/{owner}/{repo}/commits/{ref}/check-runs'],
];

/** What describes without constraining, and would make the file ten times as large. */
const PROSE = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'tags',
  'title',
]);

const TARGET = join(dirname(import.meta.dirname), 'test/fixtures/openapi/github-checks.json');

function object(value: Json | undefined, what: string): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    // `Array.isArray` does not narrow a readonly array out of the union.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return value as JsonObject;
  }
  throw new Error(`Expected ${what} to be an object: has the description changed its shape?`);
}

function at(root: JsonObject, path: readonly string[]): JsonObject {
  return path.reduce((inner, name) => object(inner[name], path.join('.')), root);
}

function content(holder: JsonObject): Json {
  return at(holder, ['content', 'application/json'])['schema'] ?? {};
}

/** OpenAPI 3.0 says `nullable`; JSON Schema says so by type. */
function toJsonSchema(value: Json): Json {
  if (Array.isArray(value)) return value.map(toJsonSchema);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(
      ([name, child]) => !isProse(name, child) && !name.startsWith('x-') && name !== 'nullable',
    )
    .map(([name, child]) => [name, name === '$ref' ? localReference(child) : toJsonSchema(child)]);
  const schema: JsonObject = Object.fromEntries(entries);
  return object(value, 'a schema')['nullable'] === true
    ? { anyOf: [schema, { type: 'null' }] }
    : schema;
}

/** A property may be called `description` or `title`; then its value is a schema. */
function isProse(name: string, child: Json): boolean {
  const isSchema = typeof child === 'object' && child !== null && !Array.isArray(child);
  return PROSE.has(name) && (!isSchema || name === 'externalDocs' || name.startsWith('example'));
}

function localReference(reference: Json): Json {
  return typeof reference === 'string'
    ? reference.replace('#/components/schemas/', '#/definitions/')
    : reference;
}

function referencesIn(value: Json): readonly string[] {
  return [...JSON.stringify(value).matchAll(/"#\/definitions\/([^"]+)"/g)].flatMap(
    ([, name]) => name ?? [],
  );
}

function definitionsFor(roots: Json, schemas: JsonObject): JsonObject {
  const definitions: Record<string, Json> = {};
  const open = [...referencesIn(roots)];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (definitions[name] !== undefined) continue;
    const schema = toJsonSchema(schemas[name] ?? {});
    definitions[name] = schema;
    open.push(...referencesIn(schema));
  }
  return Object.fromEntries(Object.entries(definitions).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The package replaces this request's schema and loses GitHub's `oneOf`: a completed check run has a conclusion. */
const COMPLETED_OR_NOT: Json = [
  {
    properties: { status: { enum: ['completed'] } },
    required: ['status', 'conclusion'],
    additionalProperties: true,
  },
  { properties: { status: { enum: ['queued', 'in_progress'] } }, additionalProperties: true },
];

function withConclusionRule(schema: JsonObject): JsonObject {
  return { ...schema, oneOf: COMPLETED_OR_NOT };
}

/** Names, places and schemas of an operation's parameters. */
function parametersOf(operation: JsonObject, shared: JsonObject): readonly Json[] {
  const { parameters } = operation;
  if (!Array.isArray(parameters)) throw new Error('Expected the parameters to be a list.');
  return parameters.map((parameter) => {
    const given = object(parameter, 'a parameter');
    const { $ref: reference } = given;
    const {
      name,
      in: place,
      required,
      schema,
    } = typeof reference === 'string'
      ? at(shared, [reference.replace('#/components/parameters/', '')])
      : given;
    return {
      name: name ?? '',
      in: place ?? '',
      required: required ?? false,
      schema: toJsonSchema(schema ?? {}),
    };
  });
}

/** The bodies of answers that are no success; the operations name hardly any. */
const ERRORS: JsonObject = {
  '422': {
    anyOf: [
      { $ref: '#/definitions/validation-error' },
      { $ref: '#/definitions/validation-error-simple' },
    ],
  },
  default: { $ref: '#/definitions/basic-error' },
};

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('Expected the path of api.github.com.json as argument.');
const text: unknown = JSON.parse(await readFile(source, 'utf8'));
// Whatever `JSON.parse` returns is JSON.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const description = object(text as Json, 'the description');

const operations = OPERATIONS.map(([method, path]) => {
  const operation = at(description, ['paths', path, method]);
  const request =
    operation['requestBody'] === undefined
      ? undefined
      : object(toJsonSchema(content(at(operation, ['requestBody']))), 'a request');
  const [status, response] =
    Object.entries(at(operation, ['responses'])).find(([code]) => code.startsWith('2')) ?? [];
  return {
    method: method.toUpperCase(),
    path,
    status: Number(status),
    parameters: parametersOf(operation, at(description, ['components', 'parameters'])),
    ...(request !== undefined && {
      request: method === 'post' ? withConclusionRule(request) : request,
    }),
    response: toJsonSchema(content(object(response, 'a response'))),
  };
});
const { version } = at(description, ['info']);
if (typeof version !== 'string') throw new Error('Expected the description to have a version.');
const reduced = {
  source: `@octokit/openapi ${version}, MIT; reduced by scripts/refresh-openapi.ts`,
  operations,
  errors: ERRORS,
  definitions: definitionsFor([operations, ERRORS], at(description, ['components', 'schemas'])),
};
await writeFile(TARGET, `${JSON.stringify(reduced, null, 1)}\n`);
