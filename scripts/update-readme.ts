/**
 * Writes the tables of inputs and outputs into README.md from action.yml, between the markers
 * `<!-- inputs:start -->` and `<!-- inputs:end -->`, and likewise for outputs.
 *
 * Usage: node scripts/update-readme.ts [--check]
 * With `--check` it writes nothing and fails when the tables are not what action.yml says.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';

interface Entry {
  readonly description: string;
  readonly default?: string;
}

interface ActionMetadata {
  readonly inputs: Readonly<Record<string, Entry>>;
  readonly outputs: Readonly<Record<string, Entry>>;
}

const root = join(import.meta.dirname, '..');
const readmePath = join(root, 'README.md');

/** A cell of a Markdown table: on one line, its own bars escaped. */
function cell(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll('|', String.raw`\|`)
    .trim();
}

function defaultCell(text: string): string {
  return text === '' ? '' : `\`${cell(text)}\``;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, header.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function inputsTable({ inputs }: ActionMetadata): string {
  const rows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    defaultCell(input.default ?? ''),
    cell(input.description),
  ]);
  return table(['Input', 'Default', 'Meaning'], rows);
}

function outputsTable({ outputs }: ActionMetadata): string {
  const rows = Object.entries(outputs).map(([name, output]) => [
    `\`${name}\``,
    cell(output.description),
  ]);
  return table(['Output', 'Meaning'], rows);
}

function replaceBetween(text: string, name: string, content: string): string {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) {
    throw new Error(
      `Expected README.md to have the markers ${start} and ${end}, in this order; at least one is missing. Add them where the table belongs.`,
    );
  }
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

// The file is ours, and the contract test of action.yml asserts its shape.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as ActionMetadata;
const before = readFileSync(readmePath, 'utf8');
const withInputs = replaceBetween(before, 'inputs', inputsTable(action));
const after = await format(replaceBetween(withInputs, 'outputs', outputsTable(action)), {
  ...(await resolveConfig(readmePath)),
  filepath: readmePath,
});

if (after === before) {
  console.log('README.md says what action.yml says.');
} else if (process.argv.includes('--check')) {
  console.error(
    'Expected the tables of README.md to be those of action.yml, found others. Run "node scripts/node24.mjs scripts/update-readme.ts".',
  );
  process.exitCode = 1;
} else {
  writeFileSync(readmePath, after);
  console.log('README.md now says what action.yml says.');
}
