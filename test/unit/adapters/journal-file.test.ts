import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createJournalFile, createNamedJournal } from '../../../src/adapters/journal-file.ts';
import type { AppendOnlyFile } from '../../../src/journal/journal.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (read: Uint8Array): string => new TextDecoder().decode(read);

let folder: string;
const files: AppendOnlyFile[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-file-test-'));
});

afterEach(() => {
  for (const file of files.splice(0)) file.remove();
  rmSync(folder, { recursive: true, force: true });
});

function create(runnerTemp: string | undefined): AppendOnlyFile {
  const file = createJournalFile(runnerTemp);
  if (file === undefined) throw new Error('Expected a journal file.');
  files.push(file);
  return file;
}

describe('createJournalFile', () => {
  it('reads back what was appended, by offset and length', () => {
    const file = create(folder);
    expect(file.append(bytes('first\n'))).toBe(0);
    expect(file.append(bytes('größer\n'))).toBe(6);
    expect(text(file.read(6, 9))).toBe('größer\n');
    expect(text(file.read(0, 6))).toBe('first\n');
    expect(readFileSync(file.path, 'utf8')).toBe('first\ngrößer\n');
  });

  it('makes the file in a fresh folder in the runner’s temporary folder', () => {
    const file = create(folder);
    expect(dirname(dirname(file.path))).toBe(folder);
    expect(create(folder).path).not.toBe(file.path);
  });

  it.runIf(process.platform !== 'win32')('lets no other user read it', () => {
    const file = create(folder);
    expect(statSync(file.path).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(file.path)).mode & 0o777).toBe(0o700);
  });

  it.each([undefined, '', '/no/such/folder'])(
    'takes the system’s temporary folder where the runner names %j',
    (runnerTemp) => {
      expect(create(runnerTemp).path.startsWith(tmpdir())).toBe(true);
    },
  );

  it('takes the system’s temporary folder where the runner names a file', () => {
    const path = join(folder, 'file');
    writeFileSync(path, '');
    expect(create(path).path.startsWith(tmpdir())).toBe(true);
  });

  it('throws when it is asked for more than it has', () => {
    const file = create(folder);
    file.append(bytes('short'));
    expect(() => file.read(0, 6)).toThrow('cut short');
  });

  it('deletes the file together with its folder', () => {
    const file = createJournalFile(folder);
    file?.append(bytes('gone'));
    file?.remove();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves the file where it is when it is closed', () => {
    const file = createJournalFile(folder);
    file?.append(bytes('kept'));
    file?.close();
    expect(existsSync(file?.path ?? '')).toBe(true);
  });

  it.runIf(process.platform !== 'win32')('loses nothing when the file may not grow further', () => {
    const script = fileURLToPath(
      new URL('../../support/workers/fill-journal.mjs', import.meta.url),
    );
    // A limit of 8 blocks of 512 or 1024 bytes: writing then fails, as on a full disk.
    const command = `trap '' XFSZ; ulimit -f 8; exec "$0" "$1" "$2"`;
    const output = execFileSync('sh', ['-c', command, process.execPath, script, folder], {
      encoding: 'utf8',
    });
    expect(JSON.parse(output)).toEqual({
      trouble: expect.stringContaining('EFBIG'),
      isWhole: true,
      inMemory: expect.toSatisfy((count: number) => count > 0 && count < 10),
    });
  });
});

describe('createNamedJournal', () => {
  it('is there from the start, in place of what was there, and can be read by all', () => {
    const path = join(folder, 'kept.ndjson');
    writeFileSync(path, 'older and longer');
    const file = createNamedJournal(path);
    expect(readFileSync(path, 'utf8')).toBe('');
    file.append(bytes('now'));
    file.close();
    file.close();
    expect(readFileSync(path, 'utf8')).toBe('now');
    expect(readdirSync(folder)).toEqual(['kept.ndjson']);
  });

  it.runIf(process.platform !== 'win32')('does not follow a link that waits there', () => {
    const path = join(folder, 'link.ndjson');
    writeFileSync(join(folder, 'target'), 'precious');
    symlinkSync('target', path);
    createNamedJournal(path).close();
    expect(readFileSync(join(folder, 'target'), 'utf8')).toBe('precious');
    expect(readFileSync(path, 'utf8')).toBe('');
  });

  it('throws when it cannot be written, and leaves nothing', () => {
    expect(() => createNamedJournal(join(folder, 'none', 'journal'))).toThrow('ENOENT');
    mkdirSync(join(folder, 'taken'));
    expect(() => createNamedJournal(join(folder, 'taken'))).toThrow(/EISDIR|EPERM|EEXIST/);
    expect(readdirSync(folder)).toEqual(['taken']);
  });
});
