import { describe, expect, it } from 'vitest';
import { SarifPile } from '../../../src/sarif-in/sarif-pile.ts';

function sarif(name: string, uris: readonly string[], more: object = {}): Buffer {
  const results = uris.map((uri) => ({
    ruleId: 'r',
    message: { text: `about ${uri}` },
    locations: [{ physicalLocation: { artifactLocation: { uri, uriBaseId: 'B' } } }],
  }));
  return Buffer.from(
    JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name } }, results, ...more }] }),
  );
}

const ELSEWHERE = { originalUriBaseIds: { B: { uri: 'file:///' } } };

describe('a pile of SARIF files', () => {
  it('gives findings by file of the analysed folder, in order of paths', () => {
    const pile = new SarifPile({ roots: ['/w'], prefix: 'app/' });
    pile.read('one.sarif', sarif('ESLint', ['app/b.js', 'app/a.js', 'lib/c.js']));
    pile.read('two.sarif', sarif('Semgrep', ['file:///w/app/a.js']));
    const found = [...pile.byPath(() => false)];
    expect(found.map(([path, list]) => [path, list.map(({ analyzer }) => analyzer)])).toEqual([
      ['a.js', ['eslint', 'semgrep']],
      ['b.js', ['eslint']],
    ]);
    expect(pile.summary).toMatchObject({
      isWhole: true,
      tools: [{ analyzer: 'eslint' }, { analyzer: 'semgrep' }],
      notes: [
        '3 findings of other tools (ESLint, Semgrep) read from 2 SARIF files: one.sarif, two.sarif.',
        'Results in SARIF that are no findings here: 1 are about files outside of the workspace.',
      ],
    });
  });

  it('takes addresses that count from the analysed folder, and guesses, where there is such a file', () => {
    const pile = new SarifPile({ roots: ['/w'], prefix: 'app/' });
    pile.read('one.sarif', sarif('T', ['src/a.js', 'gone.js']));
    pile.read('two.sarif', sarif('T', ['app/src/b.js', 'app/gone.js'], ELSEWHERE));
    const found = [...pile.byPath((path) => path.startsWith('src/'))];
    expect(found.map(([path]) => path)).toEqual(['src/a.js', 'src/b.js']);
  });

  it('is not whole once something could not be read', () => {
    const pile = new SarifPile({ roots: ['/w'], prefix: '' });
    pile.note('Good to know.');
    expect(pile.summary.isWhole).toBe(true);
    pile.read('bad.sarif', Buffer.from('{"version":"2.1.0","runs":['));
    expect(pile.summary).toMatchObject({
      isWhole: false,
      notes: [
        '0 findings of other tools read from 1 SARIF file: bad.sarif.',
        'Good to know.',
        'bad.sarif: it cannot be read to its end: it ends in the middle.',
      ],
    });
  });
});
