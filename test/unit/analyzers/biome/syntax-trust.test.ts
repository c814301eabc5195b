import { describe, expect, it } from 'vitest';
import {
  isTrusted,
  syntaxSeverity,
  withoutAllowed,
} from '../../../../src/analyzers/biome/syntax-trust.ts';
import type { Diagnostic } from '../../../../src/analyzers/biome/biome-module.ts';

function error(description: string): Diagnostic {
  return {
    category: 'parse',
    severity: 'error',
    description,
    location: { span: [0, 1] },
    advices: { advices: [] },
  };
}

const SOME_ERROR = error('expected `,` but instead found `a`');

describe('a syntax error', () => {
  it.each([
    ['a.js', '// @flow\nlet a: ?number;', SOME_ERROR],
    ['a.js', 'let a: Type = 1;', error('Type annotations are a TypeScript only feature.')],
    ['a.ts', 'import <%= name %>;', SOME_ERROR],
    ['a.js', 'var a = <?php echo 1 ?>;', SOME_ERROR],
    ['a.js', '{% if a %}x{% endif %}', SOME_ERROR],
    ['a.css', 'a { color: {{ colour }}; }', SOME_ERROR],
    ['a.json', '{ "a": {{ a }} }', SOME_ERROR],
    ['a.css', 'a { color: $accent; }', SOME_ERROR],
    ['a.css', 'a {\n  // text\n}', SOME_ERROR],
    ['a.css', '@include a;', SOME_ERROR],
    ['a.css', 'a { *zoom: 1; }', SOME_ERROR],
    ['a.json', '{ "a": 1, // text\n}', SOME_ERROR],
    ['a.json', '{"a":1}\n{"b":2}\n', SOME_ERROR],
  ])('is not one in %s: %j', (path, text, first) => {
    expect(isTrusted({ path, text, errors: [first] })).toBe(false);
  });

  it.each([
    ['a.js', 'let = ;'],
    ['a.ts', '// @flow\nlet = ;'],
    ['a.jsx', '<a style={{ top: 1 }}'],
    ['a.css', 'a { color: red'],
    ['a.json', '{ "a": 1, }'],
    ['a.json', '{ "a": "http://example.com", }'],
    ['a.json', '{ "a": // text\n '],
    ['a.json', '['.repeat(100_000)],
    ['package.json', '{ "a": 1, // text\n}'],
    ['a.graphql', 'query {'],
  ])('is one in %s: %j', (path, text) => {
    expect(isTrusted({ path, text, errors: [SOME_ERROR] })).toBe(true);
  });

  it('is none to return from a module of Node, but is to return from another', () => {
    const errors = [error('Illegal return statement outside of a function')];
    expect(withoutAllowed('a.cjs', errors)).toEqual([]);
    expect(withoutAllowed('a.js', errors)).toEqual([]);
    expect(withoutAllowed('a.mjs', errors)).toEqual(errors);
  });

  it('does not fail a run in a folder of fixtures', () => {
    expect(syntaxSeverity('test/fixtures/a.js')).toBe('notice');
    expect(syntaxSeverity('src/__fixtures__/a.js')).toBe('notice');
    expect(syntaxSeverity('test/a.js')).toBe('error');
    expect(syntaxSeverity('src/fixtures.js')).toBe('error');
  });
});
