import { describe, expect, it } from 'vitest';

import { printable } from '../../../src/allowance/printable.ts';

describe('printable', () => {
  it('leaves ordinary names alone, in any script', () => {
    expect(printable('/kubepods/größe-サービス 🙂')).toBe('/kubepods/größe-サービス 🙂');
  });

  it.each(['\n', '\r', '\u001B', '\u0085', '\u200B', '\u202E', '\u2028', '\uD800'])(
    'replaces %j, which would not be seen as what it is',
    (character) => {
      expect(printable(`a${character}b`)).toBe('a?b');
    },
  );

  it('cuts long text in its middle', () => {
    expect(printable(`${'a'.repeat(500)}${'b'.repeat(500)}`)).toBe(
      `${'a'.repeat(100)}…${'b'.repeat(100)}`,
    );
  });
});
