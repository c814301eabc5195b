import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/errors.ts';
import { INPUTS } from '../../src/inputs/input-table.ts';
import { parseDuration } from '../../src/inputs/parse-duration.ts';
import { parseInputs } from '../../src/inputs/parse-inputs.ts';
import { parseSize } from '../../src/inputs/parse-size.ts';
import { ANALYZER_IDS, inputsFrom } from '../support/inputs.ts';

/** Text a user, or a slip of a user, could put into an input: near the grammars, and far from them. */
const inputText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[-+]?[0-9.]{0,6} ?(?:[kKmMgGtT]i?[bB]?|ms|s|m|h)?$/u),
  fc.constantFrom('auto', 'true', 'never', 'NaN', 'Infinity', '-0', '1e999', '__proto__'),
  fc
    .array(fc.constantFrom(...ANALYZER_IDS, 'auto', '-', ',', '\n', '!', '('))
    .map((parts) => parts.join('')),
);

const inputValues = fc.dictionary(fc.constantFrom(...INPUTS.map((input) => input.name)), inputText);

describe('parseInputs, for any text', () => {
  it('throws nothing but ConfigurationError, and its message names an input', () => {
    fc.assert(
      fc.property(inputValues, (values) => {
        try {
          parseInputs(inputsFrom(values), ANALYZER_IDS);
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigurationError);
          expect(String(error)).toMatch(/Input "[a-z-]+": expected .+, found ".*"\. .+[.?]$/su);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives numbers that are finite, positive and within bounds, or throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('cpus', 'memory', 'workers', 'timeout'),
        inputText,
        (name, text) => {
          const inputs = inputsOrUndefined({ [name]: text });
          fc.pre(inputs !== undefined);
          for (const value of [inputs.cpus, inputs.memoryBytes, inputs.workers, inputs.timeoutMs]) {
            if (value !== undefined)
              expect(value).toSatisfy((number: number) => Number.isFinite(number) && number > 0);
          }
        },
      ),
    );
  });
});

function inputsOrUndefined(values: Readonly<Record<string, string>>) {
  try {
    return parseInputs(inputsFrom(values), ANALYZER_IDS);
  } catch {
    return undefined;
  }
}

describe('durations and sizes', () => {
  it('reads back every duration written as hours, minutes, seconds and milliseconds', () => {
    fc.assert(
      fc.property(fc.nat({ max: 400_000_000 }), (milliseconds) => {
        const text =
          `${String(Math.floor(milliseconds / 3_600_000))}h` +
          `${String(Math.floor(milliseconds / 60_000) % 60)}m` +
          `${String(Math.floor(milliseconds / 1_000) % 60)}s` +
          `${String(milliseconds % 1_000)}ms`;
        expect(parseDuration(text)).toBe(milliseconds);
      }),
    );
  });

  it('reads back every size, in bytes and in multiples of a unit', () => {
    fc.assert(
      fc.property(fc.nat({ max: 4_000 }), fc.constantFrom('', 'K', 'M', 'G'), (amount, letter) => {
        const factor = 1024 ** ['', 'K', 'M', 'G'].indexOf(letter);
        for (const unit of letter === '' ? ['', 'B'] : [letter, `${letter}i`, `${letter}iB`]) {
          expect(parseSize(`${String(amount)}${unit}`)).toBe(amount * factor);
        }
      }),
    );
  });

  it('refuses long repetitive text without getting lost in it', () => {
    for (const piece of ['1', '1h', '1h ', ' ', '1.', '1m1s']) {
      expect(parseDuration(`${piece.repeat(200_000)}!`)).toBeUndefined();
      expect(parseSize(`${piece.repeat(200_000)}!`)).toBeUndefined();
    }
  });
});
