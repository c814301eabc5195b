import { symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openJournalSource } from '../../../src/adapters/journal-source.ts';
import { ConfigurationError } from '../../../src/errors.ts';
import { createTempFolder, type TempFolder } from '../../support/temp-repository.ts';

let folder: TempFolder;

beforeEach(() => {
  folder = createTempFolder();
});

afterEach(() => folder[Symbol.dispose]());

describe('openJournalSource', () => {
  it('reads a file in pieces from its start, as often as it is asked, and from any place', () => {
    const text = 'line\n'.repeat(200_000);
    folder.write({ 'journal.ndjson': text });
    const source = openJournalSource(folder.at('journal.ndjson'));
    for (const time of [1, 2]) {
      const pieces = Array.from(source.chunks(), (chunk) => Buffer.from(chunk).toString('utf8'));
      expect(pieces.join(''), `time ${time}`).toBe(text);
      expect(pieces.length).toBeGreaterThan(1);
    }
    expect(Buffer.from(source.read(5, 4)).toString('utf8')).toBe('line');
    expect(source.read(text.length - 2, 10)).toHaveLength(2);
    source.close();
  });

  it('refuses what is not there, a folder, and an empty name', () => {
    for (const [path, found] of [
      [folder.at('none.ndjson'), 'there is nothing of that name'],
      [folder.root, 'something that is no file'],
    ] as const) {
      expect(() => openJournalSource(path)).toThrow(ConfigurationError);
      expect(() => openJournalSource(path)).toThrow(found);
    }
  });

  it.runIf(process.platform !== 'win32')(
    'refuses links, and a FIFO without waiting for its writer',
    () => {
      symlinkSync('/proc/self/environ', folder.at('link.ndjson'));
      folder.writeFifo('fifo.ndjson');
      expect(() => openJournalSource(folder.at('link.ndjson'))).toThrow('it is a symbolic link');
      expect(() => openJournalSource(folder.at('fifo.ndjson'))).toThrow('no file');
    },
  );
});
