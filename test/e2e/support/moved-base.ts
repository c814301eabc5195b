import type { TempRepository } from '../../support/temp-repository.ts';

const HEADER = '<?php\n';

/** A file with a finding on line `at` of its text. */
const withDebug = (linesAbove: number): string =>
  `${HEADER}${'$a = 1;\n'.repeat(linesAbove)}var_dump($a);\n`;

/**
 * The base branch puts three lines, one of them with a finding, above what the pull request has; the
 * checkout is the merge of the two.
 */
export function mergeMovedBase(repository: TempRepository): { readonly head: string } {
  const git = (...args: readonly string[]): string => repository.git(...args);
  git('checkout', '--quiet', '-b', 'topic');
  repository.write({ 'mine.php': withDebug(2) });
  repository.commit('topic');
  const head = git('rev-parse', 'HEAD').trim();
  git('checkout', '--quiet', 'main');
  const old = withDebug(5).slice(HEADER.length);
  repository.write({ 'old.php': `${HEADER}$b = 1;\nvar_dump($b);\n$c = 1;\n${old}` });
  repository.commit('base moves');
  git('merge', '--quiet', '--no-ff', '-m', 'merge', head);
  return { head };
}

/** What the repository holds before. */
export const MOVED_FILES = { 'old.php': withDebug(5) };
