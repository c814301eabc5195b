import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../src/analyzers/define-analyzer.ts';
import type { Match } from '../../src/model/finding.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'analyzers');

/** One folder `test/fixtures/analyzers/<analyzer>/{ok,ng}.<case>`. */
export interface AnalyzerFixture {
  readonly name: string;
  /** What is to be found: nothing in an `ok`, what `expected.json` says in an `ng`. */
  readonly expected: readonly Match[];
  /** The file whose name begins with `input`, or the one that the file `input-name` names. */
  readonly input: SourceFile;
  /** Every file of the folder: what the analyzer finds when it looks for configuration. */
  readonly project: Readonly<Record<string, string>>;
}

function readProject(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => [
      path.slice(folder.length + 1).replaceAll('\\', '/'),
      readFileSync(path, 'utf8'),
    ]),
  );
}

function readFixture(folder: string, name: string): AnalyzerFixture {
  const { 'expected.json': expected = '[]', ...project } = readProject(join(folder, name));
  const named = project['input-name']?.trim();
  const path =
    named ?? Object.keys(project).find((each) => /(?:^|\/)input(?:[._][^/]*)?$/.test(each));
  if (path === undefined || !(path in project))
    throw new Error(`Expected a file named input… in ${folder}/${name}.`);
  // Written by hand after a look at what was found; the contract test compares it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const matches = JSON.parse(expected) as readonly Match[];
  return { name, project, expected: matches, input: { path, text: project[path] ?? '' } };
}

/** The fixtures of an analyzer; none when it has no folder, which the contract test refuses. */
export function readAnalyzerFixtures(analyzer: string): readonly AnalyzerFixture[] {
  const folder = join(FIXTURES, analyzer);
  const names = readdirSync(FIXTURES).includes(analyzer) ? readdirSync(folder) : [];
  return names.toSorted().map((name) => readFixture(folder, name));
}
