import { describe, expect, it } from 'vitest';
import type { LoadedAnalyzer, SourceFile } from '../../../../src/analyzers/define-analyzer.ts';
import { RUBY } from '../../../../src/analyzers/ruby-rules.ts';
import { PHP } from '../../../../src/analyzers/php-rules.ts';
import {
  defineRuleAnalyzer,
  type RuleLanguage,
} from '../../../../src/analyzers/tree-sitter/define-rule-analyzer.ts';
import type { Rule } from '../../../../src/analyzers/tree-sitter/rule.ts';
import { openAnalyzerContext } from '../../../support/analyzer-context.ts';

const RULE: Rule = {
  id: 'call',
  severity: 'notice',
  isEnabled: true,
  isForTests: true,
  summary: 'A call.',
  message: 'calls `{method}`',
  query: '((call method: (identifier) @method) @match)',
};

const define = (rules: readonly Partial<Rule>[], refinements: RuleLanguage['refinements'] = {}) =>
  defineRuleAnalyzer({ ...RUBY, refinements, rules: rules.map((rule) => ({ ...RULE, ...rule })) });

const context = openAnalyzerContext();

const analyzeWith = (loaded: LoadedAnalyzer) => (file: SourceFile) => loaded.analyze(file);

const nested = (depth: number) => `${'['.repeat(depth)}nil${']'.repeat(depth)}`;

describe('defineRuleAnalyzer', () => {
  it('reports the node captured as @match, with its text in the message and a link to its page', async () => {
    const analyze = analyzeWith(await define([{}]).load(context));
    expect(analyze({ path: 'a.rb', text: '"🚢"; a.b(1)\n' })).toEqual([
      {
        rule: 'call',
        severity: 'notice',
        message: 'Calls `b`.',
        startLine: 1,
        startColumn: 7,
        endLine: 1,
        endColumn: 13,
        helpUrl: 'https://github.com/OWNER/evenkeel/blob/v1/docs/rules/ruby.md#call',
      },
    ]);
  });

  it('keeps what it quotes short and on one line', async () => {
    const analyze = analyzeWith(await define([{ message: '{match}' }]).load(context));
    const [match] = analyze({ path: 'a.rb', text: `a.b(\n"${'x'.repeat(500)}")\n` });
    expect(match?.message).toMatch(/^A\.b\( "x{40,60}…$/);
  });

  it('reports a place once, though two patterns of a rule find it', async () => {
    const analyze = analyzeWith(
      await define([{ query: `${RULE.query} ${RULE.query}` }]).load(context),
    );
    expect(analyze({ path: 'a.rb', text: 'a.b(1)\n' })).toHaveLength(1);
  });

  it('knows which rule a pattern belongs to, among rules of several patterns', async () => {
    const nothing = '((nil) @match)';
    const analyze = analyzeWith(
      await define([
        { id: 'first', query: `${nothing} ${nothing}` },
        { id: 'second' },
        { id: 'third', query: '((integer) @match)' },
      ]).load(context),
    );
    const matches = analyze({ path: 'a.rb', text: 'a.b(1)\n' });
    expect(matches.map(({ rule }) => rule).toSorted()).toEqual(['second', 'third']);
  });

  it('tries a rule only on files that have a word it needs', async () => {
    const analyze = analyzeWith(
      await define([{ needs: 'params|cookies' }, { id: 'other' }]).load(context),
    );
    const rulesIn = (text: string) => analyze({ path: 'a.rb', text }).map(({ rule }) => rule);
    expect(rulesIn('a.b(1)\n')).toEqual(['other']);
    expect(rulesIn('a.b(cookies)\n').toSorted()).toEqual(['call', 'other']);
  });

  it('leaves out rules that are off', async () => {
    const analyze = analyzeWith(await define([{ isEnabled: false }]).load(context));
    expect(analyze({ path: 'a.rb', text: 'a.b(1)\n' })).toEqual([]);
  });

  it('leaves out of test code what is not for it', async () => {
    const analyze = analyzeWith(await define([{ isForTests: false }]).load(context));
    expect(analyze({ path: 'spec/a.rb', text: 'a.b(1)\n' })).toEqual([]);
    expect(analyze({ path: 'lib/a.rb', text: 'a.b(1)\n' })).toHaveLength(1);
  });

  it('does not judge where the parser had to guess', async () => {
    const analyze = analyzeWith(await define([{}]).load(context));
    expect(
      analyze({ path: 'a.rb', text: 'a.b(1 +)\nc.d\n' }).map(({ startLine }) => startLine),
    ).toEqual([2]);
  });

  it('lets a refinement report other nodes than the match, or none', async () => {
    const analyze = analyzeWith(
      await define([{}], {
        call: (match) => match.namedChildren.filter(({ type }) => type === 'argument_list'),
      }).load(context),
    );
    const matches = analyze({ path: 'a.rb', text: 'a.b(1)\na.b\n' });
    expect(matches.map(({ startColumn, endColumn }) => [startColumn, endColumn])).toEqual([[4, 7]]);
  });

  it('stops looking a thousand levels down, where time would grow with the square of the depth', async () => {
    const analyze = analyzeWith(await define([{ query: '((nil) @match)' }]).load(context));
    expect(analyze({ path: 'a.rb', text: nested(900) })).toHaveLength(1);
    expect(analyze({ path: 'a.rb', text: nested(1100) })).toEqual([]);
  });

  it('counts the memory that two languages of a worker share only once', async () => {
    const shared = openAnalyzerContext();
    const ruby = await define([{}]).load(shared);
    const php = await defineRuleAnalyzer(PHP).load(shared);
    const [first, second] = [ruby.memoryBytes(), php.memoryBytes()];
    expect(Math.min(first, second)).toBe(0);
    expect(Math.max(first, second)).toBeGreaterThan(2 ** 20);
  });

  it('frees its trees: many files do not make it grow', async () => {
    const analyzer = await define([{}]).load(openAnalyzerContext());
    const text = 'a.b(1, :c, "d")\n'.repeat(5000);
    for (let round = 0; round < 3; round += 1) analyzer.analyze({ path: 'a.rb', text });
    const before = analyzer.memoryBytes();
    for (let round = 0; round < 20; round += 1) analyzer.analyze({ path: 'a.rb', text });
    expect(analyzer.memoryBytes()).toBe(before);
  });
});
