import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeJson, safeLines, safeSentence, safeText } from '../../src/reporters/safe-text.ts';
import { commandsIn } from '../support/runner/log-commands.ts';

/** Text made of the parts of commands, of what the runner trims or skips, and of anything at all. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        ':',
        '#',
        '##',
        '[',
        '##[',
        ']',
        ' ',
        'error',
        'set-output',
        '%0A',
        '\\',
      ),
      fc.constantFrom(
        '\n',
        '\r',
        '\t',
        '\u0085',
        '\u00a0',
        '\u2028',
        '\u200b',
        '\u00ad',
        '\ufeff',
        '\u001b[',
      ),
      fc.constantFrom(
        '::error::x',
        '##[error]x',
        '::stop-commands::x',
        '\ud800',
        '\u202e',
        '\u0338',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const ACTIVE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

describe('safe text, for any text', () => {
  it('forges commands often enough when it is not made safe, so that these tests mean something', () => {
    const texts = fc.sample(hostileText, { numRuns: 1_000, seed: 1 });
    expect(texts.filter((text) => commandsIn(text).length > 0).length).toBeGreaterThan(100);
  });

  it('holds no command, no active character and no line end', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const safe of [safeText(text), safeSentence(text), ...safeLines(text)]) {
          expect(commandsIn(safe)).toEqual([]);
          expect(safe).not.toMatch(ACTIVE);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('holds no command when pieces are put side by side with a space between', () => {
    fc.assert(
      fc.property(fc.array(hostileText), (texts) => {
        expect(commandsIn(texts.map(safeText).join(' '))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is the same when it is made safe again', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(safeText(safeText(text))).toBe(safeText(text));
      }),
    );
  });

  it('loses no character that shows: escapes taken out, the visible text is what it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\\') && !text.includes('##[') && !/^\s*::/u.test(text));
        const visible = text.replaceAll(
          /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu,
          '',
        );
        expect(safeText(text).replaceAll(/\\(?:u\{[0-9a-f]+\}|x[0-9a-f]{2}|[nrt])/gu, '')).toBe(
          visible,
        );
      }),
    );
  });

  it('as JSON forges nothing, is one line, and reads back as it was', () => {
    fc.assert(
      fc.property(fc.array(hostileText), (texts) => {
        const json = safeJson({ texts });
        expect(commandsIn(json)).toEqual([]);
        expect(json).not.toMatch(ACTIVE);
        expect(JSON.parse(json)).toEqual({ texts });
      }),
      { numRuns: 1_000 },
    );
  });
});
