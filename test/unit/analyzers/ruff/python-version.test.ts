import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowestVersion, PYTHON_VERSIONS } from '../../../../src/analyzers/ruff/python-version.ts';

describe('lowestVersion', () => {
  it.each([
    ['>=3.9', 'py39'],
    ['>=3.10,<4', 'py310'],
    [' ~=3.11 , != 3.11.2', 'py311'],
    ['==3.12.*', 'py312'],
    ['===3.12.1', 'py312'],
    ['>3.8', 'py38'],
    ['<4, >= v3.7.2', 'py37'],
    ['>=3.12,>=3.8', 'py38'],
  ])('reads %s as %s', (text, version) => {
    expect(lowestVersion(text)).toBe(version);
  });

  it.each(['', '>=2.7', '<3.9', '!=3.9', '==3.*', '>=3', '^3.8', '>=3.99', '>=3.812345', 'py38'])(
    'reads no version from "%s"',
    (text) => {
      expect(lowestVersion(text)).toBeUndefined();
    },
  );

  it('answers any text with a version that Ruff knows, or with none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect([undefined, ...PYTHON_VERSIONS]).toContain(lowestVersion(text));
      }),
    );
  });
});
