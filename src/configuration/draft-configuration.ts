import { type Counts, mostOf, type Survey } from './survey.ts';

/** What a draft is made of. */
export interface DraftParts {
  readonly survey: Survey;
  /** Names of analyzers for people, by their ids. */
  readonly names: ReadonlyMap<string, string>;
  /** Rules to show as examples: they exist, and their analyzers have files here. */
  readonly examples: readonly string[];
  /** Where editors find the schema; absent as long as nobody knows. */
  readonly schemaUrl?: string;
}

function files(count: number): string {
  return `${String(count)} file${count === 1 ? '' : 's'}`;
}

function comment(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '#' : `# ${line}`));
}

/** A list that is a comment, so that one takes away the marks before what one wants. */
function suggested(counts: Counts): string[] {
  return mostOf(counts).map(([folder, count]) => `  - '${folder}/**'  # ${files(count)}`);
}

function headOf({ survey, names, schemaUrl }: DraftParts): string[] {
  const found = mostOf(survey.analyzers).map(
    ([id, count]) => `  ${id}: ${files(count)} (${names.get(id) ?? id})`,
  );
  const { followed, others } = survey;
  return [
    ...(schemaUrl === undefined ? [] : [`# yaml-language-server: $schema=${schemaUrl}`]),
    ...comment([
      'The configuration of Evenkeel. Every key is optional; what the workflow or a flag says wins.',
      '"evenkeel config" prints what a run would follow, "evenkeel rules" all rules.',
      '',
      found.length === 0 ? 'Found here: nothing to analyse yet.' : 'Found here, by analyzer:',
      ...found,
      ...(followed.length === 0 ? [] : [`Followed as they are: ${followed.join(', ')}.`]),
      ...(others.length === 0
        ? []
        : [`Of tools that do not come with Evenkeel: ${others.join(', ')}.`]),
    ]),
  ];
}

function filesOf({ survey }: DraftParts): string[] {
  const { leftOut, doubtful } = survey;
  const known = mostOf(leftOut).map(([folder, count]) => `${folder}/ (${files(count)})`);
  const wanted = suggested(doubtful);
  return comment([
    'Globs of the files to analyse, and of those to leave out.',
    ...(known.length === 0 ? [] : [`Left out anyway, by their names: ${known.join(', ')}.`]),
    "include: ['**']",
    'exclude:',
    ...(wanted.length === 0 ? ["  - 'path/of/a/folder/**'"] : wanted),
  ]);
}

function analyzersOf({ survey }: DraftParts): string[] {
  const [[id] = ['markdown']] = mostOf(survey.analyzers).toReversed();
  return comment(['Analyzers that should not run.', 'analyzers:', `  ${id}: { enabled: false }`]);
}

function rulesOf({ survey, examples }: DraftParts): string[] {
  const [[folder] = ['test']] = mostOf(survey.tests);
  const [first = 'ruff/F401', second = first] = examples;
  return comment([
    'Severities of rules: off, notice, warning or error. A rule that is off is switched on by one.',
    'rules:',
    `  ${first}: error`,
    ...(second === first ? [] : [`  ${second}: off`]),
    '',
    'The same for some files only; a later entry wins over an earlier one.',
    'overrides:',
    `  - paths: ['${folder}/**']`,
    `    rules: { ${first}: off }`,
  ]);
}

/**
 * The text of a first `evenkeel.yml`: what is on without it, and beside it, as comments, what is worth
 * a thought in this repository.
 */
export function draftConfiguration(parts: DraftParts): string {
  return [
    ...headOf(parts),
    '',
    '# The least severity that fails a run: error, warning, notice or never.',
    'fail-on: error',
    '',
    ...filesOf(parts),
    '',
    ...analyzersOf(parts),
    '',
    ...rulesOf(parts),
    '',
  ].join('\n');
}
