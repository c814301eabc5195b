import { readdirSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { takeName } from '../../../src/adapters/taken-names.ts';
import { createTempFolder } from '../../support/temp-repository.ts';

describe('names of check runs within a job', () => {
  it('are numbered where several steps ask for the same', () => {
    using folder = createTempFolder({});
    expect(['a', 'a', 'b', 'a'].map((name) => takeName(folder.root, name))).toEqual([
      'a',
      'a 2',
      'b',
      'a 3',
    ]);
  });

  it('stay as they are without a folder, or with one that cannot be written', () => {
    using folder = createTempFolder({ file: '' });
    expect(takeName(undefined, 'a')).toBe('a');
    expect(takeName(folder.at('file'), 'a')).toBe('a');
    expect(takeName(folder.at('file'), 'a')).toBe('a');
  });

  it('do not follow a link that lies in the way', () => {
    using folder = createTempFolder({});
    using other = createTempFolder({});
    takeName(other.root, 'a');
    const [marker = ''] = readdirSync(other.root);
    symlinkSync(other.at('victim'), folder.at(marker));
    expect(takeName(folder.root, 'a')).toBe('a 2');
    expect(readdirSync(other.root)).toEqual([marker]);
  });
});
