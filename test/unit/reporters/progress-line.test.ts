import { describe, expect, it } from 'vitest';
import { progressLine, type ProgressState } from '../../../src/reporters/progress-line.ts';

const STATE: ProgressState = {
  done: 412,
  selected: 1206,
  findings: 17,
  oldest: { path: 'src/deep/folder/file.py', analyzer: 'ruff', seconds: 4.9 },
  timeLeftMs: 1_300_000,
};

/** Columns as a terminal counts them: two for East Asian and emoji characters, none for marks. */
function displayWidth(text: string): number {
  return Array.from(text).reduce((sum, character) => {
    if (/\p{M}/u.test(character)) return sum;
    const isWide =
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/u;
    return sum + (isWide.test(character) ? 2 : 1);
  }, 0);
}

describe('progressLine', () => {
  it('says how far the run is, what it found, what takes longest and how long is left', () => {
    expect(progressLine(STATE, 120)).toBe(
      '412 of 1,206 files  17 findings  src/deep/folder/file.py (ruff, 4 s)  21m 40s left',
    );
  });

  it('counts runs of tools apart from files', () => {
    const { oldest: _, ...idle } = STATE;
    const line = progressLine({ ...idle, toolRuns: { settled: 2, total: 3 } }, 120);
    expect(line).toBe('412 of 1,206 files  2 of 3 tool runs  17 findings  21m 40s left');
  });

  it('is whole where there is no terminal', () => {
    const path = 'x'.repeat(4_096);
    const line = progressLine({ ...STATE, oldest: { path, seconds: 0 } }, Number.POSITIVE_INFINITY);
    expect(line).toContain(`${path} (0 s)`);
  });

  it('leaves out the oldest file when none is in flight', () => {
    const { oldest: _, ...idle } = STATE;
    expect(progressLine(idle, 120)).toBe('412 of 1,206 files  17 findings  21m 40s left');
  });

  it('cuts the beginning of the path first, then lets go of it, of the findings, of the time left', () => {
    expect(progressLine(STATE, 75)).toBe(
      '412 of 1,206 files  17 findings  …folder/file.py (ruff, 4 s)  21m 40s left',
    );
    expect(progressLine(STATE, 60)).toBe('412 of 1,206 files  17 findings  21m 40s left');
    expect(progressLine(STATE, 40)).toBe('412 of 1,206 files  21m 40s left');
    expect(progressLine(STATE, 25)).toBe('412 of 1,206 files');
  });

  it('shows nothing rather than half a number', () => {
    expect(progressLine(STATE, 17)).toBe('');
  });

  it.each([
    '日本語の長い名前のファイル'.repeat(5),
    '👩‍💻😀'.repeat(20),
    'e\u0301'.repeat(80),
    'क्षि'.repeat(30),
  ])('is never wider than the terminal, whatever the script: %s', (path) => {
    for (let columns = 0; columns <= 120; columns += 1) {
      const line = progressLine({ ...STATE, oldest: { path, seconds: 1 } }, columns);
      expect(displayWidth(line)).toBeLessThanOrEqual(columns);
    }
  });

  it('never cuts a character in two', () => {
    const oldest = { path: '😀'.repeat(60), seconds: 1 };
    for (let columns = 0; columns <= 120; columns += 1) {
      expect(progressLine({ ...STATE, oldest }, columns)).not.toMatch(/\p{Cs}/u);
    }
  });

  it('shows what a path would do to a terminal instead of doing it', () => {
    const oldest = { path: 'a\r\u001b[2K\nb', seconds: 1 };
    expect(progressLine({ ...STATE, oldest }, 120)).toContain(String.raw`a\r\x1b[2K\nb (1 s)`);
  });

  it('shows no time left, never less, past the deadline', () => {
    expect(progressLine({ ...STATE, timeLeftMs: -5_000 }, 120)).toContain('0 ms left');
  });

  it('says when the engine has been silent for long, and nothing of shorter silences', () => {
    expect(progressLine({ ...STATE, silentMs: 12_300 }, 120)).toBe(
      '412 of 1,206 files  17 findings  src/deep/folder/file.py (ruff, 4 s)  engine silent for 12 s  21m 40s left',
    );
    expect(progressLine({ ...STATE, silentMs: 4900 }, 120)).not.toContain('silent');
  });
});
