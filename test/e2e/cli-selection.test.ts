import { describe, expect, it } from 'vitest';
import { createTempFolder, createTempRepository } from '../support/temp-repository.ts';
import { runCommand } from './support/command.ts';
import { placesOf, reportOf, type JsonReport } from './support/json-report.ts';
import { CLEAN_PHP, NOTICE_PHP, SAMPLE } from './support/sample-files.ts';

async function analyse(root: string, ...flags: readonly string[]): Promise<JsonReport> {
  return reportOf(await runCommand([root, '--format', 'json', ...flags]));
}

function pathsIn(report: JsonReport): readonly string[] {
  return [...new Set(report.findings.map(({ path }) => path))];
}

describe('which files the shipped program takes', () => {
  it.each([
    [['--include', 'app/**'], ['app/report.py'], { 'not-included': 4 }],
    [
      ['--include', 'app/**', '--include', '*.{rb,php}'],
      ['app/report.py', 'lib/account.rb', 'web/index.php'],
      { 'not-included': 2 },
    ],
    [['--include', '**/*.py', '--exclude', 'app'], [], { 'not-included': 4, excluded: 1 }],
    [['--analyzers', 'ruff'], ['app/report.py'], { 'no-analyzer': 4 }],
    [
      [
        '--analyzers=-ruff,-biome,-python-rules,-javascript-rules,-secrets,-merge-conflict,-bidi,-invisible,-line-ends',
      ],
      ['lib/account.rb', 'web/index.php'],
      { 'no-analyzer': 3 },
    ],
    [
      ['--max-file-size', '90B'],
      ['app/report.py', 'web/index.php'],
      { 'no-analyzer': 1, 'too-large': 2 },
    ],
  ])('follows %j', async (flags, paths, skipped) => {
    using repository = createTempRepository(SAMPLE);
    const report = await analyse(repository.root, ...flags);
    expect(pathsIn(report)).toEqual(paths);
    expect(report.files.skipped).toEqual(skipped);
  });

  it('takes tracked files only, and of them neither generated nor vendored ones', async () => {
    using repository = createTempRepository({
      '.gitattributes': 'gen/** linguist-generated\nthird/** linguist-vendored\n',
      'gen/a.php': NOTICE_PHP,
      'third/b.php': NOTICE_PHP,
      'node_modules/c/d.php': NOTICE_PHP,
      'own.php': NOTICE_PHP,
    });
    repository.write({ 'untracked.php': NOTICE_PHP });
    const report = await analyse(repository.root);
    expect(pathsIn(report)).toEqual(['own.php']);
    expect(report.files.skipped).toEqual({ generated: 1, vendored: 2 });
  });

  it('names the files it skips for their size', async () => {
    using repository = createTempRepository({ 'big.php': CLEAN_PHP.repeat(100) });
    const report = await analyse(repository.root, '--max-file-size', '1000B');
    expect(report).toMatchObject({
      conclusion: 'success',
      files: { selected: 0, skippedFiles: [{ path: 'big.php', reason: 'too-large' }] },
    });
  });

  it('walks a folder that Git does not know, and says so', async () => {
    using folder = createTempFolder(SAMPLE);
    const report = await analyse(folder.root);
    expect(pathsIn(report)).toContain('app/report.py');
    expect(report.files.skipped).toEqual({ 'no-analyzer': 1 });
    expect(report.notes.join()).toContain('Git could not list the files');
  });

  it('takes the globs in a folder without Git as it takes them in a repository', async () => {
    using folder = createTempFolder(SAMPLE);
    using repository = createTempRepository(SAMPLE);
    const flags = ['--include', '**/*.{py,rb}', '--exclude', 'lib/'];
    const [walked, tracked] = [
      await analyse(folder.root, ...flags),
      await analyse(repository.root, ...flags),
    ];
    expect(placesOf(walked)).toEqual(placesOf(tracked));
    expect(walked.files).toEqual(tracked.files);
    expect(pathsIn(walked)).toEqual(['app/report.py']);
  });

  it('reports paths relative to the folder it was given, not to the repository', async () => {
    using repository = createTempRepository(SAMPLE);
    expect(pathsIn(await analyse(repository.at('app')))).toEqual(['report.py']);
  });

  it.each([
    ['a repository without any file', () => createTempRepository()],
    ['an empty folder', () => createTempFolder()],
  ])('has nothing to do in %s, which is a success', async (_, create) => {
    using place = create();
    expect(await analyse(place.root)).toMatchObject({
      conclusion: 'success',
      complete: true,
      files: { selected: 0, analyzed: 0, unanalyzed: [], skipped: {} },
    });
  });

  it('follows the settings of the repository itself', async () => {
    using repository = createTempRepository({
      'main.py': 'import os\nprint(undefined_name)\n',
      'pyproject.toml': '[tool.ruff.lint]\nignore = ["F401"]\n',
      'ui/cart.js': 'if (price === NaN) debugger;\n',
      'biome.json': '{ "linter": { "rules": { "suspicious": { "noDebugger": "off" } } } }\n',
    });
    expect(placesOf(await analyse(repository.root))).toEqual([
      'main.py:2:7 ruff/F821',
      'ui/cart.js:1:5 biome/correctness/useIsNan',
    ]);
  });

  it('tells a broken settings file apart from broken code', async () => {
    using repository = createTempRepository({ 'main.py': 'print(1)\n', 'ruff.toml': '[lint\n' });
    const report = await analyse(repository.root);
    expect(placesOf(report)).toEqual(['ruff.toml:1:6 ruff/invalid-configuration']);
    expect(report.complete).toBe(true);
  });
});

describe('files that nobody knows by name', () => {
  it('are looked at as text where they are text, and cost the run nothing where they are not', async () => {
    using repository = createTempRepository({
      'bin/tool': Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2]),
      'notes.unheard-of': 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\n',
      'latin-1': Buffer.from('caf\xe9\n>>>>>>> other\n', 'latin1'),
    });
    const report = await analyse(repository.root);
    expect(placesOf(report)).toEqual([
      'latin-1:2:1 merge-conflict/marker',
      'notes.unheard-of:2:1 merge-conflict/conflict',
    ]);
    expect(report).toMatchObject({ complete: true, files: { selected: 3, analyzed: 3 } });
  });
});
