import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineHashes } from '../../../src/findings/line-hash.ts';

/** All lines of a text. */
function hashesOf(text: string): readonly string[] {
  const count = text.split(/\r\n|\r|\n/).length;
  const wanted = new Set(Array.from({ length: count }, (_, index) => index + 1));
  const hashes = lineHashes(text, wanted);
  return [...wanted].map((line) => hashes.get(line) ?? 'none');
}

/** The definition itself, without a window: a polynomial over the 100 characters from each line's start. */
function hashesByDefinition(text: string): readonly string[] {
  const characters = [
    ...text.replaceAll(/\r\n?/g, '\n').replaceAll(/[ \t]/g, '').split(''),
    '\uffff',
  ];
  const starts = characters.flatMap((_, index) =>
    index === 0 || characters[index - 1] === '\n' ? [index] : [],
  );
  const seen = new Map<string, number>();
  return starts.map((start) => {
    let hash = 0n;
    for (let at = start; at < start + 100; at += 1) {
      hash = BigInt.asUintN(64, hash * 37n + BigInt(characters[at]?.charCodeAt(0) ?? 0));
    }
    const hex = hash.toString(16);
    seen.set(hex, (seen.get(hex) ?? 0) + 1);
    return `${hex}:${seen.get(hex)}`;
  });
}

describe('the hash that code scanning knows a line by', () => {
  // Values that github/codeql-action holds its own implementation to (src/fingerprints.test.ts).
  it.each([
    ['', ['c129715d7a2bc9a3:1']],
    [
      ' a\nb\n  \t\tc\n d',
      ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1'],
    ],
    [
      ' hello; \t\r\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n',
      [
        'e9496ae3ebfced30:1',
        'fb7c023a8b9ccb3f:1',
        'ce8ba1a563dcdaca:1',
        'e20e36e16fcb0cc8:1',
        'b3edc88f2938467e:1',
        'c8e28b0b4002a3a0:1',
        'c129715d7a2bc9a3:1',
      ],
    ],
    [
      'Lorem ipsum dolor sit amet.\n'.repeat(10),
      [
        ...[1, 2, 3, 4, 5, 6].map((count) => `a7f2ff13bc495cf2:${count}`),
        'a7f2ff1481e87703:1',
        'a9cf91f7bbf1862b:1',
        '55ec222b86bcae53:1',
        'cc97dc7b1d7d8f7b:1',
        'c129715d7a2bc9a3:1',
      ],
    ],
  ])('is the same as theirs for %j', (text, hashes) => {
    expect(hashesOf(text)).toEqual(hashes);
  });

  it('is what its definition says, for any text', () => {
    const piece = fc.oneof(
      fc.constantFrom('\n', '\r', '\r\n', ' ', '\t', 'x', 'return 1;', '\ufeff', '\u{1f600}'),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constant('y'.repeat(120)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        expect(hashesOf(text)).toEqual(hashesByDefinition(text));
      }),
    );
  });

  it('does not go on once it has what is wanted', () => {
    const text = `one\n${'long '.repeat(1_000_000)}`;
    expect([...lineHashes(text, new Set([1])).keys()]).toEqual([1]);
    expect(lineHashes(text, new Set()).size).toBe(0);
    expect(lineHashes('one', new Set([7])).size).toBe(0);
  });
});
