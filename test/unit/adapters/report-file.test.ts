import {
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeReportFile } from '../../../src/adapters/report-file.ts';

describe('writeReportFile', () => {
  let lab = '';
  let base = '';

  beforeEach(() => {
    lab = mkdtempSync(join(tmpdir(), 'evenkeel-report-'));
    base = join(lab, 'workspace');
    mkdirSync(base);
  });

  afterEach(() => {
    rmSync(lab, { recursive: true });
  });

  it('writes all chunks, and makes the folders on the way', () => {
    writeReportFile(base, 'out/deep/report.json', ['{', '}']);
    expect(readFileSync(join(base, 'out/deep/report.json'), 'utf8')).toBe('{}');
    expect(readdirSync(join(base, 'out/deep'))).toEqual(['report.json']);
  });

  it('replaces a link of that name and leaves what it led to alone', () => {
    writeFileSync(join(lab, 'secret'), 'kept');
    symlinkSync(join(lab, 'secret'), join(base, 'report.json'));
    writeReportFile(base, 'report.json', ['new']);
    expect(readFileSync(join(lab, 'secret'), 'utf8')).toBe('kept');
    expect(readFileSync(join(base, 'report.json'), 'utf8')).toBe('new');
  });

  it('makes nothing behind a link that leads out of the workspace', () => {
    mkdirSync(join(lab, 'outside'));
    symlinkSync(join(lab, 'outside'), join(base, 'out'));
    expect(() => writeReportFile(base, 'out/deep/report.json', ['x'])).toThrow('a link out of it');
    expect(readdirSync(join(lab, 'outside'))).toEqual([]);
  });

  it('leaves nothing behind when the report breaks off', () => {
    const chunks = (function* () {
      yield 'half';
      throw new Error('the journal is gone');
    })();
    expect(() => writeReportFile(base, 'report.json', chunks)).toThrow('the journal is gone');
    expect(readdirSync(base)).toEqual([]);
  });
});
