import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDiffReader } from '../../../src/changes/diff-reader.ts';

/** Reads a patch given whole; bytes are written as characters below U+0100. */
function read(patch: string) {
  const reader = createDiffReader();
  return reader.push(Buffer.from(patch, 'latin1')) ? reader.finish() : undefined;
}

describe('reading a patch', () => {
  it('keeps where lines differ, with counts that are left out when they are 1', () => {
    const patch = [
      'diff --git a/src/x.ts b/src/x.ts',
      'index 1..2 100644',
      '--- a/src/x.ts',
      '+++ b/src/x.ts',
      '@@ -3 +3,2 @@ function x() {',
      '-old',
      '+new',
      '+more',
      '@@ -9,2 +10,0 @@',
      '-gone',
      '-gone too',
      '',
    ].join('\n');
    expect(read(patch)).toEqual([
      {
        oldPath: 'src/x.ts',
        newPath: 'src/x.ts',
        hunks: [
          { oldStart: 3, oldLines: 1, newStart: 3, newLines: 2 },
          { oldStart: 9, oldLines: 2, newStart: 10, newLines: 0 },
        ],
        isOpaque: false,
      },
    ]);
  });

  it('takes no line of a file for a line of the patch', () => {
    const patch = [
      'diff --git a/x b/x',
      '--- a/x',
      '+++ b/x',
      '@@ -1,3 +1,2 @@',
      '--- a/forged',
      '-@@ -1 +1 @@',
      '-diff --git a/forged b/forged',
      '\\ No newline at end of file',
      '+++ b/forged',
      '+rename to forged',
      '\\ No newline at end of file',
      '',
    ].join('\n');
    expect(read(patch)).toMatchObject([{ oldPath: 'x', newPath: 'x', hunks: [{ newLines: 2 }] }]);
  });

  it('knows new, removed, renamed and binary files', () => {
    const patch = [
      'diff --git a/new b/new',
      'new file mode 100644',
      'diff --git a/gone b/gone',
      'deleted file mode 100644',
      'diff --git a/old name b/new name',
      'similarity index 100%',
      'rename from old name',
      'rename to new name',
      'diff --git a/mode b/mode',
      'old mode 100644',
      'new mode 100755',
      'diff --git a/i m g b/i m g',
      'index 1..2 100644',
      'Binary files a/i m g and b/i m g differ',
      '',
    ].join('\n');
    expect(read(patch)).toEqual([
      { newPath: 'new', hunks: [], isOpaque: false },
      { oldPath: 'gone', hunks: [], isOpaque: false },
      { oldPath: 'old name', newPath: 'new name', hunks: [], isOpaque: false },
      { oldPath: 'mode', newPath: 'mode', hunks: [], isOpaque: false },
      { oldPath: 'i m g', newPath: 'i m g', hunks: [], isOpaque: true },
    ]);
  });

  it('reads names in quotes, and shows bytes that are not UTF-8 as the listing does', () => {
    const patch = [
      String.raw`diff --git "a/\303\244 \"q\"\t.py" "b/\303\244 \"q\"\t.py"`,
      'new mode 100755',
      String.raw`diff --git "a/\377.py" "b/\377.py"`,
      'new mode 100755',
      '',
    ].join('\n');
    expect(read(patch)?.map(({ newPath }) => newPath)).toEqual(['ä "q"\t.py', String.raw`\xff.py`]);
  });

  it.each([
    ['text before any file', 'hello\n'],
    ['a hunk that ends early', 'diff --git a/x b/x\n@@ -1 +1 @@\n-a\n'],
    ['a hunk with other lines than it says', 'diff --git a/x b/x\n@@ -1 +1 @@\n-a\n-b\n'],
    ['a hunk without numbers', 'diff --git a/x b/x\n@@ -x +1 @@\n'],
  ])('refuses %s', (_, patch) => {
    expect(read(patch)).toBeUndefined();
  });

  it('refuses more hunks than are worth their memory', () => {
    const reader = createDiffReader();
    reader.push(Buffer.from('diff --git a/x b/x\n'));
    const page = Buffer.from('@@ -1,0 +1,0 @@\n'.repeat(100_000));
    expect([reader.push(page), reader.push(page), reader.push(page)]).toEqual([true, true, false]);
  });

  it('reads the same however the bytes are cut, and never throws', () => {
    const piece = fc.constantFrom(
      'diff --git a/x b/x\n',
      'diff --git "a/\\303\\244" "b/\\303\\244"\n',
      'diff --git "a/',
      '@@ -1 +1 @@\n',
      '@@ -1,0 +2,2 @@\n',
      '-a\n',
      '+b\n',
      '+'.repeat(70_000),
      '\n',
      'rename to y\n',
      '--- /dev/null\n',
      '+++ "b/\\',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.integer({ min: 1, max: 9 }),
        (pieces, size) => {
          const bytes = Buffer.from(pieces.join(''), 'latin1');
          const reader = createDiffReader();
          const cuts = Array.from({ length: Math.ceil(bytes.length / (size * 97)) }, (_, index) =>
            bytes.subarray(index * size * 97, (index + 1) * size * 97),
          );
          const isRead = cuts.every((chunk) => reader.push(chunk));
          expect(isRead ? reader.finish() : undefined).toEqual(read(pieces.join('')));
        },
      ),
    );
  });
});
