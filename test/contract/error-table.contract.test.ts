import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const DECISION = readFileSync(join(ROOT, 'docs/decisions/0014-github-api.md'), 'utf8');

const table = DECISION.split('## The error table')[1]?.split('\n## ')[0] ?? '';
const rows = table
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (---|GitHub says)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, says = '', , tests = '']) => ({ says, tests: tests.match(/`[^`]+`/g) ?? [] }));

/** The text of every test, quotes and line ends in names evened out. */
const sources = ['test/integration', 'test/e2e', 'test/property']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => `${name}\n${readFileSync(join(ROOT, folder, name), 'utf8')}`),
  )
  .join('\n');

describe('the error table', () => {
  it('has a row for every answer that was set out to be handled', () => {
    expect(rows.length).toBeGreaterThanOrEqual(20);
  });

  it.each(rows.filter(({ says }) => !says.includes('SARIF')))(
    'names a test that exists for: $says',
    ({ tests }) => {
      expect(tests.length).toBeGreaterThan(0);
      for (const test of tests) expect(sources).toContain(test.slice(1, -1));
    },
  );
});
