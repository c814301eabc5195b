import { describe, expect, it } from 'vitest';
import { createSelection, MAX_SKIPPED_NAMES } from '../../../src/files/selection.ts';

const FILE = { sizeBytes: 1, analyzers: ['ruff'] };

describe('createSelection', () => {
  it('sorts by path in code units, then by bytes', () => {
    const selection = createSelection();
    for (const path of ['b', 'a/c', 'a', 'B', 'é', 'a.b']) selection.select({ ...FILE, path });
    selection.select({ ...FILE, path: '\\xff', pathBytes: '/w==' });
    selection.select({ ...FILE, path: '\\xff' });
    const { files } = selection.finish();
    expect(Array.from(files, ({ path }) => path)).toEqual([
      'B',
      '\\xff',
      '\\xff',
      'a',
      'a.b',
      'a/c',
      'b',
      'é',
    ]);
    expect(files.at(1)?.pathBytes).toBeUndefined();
  });

  it('counts what is skipped by reason', () => {
    const selection = createSelection();
    selection.skip({ path: 'a' }, 'excluded');
    selection.skip({ path: 'b' }, 'excluded');
    selection.skip({ path: 'c' }, 'symlink');
    const { files, ...counts } = selection.finish();
    expect([...files]).toEqual([]);
    expect(counts).toEqual({
      skipped: { excluded: 2, symlink: 1 },
      skippedFiles: [],
    });
  });

  it('names what is too large, the first by path, however many there are', () => {
    const selection = createSelection();
    const paths = Array.from({ length: 5_000 }, (_, index) => `f${String(index).padStart(4, '0')}`);
    for (const path of paths.toReversed()) selection.skip({ path }, 'too-large');
    const { skipped, skippedFiles } = selection.finish();
    expect(skipped).toEqual({ 'too-large': 5_000 });
    expect(skippedFiles.map(({ path }) => path)).toEqual(paths.slice(0, MAX_SKIPPED_NAMES));
  });
});
