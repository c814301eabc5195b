import { posix } from 'node:path';

/** A language that rules can be written for. */
export interface RuleLanguage {
  /** The name by which it is registered. */
  readonly id: string;
  /** How rules may name it, in lower case. */
  readonly names: readonly string[];
  readonly extensions: readonly string[];
  /** The grammar's module. */
  readonly grammar: string;
  /** What stands for `$` while a pattern is parsed, where `$` is no letter of the language. */
  readonly expandoChar?: string;
  /** Kinds of comments. */
  readonly comments: readonly string[];
}

const COMMENT = ['comment'];
const LINE_AND_BLOCK = ['line_comment', 'block_comment'];
/** As in ast-grep's own languages (crates/language/src/lib.rs of https://github.com/ast-grep/ast-grep). */
const MICRO = 'µ';

function language(id: string, rest: Omit<RuleLanguage, 'id' | 'grammar'>): RuleLanguage {
  return { id, grammar: `tree-sitter-${id}`, ...rest };
}

/**
 * The languages whose grammars are shipped; names and extensions are those of ast-grep's command. PHP
 * has the grammar that it uses, in which a pattern need not begin with `<?php`.
 */
export const RULE_LANGUAGES: readonly RuleLanguage[] = [
  language('bash', {
    names: ['bash'],
    extensions: [
      'bash',
      'bats',
      'cgi',
      'command',
      'env',
      'fcgi',
      'ksh',
      'sh',
      'tmux',
      'tool',
      'zsh',
    ],
    comments: COMMENT,
  }),
  language('go', {
    names: ['go', 'golang'],
    extensions: ['go'],
    expandoChar: MICRO,
    comments: COMMENT,
  }),
  language('java', { names: ['java'], extensions: ['java'], comments: LINE_AND_BLOCK }),
  language('javascript', {
    names: ['javascript', 'js', 'jsx'],
    extensions: ['cjs', 'js', 'mjs', 'jsx'],
    comments: COMMENT,
  }),
  language('php_only', {
    names: ['php'],
    extensions: ['php'],
    expandoChar: MICRO,
    comments: COMMENT,
  }),
  language('python', {
    names: ['python', 'py'],
    extensions: ['py', 'py3', 'pyi', 'bzl'],
    expandoChar: MICRO,
    comments: COMMENT,
  }),
  language('ruby', {
    names: ['ruby', 'rb'],
    extensions: ['rb', 'rbw', 'gemspec'],
    expandoChar: MICRO,
    comments: COMMENT,
  }),
  language('rust', {
    names: ['rust', 'rs'],
    extensions: ['rs'],
    expandoChar: MICRO,
    comments: LINE_AND_BLOCK,
  }),
  language('tsx', { names: ['tsx'], extensions: ['tsx'], comments: COMMENT }),
  language('typescript', {
    names: ['typescript', 'ts'],
    extensions: ['ts', 'cts', 'mts'],
    comments: COMMENT,
  }),
];

/** Languages that ast-grep's command knows, and of which no grammar is shipped here. */
export const OTHER_LANGUAGES: ReadonlySet<string> = new Set(
  'c cc c++ cpp cxx cs csharp css dart elixir ex haskell hs hcl html json kotlin kt ktm kts lua markdown md nix scala solidity sol swift yaml yml'.split(
    ' ',
  ),
);

/** The language of a file; `undefined` where it is none of these. */
export function languageOf(path: string): RuleLanguage | undefined {
  const extension = posix.extname(path).slice(1).toLowerCase();
  return RULE_LANGUAGES.find(({ extensions }) => extensions.includes(extension));
}

/** The language that a rule names. */
export function languageNamed(name: string): RuleLanguage | undefined {
  const lower = name.toLowerCase();
  return RULE_LANGUAGES.find(({ names }) => names.includes(lower));
}
