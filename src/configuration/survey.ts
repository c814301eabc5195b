import { knownFile } from '../files/known-files.ts';

/** Folders and names kept of each kind: a draft is read by people. */
const MOST_KEPT = 12;

/** Names that a draft can repeat as they are, in a comment and as a pattern. */
const PLAIN = /^[\w@.-]+(?:\/[\w@.-]+)*$/;

/** Folders whose files are often written by programs, or by others, though their names do not say so. */
const DOUBTFUL = new Set([
  'build',
  'coverage',
  'dist',
  'external',
  'fixtures',
  'gen',
  'generated',
  'lib-generated',
  'migrations',
  'out',
  'snapshots',
  '__snapshots__',
  'testdata',
]);

const TESTS = new Set(['test', 'tests', 'spec', 'specs', '__tests__', 'e2e']);

/** Configurations of tools whose engines are here, which are followed. */
const FOLLOWED =
  /(?:^|\/)(?:\.?ruff\.toml|\.?biome\.jsonc?|\.markdownlint(?:-cli2)?\.(?:jsonc?|ya?ml)|\.markdownlintignore|\.htmlhintrc|\.secretlintrc\.(?:json|ya?ml)|\.secretlintignore)$/;

/** Configurations of tools that are not here. */
const OTHERS =
  /(?:^|\/)(?:\.rubocop\.yml|phpstan\.neon(?:\.dist)?|psalm\.xml|phpcs\.xml(?:\.dist)?|\.eslintrc(?:\.[a-z]+)?|eslint\.config\.[cm]?[jt]s|\.golangci\.ya?ml|mypy\.ini|\.flake8|\.pylintrc|\.stylelintrc(?:\.[a-z]+)?|\.hadolint\.ya?ml|\.yamllint(?:\.ya?ml)?|\.shellcheckrc|clippy\.toml|checkstyle\.xml)$/;

/** How many files there are of something. */
export type Counts = ReadonlyMap<string, number>;

/** What a repository holds, as far as a first configuration asks. */
export interface Survey {
  /** Files to analyse, by analyzer. */
  readonly analyzers: Counts;
  /** Folders that are left out anyway, with the files that an analyzer would take. */
  readonly leftOut: Counts;
  /** Folders that may be worth leaving out. */
  readonly doubtful: Counts;
  readonly tests: Counts;
  readonly followed: readonly string[];
  readonly others: readonly string[];
}

/** The folder on the way to a file that has one of these names, from the top. */
function folderNamed(names: readonly string[], isMeant: (name: string) => boolean) {
  const at = names.slice(0, -1).findIndex(isMeant);
  return at === -1 ? undefined : names.slice(0, at + 1).join('/');
}

/** Counts what it is shown, a path after the other; what it keeps is bounded. */
export class Surveyor {
  readonly #analyzers = new Map<string, number>();
  readonly #leftOut = new Map<string, number>();
  readonly #doubtful = new Map<string, number>();
  readonly #tests = new Map<string, number>();
  readonly #followed: string[] = [];
  readonly #others: string[] = [];

  /** A file, and the analyzers that take it by its name. */
  see(path: string, analyzers: readonly string[]): void {
    if (FOLLOWED.test(path)) keep(this.#followed, path);
    if (OTHERS.test(path)) keep(this.#others, path);
    if (analyzers.length === 0) return;
    const names = path.split('/');
    const known = knownFile(names);
    if (known !== undefined) {
      count(
        this.#leftOut,
        folderNamed(names, (name) => name === known.marker.text),
      );
      return;
    }
    for (const analyzer of analyzers) count(this.#analyzers, analyzer);
    count(
      this.#doubtful,
      folderNamed(names, (name) => DOUBTFUL.has(name)),
    );
    count(
      this.#tests,
      folderNamed(names, (name) => TESTS.has(name)),
    );
  }

  /** What it has seen. */
  survey(): Survey {
    return {
      analyzers: this.#analyzers,
      leftOut: this.#leftOut,
      doubtful: this.#doubtful,
      tests: this.#tests,
      followed: this.#followed.toSorted(),
      others: this.#others.toSorted(),
    };
  }
}

function keep(list: string[], path: string): void {
  if (list.length < MOST_KEPT && PLAIN.test(path)) list.push(path);
}

function count(counts: Map<string, number>, name: string | undefined): void {
  if (name === undefined || !PLAIN.test(name)) return;
  const before = counts.get(name);
  if (before === undefined && counts.size >= 10 * MOST_KEPT) return;
  counts.set(name, (before ?? 0) + 1);
}

/** The names with the most files, those that come first in the alphabet where they have the same. */
export function mostOf(counts: Counts): readonly (readonly [name: string, files: number])[] {
  return [...counts]
    .toSorted(([left, some], [right, others]) => others - some || (left < right ? -1 : 1))
    .slice(0, MOST_KEPT);
}
