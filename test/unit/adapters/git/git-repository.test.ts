import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { GitOptions } from '../../../../src/adapters/git/start-git.ts';
import { openGitRepository, readCheckout } from '../../../../src/adapters/git/git-repository.ts';
import { NO_MARKS } from '../../../../src/files/linguist-marks.ts';
import type { ListedFile, ListingEvent } from '../../../../src/files/listed-file.ts';
import {
  createTempFolder,
  createTempRepository,
  runGit,
  type TempFolder,
} from '../../../support/temp-repository.ts';

const isPosix = process.platform !== 'win32';

interface Listed {
  readonly files: readonly ListedFile[];
  readonly failure: string | undefined;
}

async function collect(events: AsyncIterable<ListingEvent>): Promise<Listed> {
  const files: ListedFile[] = [];
  let failure: string | undefined;
  for await (const event of events) {
    if (event.kind === 'files') files.push(...event.files);
    if (event.kind === 'failed') failure = event.reason;
  }
  return { files, failure };
}

function open(folder: string, options: Partial<GitOptions> = {}) {
  return openGitRepository(folder, { environment: process.env, ...options });
}

function list(folder: string, options: Partial<GitOptions> = {}): Promise<Listed> {
  return collect(open(folder, options).listTracked(new AbortController().signal));
}

async function pathsIn(folder: string): Promise<readonly string[]> {
  return (await list(folder)).files.map(({ path }) => path);
}

/** A stand-in for Git that does what a shell script says. */
function fakeGit(folder: TempFolder, script: string): string {
  folder.write({ 'fake-git': `#!/bin/sh\n${script}\n` });
  chmodSync(folder.at('fake-git'), 0o755);
  return folder.at('fake-git');
}

/** Puts the checksum under an index that was changed by hand. */
function signIndex(index: Buffer): Buffer {
  const body = index.subarray(0, -20);
  return Buffer.concat([body, createHash('sha1').update(body).digest()]);
}

describe('listTracked', () => {
  it('lists tracked files, also changed and staged ones, and no others', async () => {
    using repository = createTempRepository({ 'a.py': '1', 'b/c.py': '2', '.gitignore': '*.log' });
    repository.write({ 'untracked.py': '3', 'x.log': '4', 'staged.py': '5', 'a.py': 'changed' });
    repository.git('add', 'staged.py');
    expect(await list(repository.root)).toEqual({
      files: ['.gitignore', 'a.py', 'b/c.py', 'staged.py'].map((path) => ({ path, kind: 'file' })),
      failure: undefined,
    });
  });

  it('lists a folder of the repository with paths relative to it', async () => {
    using repository = createTempRepository({
      'a.py': '1',
      'b/c.py': '2',
      'b/d/e.py': '3',
      'bb/x.py': '4',
    });
    expect(await pathsIn(repository.at('b'))).toEqual(['c.py', 'd/e.py']);
  });

  it.runIf(isPosix)('lists a folder whose name means something to Git or a shell', async () => {
    const names = ['*', ':(top)', '-n', '$(id)', 'a b\nc'];
    using repository = createTempRepository(
      Object.fromEntries(names.map((name) => [`${name}/x.py`, name])),
    );
    for (const name of names) expect(await pathsIn(repository.at(name))).toEqual(['x.py']);
  });

  it.runIf(isPosix)('keeps odd names as they are', async () => {
    const names = [
      'a\nb.py',
      '::error::.py',
      '"quoted".py',
      'tab\t.py',
      'ä.py',
      `${'n'.repeat(252)}.py`,
      ' .py',
    ];
    using repository = createTempRepository(Object.fromEntries(names.map((name) => [name, ''])));
    expect(new Set(await pathsIn(repository.root))).toEqual(new Set(names));
  });

  it.runIf(process.platform === 'linux')(
    'keeps the bytes of names that are not UTF-8',
    async () => {
      using repository = createTempRepository();
      repository.writeRaw(Buffer.from([0x61, 0xff]), 'x');
      repository.commit();
      expect((await list(repository.root)).files).toEqual([
        { path: 'a\\xff', pathBytes: Buffer.from([0x61, 0xff]).toString('base64'), kind: 'file' },
      ]);
    },
  );

  it.runIf(isPosix)('tells links and submodules from files', async () => {
    using library = createTempRepository({ 'lib.py': '1' });
    using repository = createTempRepository({ 'a.py': '1' });
    symlinkSync('a.py', repository.at('link.py'));
    repository.git('submodule', '--quiet', 'add', library.root, 'lib');
    repository.commit();
    const kinds = (await list(repository.root)).files.map(({ path, kind }) => [path, kind]);
    expect(kinds).toEqual([
      ['.gitmodules', 'file'],
      ['a.py', 'file'],
      ['lib', 'submodule'],
      ['link.py', 'symlink'],
    ]);
    expect(await pathsIn(repository.at('lib'))).toEqual(['lib.py']);
  });

  it('lists a file in conflict once', async () => {
    using repository = createTempRepository({ 'a.py': 'base' });
    repository.git('checkout', '--quiet', '-b', 'other');
    repository.write({ 'a.py': 'theirs' });
    repository.commit();
    repository.git('checkout', '--quiet', 'main');
    repository.write({ 'a.py': 'ours' });
    repository.commit();
    expect(() => repository.git('merge', 'other')).toThrow();
    expect(repository.git('ls-files', '--unmerged').split('\n')).toHaveLength(4);
    expect(await pathsIn(repository.root)).toEqual(['a.py']);
  });

  it('lists what a sparse checkout left out, with or without a sparse index', async () => {
    using repository = createTempRepository({ 'a/x.py': '1', 'b/y.py': '2' });
    repository.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'a');
    expect(existsSync(repository.at('b/y.py'))).toBe(false);
    expect(await pathsIn(repository.root)).toEqual(['a/x.py', 'b/y.py']);
  });

  it('lists a shallow clone and a linked work tree', async () => {
    using repository = createTempRepository({ 'a.py': '1' });
    using folder = createTempFolder();
    runGit(folder.root, 'clone', '--quiet', '--depth=1', `file://${repository.root}`, 'clone');
    repository.git('worktree', 'add', '--quiet', folder.at('tree'));
    expect(await pathsIn(folder.at('clone'))).toEqual(['a.py']);
    expect(await pathsIn(folder.at('tree'))).toEqual(['a.py']);
  });

  it('finds nothing where nothing is tracked', async () => {
    using repository = createTempRepository();
    repository.write({ 'a.py': '1' });
    expect(await list(repository.root)).toEqual({ files: [], failure: undefined });
  });

  it('says why where Git cannot list, and finds nothing in a bare repository', async () => {
    using folder = createTempFolder();
    runGit(folder.root, 'init', '--quiet', '--bare', 'bare.git');
    mkdirSync(folder.at('plain'));
    const reason = async (path: string, options: Partial<GitOptions> = {}) =>
      (await list(folder.at(path), options)).failure;
    expect(await reason('plain')).toContain('not a git repository');
    expect(await list(folder.at('bare.git'))).toEqual({ files: [], failure: undefined });
    expect(await reason('plain', { executable: folder.at('no-such-git') })).toContain('ENOENT');
  });

  it('says why where the index is broken', async () => {
    using repository = createTempRepository({ 'a.py': '1' });
    writeFileSync(repository.at('.git/index'), 'garbage');
    expect((await list(repository.root)).failure).toMatch(/index|signature/);
  });

  it('lists more than fits into one piece of output', async () => {
    const names = Array.from(
      { length: 3_000 },
      (_, index) => `f${String(index).padStart(5, '0')}.py`,
    );
    using repository = createTempRepository(Object.fromEntries(names.map((name) => [name, ''])));
    expect(await pathsIn(repository.root)).toEqual(names);
  });

  it('ends soon after the signal aborts, with Git gone', async () => {
    using repository = createTempRepository({ 'a.py': '1' });
    const executable = fakeGit(repository, 'echo $$ > "$HOME/pid"; exec sleep 600');
    const controller = new AbortController();
    const options = {
      executable,
      environment: { PATH: process.env['PATH'], HOME: repository.root },
    };
    const listed = collect(
      openGitRepository(repository.root, options).listTracked(controller.signal),
    );
    while (!existsSync(repository.at('pid'))) await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    expect((await listed).failure).toBeDefined();
    const pid = Number(readFileSync(repository.at('pid'), 'utf8'));
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });

  it.runIf(isPosix)('kills a Git that says nothing for too long', async () => {
    using repository = createTempRepository({ 'a.py': '1' });
    const executable = fakeGit(repository, 'exec sleep 600');
    const { failure } = await list(repository.root, { executable, stallMs: 50 });
    expect(failure).toBe('it was ended by SIGKILL');
  });

  it.runIf(isPosix)('does not believe output that is no listing', async () => {
    using repository = createTempRepository({ 'a.py': '1' });
    const executable = fakeGit(repository, String.raw`printf 'usage: git\000'`);
    expect((await list(repository.root, { executable })).failure).toBe(
      'what it printed is no list of files',
    );
  });

  it.runIf(isPosix)('stops Git when nobody wants the rest', async () => {
    using repository = createTempRepository({ 'a.py': '1' });
    const script = String.raw`while :; do printf '100644 0 0\ta%s\000' "$$"; done`;
    const executable = fakeGit(repository, script);
    for await (const event of open(repository.root, { executable }).listTracked(
      new AbortController().signal,
    )) {
      expect(event.kind).toBe('files');
      break;
    }
  });
});

describe('a hostile repository', () => {
  it.runIf(isPosix)('runs none of the commands in its configuration', async () => {
    using repository = createTempRepository({
      'a.py': '1',
      '.gitattributes': '* filter=evil diff=evil',
    });
    repository.write({ 'evil.sh': `#!/bin/sh\ntouch "${repository.at('ran')}"\n` });
    chmodSync(repository.at('evil.sh'), 0o755);
    const settings = [
      'core.fsmonitor',
      'core.sshCommand',
      'core.pager',
      'pager.ls-files',
      'diff.external',
      'filter.evil.clean',
      'core.editor',
      'alias.ls-files',
    ];
    for (const setting of settings) repository.git('config', setting, repository.at('evil.sh'));
    repository.git('config', 'core.hooksPath', repository.root);
    const git = open(repository.root);
    const { signal } = new AbortController();
    const { files } = await collect(git.listTracked(signal));
    const marks = git.openTrackedMarks(signal);
    expect(await marks.read(files)).toMatchObject({ kind: 'marks' });
    marks.close();
    expect(existsSync(repository.at('ran'))).toBe(false);
  });

  it.runIf(isPosix)('fetches nothing that a partial clone lacks', async () => {
    using origin = createTempRepository({
      'a.py': '1',
      '.gitattributes': '*.py linguist-generated',
    });
    origin.git('config', 'uploadpack.allowFilter', 'true');
    using folder = createTempFolder();
    runGit(
      folder.root,
      'clone',
      '--quiet',
      '--no-checkout',
      '--filter=blob:none',
      `file://${origin.root}`,
      'clone',
    );
    runGit(folder.at('clone'), 'read-tree', 'HEAD');
    runGit(folder.at('clone'), 'config', 'remote.origin.url', `ext::touch ${folder.at('ran')}`);
    runGit(folder.at('clone'), 'config', 'protocol.ext.allow', 'always');
    const git = open(folder.at('clone'));
    const { signal } = new AbortController();
    const { files } = await collect(git.listTracked(signal));
    expect(files).toHaveLength(2);
    const marks = git.openTrackedMarks(signal);
    await marks.read(files);
    marks.close();
    expect(existsSync(folder.at('ran'))).toBe(false);
  });

  it('lists paths that lead out of the folder as nothing to be read', async () => {
    using repository = createTempRepository({ 'abc/etc/x.py': '1' });
    // The index's own names are not checked by Git when it lists them.
    const index = readFileSync(repository.at('.git/index')).toString('latin1');
    const changed = Buffer.from(index.replace('abc/etc/x.py', '../../etc/py'), 'latin1');
    writeFileSync(repository.at('.git/index'), signIndex(changed));
    const { files, failure } = await list(repository.root);
    expect(failure ?? files.map(({ path, kind }) => [path, kind])).toEqual([
      ['../../etc/py', 'special'],
    ]);
  });
});

describe('a repository of another user', () => {
  /** Git behaves in tests as if the repository belonged to somebody else. */
  const asSomebodyElse = 'GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec git "$@"';

  it.runIf(isPosix)('is read when the analysed folder is that user’s too', async () => {
    using repository = createTempRepository({ 'a/b.py': '1' });
    const options = { executable: fakeGit(repository, asSomebodyElse) };
    expect((await list(repository.root, options)).files).toHaveLength(1);
    expect((await list(repository.at('a'), options)).files).toHaveLength(1);
  });

  it.runIf(isPosix && process.getuid?.() === 0)(
    'is not trusted with a folder of ours',
    async () => {
      using repository = createTempRepository({ 'a/b.py': '1' });
      execFileSync('chown', ['-R', '12345', repository.at('.git')]);
      expect((await list(repository.at('a'))).failure).toContain('dubious ownership');
      execFileSync('chown', ['-R', '12345', repository.root]);
      expect((await list(repository.at('a'))).files).toHaveLength(1);
    },
  );
});

describe('openTrackedMarks', () => {
  const ATTRIBUTES = {
    '.gitattributes':
      '*.gen.py linguist-generated\nlib/** linguist-vendored=true\n[attr]mine linguist-generated=false\n',
    'lib/own/.gitattributes': '* linguist-vendored=false\n',
    'a.gen.py': '',
    'lib/b.py': '',
    'lib/own/c.py': '',
  };

  it('answers for files in their order, again and again', async () => {
    using repository = createTempRepository(ATTRIBUTES);
    const marks = open(repository.root).openTrackedMarks(new AbortController().signal);
    const files = ['lib/own/c.py', 'a.gen.py', 'none.py', 'lib/b.py'].map((path) => ({
      path,
      kind: 'file' as const,
    }));
    const expected = [
      { isGenerated: undefined, isVendored: false },
      { isGenerated: true, isVendored: undefined },
      NO_MARKS,
      { isGenerated: undefined, isVendored: true },
    ];
    expect(await marks.read(files)).toEqual({ kind: 'marks', marks: expected });
    expect(await marks.read([])).toEqual({ kind: 'marks', marks: [] });
    expect(await marks.read(files.toReversed())).toEqual({
      kind: 'marks',
      marks: expected.toReversed(),
    });
    marks.close();
  });

  it('counts the attributes above a folder of the repository', async () => {
    using repository = createTempRepository(ATTRIBUTES);
    const marks = open(repository.at('lib')).openTrackedMarks(new AbortController().signal);
    expect(await marks.read([{ path: 'b.py', kind: 'file' }])).toEqual({
      kind: 'marks',
      marks: [{ isGenerated: undefined, isVendored: true }],
    });
    marks.close();
  });

  it('answers for more files than a pipe holds', async () => {
    using repository = createTempRepository(ATTRIBUTES);
    const files = Array.from({ length: 5_000 }, (_, index) => ({
      path: `${'deep/'.repeat(20)}${index}.gen.py`,
      kind: 'file' as const,
    }));
    const marks = open(repository.root).openTrackedMarks(new AbortController().signal);
    const answer = await marks.read(files);
    marks.close();
    expect(
      answer.kind === 'marks' && answer.marks.filter(({ isGenerated }) => isGenerated),
    ).toHaveLength(5_000);
  });

  it.runIf(isPosix)('does not take the user’s own attributes', async () => {
    using repository = createTempRepository({ 'a.py': '' });
    repository.write({ '.config/git/attributes': '* linguist-generated' });
    const environment = { PATH: process.env['PATH'], HOME: repository.root };
    const marks = open(repository.root, { environment }).openTrackedMarks(
      new AbortController().signal,
    );
    expect(await marks.read([{ path: 'a.py', kind: 'file' }])).toEqual({
      kind: 'marks',
      marks: [NO_MARKS],
    });
    marks.close();
  });

  it.runIf(isPosix)('fails for good when a FIFO is in Git’s way', async () => {
    using repository = createTempRepository({ 'a.py': '' });
    repository.writeFifo('.gitattributes');
    const marks = open(repository.root, { stallMs: 200 }).openTrackedMarks(
      new AbortController().signal,
    );
    const files = [{ path: 'a.py', kind: 'file' as const }];
    const failed = { kind: 'failed', reason: 'it was ended by SIGKILL' };
    expect(await marks.read(files)).toEqual(failed);
    expect(await marks.read(files)).toEqual(failed);
    marks.close();
  });

  it('fails where there is no repository', async () => {
    using folder = createTempFolder();
    const marks = open(folder.root).openTrackedMarks(new AbortController().signal);
    const answer = await marks.read([{ path: 'a.py', kind: 'file' }]);
    expect(answer).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('not a git repository'),
    });
    marks.close();
  });
});

describe('readCheckout', () => {
  it('tells the commit and where the work tree begins', async () => {
    using repository = createTempRepository({ 'a/b.py': '1' });
    const sha = repository.git('rev-parse', 'HEAD').trim();
    expect(
      await readCheckout(repository.at('a'), {
        environment: process.env,
        signal: AbortSignal.any([]),
      }),
    ).toEqual({
      root: repository.root,
      sha,
    });
  });

  it('knows none without a commit, and outside of a repository', async () => {
    using empty = createTempRepository();
    using plain = createTempFolder();
    for (const { root } of [empty, plain]) {
      expect(
        await readCheckout(root, { environment: process.env, signal: AbortSignal.any([]) }),
      ).toBeUndefined();
    }
  });
});
