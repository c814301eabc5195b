import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
} from 'yaml';
import { ConfigurationError } from '../errors.ts';
import { parsePathFilter } from '../files/path-filter.ts';
import type { RuleLevel, RuleLevels } from '../model/rule-settings.ts';
import type { Configuration } from './configuration.ts';
import {
  adviceFor,
  describeSchemaError,
  type KeyPath,
  type Problem,
} from './describe-schema-error.ts';
import { CONFIGURATION_SCHEMA } from './schema.ts';

/** A configuration file as it was read. */
export interface ConfigurationText {
  readonly path: string;
  readonly text: string;
}

/** What a configuration may name. */
export interface KnownNames {
  /** Ids of analyzers. */
  readonly analyzers: readonly string[];
  /** Ids of all rules; only asked for where the file names one. */
  readonly ruleIds: () => ReadonlySet<string>;
}

/** The rules about suppressions have no analyzer that could be switched off. */
const OWN_RULES = 'evenkeel';
/** The file holds globs and names; more than this is an attack on whoever reads it. */
const MOST_CHARACTERS = 65_536;
const MOST_ALIASES = 20;
const MOST_PROBLEMS = 10;
const SHOWN_CHARACTERS = 60;

/** The shape that the schema allows. */
interface Content {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly 'fail-on'?: string;
  readonly analyzers?: Readonly<Record<string, { readonly enabled?: boolean }>>;
  readonly rules?: Readonly<Record<string, RuleLevel>>;
  readonly overrides?: readonly {
    readonly paths: readonly string[];
    readonly rules: Readonly<Record<string, RuleLevel>>;
  }[];
}

/** A parsed document that can say where things are. */
interface Source {
  readonly path: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return JSON.stringify(
    text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text,
  );
}

/** The part of the document at a path; the whole for the empty path. */
function nodeAt({ document }: Source, at: KeyPath): unknown {
  return at.length === 0 ? document.contents : document.getIn(at, true);
}

function keyNodeAt(source: Source, at: KeyPath): unknown {
  const parent = nodeAt(source, at.slice(0, -1));
  if (!isMap(parent)) return undefined;
  const last = String(at.at(-1));
  return parent.items.find(({ key }) => isScalar(key) && String(key.value) === last)?.key;
}

/** Where a key, or else its value, stands in the text. */
function offsetOf(source: Source, { at, isKey }: Pick<Problem, 'at' | 'isKey'>): number {
  const value = isKey ? undefined : nodeAt(source, at);
  const node = value ?? keyNodeAt(source, at);
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function positionOf(source: Source, place: Pick<Problem, 'at' | 'isKey'>): string {
  const { line, col } = source.lines.linePos(offsetOf(source, place));
  return `${source.path}:${String(line)}:${String(col)}`;
}

function foundAt(source: Source, { at, isKey }: Problem): string {
  if (isKey) return quote(String(at.at(-1)));
  const node = nodeAt(source, at);
  if (isCollection(node)) return isMap(node) ? 'keys with values' : 'a list';
  return isScalar(node) ? quote(node.value) : 'nothing';
}

function sentenceOf(source: Source, problem: Problem): string {
  const sentence = `${positionOf(source, problem)}: expected ${problem.expected}, found ${foundAt(source, problem)}.`;
  const { unknown } = problem;
  const advice = unknown === undefined ? problem.advice : adviceFor(unknown.name, unknown.among);
  return advice === '' ? sentence : `${sentence} ${advice}`;
}

function refuse(source: Source, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const shown = problems.slice(0, MOST_PROBLEMS).map((problem) => sentenceOf(source, problem));
  const rest = problems.length - shown.length;
  throw new ConfigurationError(
    [...shown, ...(rest > 0 ? [`and ${String(rest)} more like these.`] : [])].join('\n'),
  );
}

function parseYaml({ path, text }: ConfigurationText): Source {
  if (text.length > MOST_CHARACTERS) {
    throw new ConfigurationError(
      `${path}: expected at most ${String(MOST_CHARACTERS)} characters, found ${String(text.length)}. Shorten it.`,
    );
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error === undefined) return { path, document, lines };
  const { line, col } = lines.linePos(error.pos[0]);
  throw new ConfigurationError(
    `${path}:${String(line)}:${String(col)}: expected YAML, found an error in it: ${error.message}`,
  );
}

function toContent(source: Source): unknown {
  try {
    return source.document.toJS({ maxAliasCount: MOST_ALIASES }) ?? {};
  } catch {
    throw new ConfigurationError(
      `${source.path}: expected at most ${String(MOST_ALIASES)} uses of an anchor, found more. Write the values out.`,
    );
  }
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
function unknownRule(at: KeyPath, name: string, known: KnownNames): Problem[] {
  const [analyzer = ''] = name.split('/');
  const problems = unknownAnalyzer(at, analyzer, [...known.analyzers, OWN_RULES]);
  if (problems.length > 0 || name === analyzer) return problems;
  const ids = known.ruleIds();
  if (ids.has(name)) return [];
  const expected = `the name of a rule of ${analyzer} ("evenkeel rules" lists them)`;
  return [unknownName(at, expected, { name, among: [...ids] })];
}

/** Names of analyzers and rules that there are not. */
function unknownNames(content: Content, known: KnownNames): Problem[] {
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
  const check = new Ajv({ allErrors: true, verbose: true }).compile<Content>(CONFIGURATION_SCHEMA);
  if (check(content)) return content;
  refuse(source, (check.errors ?? []).map(describeSchemaError));
  throw new Error('Expected the validator to say what it refused.');
}

function levelsOf(rules: Readonly<Record<string, RuleLevel>> = {}): RuleLevels {
  return Object.entries(rules);
}

function linesOf(source: Source): ReadonlyMap<string, number> {
  const { contents } = source.document;
  const keys = isMap(contents) ? contents.items.map(({ key }) => key) : [];
  return new Map(
    keys.flatMap((key) =>
      isScalar(key) ? [[String(key.value), source.lines.linePos(key.range?.[0] ?? 0).line]] : [],
    ),
  );
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
  refuse(source, unknownNames(content, known));
  // Only to refuse here, with the file's name, what the worker could not use.
  for (const { paths } of content.overrides ?? []) parsePathFilter('overrides', paths);
  const { include, exclude, 'fail-on': failOn, analyzers = {}, overrides = [] } = content;
  return {
    path: file.path,
    ...(include !== undefined && { include }),
    ...(exclude !== undefined && { exclude }),
    ...(failOn !== undefined && { failOn }),
    off: Object.entries(analyzers).flatMap(([id, { enabled }]) => (enabled === false ? [id] : [])),
    rules: {
      levels: levelsOf(content.rules),
      overrides: overrides.map(({ paths, rules }) => ({ paths, levels: levelsOf(rules) })),
    },
    lines: linesOf(source),
  };
}
