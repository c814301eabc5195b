/**
 * Writes the tables of rules that come with JavaScript libraries, from those libraries themselves:
 * `node scripts/tool-rules.ts`, after one was updated. A test fails when a table is not fresh. Main and
 * the command line read the tables; the libraries are loaded by workers alone.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ValidationCode } from 'dockerfile-utils';
import htmlhint from 'htmlhint';
import { format, resolveConfig } from 'prettier';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

interface MarkdownRule {
  readonly names: readonly string[];
  readonly description: string;
  readonly tags: readonly string[];
}

/** The package exports no list of its rules, so its file is named. */
async function markdownRules(): Promise<readonly MarkdownRule[]> {
  const file = join(root, 'node_modules', 'markdownlint', 'lib', 'rules.mjs');
  // The package's own file, of the version that the lockfile names.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { default: rules } = (await import(pathToFileURL(file).href)) as {
    readonly default: readonly MarkdownRule[];
  };
  return rules;
}

function table(tool: string, name: string, lines: readonly string[]): string {
  return `// Written by scripts/tool-rules.ts from ${tool}. Do not edit.

/** The rules of ${tool}, one a line: ${name}. */
export const RULE_TABLE = \`
${lines.join('\n').replaceAll(/[\\`]|\$\{/g, String.raw`\$&`)}
\`;
`;
}

/** Names of the enumeration; it has an old name for one of its values besides. */
function dockerfileLines(): string[] {
  const codes = Object.entries(ValidationCode).filter(([key]) => /^\d+$/.test(key));
  return codes.map(([, name]) => String(name).toLowerCase().replaceAll('_', '-'));
}

function htmlLines(): string[] {
  // Its types leave out that the rules are there.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { rules } = htmlhint.HTMLHint as unknown as {
    readonly rules: Readonly<Record<string, { readonly id: string; readonly description: string }>>;
  };
  return Object.values(rules).map(({ id, description }) => `${id} ${description.trim()}`);
}

/** Every table by its path, formatted. */
export async function renderTables(): Promise<ReadonlyMap<string, string>> {
  const markdown = (await markdownRules()).map(
    ({ names, description, tags }) => `${names.join(',')} ${tags.join(',')} ${description}`,
  );
  const files = new Map([
    [
      'src/analyzers/markdown/rule-table.ts',
      table('markdownlint', 'its names, the tags it has, what it is about', markdown),
    ],
    ['src/analyzers/html/rule-table.ts', table('HTMLHint', 'its name and a sentence', htmlLines())],
    [
      'src/analyzers/dockerfile/rule-table.ts',
      table('dockerfile-utils', 'its name', dockerfileLines()),
    ],
  ]);
  const config = await resolveConfig(join(root, 'src', 'cli.ts'));
  for (const [path, text] of files) {
    files.set(path, await format(text, { ...config, filepath: path }));
  }
  return files;
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  for (const [path, text] of await renderTables()) writeFileSync(join(root, path), text);
}
