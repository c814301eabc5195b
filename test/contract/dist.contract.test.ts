import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { VERSION } from '../../src/model/version.ts';
import { startActionJob } from '../e2e/support/action-job.ts';
import { runCommand } from '../e2e/support/command.ts';
import { placesOf, reportOf } from '../e2e/support/json-report.ts';
import { PHP_SAMPLE, SAMPLE, SAMPLE_PLACES } from '../e2e/support/sample-files.ts';
import { DIST, partsOf, requestsFor, ROOT } from '../e2e/support/shipped.ts';
import { createTempRepository } from '../support/temp-repository.ts';

/** The action alone, as a runner downloads it, in a folder with no packages above it. */
let installed: string;

beforeAll(() => {
  installed = realpathSync(mkdtempSync(join(tmpdir(), 'evenkeel-dist-')));
  for (const name of ['dist', 'action.yml', 'package.json']) {
    cpSync(join(ROOT, name), join(installed, name), { recursive: true });
  }
});

afterAll(() => {
  rmSync(installed, { recursive: true, force: true });
});

function foldersAbove(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}

function manifest(path: string): Readonly<Record<string, unknown>> {
  return Object(JSON.parse(readFileSync(path, 'utf8')));
}

const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

describe('dist/, action.yml and package.json alone', () => {
  it('lie where no package can be found by accident', () => {
    const names = foldersAbove(installed).flatMap((folder) => readdirSync(folder));
    expect(names).not.toContain('node_modules');
  });

  it('run as a command line', async () => {
    using repository = createTempRepository(SAMPLE);
    const args = [repository.root, '--format', 'json'];
    const ended = await runCommand(args, { file: join(installed, 'dist/cli.js') });
    expect(placesOf(reportOf(ended))).toEqual(SAMPLE_PLACES);
  });

  it('run as an action, and post', async () => {
    const main = join(installed, 'dist/main.js');
    await using run = await startActionJob({ files: SAMPLE, main });
    const step = await run.run();
    expect(step.outputs).toMatchObject({
      complete: 'true',
      findings: String(SAMPLE_PLACES.length),
    });
    expect(run.github.runs).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
  });

  it('say what is missing when a part has been lost, and that nothing was analyzed', async () => {
    using repository = createTempRepository(PHP_SAMPLE);
    const lost = join(installed, 'dist/vendor/tree-sitter-php.wasm');
    renameSync(lost, `${lost}.lost`);
    const args = [repository.root, '--format', 'json'];
    const ended = await runCommand(args, { file: join(installed, 'dist/cli.js') });
    renameSync(`${lost}.lost`, lost);
    expect(ended.exitCode).toBe(3);
    expect(reportOf(ended)).toMatchObject({ conclusion: 'failure', files: { analyzed: 0 } });
    expect(reportOf(ended).notes.join()).toContain('tree-sitter-php');
  });

  it('hold the files that action.yml starts', () => {
    const { runs } = parse(readFileSync(join(installed, 'action.yml'), 'utf8'));
    expect(runs).toMatchObject({ using: 'node24', main: 'dist/main.js', post: 'dist/post.js' });
    for (const file of [runs.main, runs.post]) expect(files).toContain(join(ROOT, file));
  });
});

/** Modules for the network and for starting programs. */
const FORBIDDEN = 'child_process cluster dgram dns http http2 https inspector net tls'.split(' ');

const LOADS_FORBIDDEN = new RegExp(
  String.raw`(?:\bfrom|\bimport|\brequire\(|\bimport\(|import\.meta\.url\)\()\s*["'](?:node:)?(?:${FORBIDDEN.join('|')})["']`,
);

describe('dist/', () => {
  it('names no folder of the machine it was built on', () => {
    const places = [ROOT, ...(dirname(homedir()) === homedir() ? [] : [`${homedir()}/`])];
    const telling = files.filter((file) => {
      const text = readFileSync(file, 'latin1');
      return places.some((place) => text.includes(place));
    });
    expect(telling).toEqual([]);
  });

  it('has no native code, which could be neither stopped nor carried to another platform', () => {
    expect(files.filter((file) => /\.(?:node|so|dll|dylib|exe)$/.test(file))).toEqual([]);
  });

  it('has no file of 50 MB, at which hosts begin to warn', () => {
    expect(files.filter((file) => readFileSync(file).length >= 50_000_000)).toEqual([]);
  });

  it('gives the engine and its workers no module for the network or for starting programs', () => {
    const libraries = files.filter((file) => /[\\/]vendor[\\/].*\.cjs$/.test(file));
    expect(libraries.length).toBeGreaterThanOrEqual(4);
    // Later an engine loads the code for the user's own tools, if it is one that runs tools.
    const engine = partsOf(['engine'], 'at the start');
    const workers = partsOf(['worker', 'analysis-worker', 'tool-worker'], 'at any time');
    const parts = [...engine, ...workers, ...libraries];
    expect(parts.length).toBeGreaterThan(4 + libraries.length);
    const requests = requestsFor(FORBIDDEN);
    const main = partsOf(['main'], 'at any time').map((file) => readFileSync(file, 'utf8'));
    expect(main.some((text) => requests.some((request) => text.includes(request)))).toBe(true);
    for (const file of parts) {
      const text = readFileSync(file, 'utf8');
      expect(
        requests.filter((request) => text.includes(request)),
        file,
      ).toEqual([]);
      // Ways to load a module; the bare names stand in rules about them too.
      expect(text, file).not.toMatch(LOADS_FORBIDDEN);
      // web-tree-sitter has a way to load itself in a browser; ours is loaded from a file.
      if (!file.endsWith('web-tree-sitter.cjs')) expect(text, file).not.toMatch(/\bfetch\(/);
    }
  });

  it('has the licence of every package that is in it', () => {
    const licences = readFileSync(join(DIST, 'LICENSES.txt'), 'utf8');
    const { dependencies } = manifest(join(ROOT, 'package.json'));
    const bundled = files
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => {
        const text = readFileSync(file, 'utf8');
        return [
          ...text.matchAll(/(?:MODULE: |;\/\/ )\.\/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g),
        ];
      })
      .map(([, name = '']) => name);
    const names = new Set([...Object.keys(Object(dependencies)), ...bundled]);
    expect(bundled).toContain('undici');
    const missing = [...names].filter(
      (name) => !licences.includes(`\n${name} `) && !licences.startsWith(`${name} `),
    );
    expect(missing).toEqual([]);
    expect(licences.match(/Permission is hereby granted/g)?.length).toBeGreaterThan(20);
  });

  it('is of the version that package.json and the program name', () => {
    expect(manifest(join(ROOT, 'package.json'))['version']).toBe(VERSION);
    for (const entry of ['main', 'post', 'cli-program']) {
      const texts = partsOf([entry], 'at the start').map((file) => readFileSync(file, 'utf8'));
      expect(texts.join('\n')).toContain(`VERSION = '${VERSION}'`);
    }
  });
});
