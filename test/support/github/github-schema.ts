import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormatsModule from 'ajv-formats';

/** An operation of GitHub's description that the loopback GitHub plays. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly matches: RegExp;
  /** What is wrong with a request's body, in words; nothing when all is well. */
  checkRequest(body: unknown): readonly string[];
  checkResponse(body: unknown): readonly string[];
  /** Fields of the request that the description does not know. */
  unknownFields(body: object): readonly string[];
}

interface Description {
  readonly operations: readonly {
    readonly method: string;
    readonly path: string;
    readonly status: number;
    readonly request?: { readonly properties: object };
    readonly response: object;
  }[];
  readonly definitions: object;
}

const FILE = join(import.meta.dirname, '../../fixtures/openapi/github-checks.json');

// The fixture is our own file in this shape, made by scripts/refresh-openapi.ts.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const description = JSON.parse(readFileSync(FILE, 'utf8')) as Description;

const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
// The package is CommonJS: its default export is one level down for the compiler, not at run time.
const addFormats = addFormatsModule.default ?? addFormatsModule;
addFormats(ajv);

function compile(schema: object): ValidateFunction {
  return ajv.compile({ ...schema, definitions: description.definitions });
}

function problems(validate: ValidateFunction, body: unknown): readonly string[] {
  if (validate(body)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const limit: unknown = Reflect.get(params, 'limit');
    return `${instancePath} ${message ?? ''}${typeof limit === 'number' ? ` [limit ${limit}]` : ''}`;
  });
}

/** Every operation of the reduced description. */
export const OPERATIONS: readonly Operation[] = description.operations.map((operation) => {
  const request = operation.request && compile(operation.request);
  const response = compile(operation.response);
  const known = new Set(Object.keys(operation.request?.properties ?? {}));
  return {
    method: operation.method,
    path: operation.path,
    status: operation.status,
    matches: new RegExp(`^${operation.path.replace(/\{[^}]+\}/g, '([^/]+)')}$`),
    checkRequest: (body) => (request === undefined ? [] : problems(request, body)),
    checkResponse: (body) => problems(response, body),
    unknownFields: (body) => Object.keys(body).filter((field) => !known.has(field)),
  };
});
