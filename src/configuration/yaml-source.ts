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
import { adviceFor, type KeyPath, type Problem } from './describe-schema-error.ts';
import { isNestedTooDeeply } from './nesting.ts';

/** A configuration file as it was read. */
export interface ConfigurationText {
  readonly path: string;
  readonly text: string;
}

/** The file holds globs and names; more than this is an attack on whoever reads it. */
const MOST_CHARACTERS = 65_536;
const MOST_ALIASES = 20;
const SHOWN_CHARACTERS = 60;
/** Problems that are told of one file. */
export const MOST_PROBLEMS = 10;

/** A parsed document that can say where things are. */
export interface Source {
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

/** Where a key, or else its value, stands: `path:line:column`. */
export function positionOf(source: Source, place: Pick<Problem, 'at' | 'isKey'>): string {
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

/** Throws `ConfigurationError` when there are problems. */
export function refuse(source: Source, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const shown = problems.slice(0, MOST_PROBLEMS).map((problem) => sentenceOf(source, problem));
  const rest = problems.length - shown.length;
  throw new ConfigurationError(
    [...shown, ...(rest > 0 ? [`and ${String(rest)} more like these.`] : [])].join('\n'),
  );
}

const NESTED = 'expected a few levels, found nesting that nobody reads. Shorten it.';

/** What a parser does that recurses: too deep a file ends its stack, which harms nothing here. */
function unlessTooDeep<Result>(path: string, parse: () => Result): Result {
  try {
    return parse();
  } catch (error) {
    if (error instanceof RangeError) throw new ConfigurationError(`${path}: ${NESTED}`);
    throw error;
  }
}

/** Parses the text of a configuration file, as data from a stranger. Throws `ConfigurationError`. */
export function parseYaml({ path, text }: ConfigurationText): Source {
  if (text.length > MOST_CHARACTERS) {
    throw new ConfigurationError(
      `${path}: expected at most ${String(MOST_CHARACTERS)} characters, found ${String(text.length)}. Shorten it.`,
    );
  }
  if (isNestedTooDeeply(text)) throw new ConfigurationError(`${path}: ${NESTED}`);
  const lines = new LineCounter();
  const options = { lineCounter: lines, prettyErrors: false, logLevel: 'error' } as const;
  const document = unlessTooDeep(path, () => parseDocument(text, options));
  // A tag that means nothing here is a warning to the parser: what it was to be, nobody knows.
  const [error] = [...document.errors, ...document.warnings];
  if (error === undefined) return { path, document, lines };
  const { line, col } = lines.linePos(Math.min(error.pos[0], text.length));
  throw new ConfigurationError(
    `${path}:${String(line)}:${String(col)}: expected YAML, found an error in it: ${error.message}`,
  );
}

/** The document as plain values. Throws `ConfigurationError` for what would fill the memory. */
export function toContent(source: Source): unknown {
  try {
    return unlessTooDeep(
      source.path,
      () => source.document.toJS({ maxAliasCount: MOST_ALIASES }) ?? {},
    );
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    throw new ConfigurationError(
      `${source.path}: expected at most ${String(MOST_ALIASES)} uses of an anchor, found more. Write the values out.`,
    );
  }
}

/** The line of a key, or of an item of a list. */
export function lineOf(source: Source, at: KeyPath): number | undefined {
  const node = keyNodeAt(source, at) ?? nodeAt(source, at);
  if (!isNode(node)) return undefined;
  return source.lines.linePos(node.range?.[0] ?? 0).line;
}
