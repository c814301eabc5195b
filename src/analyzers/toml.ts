import { posix } from 'node:path';
import { parse, TomlError } from 'smol-toml';
import type { Match } from '../model/finding.ts';
import { defineAnalyzer, type SourceFile } from './define-analyzer.ts';
import { defineRulePage, rulesOfPage, toOwnMatches } from './own-rule.ts';
import { isTestFile } from './test-files.ts';

/** The rules of `toml`. */
export const TOML_PAGE = defineRulePage<'syntax'>({
  page: 'toml',
  title: 'TOML',
  preface:
    'Looks at `.toml` and `Pipfile` with [smol-toml](https://github.com/squirrelchat/smol-toml). What Ruff says of its own files is not said twice.',
  rules: {
    syntax: {
      severity: 'error',
      isEnabled: true,
      summary: 'The file is not TOML.',
      help: 'Whatever reads the file fails. A key or a table that is there twice counts as well. The first error is told. In tests it is a notice; a template that cannot be read is left alone.',
    },
  },
});

/** Deeper nesting than any file has; the parser recurses. */
const NESTING_LIMIT = 200;

/** Ruff tells of these itself. */
const RUFF_NAMES: ReadonlySet<string> = new Set(['ruff.toml', '.ruff.toml']);

function analyze({ path, text }: SourceFile): Match[] {
  try {
    parse(text, { maxDepth: NESTING_LIMIT, integersAsBigInt: 'asNeeded' });
    return [];
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    // A template is no TOML before it is filled in.
    if (/\{\{|\{%|<%/.test(text)) return [];
    const [why = ''] = error.message.split('\n');
    const line = text.split('\n')[error.line - 1] ?? '';
    const startColumn = Math.max(1, Math.min(error.column, line.length + 1));
    const endColumn = Math.max(startColumn, line.trimEnd().length + 1);
    const range = { startLine: error.line, startColumn, endLine: error.line, endColumn };
    const message = `The file is not TOML: ${why.replace(/^Invalid TOML document: /, '')}`;
    const isWeak = isTestFile(path);
    return toOwnMatches(TOML_PAGE, [
      { rule: 'syntax', message, range, ...(isWeak && { severity: 'notice' }) },
    ]);
  }
}

/** TOML: syntax, and keys that are there twice. */
export const toml = defineAnalyzer({
  id: 'toml',
  name: 'TOML',
  modules: [],
  rules: () => rulesOfPage(TOML_PAGE, 'toml'),
  claims: (path) =>
    (path.endsWith('.toml') || posix.basename(path) === 'Pipfile') &&
    !RUFF_NAMES.has(posix.basename(path)),
  load: () => Promise.resolve({ analyze, memoryBytes: () => 0 }),
});
