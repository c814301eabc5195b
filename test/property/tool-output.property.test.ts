import { anything, array, assert, constantFrom, oneof, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTPUT_FORMATS } from '../../src/model/tool.ts';
import { FORMATS } from '../../src/tool-output/index.ts';
import { toMatches } from '../../src/tool-output/place-finding.ts';

const OPTIONS = {
  pattern: '^(?<path>\\w+)(?::(?<line>\\d+))?(?::(?<column>\\d+))?(?<message>.*)$',
  workingDirectory: '/repo',
};
const READING = { format: 'pattern', severities: [], severity: 'warning' } as const;

/** Pieces that the formats are made of, in any order. */
const PIECES = constantFrom(
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  '\\',
  '<',
  '>',
  '/',
  '<?xml',
  '<checkstyle>',
  '<file name="a">',
  '<error line="9" column="99"/>',
  '<testsuite>',
  '<testcase file="a">',
  '<failure>',
  '</failure>',
  '"files"',
  '"path":"a"',
  '"offenses"',
  '"diagnostics"',
  '"comments"',
  '"runs"',
  '"results"',
  '"messages"',
  '"warnings"',
  '"filePath":"a"',
  '"line":1e99',
  '"column":-1',
  'a:1:2 x',
  '\n',
  '&amp;',
  '&x;',
  '<!DOCTYPE a [',
  '<![CDATA[',
  'null',
  '0',
  '\u0000',
  '\ud800',
);
const garbage = oneof(
  string({ unit: 'binary' }),
  array(PIECES, { maxLength: 60 }).map((pieces) => pieces.join('')),
  anything().map((value) => JSON.stringify(value) ?? ''),
);
const texts = record({ text: garbage, lines: array(string({ unit: 'binary' }), { maxLength: 5 }) });

describe.each(OUTPUT_FORMATS)('the format %s', (id) => {
  const format = FORMATS[id];

  it('never throws, and every finding has a place inside its file', () => {
    assert(
      property(texts, ({ text, lines }) => {
        const file = lines.length === 0 ? [''] : lines.flatMap((line) => line.split('\n'));
        const { findings } = format.parse(text, OPTIONS);
        for (const finding of findings) {
          for (const match of toMatches(file, finding, { tool: 'x', reading: READING, format })) {
            const { startLine, endLine, startColumn, endColumn } = match;
            expect(startLine).toBeGreaterThanOrEqual(1);
            expect(endLine).toBeLessThanOrEqual(file.length);
            expect(endLine).toBeGreaterThanOrEqual(startLine);
            expect(startColumn).toBeGreaterThanOrEqual(1);
            expect(endColumn).toBeLessThanOrEqual((file[endLine - 1] ?? '').length + 1);
            if (startLine === endLine) expect(endColumn).toBeGreaterThanOrEqual(startColumn);
            expect(match.rule).not.toBe('');
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes time in proportion to the text', () => {
    for (const piece of ['[', '{"a":', '<a>', '"', 'a:1:2 x\n', '\\', '<file name="a">']) {
      const text = piece.repeat(2 ** 18);
      const began = process.cpuUsage();
      format.parse(text, OPTIONS);
      const { user } = process.cpuUsage(began);
      expect(user / 1000, piece).toBeLessThan(10_000);
    }
  });
});
