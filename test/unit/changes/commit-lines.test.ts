import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCommitLines } from '../../../src/changes/commit-lines.ts';
import { indexHunks, toOldLine, toOldRange, touches } from '../../../src/changes/place-lines.ts';
import type { FileChange, Hunk, LineRange } from '../../../src/model/line-change.ts';

/** The base branch put three lines above line 1 and replaced line 10 (13 in the merge) by two. */
const MOVED: FileChange = {
  oldPath: 'old.ts',
  newPath: 'new.ts',
  hunks: [
    { oldStart: 0, oldLines: 0, newStart: 1, newLines: 3 },
    { oldStart: 10, oldLines: 1, newStart: 13, newLines: 2 },
    { oldStart: 20, oldLines: 2, newStart: 23, newLines: 0 },
  ],
  isOpaque: false,
};

const INDEX = indexHunks(MOVED.hunks);

const at = (startLine: number, endLine = startLine) => ({ startLine, endLine });

describe('a line of the merge', () => {
  it.each([
    [1, undefined],
    [3, undefined],
    [4, 1],
    [12, 9],
    [13, undefined],
    [14, undefined],
    [15, 11],
    [23, 19],
    [24, 22],
  ])('%i is line %s of the head', (line, old) => {
    expect(toOldLine(INDEX, line)).toBe(old);
  });

  it('that begins a stretch decides whether the stretch is there; its end is cut to what is there', () => {
    expect(toOldRange(INDEX, at(4, 5))).toEqual(at(1, 2));
    expect(toOldRange(INDEX, at(4, 13))).toEqual(at(1, 9));
    expect(toOldRange(INDEX, at(12, 15))).toEqual(at(9, 11));
    expect(toOldRange(INDEX, at(3, 15))).toBeUndefined();
  });
});

/** Hunks as Git gives them: in order, with a line between two of them at least. */
const hunkLists: fc.Arbitrary<readonly Hunk[]> = fc
  .array(
    fc.record({ gap: fc.integer({ min: 1, max: 4 }), oldLines: fc.nat(3), newLines: fc.nat(3) }),
  )
  .map((steps) => {
    let [oldLine, newLine] = [0, 0];
    return steps
      .filter(({ oldLines, newLines }) => oldLines + newLines > 0)
      .map(({ gap, oldLines, newLines }): Hunk => {
        // The lines before the hunk; without lines of its own a side names the last of them.
        oldLine += gap;
        newLine += gap;
        const oldStart = oldLines === 0 ? oldLine : oldLine + 1;
        const newStart = newLines === 0 ? newLine : newLine + 1;
        oldLine += oldLines;
        newLine += newLines;
        return { oldStart, oldLines, newStart, newLines };
      });
  });

const ranges = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.nat(5))
  .map(([startLine, more]): LineRange => at(startLine, startLine + more));

/** The old line of each new one, by walking through the hunks. */
function walkedLines(hunks: readonly Hunk[], most: number): (number | undefined)[] {
  const lines: (number | undefined)[] = [undefined];
  let old = 1;
  for (const { oldLines: gone, newStart, newLines } of hunks) {
    const first = newLines === 0 ? newStart + 1 : newStart;
    while (lines.length < first) lines.push(old++);
    old += gone;
    for (let added = 0; added < newLines; added += 1) lines.push(undefined);
  }
  while (lines.length <= most) lines.push(old++);
  return lines;
}

describe('a line of any merge', () => {
  it('is where walking through the hunks leads', () => {
    fc.assert(
      fc.property(hunkLists, fc.integer({ min: 1, max: 60 }), (hunks, line) => {
        expect(toOldLine(indexHunks(hunks), line)).toBe(walkedLines(hunks, line)[line]);
      }),
    );
  });

  it('is touched when a hunk begins on one of its lines, or reaches into them', () => {
    fc.assert(
      fc.property(hunkLists, ranges, (hunks, range) => {
        const isTouched = hunks.some(
          ({ newStart, newLines }) =>
            newStart <= range.endLine && range.startLine < newStart + newLines,
        );
        expect(touches(indexHunks(hunks), range)).toBe(isTouched);
      }),
    );
  });
});

describe('lines of the commit that annotations belong to', () => {
  it('are found under the name that the file has there', () => {
    const lines = createCommitLines({ toAnalyzed: [MOVED] });
    expect(lines.place('new.ts', at(15))).toEqual({ path: 'old.ts', ...at(11) });
    expect(lines.place('other.ts', at(15))).toEqual({ path: 'other.ts', ...at(15) });
  });

  it('are not guessed for files that are not there or whose lines Git does not compare', () => {
    const hunks = [] as const;
    const lines = createCommitLines({
      toAnalyzed: [
        { newPath: 'added.ts', hunks, isOpaque: false },
        { oldPath: 'blob.ts', newPath: 'blob.ts', hunks, isOpaque: true },
      ],
    });
    expect(lines.place('added.ts', at(1))).toBeUndefined();
    expect(lines.place('blob.ts', at(1))).toBeUndefined();
  });

  it('are taken as they are, with a doubt, when nothing could be compared', () => {
    const lines = createCommitLines({ toAnalyzed: { doubt: 'no network' } });
    expect(lines.place('a.ts', at(7))).toEqual({ path: 'a.ts', ...at(7) });
    expect(lines.doubt).toBe('no network');
    expect(createCommitLines({ toAnalyzed: 'same' }).doubt).toBeUndefined();
  });

  it('are changed where the change under review touches one of them', () => {
    const lines = createCommitLines({ toAnalyzed: 'same', underReview: [MOVED] });
    expect(lines.knowsChanges).toBe(true);
    expect([3, 4, 13, 15, 23].map((line) => lines.isChanged('new.ts', at(line)))).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
    expect(lines.isChanged('new.ts', at(4, 40))).toBe(true);
    expect(lines.isChanged('old.ts', at(1))).toBe(false);
    expect(createCommitLines({ toAnalyzed: 'same' }).knowsChanges).toBe(false);
  });
});
