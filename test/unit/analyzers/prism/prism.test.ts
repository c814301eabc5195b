import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prism } from '../../../../src/analyzers/prism.ts';
import { openAnalyzerContext } from '../../../support/analyzer-context.ts';

const loaded = await prism.load(openAnalyzerContext());

const analyze = (text: string, path = 'lib/a.rb') => loaded.analyze({ path, text });
const rulesIn = (text: string, path?: string) => analyze(text, path).map(({ rule }) => rule);

describe('prism', () => {
  it('claims Ruby programs and files that Ruby’s tools know by name, and no templates', () => {
    const claimed = [
      'a.rb',
      'x/y.RB',
      'a.gemspec',
      'config.ru',
      'lib/tasks/a.rake',
      'Gemfile',
      'x/Rakefile',
    ];
    expect(claimed.filter((path) => !prism.claims(path))).toEqual([]);
    expect(
      ['a.erb', 'a.rb.erb', 'a.html', 'rb', 'Gemfile.lock', 'a.py'].filter((path) =>
        prism.claims(path),
      ),
    ).toEqual([]);
  });

  it('reports no more than three errors of one file', () => {
    const text = 'x = = 1\n'.repeat(50);
    expect(rulesIn(text)).toEqual(['syntax', 'syntax', 'syntax']);
  });

  it('reports what is missing at the end where the code ends, not on a line after it', () => {
    expect(analyze('foo(1,\n\n\n')).toMatchObject([{ rule: 'syntax', startLine: 1, endLine: 1 }]);
  });

  it('says nothing of ERB kept under a .rb name', () => {
    expect(rulesIn('class <%= name %>\n  x = 1\nend\n')).toEqual([]);
    expect(rulesIn('class A\n<% if b %>\nend\n', 'lib/generators/templates/a.rb')).toEqual([]);
  });

  it('reports an error in a program that writes ERB elsewhere', () => {
    expect(rulesIn('TEMPLATE = "<%= x %>"\nfoo(1\n')).toEqual(['syntax']);
  });

  it('takes the word of the oldest grammar for code that newer ones reject', () => {
    expect(rulesIn('a[1, b: 2] = 3\n')).toEqual([]);
  });

  it('keeps matters of taste to itself', () => {
    expect(rulesIn('puts -1\nf /x/\ng *list\n')).toEqual([]);
  });

  it('lets test code name what it does not use', () => {
    expect(rulesIn('def f\n  x = 1\nend\n')).toEqual(['unused-local-variable']);
    expect(rulesIn('def f\n  x = 1\nend\n', 'test/a_test.rb')).toEqual([]);
  });

  it('counts columns in UTF-16 code units, whatever stands before', () => {
    assert(
      property(string({ unit: 'grapheme' }), (name) => {
        const before = `p ${JSON.stringify(name).replaceAll('#', '')}; `;
        const [match] = analyze(`def f\n${before}unused = 1\nend\n`);
        expect(match).toMatchObject({ startLine: 2, startColumn: before.length + 1 });
      }),
    );
  });

  it('frees what it took: many large files do not make it grow', () => {
    const text = `${'call(:argument, 1)\n'.repeat(20_000)}x = 1\n`;
    analyze(text);
    const before = loaded.memoryBytes();
    for (let round = 0; round < 20; round += 1) analyze(text);
    expect(loaded.memoryBytes()).toBe(before);
  });
});
