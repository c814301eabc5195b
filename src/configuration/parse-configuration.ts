import { ConfigurationError } from '../errors.ts';
import { parsePathFilter } from '../files/path-filter.ts';
import type { RuleLevel, RuleLevels } from '../model/rule-settings.ts';
import type { Configuration } from './configuration.ts';
import { describeSchemaError, type KeyPath, type Problem } from './describe-schema-error.ts';
import type { ToolsContent } from './configured-tool.ts';
import { readTools, toolProblems } from './read-tools.ts';
import { CONFIGURATION_SCHEMA } from './schema.ts';
import {
  type ConfigurationText,
  lineOf,
  MOST_PROBLEMS,
  parseYaml,
  positionOf,
  refuse,
  type Source,
  toContent,
} from './yaml-source.ts';

/** What a configuration may name. */
export interface KnownNames {
  /** Ids of analyzers. */
  readonly analyzers: readonly string[];
  /** Ids of all rules; only asked for where the file names one. */
  readonly ruleIds: () => ReadonlySet<string>;
}

/** The same, with the tools of the file: nobody knows their rules. */
type NamesWithTools = KnownNames & { readonly tools: ReadonlySet<string> };

/** The rules about suppressions have no analyzer that could be switched off. */
const OWN_RULES = 'evenkeel';

/** The shape that the schema allows. */
interface Content {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly 'fail-on'?: string;
  readonly analyzers?: Readonly<Record<string, { readonly enabled?: boolean }>>;
  readonly rules?: Readonly<Record<string, RuleLevel>>;
  readonly tools?: ToolsContent;
  readonly overrides?: readonly {
    readonly paths: readonly string[];
    readonly rules: Readonly<Record<string, RuleLevel>>;
  }[];
}

function unknownName(at: KeyPath, expected: string, unknown: Problem['unknown']): Problem {
  return { at, isKey: true, expected, advice: '', ...(unknown !== undefined && { unknown }) };
}

function unknownAnalyzer(at: KeyPath, name: string, known: readonly string[]): Problem[] {
  if (known.includes(name)) return [];
  const expected = `the name of an analyzer (${known.join(', ')})`;
  return [unknownName(at, expected, { name, among: known })];
}

/** A rule's whole name, or that of an analyzer, which stands for all of its rules. */
function unknownRule(at: KeyPath, name: string, known: NamesWithTools): Problem[] {
  const [analyzer = ''] = name.split('/');
  if (known.tools.has(analyzer)) return [];
  const problems = unknownAnalyzer(at, analyzer, [...known.analyzers, OWN_RULES, ...known.tools]);
  if (problems.length > 0 || name === analyzer) return problems;
  const ids = known.ruleIds();
  if (ids.has(name)) return [];
  const expected = `the name of a rule of ${analyzer} ("evenkeel rules" lists them)`;
  return [unknownName(at, expected, { name, among: [...ids] })];
}

/** Names of analyzers and rules that there are not. */
function unknownNames(content: Content, names: KnownNames): Problem[] {
  const known = { ...names, tools: new Set(Object.keys(content.tools ?? {})) };
  const inRules = (at: KeyPath, rules: object = {}): Problem[] =>
    Object.keys(rules).flatMap((rule) => unknownRule([...at, rule], rule, known));
  return [
    ...Object.keys(content.analyzers ?? {}).flatMap((id) =>
      unknownAnalyzer(['analyzers', id], id, known.analyzers),
    ),
    ...inRules(['rules'], content.rules),
    ...(content.overrides ?? []).flatMap(({ rules }, index) =>
      inRules(['overrides', index, 'rules'], rules),
    ),
  ];
}

async function validate(source: Source): Promise<Content> {
  const content = toContent(source);
  // By this way both Node and the bundle find it, whose views of CommonJS differ.
  const { Ajv } = (await import('ajv')).default;
  const check = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true }).compile<Content>(
    CONFIGURATION_SCHEMA,
  );
  if (check(content)) return content;
  refuse(source, (check.errors ?? []).map(describeSchemaError));
  throw new Error('Expected the validator to say what it refused.');
}

function idsOf(analyzers: NonNullable<Content['analyzers']>, isOn: boolean): readonly string[] {
  return Object.entries(analyzers).flatMap(([id, { enabled }]) => (enabled === isOn ? [id] : []));
}

function levelsOf(rules: Readonly<Record<string, RuleLevel>> = {}): RuleLevels {
  return Object.entries(rules);
}

function globProblem(source: Source, at: KeyPath, glob: string): string[] {
  // By itself a pattern with "!" takes nothing back, which for `exclude` is a mistake of the whole list.
  const input = at[0] === 'exclude' && !glob.trim().startsWith('!') ? 'exclude' : 'include';
  try {
    parsePathFilter(at[0] === 'overrides' ? 'overrides' : input, [glob]);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return [`${positionOf(source, { at, isKey: false })}: ${error.message}`];
  }
}

/** Refuses here, with their places, globs that nobody could use later. */
function refuseGlobs(source: Source, content: Content): void {
  const { include, exclude, tools = {}, overrides = [] } = content;
  const lists: [KeyPath, readonly string[]][] = [
    [['include'], include ?? []],
    [['exclude'], exclude ?? []],
    ...Object.entries(tools).map(([name, tool]): [KeyPath, readonly string[]] => [
      ['tools', name, 'files'],
      tool?.files ?? [],
    ]),
    ...overrides.map(({ paths }, index): [KeyPath, readonly string[]] => [
      ['overrides', index, 'paths'],
      paths,
    ]),
  ];
  const problems = lists.flatMap(([at, globs]) =>
    globs.flatMap((glob, index) => globProblem(source, [...at, index], glob)),
  );
  if (problems.length > 0)
    throw new ConfigurationError(problems.slice(0, MOST_PROBLEMS).join('\n'));
}

/**
 * Parses a configuration file, as data from a stranger. Throws `ConfigurationError`, which names each
 * place, what is allowed there and the nearest known word.
 */
export async function parseConfiguration(
  file: ConfigurationText,
  known: KnownNames,
): Promise<Configuration> {
  const source = parseYaml(file);
  const content = await validate(source);
  const inTools = toolProblems(content.tools, [...known.analyzers, OWN_RULES]);
  refuse(source, [...unknownNames(content, known), ...inTools]);
  refuseGlobs(source, content);
  const { include, exclude, 'fail-on': failOn, analyzers = {}, overrides = [] } = content;
  return {
    path: file.path,
    ...(include !== undefined && { include }),
    ...(exclude !== undefined && { exclude }),
    ...(failOn !== undefined && { failOn }),
    off: idsOf(analyzers, false),
    on: idsOf(analyzers, true),
    rules: {
      levels: levelsOf(content.rules),
      overrides: overrides.map(({ paths, rules }) => ({ paths, levels: levelsOf(rules) })),
    },
    tools: readTools(content.tools),
    lineOf: (at) => lineOf(source, at),
  };
}
