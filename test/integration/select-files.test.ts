import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openFolderWalk } from '../../src/adapters/folder-walk.ts';
import { openGitRepository } from '../../src/adapters/git/git-repository.ts';
import { createPause } from '../../src/adapters/pause.ts';
import { openSourceFolder } from '../../src/adapters/source-file.ts';
import { discoverFiles, type Discovery } from '../../src/files/discover-files.ts';
import { parsePathFilter } from '../../src/files/path-filter.ts';
import { createRules } from '../support/discovery-sources.ts';
import {
  createTempFolder,
  createTempRepository,
  runGit,
  type Files,
} from '../support/temp-repository.ts';

const isPosix = process.platform !== 'win32';

interface Asked {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly git?: string;
}

async function discover(path: string, { include = [], exclude = [], git = 'git' }: Asked = {}) {
  const folder = openSourceFolder(path);
  const discovery: Discovery = await discoverFiles({
    rules: createRules({
      include: parsePathFilter('include', include),
      exclude: parsePathFilter('exclude', exclude),
      claims: (file) => (/\.(?:py|js|json|css)$/.test(file) ? ['any'] : []),
    }),
    sources: {
      ...openGitRepository(folder.root, { environment: process.env, executable: git }),
      ...openFolderWalk(folder.root),
      readStatus: (file) => folder.readStatus(file),
      readText: (file) => folder.readText(file),
      pauseIfDue: createPause(),
    },
    signal: new AbortController().signal,
  });
  if (discovery.kind !== 'discovered') throw new Error('Expected discovery to end.');
  const { selection, notes } = discovery;
  return { ...selection, notes, paths: Array.from(selection.files, (file) => file.path) };
}

/** A repository with something of every kind that can be told by name and attribute. */
const PROJECT: Files = {
  '.gitattributes':
    'api/*.py linguist-generated\n/vendor/ours/** -linguist-vendored\n*.lib.js linguist-vendored\n',
  'src/.gitattributes': 'made.py linguist-generated\n',
  'README.md': 'x',
  'api/a.py': 'x',
  'app.lib.js': 'x',
  'big.py': 'x'.repeat(1_001),
  'dist/index.js': 'x',
  'docs/conf.py': 'x',
  'just-right.py': 'x'.repeat(1_000),
  'node_modules/x/index.js': 'x',
  'package-lock.json': '{}',
  'src/a.min.js': 'x',
  'src/a.py': 'x',
  'src/made.py': 'x',
  'src/ä ö.py': 'x',
  'tests/test_a.py': 'x',
  'vendor/ours/a.js': 'x',
  'vendor/theirs/a.js': 'x',
};

const CASES: readonly (readonly [string, Asked])[] = [
  ['nothing asked', {}],
  ['include and exclude', { include: ['src', '/*.py'], exclude: ['*.min.js', '!src/a.min.js'] }],
  ['known files asked for', { include: ['node_modules/**', '*.min.js', '*.json'] }],
  ['all but some', { include: ['!docs', '!{tests,api}/'] }],
];

describe('the files of a repository', () => {
  it('are each selected, or skipped for one reason', async () => {
    using repository = createTempRepository(PROJECT);
    const { paths, skipped, skippedFiles, notes } = await discover(repository.root);
    expect(paths).toEqual([
      'docs/conf.py',
      'just-right.py',
      'src/a.py',
      'src/ä ö.py',
      'tests/test_a.py',
      'vendor/ours/a.js',
    ]);
    expect(skipped).toEqual({
      'no-analyzer': 3,
      generated: 5,
      vendored: 3,
      'too-large': 1,
    });
    expect(skippedFiles).toEqual([{ path: 'big.py', reason: 'too-large' }]);
    expect(notes).toEqual([]);
  });

  it.each(CASES)('are the same with Git and without: %s', async (_, asked) => {
    using repository = createTempRepository(PROJECT);
    using plain = createTempFolder(PROJECT);
    const tracked = await discover(repository.root, asked);
    const walked = await discover(plain.root, asked);
    const withoutGit = await discover(repository.root, { ...asked, git: repository.at('no-git') });
    expect(walked).toEqual({
      ...tracked,
      notes: [expect.stringContaining('not a git repository')],
    });
    expect(withoutGit).toEqual({ ...tracked, notes: [expect.stringContaining('ENOENT')] });
  });

  it('are taken relative to the analysed folder, by rules of the whole repository', async () => {
    using repository = createTempRepository(PROJECT);
    expect((await discover(repository.at('src'))).paths).toEqual(['a.py', 'ä ö.py']);
    expect((await discover(repository.at('api'))).skipped).toEqual({ generated: 1 });
    // What the folder itself is called does not matter: the user named it.
    expect((await discover(repository.at('vendor/theirs'))).paths).toEqual(['a.js']);
    expect((await discover(repository.at('src'), { include: ['/a.py'] })).paths).toEqual(['a.py']);
  });

  it.runIf(isPosix)('are never links, submodules or what is not there', async () => {
    using library = createTempRepository({ 'lib.py': 'x' });
    using outside = createTempFolder({ 'secret.py': 'x' });
    using repository = createTempRepository({
      'a.py': 'x',
      'gone.py': 'x',
      'd/e.py': 'x',
      'f.py': 'x',
      'out/secret.py': 'x',
    });
    symlinkSync('a.py', repository.at('link.py'));
    symlinkSync('/proc/self/environ', repository.at('environ.py'));
    symlinkSync('loop.py', repository.at('loop.py'));
    symlinkSync('..', repository.at('d/up'));
    repository.git('submodule', '--quiet', 'add', library.root, 'lib');
    repository.commit();
    rmSync(repository.at('gone.py'));
    rmSync(repository.at('f.py'));
    repository.writeFifo('f.py');
    rmSync(repository.at('out'), { recursive: true });
    symlinkSync(outside.root, repository.at('out'));
    const { paths, skipped } = await discover(repository.root);
    expect(paths).toEqual(['a.py', 'd/e.py']);
    expect(skipped).toEqual({ symlink: 5, submodule: 1, missing: 1, special: 1, 'no-analyzer': 1 });
  });

  it('are those on disk in a sparse checkout', async () => {
    using repository = createTempRepository({ 'a/x.py': 'x', 'b/y.py': 'x' });
    repository.git('sparse-checkout', 'set', '--cone', 'a');
    expect(await discover(repository.root)).toMatchObject({
      paths: ['a/x.py'],
      skipped: { missing: 1 },
    });
  });

  it('are those of a shallow clone, whole', async () => {
    using repository = createTempRepository({ 'a/x.py': 'x' });
    using folder = createTempFolder();
    runGit(folder.root, 'clone', '--quiet', '--depth=1', `file://${repository.root}`, 'clone');
    expect((await discover(folder.at('clone'))).paths).toEqual(['a/x.py']);
  });

  it('are all there are where nothing is tracked yet, or all is ignored', async () => {
    using repository = createTempRepository();
    repository.write({ 'a.py': 'x', 'node_modules/b.js': 'x' });
    expect(await discover(repository.root)).toMatchObject({
      paths: ['a.py'],
      skipped: { vendored: 1 },
      notes: [expect.stringContaining('Git tracks no file')],
    });
    using ignoring = createTempRepository({ '.gitignore': 'build/', 'a.py': 'x' });
    ignoring.write({ 'build/b.py': 'x' });
    expect((await discover(ignoring.root)).paths).toEqual(['a.py']);
    expect((await discover(ignoring.at('build'))).paths).toEqual(['b.py']);
  });

  it('are none in an empty folder', async () => {
    using folder = createTempFolder();
    expect(await discover(folder.root)).toMatchObject({ paths: [], skipped: {} });
  });

  it.runIf(process.platform === 'linux')(
    'are found by their bytes where names are not UTF-8',
    async () => {
      using repository = createTempRepository({ 'a.py': 'x' });
      repository.writeRaw(Buffer.from([0xff, ...Buffer.from('.py')]), 'x');
      repository.commit();
      const tracked = await discover(repository.root);
      const walked = await discover(repository.root, { git: repository.at('no-git') });
      const file = { path: '\\xff.py', pathBytes: '/y5weQ==', sizeBytes: 1, analyzers: ['any'] };
      expect(tracked.files.at(0)).toEqual(file);
      expect([...walked.files]).toEqual([...tracked.files]);
    },
  );

  it.runIf(isPosix)('are judged by .gitattributes too when Git stops answering', async () => {
    using repository = createTempRepository({
      'a/x.py': 'x',
      'a/y.py': 'x',
      'a/.gitattributes': 'x.py linguist-generated',
    });
    using tools = createTempFolder({
      git: '#!/bin/sh\ncase "$*" in *check-attr*) echo "fatal: no" >&2; exit 128;; esac\nexec git "$@"\n',
    });
    execFileSync('chmod', ['+x', tools.at('git')]);
    expect(await discover(repository.root, { git: tools.at('git') })).toMatchObject({
      paths: ['a/y.py'],
      notes: [expect.stringContaining('(no)')],
    });
  });
});
