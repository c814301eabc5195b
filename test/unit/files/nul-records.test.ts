import { describe, expect, it } from 'vitest';
import { createRecordSplitter } from '../../../src/files/nul-records.ts';

describe('createRecordSplitter', () => {
  it('puts records together that come in pieces', () => {
    const splitter = createRecordSplitter();
    const records = ['a\0b', 'c\0', '\0d', 'e'].flatMap((text) => splitter.push(Buffer.from(text)));
    expect(records.map((bytes) => Buffer.from(bytes ?? []).toString())).toEqual(['a', 'bc', '']);
  });

  it('gives up on a record without end', () => {
    const splitter = createRecordSplitter();
    expect(splitter.push(Buffer.alloc(1 << 16, 'a'))).toEqual([]);
    expect(splitter.push(Buffer.from('a'))).toBeUndefined();
  });
});
