import { describe, expect, it } from 'vitest';
import { NO_MARKS, type LinguistMarks } from '../../../src/files/linguist-marks.ts';
import type { ListedKind } from '../../../src/files/listed-file.ts';
import { parsePathFilter } from '../../../src/files/path-filter.ts';
import {
  judgeByDisk,
  judgeByMarks,
  judgeByName,
  type SizedCandidate,
} from '../../../src/files/select-files.ts';
import { createRules } from '../../support/discovery-sources.ts';

function candidate(overrides: Partial<SizedCandidate> = {}): SizedCandidate {
  return {
    kind: 'candidate',
    file: { path: 'a.py', kind: 'file' },
    analyzers: ['ruff'],
    known: undefined,
    sizeBytes: 10,
    ...overrides,
  };
}

/** Judges a regular file under an `include`. */
function judge(path: string, ...include: readonly string[]) {
  const rules = createRules({ include: parsePathFilter('include', include) });
  return judgeByName({ path, kind: 'file' }, rules);
}

function judgeMarked(marks: Partial<LinguistMarks>, overrides: Partial<SizedCandidate> = {}) {
  return judgeByMarks(candidate(overrides), { ...NO_MARKS, ...marks }, createRules());
}

describe('judgeByName', () => {
  const rules = createRules({
    include: parsePathFilter('include', ['src']),
    exclude: parsePathFilter('exclude', ['test_*']),
  });

  it.each<[string, ListedKind, string]>([
    ['src/test_a.py', 'file', 'excluded'],
    ['test_a.py', 'file', 'excluded'],
    ['src/test_link', 'symlink', 'excluded'],
    ['a.py', 'file', 'not-included'],
    ['link', 'symlink', 'not-included'],
    ['src/link', 'symlink', 'symlink'],
    ['src/module', 'submodule', 'submodule'],
    ['src/fifo.py', 'special', 'special'],
    ['src/a.txt', 'file', 'no-analyzer'],
    ['src/vendor/a.txt', 'file', 'no-analyzer'],
  ])('skips %s, a %s, as %s', (path, kind, reason) => {
    expect(judgeByName({ path, kind }, rules)).toEqual({ kind: 'skipped', reason });
  });

  it('remembers what the name gives away', () => {
    expect(judge('vendor/a.py')).toMatchObject({ known: 'vendored' });
    expect(judge('a_pb2.py')).toMatchObject({ known: 'generated' });
    expect(judge('a.py')).toMatchObject({ known: undefined, analyzers: ['ruff'] });
  });

  it('forgets it when include asks for the file by that name', () => {
    expect(judge('vendor/a.py', 'vendor')).toMatchObject({ known: undefined });
    expect(judge('vendor/a.py', '*.py')).toMatchObject({ known: 'vendored' });
    expect(judge('vendor/a.py', '!docs')).toMatchObject({ known: 'vendored' });
  });
});

describe('judgeByDisk', () => {
  it.each(['symlink', 'special', 'missing'] as const)('skips what is %s on disk', (kind) => {
    expect(judgeByDisk(candidate(), { kind })).toEqual({ kind: 'skipped', reason: kind });
  });

  it('gives a file its size', () => {
    expect(judgeByDisk(candidate(), { kind: 'file', sizeBytes: 7 })).toMatchObject({
      kind: 'candidate',
      sizeBytes: 7,
    });
  });
});

describe('judgeByMarks', () => {
  it('skips what is marked', () => {
    expect(judgeMarked({ isVendored: true })).toEqual({ kind: 'skipped', reason: 'vendored' });
    expect(judgeMarked({ isGenerated: true })).toEqual({ kind: 'skipped', reason: 'generated' });
    expect(judgeMarked({ isGenerated: true, isVendored: true })).toMatchObject({
      reason: 'vendored',
    });
  });

  it('lets a mark switch off what the name gives away', () => {
    const marks = { isGenerated: false, isVendored: false };
    expect(judgeMarked({}, { known: 'vendored' })).toMatchObject({ reason: 'vendored' });
    expect(judgeMarked(marks, { known: 'vendored' }).kind).toBe('selected');
    expect(judgeMarked(marks, { known: 'generated' }).kind).toBe('selected');
  });

  it('takes a file of exactly the largest size and none larger', () => {
    expect(judgeMarked({}, { sizeBytes: 1_000 }).kind).toBe('selected');
    expect(judgeMarked({}, { sizeBytes: 1_001 })).toEqual({ kind: 'skipped', reason: 'too-large' });
  });

  it('keeps the bytes of a name', () => {
    const file = { path: 'a\\xff.py', pathBytes: 'Yf8ucHk=', kind: 'file' } as const;
    expect(judgeMarked({}, { file })).toEqual({
      kind: 'selected',
      file: { path: 'a\\xff.py', pathBytes: 'Yf8ucHk=', sizeBytes: 10, analyzers: ['ruff'] },
    });
  });
});
