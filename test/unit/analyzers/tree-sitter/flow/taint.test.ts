import { describe, expect, it } from 'vitest';
import { RUBY } from '../../../../../src/analyzers/ruby-rules.ts';
import { isTainted } from '../../../../../src/analyzers/tree-sitter/flow/taint.ts';
import { RUBY_TAINT } from '../../../../../src/analyzers/tree-sitter/ruby-taint.ts';
import { openGrammar } from '../../../../support/open-grammar.ts';

const { parser } = await openGrammar(RUBY);

/** Whether the argument of the call of `sink` in a method with these lines is a request's. */
function reaches(...lines: readonly string[]): boolean {
  const tree = parser.parse(`def act(given)\n${lines.join('\n')}\nend\n`);
  if (tree === null) throw new Error('Expected a tree, found none.');
  const sink = tree.rootNode
    .descendantsOfType('call')
    .find((call) => call?.childForFieldName('method')?.text === 'sink');
  const data = sink?.childForFieldName('arguments')?.namedChildren[0];
  if (data === undefined || data === null) throw new Error('Expected a call of sink, found none.');
  const result = isTainted(data, 'shell', RUBY_TAINT);
  tree.delete();
  return result;
}

describe('isTainted', () => {
  it('follows a value through variables, text and copies', () => {
    expect(reaches('a = params[:x].strip', 'b = "run #{a}"', 'c = [b, 1].join', 'sink(c)')).toBe(
      true,
    );
  });

  it('forgets what a variable held before it was surely written again', () => {
    expect(reaches('a = params[:x]', 'a = "fixed"', 'sink(a)')).toBe(false);
  });

  it('keeps what a variable held where the later write may not have happened', () => {
    expect(reaches('a = params[:x]', 'a = "fixed" if given', 'sink(a)')).toBe(true);
    expect(reaches('a = "fixed"', 'if given', 'a = params[:x]', 'end', 'sink(a)')).toBe(true);
  });

  it('keeps what is added to', () => {
    expect(reaches('a = params[:x]', 'a += "more"', 'sink(a)')).toBe(true);
  });

  it('does not look ahead', () => {
    expect(reaches('a = "fixed"', 'sink(a)', 'a = params[:x]')).toBe(false);
  });

  it('ends at a cure for the danger, and not at one for another', () => {
    expect(reaches('a = Shellwords.escape(params[:x])', 'sink(a)')).toBe(false);
    expect(reaches('a = params[:x].to_i', 'sink(a)')).toBe(false);
    expect(reaches('a = connection.quote(params[:x])', 'sink(params[:x])')).toBe(true);
  });

  it('takes a condition about the value for a check, and not one about another', () => {
    expect(reaches('return unless LIST.include?(params[:x])', 'sink(params[:x])')).toBe(false);
    expect(reaches('return unless LIST.include?(params[:y])', 'sink(params[:x])')).toBe(true);
    expect(reaches('return unless params[:x]', 'sink(params[:x])')).toBe(true);
  });

  it('does not take a variable of the program for the framework’s', () => {
    expect(reaches('params = defaults', 'sink(params[:x])')).toBe(false);
  });

  it('sees the variables around a block, and not those of another block', () => {
    expect(reaches('a = params[:x]', 'list.each { sink(a) }')).toBe(true);
    expect(reaches('one { a = params[:x] }', 'other { sink(a) }')).toBe(false);
  });

  it('follows neither other methods nor the keys of a look-up', () => {
    expect(reaches('sink(table[params[:x]])')).toBe(false);
    expect(reaches('sink(look_up(params[:x]))')).toBe(false);
  });

  it('ends where variables are made of each other', () => {
    expect(reaches('a = b', 'b = a', 'a = b', 'sink(a)')).toBe(false);
  });
});
