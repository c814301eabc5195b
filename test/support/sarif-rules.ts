import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';

const SCHEMA = join(import.meta.dirname, '../fixtures/sarif/sarif-schema-2.1.0.json');

const ajv = new Ajv2020({ strict: false, allErrors: true });
// Under Node the module is the function itself, under a bundler its `default`.
const addFormats = addFormatsModule.default ?? addFormatsModule;
addFormats(ajv);
const checkSchema = ajv.compile(mendedSchema());

/** The published schema has a region's `anyOf` one level too deep, where it is the name of a property. */
function mendedSchema(): object {
  const schema = JSON.parse(readFileSync(SCHEMA, 'utf8'));
  const { region } = schema.definitions;
  const { anyOf, ...properties } = region.properties;
  schema.definitions.region = { ...region, properties, anyOf };
  return schema;
}

/** The parts of a SARIF file that tests look at. */
export interface SarifLog {
  readonly runs: readonly {
    readonly automationDetails: { readonly id: string };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex?: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly partialFingerprints: Readonly<Record<string, string>>;
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: Readonly<Record<string, number>>;
        };
      }[];
    }[];
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly exitCodeDescription: string;
      readonly toolExecutionNotifications: readonly {
        readonly level: string;
        readonly message: { readonly text: string };
      }[];
    }[];
    readonly tool: {
      readonly driver: {
        readonly rules: readonly {
          readonly id: string;
          readonly helpUri?: string;
          readonly shortDescription: { readonly text: string };
          readonly fullDescription: { readonly text: string };
          readonly help: { readonly text: string; readonly markdown: string };
          readonly properties: { readonly tags: readonly string[] };
        }[];
      };
    };
  }[];
}

/** Reads a file that is ours, without checking it. */
export function parseSarif(text: string): SarifLog {
  // Its shape is what `sarifProblems` checks.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(text) as SarifLog;
}

/**
 * What is wrong with a SARIF file for GitHub: the published schema, and the limits of code scanning
 * (docs.github.com, "SARIF support for code scanning") with what github/codeql-action does to a file
 * before it sends it.
 */
export function sarifProblems(text: string): readonly string[] {
  const log = parseSarif(text);
  const schema = checkSchema(log)
    ? []
    : (checkSchema.errors ?? [])
        .slice(0, 5)
        .map((error) => `${error.instancePath} ${error.message}`);
  return [
    ...schema,
    ...(log.runs.length <= 20 ? [] : ['more than 20 runs']),
    ...(gzipSync(text).length <= 10_000_000 ? [] : ['more than 10 MB compressed']),
    ...log.runs.flatMap(runProblems),
  ];
}

type Run = SarifLog['runs'][number];

function runProblems({ results, tool, automationDetails }: Run): readonly string[] {
  const { rules } = tool.driver;
  return [
    ...(results.length <= 25_000 ? [] : ['more than 25,000 results']),
    ...(rules.length <= 25_000 ? [] : ['more than 25,000 rules']),
    ...(/^.+\/$/s.test(automationDetails.id) ? [] : ['a category that is not all of the id']),
    ...rules.flatMap(ruleProblems),
    ...results.flatMap((result) => resultProblems(result, rules)),
  ];
}

function ruleProblems(rule: Run['tool']['driver']['rules'][number]): readonly string[] {
  return [
    ...(rule.id.length <= 255 ? [] : ['a long rule id']),
    ...(rule.shortDescription.text.length <= 1024 ? [] : ['a long short description']),
    ...(rule.fullDescription.text.length <= 1024 ? [] : ['a long full description']),
    ...(rule.help.text === '' ? ['no help text'] : []),
    ...(rule.properties.tags.length <= 10 ? [] : ['too many tags']),
  ];
}

function resultProblems(
  { ruleId, ruleIndex, locations, message }: Run['results'][number],
  rules: Run['tool']['driver']['rules'],
): readonly string[] {
  const isKnown = ruleIndex === undefined || rules[ruleIndex]?.id === ruleId;
  return [
    ...(isKnown ? [] : [`${ruleId} is not rule ${ruleIndex}`]),
    ...(locations.length === 1 ? [] : ['not one location']),
    ...(message.text === '' ? ['an empty message'] : []),
    ...locations.flatMap(({ physicalLocation }) =>
      uriProblems(physicalLocation.artifactLocation.uri),
    ),
  ];
}

/** The action decodes an address, and looks for the file below the checkout. */
function uriProblems(uri: string): readonly string[] {
  const isRelative = !URL.canParse(uri) && !uri.startsWith('/');
  const decoded = decodeURIComponent(uri);
  const isBelow = !decoded.split('/').includes('..');
  return isRelative && isBelow ? [] : [`not a relative address: ${uri}`];
}
