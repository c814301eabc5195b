import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../../src/errors.ts';
import { parseAnalyzers } from '../../../src/inputs/parse-analyzers.ts';
import { ANALYZER_IDS, errorOf } from '../../support/inputs.ts';

function messageFor(text: string): string {
  const error = errorOf(() => parseAnalyzers(text, ANALYZER_IDS));
  expect(error).toBeInstanceOf(ConfigurationError);
  return error.message;
}

describe('parseAnalyzers', () => {
  it.each(['auto', '', 'auto, auto'])('runs every analyzer for "%s"', (text) => {
    expect(parseAnalyzers(text, ANALYZER_IDS)).toEqual({ kind: 'auto', off: [] });
  });

  it.each(['prism,ruff', 'prism\nruff', ' ruff , prism , ruff '])(
    'runs only the named ones, once each, in the order of the registry: "%s"',
    (text) => {
      expect(parseAnalyzers(text, ANALYZER_IDS)).toEqual({ kind: 'only', ids: ['ruff', 'prism'] });
    },
  );

  it.each(['-prism,-ruff', 'auto\n-prism\n-ruff', '-ruff auto -prism -ruff'])(
    'switches off what a dash names: "%s"',
    (text) => {
      expect(parseAnalyzers(text, ANALYZER_IDS)).toEqual({ kind: 'auto', off: ['ruff', 'prism'] });
    },
  );

  it('suggests the nearest name for an unknown one', () => {
    expect(messageFor('biom')).toBe(
      'Input "analyzers": expected auto or any of ruff, biome, prism, php, found "biom". Did you mean "biome"?',
    );
    expect(messageFor('-ruf')).toContain('Did you mean "ruff"?');
    expect(messageFor('autom')).toContain('Did you mean "auto"?');
  });

  it('suggests nothing when nothing is near', () => {
    expect(messageFor('eslint')).toContain('Use one of these names.');
  });

  it.each(['ruff, -biome', 'auto, ruff'])('refuses a mix of both kinds: "%s"', (text) => {
    expect(messageFor(text)).toContain('either names to run or names with "-" to switch off');
  });

  it('refuses to switch off everything, since nothing would run', () => {
    expect(messageFor('-ruff -biome -prism -php')).toContain('at least one analyzer left');
  });

  it('does not take a lone dash or the name of a built-in property for an analyzer', () => {
    expect(messageFor('-')).toContain('found ""');
    expect(messageFor('constructor')).toContain('found "constructor"');
  });
});
