import { describe, expect, it } from 'vitest';
import { LevelTable } from '../../../src/analyzers/apply-levels.ts';
import type { RuleSettings } from '../../../src/model/rule-settings.ts';
import { createMatch } from '../../support/factories.ts';

/** A glob here is the start of a path. */
function compile(globs: readonly string[]): (path: string) => boolean {
  return (path) => globs.some((glob) => path.startsWith(glob));
}

function leveled(settings: Partial<RuleSettings>, path = 'src/a.py'): readonly string[] {
  const table = new LevelTable({ levels: [], overrides: [], ...settings }, compile);
  const matches = [createMatch({ rule: 'F401' }), createMatch({ rule: 'E722', severity: 'error' })];
  return table
    .apply(path, [{ analyzer: 'ruff', matches }])
    .flatMap(({ matches: kept }) => kept.map(({ rule, severity }) => `${rule} ${severity}`));
}

describe('levels of rules', () => {
  it('leave everything as it is when nothing is said', () => {
    expect(leveled({})).toEqual(['F401 warning', 'E722 error']);
  });

  it('change the severity of a rule, or leave it out', () => {
    expect(leveled({ levels: [['ruff/F401', 'off']] })).toEqual(['E722 error']);
    expect(leveled({ levels: [['ruff/E722', 'notice']] })).toEqual(['F401 warning', 'E722 notice']);
  });

  it('are for all rules of an analyzer, but for those that are named', () => {
    const levels = [
      ['ruff/E722', 'error'],
      ['ruff', 'notice'],
    ] as const;
    expect(leveled({ levels })).toEqual(['F401 notice', 'E722 error']);
  });

  it('are others for other files, the last that is for a file winning', () => {
    const settings: RuleSettings = {
      levels: [['ruff/F401', 'error']],
      overrides: [
        { paths: ['src/'], levels: [['ruff/F401', 'notice']] },
        { paths: ['src/a'], levels: [['ruff', 'off']] },
      ],
    };
    expect(leveled(settings)).toEqual([]);
    expect(leveled(settings, 'src/b.py')).toEqual(['F401 notice', 'E722 error']);
    expect(leveled(settings, 'lib/b.py')).toEqual(['F401 error', 'E722 error']);
  });
});
