/**
 * Writes the table of rules that mean the same, `src/findings/equivalences-data.ts`, and its page,
 * `docs/equivalences.md`: `node scripts/equivalences.ts [--check]`.
 *
 * What is known of single rules stands in `equivalences/*.txt`, one meaning a line. What follows from
 * how tools name their rules is derived here.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ANALYZERS } from '../src/analyzers/index.ts';
import { RULE_TABLE } from '../src/analyzers/ruff/rule-table.ts';

const root = join(import.meta.dirname, '..');

/** Plugins of flake8 whose codes Ruff has as they are. */
const FLAKE8_PLUGINS =
  'A ANN ASYNC B BLE C4 COM DJ DTZ EM EXE FA FBT G INP INT ISC LOG N PIE PT PYI Q RET RSE SIM SLF SLOT T10 T20 TC TID YTT'.split(
    ' ',
  );

/**
 * Linters of Ruff that took over the codes of another tool as they are (https://docs.astral.sh/ruff/rules/):
 * that tool, and what it puts before the code's digits. Plugins of flake8 report under `flake8`.
 */
const RUFF_FAMILIES: Readonly<
  Record<string, readonly (readonly [tool: string, prefix: string])[]>
> = {
  F: [
    ['pyflakes', 'F'],
    ['flake8', 'F'],
  ],
  E: [
    ['pycodestyle', 'E'],
    ['flake8', 'E'],
  ],
  W: [
    ['pycodestyle', 'W'],
    ['flake8', 'W'],
  ],
  D: [
    ['pydocstyle', 'D'],
    ['flake8', 'D'],
  ],
  S: [
    ['bandit', 'B'],
    ['flake8', 'S'],
  ],
  PL: [['pylint', '']],
  ...Object.fromEntries(FLAKE8_PLUGINS.map((prefix) => [prefix, [['flake8', prefix]]] as const)),
};

function ruffLines(): string[][] {
  return RULE_TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [prefix = '', ...rules] = line.split(' ');
      const families = RUFF_FAMILIES[prefix] ?? [];
      const present = rules.filter((rule) => !rule.includes('!'));
      return present.map((rule) => {
        const digits = rule.split(':')[0]?.replace(/[*-]$/u, '') ?? '';
        return [
          `ruff/${prefix}${digits}`,
          ...families.map(([tool, theirs]) => `${tool}/${theirs}${digits}`),
        ];
      });
    });
}

function rulesOf(id: string): readonly string[] {
  const analyzer = ANALYZERS.find((each) => each.id === id);
  return analyzer?.rules().map(({ rule }) => rule) ?? [];
}

/** Engines that we ship under the names that their own command lines report under. */
function ownLines(): string[][] {
  return [
    ...rulesOf('biome').map((rule) => [`biome/${rule}`, `biome/lint/${rule}`]),
    ...rulesOf('markdown')
      .filter((rule) => rule.startsWith('MD'))
      .map((rule) => [`markdown/${rule}`, `markdownlint/${rule}`]),
    ...rulesOf('html').map((rule) => [`html/${rule}`, `htmlhint/${rule}`]),
  ];
}

function writtenLines(): string[][] {
  const folder = join(root, 'equivalences');
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' '));
}

/** Joins lines that name the same rule. */
function classesOf(lines: readonly (readonly string[])[]): string[][] {
  const classOf = new Map<string, Set<string>>();
  for (const line of lines) {
    const joined = new Set<string>();
    for (const rule of line) for (const each of classOf.get(rule) ?? [rule]) joined.add(each);
    for (const rule of joined) classOf.set(rule, joined);
  }
  return [...new Set(classOf.values())]
    .map((rules) => [...rules])
    .filter((rules) => rules.length > 1)
    .toSorted(([left = ''], [right = '']) => (left < right ? -1 : 1));
}

const classes = classesOf([...ruffLines(), ...ownLines(), ...writtenLines()]);

const data = `// oxlint-disable max-lines -- it is a table.
/** Rules that mean the same, one meaning a line. Written by \`scripts/equivalences.ts\`; do not edit. */
export const EQUIVALENCES = \`
${classes.map((rules) => rules.join(' ')).join('\n')}
\`;
`;

const page = `<!-- Written by scripts/equivalences.ts from equivalences/. Do not edit. -->

# Rules that mean the same

Where several tools find the same thing in the same place, Evenkeel reports one finding that names them
all. The same thing is what one line of this list says; the same place is the same file, the same line
to begin on, and ranges that overlap or begin in the same column. The finding of the analyzer that is
built in stays, with its help; of several severities the highest counts. Findings of one tool never
become one. How this was decided: [decision 21](decisions/0021-other-tools.md).

Names are \`tool/rule\`, as findings show them: the tool's name in lower case, then its own name of the
rule. Not in it: Biome's rules that were only inspired by another one, rules that look for less or
more than their namesakes, and rules that report another place.

${String(classes.length)} meanings.

${classes.map(([first = '', ...rest]) => `- \`${first}\`: ${rest.map((rule) => `\`${rule}\``).join(', ')}`).join('\n')}
`;

async function formatted(path: string, text: string): Promise<string> {
  const options = await resolveConfig(path);
  return format(text, { ...options, filepath: path });
}

let isStale = false;
for (const [name, text] of [
  ['src/findings/equivalences-data.ts', data],
  ['docs/equivalences.md', page],
] as const) {
  const path = join(root, name);
  const wanted = await formatted(path, text);
  if (!process.argv.includes('--check')) writeFileSync(path, wanted);
  else if (readFileSync(path, 'utf8') !== wanted) isStale = true;
}
if (isStale) {
  process.exitCode = 1;
  console.error('The table of equivalences is stale: run "npm run equivalences".');
}
