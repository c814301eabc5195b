import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import {
  openSourceFolder,
  type FileSystemFacts,
  type SourceRead,
} from '../../../src/adapters/source-file.ts';
import { ConfigurationError } from '../../../src/errors.ts';
import { toFileName } from '../../../src/files/listed-file.ts';
import { createTempFolder } from '../../support/temp-repository.ts';

const ELSEWHERE: FileSystemFacts = { separator: '/', descriptors: undefined };
const WINDOWS: FileSystemFacts = { separator: '\\', descriptors: undefined };
const isLinux = process.platform === 'linux';
/** Nothing is denied to root; nor on Windows, where modes do not do it. */
const isRoot = process.getuid === undefined || process.getuid() === 0;
const isPosix = process.platform !== 'win32';

function text(result: SourceRead): string {
  return result.kind === 'bytes' ? Buffer.from(result.bytes).toString() : result.detail;
}

describe.each([
  ['on this system', undefined],
  ['on a system that does not tell where an open file is', ELSEWHERE],
])('openSourceFolder %s', (_, facts) => {
  it('reads the bytes of a file, whatever its size and depth', () => {
    using folder = createTempFolder({
      'a.py': 'x = 1\n',
      'b/c/d.py': '',
      'e.py': 'y'.repeat(100_000),
    });
    const source = openSourceFolder(folder.root, facts);
    expect(text(source.read({ path: 'a.py' }, 1_000))).toBe('x = 1\n');
    expect(text(source.read({ path: 'b/c/d.py' }, 1_000))).toBe('');
    expect(text(source.read({ path: 'e.py' }, 100_000))).toBe('y'.repeat(100_000));
  });

  it('takes the cap at its word', () => {
    using folder = createTempFolder({ 'a.py': '12345' });
    const source = openSourceFolder(folder.root, facts);
    expect(source.read({ path: 'a.py' }, 5).kind).toBe('bytes');
    expect(source.read({ path: 'a.py' }, 4)).toEqual({
      kind: 'too-large',
      detail: 'it has more than 4 bytes',
    });
    expect(source.read({ path: 'a.py' }, 0).kind).toBe('too-large');
  });

  it('reads what is there now, not what was there before', () => {
    using folder = createTempFolder({ 'a.py': '12345' });
    const source = openSourceFolder(folder.root, facts);
    expect(source.readStatus({ path: 'a.py' })).toEqual({ kind: 'file', sizeBytes: 5 });
    truncateSync(folder.at('a.py'), 2);
    expect(text(source.read({ path: 'a.py' }, 100))).toBe('12');
    appendFileSync(folder.at('a.py'), 'x'.repeat(200));
    expect(source.read({ path: 'a.py' }, 100).kind).toBe('too-large');
    rmSync(folder.at('a.py'));
    expect(source.read({ path: 'a.py' }, 100)).toEqual({
      kind: 'unreadable',
      detail: 'it is no longer there',
    });
  });

  it.each([
    '/etc/passwd',
    '../a.py',
    'b/../../a.py',
    '.git/config',
    'b/.git/config',
    '.GIT/config',
    '',
    '.',
    'a\0.py',
  ])('refuses the path %j', (path) => {
    using folder = createTempFolder({ '.git/config': 'secret', 'b/.git/config': 'secret' });
    const source = openSourceFolder(folder.root, facts);
    expect(source.readStatus({ path })).toEqual({ kind: 'special' });
    expect(source.read({ path }, 100)).toEqual({
      kind: 'unreadable',
      detail: 'its path leads out of the analysed folder, or into .git',
    });
  });

  it.runIf(isPosix)('refuses symbolic links, wherever they lead', () => {
    using folder = createTempFolder({ 'real.py': 'x' });
    symlinkSync('real.py', folder.at('inside.py'));
    symlinkSync('/proc/self/environ', folder.at('environ.py'));
    symlinkSync('nowhere', folder.at('broken.py'));
    symlinkSync('loop.py', folder.at('loop.py'));
    const source = openSourceFolder(folder.root, facts);
    for (const path of ['inside.py', 'environ.py', 'broken.py', 'loop.py']) {
      expect(source.readStatus({ path })).toEqual({ kind: 'symlink' });
      expect(text(source.read({ path }, 1_000))).toBe('it is, or lies behind, a symbolic link');
    }
  });

  it.runIf(isPosix)('refuses files behind a folder that is a link, inside and outside', () => {
    using outside = createTempFolder({ 'secret.py': 'secret' });
    using folder = createTempFolder({ 'real/a.py': 'x' });
    symlinkSync(outside.root, folder.at('out'));
    symlinkSync('real', folder.at('in'));
    symlinkSync('.', folder.at('self'));
    const source = openSourceFolder(folder.root, facts);
    for (const path of ['out/secret.py', 'in/a.py', 'self/self/real/a.py']) {
      expect(source.readStatus({ path })).toEqual({ kind: 'symlink' });
      expect(source.read({ path }, 1_000).kind).toBe('unreadable');
    }
  });

  it.runIf(isPosix)('refuses a folder that was real at the last look and is a link now', () => {
    using outside = createTempFolder({ 'a.py': 'secret' });
    using folder = createTempFolder({ 'd/a.py': 'x', 'd/b.py': 'y' });
    const source = openSourceFolder(folder.root, facts);
    expect(text(source.read({ path: 'd/b.py' }, 100))).toBe('y');
    renameSync(folder.at('d'), folder.at('moved'));
    symlinkSync(outside.root, folder.at('d'));
    expect(source.read({ path: 'd/a.py' }, 100)).toEqual({
      kind: 'unreadable',
      detail: 'it was replaced while it was opened',
    });
  });

  it.runIf(isPosix)('opens neither FIFO nor socket nor device', async () => {
    using folder = createTempFolder();
    folder.writeFifo('fifo.py');
    const server = createServer().listen(folder.at('socket.py'));
    await once(server, 'listening');
    const source = openSourceFolder(folder.root, facts);
    for (const path of ['fifo.py', 'socket.py']) {
      expect(source.readStatus({ path })).toEqual({ kind: 'special' });
      expect(text(source.read({ path }, 100))).toBe('it is not a regular file');
    }
    expect(openSourceFolder('/dev', facts).readStatus({ path: 'null' })).toEqual({
      kind: 'special',
    });
    server.close();
  });

  it('finds a folder in the place of a file missing', () => {
    using folder = createTempFolder();
    mkdirSync(folder.at('a.py'));
    const source = openSourceFolder(folder.root, facts);
    expect(source.readStatus({ path: 'a.py' })).toEqual({ kind: 'missing', isFolder: true });
    expect(source.readStatus({ path: 'b/c.py' })).toEqual({ kind: 'missing' });
    expect(source.readStatus({ path: 'a.py/c.py' })).toEqual({ kind: 'missing' });
  });

  it.runIf(isLinux)('reads files by the bytes of their names', () => {
    using folder = createTempFolder();
    folder.writeRaw(Buffer.from([0x61, 0xff, 0x2e, 0x70, 0x79]), 'x = 1');
    const name = toFileName(Buffer.from([0x61, 0xff, 0x2e, 0x70, 0x79]));
    const source = openSourceFolder(folder.root, facts);
    expect(name.path).toBe('a\\xff.py');
    expect(source.readStatus(name)).toEqual({ kind: 'file', sizeBytes: 5 });
    expect(text(source.read(name, 100))).toBe('x = 1');
    expect(source.readStatus({ path: name.path })).toEqual({ kind: 'missing' });
  });

  it.runIf(isPosix)('reads files of odd names', () => {
    const names = [
      'a\nb.py',
      '::error::.py',
      '##[set-output].py',
      `"'.py`,
      ' .py',
      `${'n'.repeat(252)}.py`,
    ];
    using folder = createTempFolder(Object.fromEntries(names.map((name) => [name, name])));
    const source = openSourceFolder(folder.root, facts);
    for (const name of names) expect(text(source.read({ path: name }, 1_000))).toBe(name);
  });

  it('selects what is too long to look at, so that reading it says why', () => {
    using folder = createTempFolder();
    const path = `${'n'.repeat(300)}.py`;
    const source = openSourceFolder(folder.root, facts);
    expect(source.readStatus({ path })).toEqual({ kind: 'file', sizeBytes: 0 });
    expect(source.read({ path }, 100)).toEqual({
      kind: 'unreadable',
      detail: 'its path is too long for this system',
    });
  });

  it.skipIf(isRoot)('says so where permission is denied', () => {
    using folder = createTempFolder({ 'a.py': 'x', 'closed/b.py': 'y' });
    chmodSync(folder.at('a.py'), 0);
    chmodSync(folder.at('closed'), 0);
    const source = openSourceFolder(folder.root, facts);
    for (const path of ['a.py', 'closed/b.py']) {
      expect(source.readStatus({ path }).kind).toBe('file');
      expect(text(source.read({ path }, 100))).toBe('permission denied');
    }
    chmodSync(folder.at('closed'), 0o700);
  });

  it('reads configuration files as text, up to 1 MiB', () => {
    using folder = createTempFolder({
      'ruff.toml': '\uFEFFline-length = 100\n',
      'bad.toml': Uint8Array.from([0x61, 0xff]),
      'big.toml': Buffer.alloc(2 ** 20 + 1, 'a'),
    });
    const source = openSourceFolder(folder.root, facts);
    expect(source.readText('ruff.toml')).toBe('line-length = 100\n');
    expect(source.readText('bad.toml')).toBe('a\uFFFD');
    expect(source.readText('big.toml')).toBeUndefined();
    expect(source.readText('none.toml')).toBeUndefined();
    expect(source.readText('../ruff.toml')).toBeUndefined();
  });

  it('resolves the folder itself', () => {
    using folder = createTempFolder({ 'real/a.py': 'x' });
    symlinkSync('real', folder.at('link'));
    const source = openSourceFolder(folder.at('link'), facts);
    expect(source.root).toBe(folder.at('real'));
    expect(text(source.read({ path: 'a.py' }, 100))).toBe('x');
  });

  it('tells the user of a path that is no folder', () => {
    using folder = createTempFolder({ 'a.py': 'x' });
    expect(() => openSourceFolder(folder.at('b'), facts)).toThrow(ConfigurationError);
    expect(() => openSourceFolder(folder.at('b'), facts)).toThrow('there is nothing of that name');
    expect(() => openSourceFolder(folder.at('a.py'), facts)).toThrow('it is not a folder');
  });
});

describe('openSourceFolder', () => {
  it.runIf(isLinux)('reads files that say they are empty and are not', () => {
    const source = openSourceFolder('/proc/self');
    expect(source.readStatus({ path: 'status' })).toEqual({ kind: 'file', sizeBytes: 0 });
    expect(text(source.read({ path: 'status' }, 1_000_000))).toContain('Pid:');
    expect(source.read({ path: 'status' }, 10).kind).toBe('too-large');
  });

  it.runIf(isLinux)('takes the other way where /proc is masked', () => {
    using folder = createTempFolder({ 'a.py': 'x' });
    const source = openSourceFolder(folder.root, {
      separator: '/',
      descriptors: folder.at('none'),
    });
    expect(text(source.read({ path: 'a.py' }, 100))).toBe('x');
  });

  it('refuses on Windows what leads elsewhere there', () => {
    using folder = createTempFolder({ 'a.py': 'x' });
    const source = openSourceFolder(folder.root, WINDOWS);
    for (const path of ['..\\..\\a.py', 'C:a.py', 'a.py:stream', 'b\\a.py']) {
      expect(source.readStatus({ path })).toEqual({ kind: 'special' });
    }
    expect(text(source.read({ path: 'a.py' }, 100))).toBe('x');
  });
});
