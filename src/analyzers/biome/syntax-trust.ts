import { parseTree, type ParseError } from 'jsonc-parser';
import { isScriptName, isStrictJson } from './biome-files.ts';
import type { Diagnostic } from './biome-module.ts';
import { isNestedDeeper } from './json-nesting.ts';

/** A file that does not parse, and how. */
export interface Unparsed {
  readonly path: string;
  readonly text: string;
  readonly errors: readonly Diagnostic[];
}

/** Flow's types look like TypeScript's, and its files are called `.js`. */
const FLOW_PRAGMA = /@(?:no)?flow\b/;

/** The pragma stands in the first comment; this many characters hold the longest licence before it. */
const PRAGMA_CHARACTERS = 4_000;

/** What Biome says to types in a file that is called JavaScript. */
const TYPES = /TypeScript only|TypeScript file/;

/** PHP and Handlebars block tags, whose beginning tells. */
const TEMPLATE = /<\?(?:php|=)|\{\{[#/^]/;

/** ERB and EJS, then Jinja and Liquid. */
const TAGS = [
  ['<%', '%>'],
  ['{%', '%}'],
] as const;

/** `{{ value }}`: in JSX it is an object in braces, elsewhere nothing that one writes. */
const MUSTACHE = ['{{', '}}'] as const;

/** What preprocessors, PostCSS and Tailwind understand, the components of Vue, and old browsers' hacks. */
const PROCESSED_CSS = new RegExp(
  [
    '@(?:apply|config|custom-variant|define-mixin|each|else|extend|for|forward|function|if|include)\\b',
    '@(?:mixin|mixin-content|nest|plugin|reference|return|source|tailwind|theme|use|utility|value)\\b',
    '@(?:variant|variants|while)\\b',
    '\\$[\\w-]',
    '#\\{',
    '^[^\\S\\r\\n]*//',
    ':(?:deep|slotted|v-deep)\\b',
    '[{;\\s]\\*[a-z-]+\\s*:',
    'filter\\s*:\\s*(?:alpha|chroma|progid)',
  ].join('|'),
  'm',
);

function isTypedScript({ path, text, errors }: Unparsed): boolean {
  if (!/\.(?:[cm]?js|jsx)$/.test(path)) return false;
  return (
    FLOW_PRAGMA.test(text.slice(0, PRAGMA_CHARACTERS)) ||
    errors.some(({ description }) => TYPES.test(description))
  );
}

/** Whether a tag is opened and closed. No expression: from each of many openings it would search to the end. */
function hasTag(text: string, [open, close]: readonly [string, string]): boolean {
  const start = text.indexOf(open);
  return start !== -1 && text.includes(close, start + open.length);
}

function isTemplate({ path, text }: Unparsed): boolean {
  return (
    TEMPLATE.test(text) ||
    TAGS.some((tag) => hasTag(text, tag)) ||
    (!/\.[jt]sx?$/.test(path) && hasTag(text, MUSTACHE))
  );
}

/** JSON for a reader that takes comments: then it may well take trailing commas. */
function isCommentedJson(text: string): boolean {
  if (!/\/[/*]/.test(text)) return false;
  const withoutCommas: ParseError[] = [];
  parseTree(text, withoutCommas, { allowTrailingComma: true });
  if (withoutCommas.length > 0) return false;
  const strict: ParseError[] = [];
  parseTree(text, strict, { disallowComments: true, allowTrailingComma: true });
  return strict.length > 0;
}

/** One JSON text a line: `.json` in name only. */
function isJsonLines(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (
    lines.length > 1 &&
    lines.every((line) => {
      const errors: ParseError[] = [];
      parseTree(line, errors);
      return errors.length === 0;
    })
  );
}

/** jsonc-parser recurses; a text nested this deep is no settings file. */
const NESTING_LIMIT = 200;

function isOtherJson(text: string): boolean {
  return !isNestedDeeper(text, NESTING_LIMIT) && (isCommentedJson(text) || isJsonLines(text));
}

/**
 * Whether what Biome calls a syntax error is one. It is not in Flow's files, in templates, in what
 * goes through a preprocessor first, and in JSON for readers that take more than JSON.
 */
export function isTrusted(file: Unparsed): boolean {
  if (isTemplate(file)) return false;
  if (file.path.endsWith('.css')) return !PROCESSED_CSS.test(file.text);
  if (file.path.endsWith('.json')) return isStrictJson(file.path) || !isOtherJson(file.text);
  return !isTypedScript(file);
}

/** A function that Node wraps around every CommonJS module makes this legal there. */
const TOP_LEVEL_RETURN = 'Illegal return statement outside of a function';

/** The errors of a file without those that its kind allows. */
export function withoutAllowed(path: string, errors: readonly Diagnostic[]): readonly Diagnostic[] {
  if (!isScriptName(path)) return errors;
  return errors.filter(({ description }) => !description.includes(TOP_LEVEL_RETURN));
}

/** Folders whose files are input of tests, and often wrong on purpose. */
const FIXTURES =
  /(?:^|\/)(?:__fixtures__|__testfixtures__|fixtures?|testdata|test[-_]data|tests?\/(?:cases|data|input)|testcases|snapshots|__snapshots__)\//;

/** How much a syntax error matters here. */
export function syntaxSeverity(path: string): 'error' | 'notice' {
  return FIXTURES.test(path) ? 'notice' : 'error';
}
