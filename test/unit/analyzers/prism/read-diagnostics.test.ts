import { parsePrism } from '@ruby/prism/src/parsePrism.js';
import { describe, expect, it } from 'vitest';
import { createRubyParser } from '../../../../src/analyzers/prism/create-ruby-parser.ts';
import { instantiatePrism } from '../../../../src/analyzers/prism/instantiate-prism.ts';
import {
  readDiagnostics,
  type Diagnostic,
} from '../../../../src/analyzers/prism/read-diagnostics.ts';
import { WARNING_RULES } from '../../../../src/analyzers/prism/warning-rules.ts';
import { readAnalyzerFixtures } from '../../../support/analyzer-fixtures.ts';
import { openAnalyzerContext } from '../../../support/analyzer-context.ts';

const module = openAnalyzerContext().assets.module('prism');

interface Located {
  readonly message: string;
  readonly location: { readonly startOffset: number; readonly length: number };
}

const ours = ({ message, startByte, endByte }: Diagnostic) => ({ message, startByte, endByte });

const theirs = ({ message, location: { startOffset, length } }: Located) => ({
  message,
  startByte: startOffset,
  endByte: startOffset + length,
});

/** The fixtures whose encoding comments both readers treat alike. */
const TEXTS = readAnalyzerFixtures('prism').filter(({ name }) => name !== 'ok.other-encoding');

describe('readDiagnostics', () => {
  it.each(TEXTS)("reads of $name what the package's own reader reads", ({ input: { text } }) => {
    const parsed = parsePrism(instantiatePrism(module), text);
    const { errors, warnings } = createRubyParser(module).parse(text, 'latest');
    expect(errors.map(ours)).toEqual(parsed.errors.map(theirs));
    expect(warnings.map(ours)).toEqual(parsed.warnings.map(theirs));
  });

  it('reads past comments, magic comments and an __END__ section', () => {
    const text = '# frozen_string_literal: true\n# one\nx = 1 # two\n__END__\n# three\n';
    const { errors, warnings } = createRubyParser(module).parse(text, 'latest');
    expect(errors).toEqual([]);
    expect(warnings.map(({ message }) => message)).toEqual(['assigned but unused variable - x']);
  });

  it('refuses the serialization of another release', () => {
    const other = new TextEncoder().encode('PRISM\u0002\u0000\u0000');
    expect(() => readDiagnostics(other)).toThrow(
      'Expected a serialization of Prism 1.9.0, found 2.0.0.',
    );
  });

  it('refuses a serialization that ends too early', () => {
    const short = new TextEncoder().encode('PRISM\u0001\u0009\u0000');
    expect(() => readDiagnostics(short)).toThrow(RangeError);
  });
});

describe('WARNING_RULES', () => {
  it('has a rule for every warning the shipped engine knows, and for no other', () => {
    const parser = createRubyParser(module);
    const first = parser.parse('f /x/', 'latest').warnings.map(({ id }) => parser.nameOf(id));
    expect(first).toContain('ambiguous_slash');
    // Prism numbers its errors first and its warnings after them: 294 to 323 in 1.9.0.
    const names = Array.from({ length: 30 }, (_, index) => parser.nameOf(294 + index));
    const rules = names.map((name) => name.replaceAll('_', '-'));
    expect(rules.toSorted()).toEqual(Object.keys(WARNING_RULES).toSorted());
  });
});
