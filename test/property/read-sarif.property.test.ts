import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeRegion, RegionText } from '../../src/sarif-in/place-region.ts';
import { readSarif } from '../../src/sarif-in/read-sarif.ts';
import type { SarifRegion } from '../../src/sarif-in/sarif-reading.ts';

const OPTIONS = { roots: ['/w'], mostFindings: 100 };

const WORDS = [
  'runs',
  'results',
  'tool',
  'driver',
  'rules',
  'ruleId',
  'ruleIndex',
  'rule',
  'message',
  'text',
  'locations',
  'physicalLocation',
  'artifactLocation',
  'uri',
  'region',
  'startLine',
  'suppressions',
  'level',
  'kind',
  '__proto__',
];

/** Anything that JSON can say, in the words of SARIF. */
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom(
      null,
      true,
      -1,
      0,
      1,
      1e300,
      '',
      'error',
      'pass',
      'a.js',
      '../x',
      '%',
      'file:///w/a',
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...WORDS), tie('value'), { maxKeys: 6 }),
  ),
})).value;

const result = fc.record(
  {
    ruleId: value,
    message: value,
    level: value,
    kind: value,
    suppressions: value,
    rule: value,
    locations: fc.oneof(
      value,
      fc.array(
        fc.record({
          physicalLocation: fc.record({
            artifactLocation: fc.record({ uri: value }),
            region: value,
          }),
        }),
        { maxLength: 2 },
      ),
    ),
  },
  { requiredKeys: [] },
);

const log = fc.record({
  version: fc.constant('2.1.0'),
  runs: fc.array(
    fc.record({ tool: value, results: fc.array(fc.oneof(value, result)) }, { requiredKeys: [] }),
  ),
});

function total(file: Buffer): number {
  const { findings, passedOver } = readSarif(file, OPTIONS);
  return findings.length + Object.values(passedOver).reduce((sum, count) => sum + count, 0);
}

describe('reading SARIF', () => {
  it('never throws, whatever the bytes are', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.string().map((text) => Buffer.from(text)),
        ),
        (bytes) => {
          const { problems, findings } = readSarif(bytes, OPTIONS);
          expect(findings).toEqual([]);
          expect(problems).toHaveLength(1);
        },
      ),
    );
  });

  it('makes of each result a finding or one of those counted, whatever its members are', () => {
    fc.assert(
      fc.property(log, (written) => {
        const expected = written.runs.reduce((sum, { results }) => sum + (results?.length ?? 0), 0);
        expect(total(Buffer.from(JSON.stringify(written)))).toBe(expected);
      }),
    );
  });

  it('of a file that breaks off gives a beginning of what the whole file gives', () => {
    fc.assert(
      fc.property(log, fc.nat(), (written, seed) => {
        const text = JSON.stringify(written);
        const whole = readSarif(Buffer.from(text), OPTIONS).findings.map(({ path }) => path);
        const cut = readSarif(Buffer.from(text.slice(0, seed % text.length)), OPTIONS);
        expect(whole.slice(0, cut.findings.length)).toEqual(cut.findings.map(({ path }) => path));
        expect(cut.problems).not.toEqual([]);
      }),
    );
  });

  it('names only paths inside the workspace', () => {
    const names = fc.constantFrom(
      '..',
      '.',
      'a',
      '%2e%2e',
      '/',
      '\\',
      'file:',
      '//',
      'C:',
      '%00',
      'w',
    );
    fc.assert(
      fc.property(fc.array(names, { maxLength: 8 }), (parts) => {
        const locations = [{ physicalLocation: { artifactLocation: { uri: parts.join('/') } } }];
        const written = { version: '2.1.0', runs: [{ results: [{ locations }] }] };
        const { findings } = readSarif(Buffer.from(JSON.stringify(written)), OPTIONS);
        for (const { path } of findings) {
          expect(path.split('/')).not.toContain('..');
          expect(path).not.toMatch(/^\/|\0/u);
        }
      }),
    );
  });
});

describe('placing a region', () => {
  const number = fc.option(fc.nat(30), { nil: undefined });
  const region = fc
    .record({
      startLine: number,
      startColumn: number,
      endLine: number,
      endColumn: number,
      charOffset: number,
      charLength: number,
      byteOffset: number,
      byteLength: number,
    })
    .map((told) =>
      Object.fromEntries(Object.entries(told).filter(([, each]) => each !== undefined && each > 0)),
    );

  it('gives a range that does not run backwards', () => {
    fc.assert(
      fc.property(
        region,
        fc.constantFrom('utf16', 'code-points'),
        fc.string({ unit: fc.constantFrom('a', '𝒳', 'é', '\n', '\r\n') }),
        (told, columns, text) => {
          const asked: SarifRegion = {
            ...told,
            columns: columns === 'utf16' ? columns : 'code-points',
          };
          const range = placeRegion(asked, new RegionText(text));
          expect(range.startLine).toBeGreaterThan(0);
          expect(range.startColumn).toBeGreaterThan(0);
          expect(range.endLine).toBeGreaterThanOrEqual(range.startLine);
          if (range.endLine === range.startLine)
            expect(range.endColumn).toBeGreaterThanOrEqual(range.startColumn);
        },
      ),
    );
  });
});
