import { describe, expect, it } from 'vitest';
import { completeJson, readJson } from '../../../src/tool-output/read-json.ts';

describe('readJson', () => {
  it('reads JSON', () => {
    expect(readJson('{"a":[1]}')).toEqual({ value: { a: [1] } });
  });

  it('passes over what a tool prints before and after', () => {
    expect(readJson('Warning: old [config]\n[warn] x\n[{"a":1}]\nDone.\n')).toEqual({
      value: [{ a: 1 }],
    });
  });

  it('gives the whole elements of a text that was cut, and says so', () => {
    const cut = '[{"a":"}]"},{"a":"b\\"c"},{"a":';
    expect(readJson(cut)).toEqual({
      value: [{ a: '}]' }, { a: 'b"c' }],
      problem: 'it is not whole JSON',
    });
  });

  it('says that there is nothing, or nothing that is JSON', () => {
    expect(readJson(' \n')).toEqual({ value: undefined, problem: 'it is empty' });
    expect(readJson('Segmentation fault')).toEqual({
      value: undefined,
      problem: 'it is not JSON',
    });
  });

  it('builds nothing out of endless nesting', () => {
    expect(readJson('['.repeat(100_000))).toEqual({
      value: undefined,
      problem: 'it is not JSON',
    });
    expect(completeJson('[[]'.repeat(1000))).toBeDefined();
  });
});
