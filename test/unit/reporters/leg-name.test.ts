import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameOfLeg } from '../../../src/reporters/leg-name.ts';
import { commandsIn } from '../../support/runner/log-commands.ts';

const PAIR = { index: 1, total: 6 };

describe('the name of the check run of a leg', () => {
  it.each([
    ['as GitHub names the job', { os: 'ubuntu-latest', node: 24 }, 'Evenkeel (ubuntu-latest, 24)'],
    ['with the leg’s number for lists and objects', { a: { b: ['x', 1] } }, 'Evenkeel (x, 1) #2'],
    [
      'with the leg’s number for what was cut',
      { a: 'x'.repeat(50) },
      `Evenkeel (${'x'.repeat(39)}…) #2`,
    ],
    [
      'with the leg’s number for what was made safe',
      { a: 'x\n##[error]y' },
      'Evenkeel (x ##\\[error]y) #2',
    ],
    ['with its place where there are no values', {}, 'Evenkeel (2 of 6)'],
    ['with its place where the values are empty', { a: '' }, 'Evenkeel (2 of 6)'],
  ])('has its values, %s', (_, matrix, name) => {
    expect(nameOfLeg('Evenkeel', { ...PAIR, matrix })).toBe(name);
  });

  it('is the plain name without a matrix, also where the server does not tell', () => {
    for (const leg of [{}, { index: 0, total: 1 }, { index: 0, total: 1, matrix: { os: 'x' } }]) {
      expect(nameOfLeg('Evenkeel', leg)).toBe('Evenkeel');
    }
  });

  it('has the values where an old server does not tell how many legs there are', () => {
    expect(nameOfLeg('Evenkeel', { matrix: { os: 'x' } })).toBe('Evenkeel (x)');
    expect(nameOfLeg('Evenkeel', { matrix: { os: ['x'] } })).toMatch(
      /^Evenkeel \(x\) #[0-9a-f]{6}$/,
    );
  });

  it('does not repeat values that the name has already', () => {
    const leg = { ...PAIR, matrix: { os: 'ubuntu-latest', node: 24 } };
    expect(nameOfLeg('Lint on ubuntu-latest (24)', leg)).toBe('Lint on ubuntu-latest (24)');
  });

  it('is short, on one line and no command, whatever the matrix; and no two legs share one', () => {
    const matrix = fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 5 });
    fc.assert(
      fc.property(matrix, fc.array(fc.string(), { minLength: 2, maxLength: 6 }), (common, own) => {
        const values = [...new Set(own)];
        const names = values.map((value, index) =>
          nameOfLeg('Evenkeel', {
            index,
            total: Math.max(2, values.length),
            matrix: { ...common, own: value },
          }),
        );
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) {
          expect(name.length).toBeLessThan(110);
          expect(name).toMatch(/^[^\n\r\u2028\u2029]+$/u);
          expect(commandsIn(name)).toEqual([]);
        }
      }),
    );
  });

  it('does not mind how deep a value is', () => {
    const matrix = { deep: JSON.parse('['.repeat(20_000) + ']'.repeat(20_000)) };
    expect(nameOfLeg('Evenkeel', { ...PAIR, matrix })).toBe('Evenkeel (2 of 6)');
  });
});
