import { describe, expect, it } from 'vitest';
import { createStageReader } from '../../../src/files/stage-records.ts';

const ID = '0'.repeat(40);

function record(mode: string, stage: number, path: string): Buffer {
  return Buffer.from(`${mode} ${ID} ${stage}\t${path}`);
}

describe('createStageReader', () => {
  it('knows files, links and submodules by their mode', () => {
    const files = createStageReader().read([
      record('100644', 0, 'a'),
      record('100755', 0, 'b'),
      record('120000', 0, 'c'),
      record('160000', 0, 'd'),
      record('040000', 0, 'e'),
    ]);
    expect(files?.map(({ path, kind }) => [path, kind])).toEqual([
      ['a', 'file'],
      ['b', 'file'],
      ['c', 'symlink'],
      ['d', 'submodule'],
      ['e', 'special'],
    ]);
  });

  it('takes a path in conflict once, also when its records come apart', () => {
    const reader = createStageReader();
    const first = reader.read([record('100644', 1, 'a'), record('100644', 2, 'a')]);
    const second = reader.read([record('100644', 3, 'a'), record('100644', 0, 'b')]);
    expect([first, second].map((files) => files?.map(({ path }) => path))).toEqual([['a'], ['b']]);
  });

  it('keeps tabs and newlines in a path', () => {
    expect(createStageReader().read([record('100644', 0, 'a\tb\nc')])?.[0]?.path).toBe('a\tb\nc');
  });

  it.each(['', 'fatal: no', '100644', `100644 ${ID} 0 a`, `\t${ID}`])('refuses %j', (text) => {
    expect(createStageReader().read([Buffer.from(text)])).toBeUndefined();
  });
});
