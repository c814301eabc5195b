import { describe, expect, it } from 'vitest';
import {
  isContainedPath,
  toFileName,
  toListedFile,
  toPathBytes,
} from '../../../src/files/listed-file.ts';

describe('toFileName', () => {
  it.each(['a.py', 'ä/ö.py', '😀.py', '\uFEFFa.py', '\uFFFD.py', 'a\nb.py', '::error::.py'])(
    'shows %j as it is',
    (path) => {
      expect(toFileName(Buffer.from(path))).toEqual({ path });
    },
  );

  it.each([
    [[0x61, 0xff, 0x62], 'a\\xffb'],
    [[0xc3], '\\xc3'],
    [[0xe2, 0x82, 0x2f, 0x61], '\\xe2\\x82/a'],
    [[0xc3, 0xa9, 0xfe], 'é\\xfe'],
    [[0xed, 0xa0, 0x80], '\\xed\\xa0\\x80'],
  ])('shows the bytes %j as %s and keeps them', (bytes, path) => {
    const name = toFileName(Buffer.from(bytes));
    expect(name.path).toBe(path);
    expect([...toPathBytes(name)]).toEqual(bytes);
  });
});

describe('isContainedPath', () => {
  it.each(['a.py', 'a/b.py', '.gitignore', '.github/a.yml', 'a.git/b', '..a/b', '...'])(
    'takes %s',
    (path) => {
      expect(isContainedPath(path)).toBe(true);
    },
  );

  it.each([
    '',
    '/etc/passwd',
    '../a',
    'a/../b',
    './a',
    'a//b',
    'a/',
    '.git/config',
    'a/.GIT/b',
    'GIT~1/config',
  ])('refuses %j', (path) => {
    expect(isContainedPath(path)).toBe(false);
  });
});

describe('toListedFile', () => {
  it('takes a path that leads elsewhere for no file at all', () => {
    expect(toListedFile(Buffer.from('../../etc/passwd'), 'file').kind).toBe('special');
    expect(toListedFile(Buffer.from('a/b'), 'symlink').kind).toBe('symlink');
  });
});
