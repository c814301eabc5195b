import { posix } from 'node:path';

const SUPPORTED = /\.(?:[cm]?[jt]s|[jt]sx|jsonc?|code-workspace|code-snippets|css|graphql|gql)$/;

/**
 * Files without an extension of JSON whose readers take comments, and trailing commas too, or are
 * taken by us as if they did. Not `.eslintrc`, which may be YAML.
 */
const JSONC_NAMES: ReadonlySet<string> = new Set([
  '.babelrc',
  '.hintrc',
  '.jscsrc',
  '.jshintrc',
  '.jslintrc',
  '.swcrc',
]);

/** JSON whose readers take neither comments nor trailing commas. */
export const STRICT_JSON_NAMES: readonly string[] = ['package.json', 'composer.json', 'bower.json'];

/** Code of others: Biome refuses to look into this folder, whatever its configuration says. */
const DEPENDENCIES = /(?:^|\/)node_modules\//;

/** A stylesheet or script of one line below this length may be one line for other reasons. */
const MINIFIED_CHARACTERS = 2000;

/** GitHub's Linguist calls scripts and styles minified when their average line is longer than this. */
const MINIFIED_LINE_CHARACTERS = 110;

/** Whether Biome is the analyzer of this file. */
export function isBiomeFile(path: string): boolean {
  return (SUPPORTED.test(path) || isUnnamedJsonc(path)) && !DEPENDENCIES.test(path);
}

/** Whether it is JSON with comments that Biome does not know by its name. */
export function isUnnamedJsonc(path: string): boolean {
  return JSONC_NAMES.has(posix.basename(path));
}

/** Whether it is JSON that must be JSON to the letter. */
export function isStrictJson(path: string): boolean {
  return STRICT_JSON_NAMES.includes(posix.basename(path));
}

/** Whether it holds TypeScript declarations only. */
export function isDeclarationFile(path: string): boolean {
  return /\.d\.(?:[^./]+\.)?[cm]?ts$/.test(path);
}

/** Whether it is a script of the kinds that need not be a module: Node or a browser decides. */
export function isScriptName(path: string): boolean {
  return /\.(?:c?js|jsx)$/.test(path);
}

/** Whether a script or stylesheet was written by a tool that makes lines long, not by a person. */
export function isMinified(path: string, text: string): boolean {
  if (!/\.(?:[cm]?js|css)$/.test(path) || text.length < MINIFIED_CHARACTERS) return false;
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return text.length > lines * MINIFIED_LINE_CHARACTERS;
}

/** What a file is for the engine, where its name does not tell: the engine's own words for it. */
export type FileSource = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** JSON with comments and trailing commas. */
export const JSONC_SOURCE: FileSource = {
  Json: { allowComments: true, allowTrailingCommas: true, kind: 'regular', variant: 'jsonc' },
};

/** JavaScript that is no module: not strict unless it says so. */
export const SCRIPT_SOURCE: FileSource = {
  Js: {
    embedding_kind: 'None',
    language: 'javaScript',
    module_kind: 'script',
    variant: 'jsx',
    version: 'eSNext',
  },
};
