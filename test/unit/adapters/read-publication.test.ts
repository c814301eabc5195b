import { describe, expect, it } from 'vitest';
import { readPublication } from '../../../src/adapters/event.ts';
import { moveHelp } from '../../../src/findings/move-help.ts';
import { isPublished, pageUrl, UNTOLD } from '../../../src/model/publication.ts';
import { createAnalysisReport } from '../../support/analysis-report.ts';
import { createFinding } from '../../support/factories.ts';

const TAKEN = { GITHUB_ACTION_REPOSITORY: 'some/evenkeel', GITHUB_ACTION_REF: 'v1.2' };

describe('where Evenkeel was taken from', () => {
  it('is what the runner says of the action, on the GitHub that it runs on', () => {
    const { serverUrl, repository, ref } = readPublication(TAKEN);
    expect([serverUrl, repository, ref]).toEqual(['https://github.com', 'some/evenkeel', 'v1.2']);
    const own = readPublication({ ...TAKEN, GITHUB_SERVER_URL: 'https://git.example.com/' });
    expect(pageUrl(own, 'docs/a.md')).toBe(
      'https://git.example.com/some/evenkeel/blob/v1.2/docs/a.md',
    );
  });

  it.each([
    {},
    { GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' },
    { ...TAKEN, GITHUB_ACTION_REPOSITORY: 'a/b/../c' },
    { ...TAKEN, GITHUB_ACTION_REF: 'v1" onclick="' },
    { ...TAKEN, GITHUB_ACTION_REF: 'a//b' },
  ])('is not told by %j', (environment) => {
    expect(readPublication(environment)).toBe(UNTOLD);
  });

  it('is where links to our own pages lead, and no others', () => {
    const other = 'https://docs.astral.sh/ruff/rules/unused-import';
    const findings = [pageUrl(UNTOLD, 'docs/rules/ruby.md#x'), other].map((helpUrl) =>
      createFinding({ helpUrl }),
    );
    const report = createAnalysisReport({ findings: [...findings, createFinding()] });
    const moved = moveHelp(report, readPublication(TAKEN));
    const expected = [
      'https://github.com/some/evenkeel/blob/v1.2/docs/rules/ruby.md#x',
      other,
      undefined,
    ];
    // Reporters go over the findings more than once.
    for (let time = 0; time < 2; time += 1) {
      expect([...moved.findings].map(({ helpUrl }) => helpUrl)).toEqual(expected);
    }
    expect(isPublished(readPublication(TAKEN))).toBe(true);
  });
});
