/** What we call a syntax error the language's own command refuses too, and what it takes we take. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { phpRules } from '../../src/analyzers/php-rules.ts';
import { prism } from '../../src/analyzers/prism.ts';
import { openAnalyzerContext } from '../support/analyzer-context.ts';
import { readAnalyzerFixtures } from '../support/analyzer-fixtures.ts';

const COMMANDS = [
  { analyzer: prism, command: 'ruby', check: ['-c', '-'] },
  { analyzer: phpRules, command: 'php', check: ['-l'] },
] as const;

/** Where we mean to differ, or the command is given something else than the file. */
const EXPLAINED: ReadonlyMap<string, string> = new Map([
  ['prism/ok.generator-template', 'ERB under a Ruby name is left alone'],
  ['prism/ok.other-encoding', 'analyzers are given decoded text, the command bytes'],
  [
    'prism/ok.rackup',
    'the first line, `#\\ -w`, is for rackup; read from a pipe, Ruby takes it for its own',
  ],
  ['php-rules/ok.clean', 'constants with types came with PHP 8.3'],
]);

function isInstalled(command: string): boolean {
  return spawnSync(command, ['--version']).status === 0;
}

for (const { analyzer, command, check } of COMMANDS) {
  // Where the command is missing the test is skipped, and its name says which command that is.
  describe.skipIf(!isInstalled(command))(
    `${analyzer.id}, beside ${command} ${check.join(' ')}`,
    () => {
      const fixtures = readAnalyzerFixtures(analyzer.id).filter(
        ({ name }) => !EXPLAINED.has(`${analyzer.id}/${name}`),
      );

      it.each(fixtures)('$name', async ({ input }) => {
        const loaded = await analyzer.load(openAnalyzerContext());
        const isRefused = loaded.analyze(input).some(({ rule }) => rule === 'syntax');
        const { status, stderr } = spawnSync(command, check, {
          input: input.text,
          encoding: 'utf8',
        });
        expect(status !== 0, stderr).toBe(isRefused);
      });
    },
  );
}
