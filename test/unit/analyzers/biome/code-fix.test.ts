import { describe, expect, it } from 'vitest';
import type { CodeSuggestion, Diagnostic } from '../../../../src/analyzers/biome/biome-module.ts';
import { fixOf } from '../../../../src/analyzers/biome/code-fix.ts';
import { createLineIndex } from '../../../../src/analyzers/line-index.ts';
import type { Fix } from '../../../../src/model/finding.ts';

const NONE = { equal: undefined, insert: undefined, delete: undefined };

function diagnostic(text: string, suggestion?: CodeSuggestion): Diagnostic {
  const advices = [
    { log: ['info', [{ content: text }]] as const },
    ...(suggestion === undefined ? [] : [{ codeSuggestion: [{}, suggestion] as const }]),
  ];
  return { severity: 'warning', description: '', location: {}, advices: { advices } };
}

function fix(source: string, text: string, suggestion?: CodeSuggestion): Fix | undefined {
  const bytes = new TextEncoder().encode(source);
  return fixOf(diagnostic(text, suggestion), bytes, createLineIndex(source));
}

/** `let` of `x = 😀` lines becomes `const`, three lines down. */
const SUGGESTION: CodeSuggestion = {
  dictionary: '// é\n\nletconst a = 1;\n',
  ops: [
    { diffOp: { ...NONE, equal: { range: [0, 6] } } },
    { equalLines: { line_count: 2 } },
    { diffOp: { ...NONE, delete: { range: [7, 10] } } },
    { diffOp: { ...NONE, insert: { range: [10, 15] } } },
  ],
};

describe('a fix', () => {
  it('that is safe comes with its edits, places in UTF-16', () => {
    const source = '// é\n// 😀\n\n\nlet a = 1;\n';
    expect(fix(source, 'Safe fix: Use const instead.', SUGGESTION)).toEqual({
      message: 'Use const instead.',
      edits: [{ range: { startLine: 5, startColumn: 1, endLine: 5, endColumn: 4 }, text: 'const' }],
    });
  });

  it('that is unsafe is not for us to give', () => {
    expect(fix('a', 'Unsafe fix: Remove it.', SUGGESTION)).toBeUndefined();
  });

  it('is none without a suggestion', () => {
    expect(fix('a', 'Safe fix: Use const instead.')).toBeUndefined();
  });
});
