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
  /** Likewise for what is behind the question mark: unknown names, values of another kind. */
  checkQuery(query: URLSearchParams): readonly string[];
  checkResponse(body: unknown): readonly string[];
  /** Fields of the request that the description does not know. */
  unknownFields(body: object): readonly string[];
}

interface Description {
  readonly operations: readonly {
    readonly method: string;
    readonly path: string;
    readonly status: number;
    readonly parameters: readonly Parameter[];
    readonly request?: { readonly properties: object };
    readonly response: object;
  }[];
  readonly errors: Readonly<Record<string, object>>;
  readonly definitions: object;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: { readonly type?: string };
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

const errorChecks = Object.fromEntries(
  Object.entries(description.errors).map(([status, schema]) => [status, compile(schema)]),
);

/** What is wrong with the body of an answer that is no success. */
export function checkError(status: number, body: unknown): readonly string[] {
  const validate = errorChecks[status] ?? errorChecks['default'];
  return validate === undefined ? ['no description of errors'] : problems(validate, body);
}

function queryProblems(
  parameters: readonly Parameter[],
  query: URLSearchParams,
): readonly string[] {
  const known = parameters.filter((parameter) => parameter.in === 'query');
  const missing = known.filter(({ required, name }) => required && !query.has(name));
  const given = [...query].flatMap(([name, value]) => {
    const parameter = known.find((candidate) => candidate.name === name);
    if (parameter === undefined) return [`unknown parameter ${name}`];
    const typed = parameter.schema.type === 'integer' ? Number(value) : value;
    return problems(compile(parameter.schema), typed).map((problem) => `${name}${problem}`);
  });
  return [...missing.map(({ name }) => `no parameter ${name}`), ...given];
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
    checkQuery: (query) => queryProblems(operation.parameters, query),
    checkResponse: (body) => problems(response, body),
    unknownFields: (body) => Object.keys(body).filter((field) => !known.has(field)),
  };
});
