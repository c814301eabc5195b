import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutForParser, layOutForRules } from '../../../src/analyzers/erb/lay-out-ruby.ts';
import { lexErb } from '../../../src/analyzers/erb/lex-erb.ts';

const PIECES = [
  '<%',
  '<%=',
  '<%==',
  '<%-',
  '<%#',
  '<%%',
  '%>',
  '-%>',
  '\n',
  'é',
  '𝒳',
  ' do |x|',
  '#',
  'a',
  '|',
];
const templates = array(constantFrom(...PIECES), { maxLength: 40 }).map((pieces) =>
  pieces.join(''),
);

const codeOf = (text: string): string[] =>
  lexErb(text).tags.map(({ codeStart, codeEnd }) => text.slice(codeStart, codeEnd));

describe('lexErb', () => {
  it.each([
    ['<%= a %>', [' a ']],
    ['<%- a -%>', [' a ']],
    ['<%== a =%>', [' a ']],
    ['<%%= a %>', []],
    ['<%# a %><% b %>', [' b ']],
    ['<%%><% b %>', [' b ']],
    ['%> <%-%>', ['']],
  ])('finds the code of %j', (text, code) => {
    expect(codeOf(text)).toEqual(code);
  });

  it('tells where a tag begins that nothing ends', () => {
    expect(lexErb('<% a %><%= b').unclosed).toBe(7);
    expect(lexErb('<%# a').unclosed).toBe(0);
    expect(lexErb('<%% a').unclosed).toBeUndefined();
  });
});

describe('the Ruby of a template', () => {
  it('has every byte of code where the template has it, and is as long', () => {
    assert(
      property(templates, (text) => {
        const { tags } = lexErb(text);
        const bytes = Buffer.from(text);
        const ruby = Buffer.from(layOutForParser(text, tags));
        expect(ruby.length).toBe(bytes.length);
        for (const { codeStart, codeEnd } of tags) {
          const start = Buffer.byteLength(text.slice(0, codeStart));
          const code = Buffer.from(text.slice(codeStart, codeEnd));
          expect(ruby.subarray(start, start + code.length).equals(code)).toBe(true);
        }
      }),
    );
  });

  it('has every character of code in its line and column, for rules', () => {
    assert(
      property(templates, (text) => {
        const { tags } = lexErb(text);
        const ruby = layOutForRules(text, tags);
        expect(ruby.length).toBe(text.length);
        expect(ruby.split('\n').map(({ length }) => length)).toEqual(
          text.split('\n').map(({ length }) => length),
        );
        for (const { codeStart, codeEnd } of tags) {
          expect(ruby.slice(codeStart, codeEnd)).toBe(text.slice(codeStart, codeEnd));
        }
      }),
    );
  });
});
