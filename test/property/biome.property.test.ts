import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { biome } from '../../src/analyzers/biome.ts';
import type {
  CodeSuggestion,
  Diagnostic,
  SuggestionStep,
} from '../../src/analyzers/biome/biome-module.ts';
import { fixOf } from '../../src/analyzers/biome/code-fix.ts';
import { mergeConfiguration } from '../../src/analyzers/biome/merge-configuration.ts';
import { createLineIndex } from '../../src/analyzers/line-index.ts';
import type { Edit } from '../../src/model/finding.ts';
import { openAnalyzerContext } from '../support/analyzer-context.ts';

const { assets } = openAnalyzerContext();

/** Settings that Biome has, and values that they may hold by mistake or on purpose. */
const KEYS = [
  'linter',
  'rules',
  'suspicious',
  'noDebugger',
  'level',
  'options',
  'overrides',
  'includes',
];
const MORE_KEYS = [
  'files',
  'extends',
  'root',
  'plugins',
  'domains',
  'enabled',
  'json',
  '__proto__',
  'x',
];
const VALUES = ['error', 'on', '//', '**', '!a[', './biome.json', '', true, false, null, 1, -1e300];

const settings = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom<unknown>(...VALUES),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...KEYS, ...MORE_KEYS), tie('value'), { maxKeys: 4 }),
  ),
})).value;

const configurations = fc.oneof(
  settings.map((value) => JSON.stringify(value)),
  settings.map((value) => JSON.stringify(value).slice(0, -1)),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '\\', '/', '*', '\n', 'é', '😀'),
  }),
);

describe('any text of a configuration', () => {
  it('is followed or told, and never throws', async () => {
    let files: Readonly<Record<string, string>> = {};
    const analyzer = await biome.load({ assets, project: { read: (path) => files[path] } });
    let runs = 0;
    fc.assert(
      fc.property(configurations, configurations, (text, nested) => {
        // A folder of its own for each: a configuration is read once.
        runs += 1;
        const folder = String(runs);
        files = { [`${folder}/biome.json`]: text, [`${folder}/a/.biome.jsonc`]: nested };
        for (const [path, each] of Object.entries(files)) {
          const lines = each.split('\n').length;
          for (const match of analyzer.analyze({ path, text: each })) {
            expect(match.endLine).toBeLessThanOrEqual(lines);
          }
        }
        const matches = analyzer.analyze({ path: `${folder}/a/b.js`, text: 'debugger;' });
        expect(matches.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
  });
});

const plain = settings.filter(
  (value): value is Record<string, never> =>
    typeof value === 'object' && value !== null && !Array.isArray(value),
);

describe('merging configurations', () => {
  it('does not depend on which pair of three is merged first', () => {
    fc.assert(
      fc.property(plain, plain, plain, (one, two, three) => {
        const objects = [one, two, three].map((value) => withoutRules(value));
        const [first = {}, second = {}, third = {}] = objects;
        const left = mergeConfiguration(mergeConfiguration(first, second), third);
        const right = mergeConfiguration(first, mergeConfiguration(second, third));
        expect(left).toEqual(right);
      }),
    );
  });
});

/** A key as it is, a value of one kind for each key: two files rarely disagree on that. */
function withoutRules(value: Record<string, never>): Record<string, string> {
  return Object.fromEntries(Object.keys(value).map((key) => [key, JSON.stringify(value[key])]));
}

/** A stretch of a file: kept, or replaced by another text. */
const stretches = fc.array(
  fc.record({
    kept: fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\n'), maxLength: 8 }),
    from: fc.string({ unit: fc.constantFrom('b', '€', '\n'), minLength: 1, maxLength: 4 }),
    to: fc.string({ unit: fc.constantFrom('c', '👋', '\n'), maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 6 },
);

/** The engine's form of the changes: a dictionary, and steps that refer to it. */
function suggestionOf(
  parts: readonly { kept: string; from: string; to: string }[],
): CodeSuggestion {
  let dictionary = '';
  const refer = (text: string): { range: [number, number] } => {
    const start = Buffer.byteLength(dictionary);
    dictionary += text;
    return { range: [start, start + Buffer.byteLength(text)] };
  };
  const none = { equal: undefined, insert: undefined, delete: undefined };
  const ops: SuggestionStep[] = parts.flatMap(({ kept, from, to }) => [
    { diffOp: { ...none, equal: refer(kept) } },
    { diffOp: { ...none, delete: refer(from) } },
    { diffOp: { ...none, insert: refer(to) } },
  ]);
  return { dictionary, ops };
}

function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

function applied(text: string, edits: readonly Edit[]): string {
  return edits.toReversed().reduce((changed, { range, text: replacement }) => {
    const start = offsetOf(text, range.startLine, range.startColumn);
    const end = offsetOf(text, range.endLine, range.endColumn);
    return changed.slice(0, start) + replacement + changed.slice(end);
  }, text);
}

describe('the edits of a fix', () => {
  it('make of the file what the engine made of it', () => {
    fc.assert(
      fc.property(stretches, (parts) => {
        const before = parts.map(({ kept, from }) => kept + from).join('');
        const after = parts.map(({ kept, to }) => kept + to).join('');
        const diagnostic: Diagnostic = {
          severity: 'warning',
          description: '',
          location: {},
          advices: {
            advices: [
              { log: ['info', [{ content: 'Safe fix: Change it.' }]] },
              { codeSuggestion: [{}, suggestionOf(parts)] },
            ],
          },
        };
        const fix = fixOf(diagnostic, new TextEncoder().encode(before), createLineIndex(before));
        expect(applied(before, fix?.edits ?? [])).toBe(after);
      }),
    );
  });
});
