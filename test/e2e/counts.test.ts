import { readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Observed, observeDist } from '../support/observed/observe-dist.ts';
import { createTempRepository } from '../support/temp-repository.ts';
import { runCommand } from './support/command.ts';
import { withoutNames } from '../../src/pool/without-names.ts';
import { DIST, partsOf } from './support/shipped.ts';

/**
 * What a run costs, counted rather than timed: a regression is seen here on any machine. The program is
 * watched from outside, in a copy with a probe before its entries.
 */
const dist = observeDist(DIST);
afterAll(() => dist[Symbol.dispose]());

const WORKERS = 2;
const FILES = Array.from({ length: 6 }, (_, index) => [
  [`lib/f${index}.py`, `VALUE = ${index}\n`],
  [`lib/f${index}.go`, `package f\n\nvar Value = ${index}\n`],
  [`lib/f${index}.txt`, `Value ${index}\n`],
]).flat();

/** All modules that are shipped as they are, by what of them is compiled, which is how the probe sees them. */
const MODULES = new Map(
  readdirSync(join(DIST, 'vendor'))
    .filter((name) => name.endsWith('.wasm'))
    .map((name) => {
      const bytes = new Uint8Array(readFileSync(join(DIST, 'vendor', name)));
      return [withoutNames(bytes).length, name.replace('.wasm', '')] as const;
    }),
);

interface Run {
  readonly observed: readonly Observed[];
  readonly journal: readonly string[];
}

async function observe(files: Readonly<Record<string, string>>): Promise<Run> {
  using repository = createTempRepository(files);
  const journal = repository.at('run.ndjson');
  const flags = ['--workers', String(WORKERS), '--fail-on', 'never', '--journal-file', journal];
  const ended = await runCommand([repository.root, ...flags], { file: dist.cli });
  expect(ended.exitCode, ended.stderr).toBe(0);
  const lines = readFileSync(journal, 'utf8').trim().split('\n');
  return { observed: dist.take(), journal: lines };
}

function messages({ observed }: Run, name: string): readonly Observed[] {
  return observed.filter(({ message }) => message === name);
}

function bytesOf(observed: readonly Observed[]): readonly number[] {
  return observed.map(({ bytes = 0 }) => bytes);
}

describe('a run', async () => {
  const run = await observe(Object.fromEntries(FILES));
  const of = (who: Observed['who'], kind: Observed['kind']): readonly Observed[] =>
    run.observed.filter((one) => one.who === who && one.kind === kind);

  it('starts one engine with its workers, and Git twice', () => {
    const started = of('cli', 'spawn').map(({ command }) => command);
    expect(started).toHaveLength(3);
    expect(new Set(started)).toEqual(new Set(['engine.js', 'git']));
    expect(of('engine', 'started')).toHaveLength(1);
    expect(of('worker', 'started')).toHaveLength(WORKERS);
    expect([...of('engine', 'spawn'), ...of('worker', 'spawn')]).toEqual([]);
  });

  it('compiles each module that its files need once, whatever the number of workers', () => {
    const compiled = of('engine', 'compile').map(({ bytes = 0 }) => MODULES.get(bytes) ?? '?');
    expect(new Set(compiled).size).toBe(compiled.length);
    for (const name of ['ruff', 'web-tree-sitter', 'tree-sitter-python', 'tree-sitter-go']) {
      expect(compiled).toContain(name);
    }
    const foreign = ['biome', 'prism', '-ruby', '-php', '-java', '-rust', '-bash', '-tsx', '?'];
    expect(compiled.filter((name) => foreign.some((end) => name.endsWith(end)))).toEqual([]);
    expect([...of('worker', 'compile'), ...of('cli', 'compile')]).toEqual([]);
  });

  it('instantiates each module once at most in each worker', () => {
    const most = WORKERS * of('engine', 'compile').length;
    expect(of('worker', 'instantiate').length).toBeLessThanOrEqual(most);
  });

  it('opens each file once, in a worker', () => {
    const opened = run.observed.filter(({ kind, path }) => {
      return kind === 'open' && FILES.some(([name = '']) => path?.endsWith(`/${name}`));
    });
    expect(opened.map(({ who }) => who)).toEqual(FILES.map(() => 'worker'));
    expect(new Set(opened.map(({ path }) => path)).size).toBe(FILES.length);
  });

  it('begins to start the engine before Git has been asked anything', () => {
    const [first] = of('cli', 'spawn');
    expect(first?.command).toBe('engine.js');
  });

  it('says three sentences about a file, and one about all of them', () => {
    expect(messages(run, 'configure')).toHaveLength(1);
    expect(messages(run, 'ready')).toHaveLength(1);
    for (const name of ['run', 'started', 'outcome']) {
      const said = messages(run, name);
      expect(said, name).toHaveLength(FILES.length);
    }
    const ids = messages(run, 'outcome').map(({ taskId = -1 }) => taskId);
    expect(new Set(ids).size).toBe(FILES.length);
  });

  it('says little about a file without findings', () => {
    expect(Math.max(...bytesOf(messages(run, 'run')))).toBeLessThan(250);
    expect(Math.max(...bytesOf(messages(run, 'started')))).toBeLessThan(60);
    expect(Math.max(...bytesOf(messages(run, 'outcome')))).toBeLessThan(1000);
  });

  it('writes one outcome for each file into its journal, in few bytes', () => {
    const outcomes = run.journal.filter((line) => line.startsWith('{"kind":"outcome"'));
    expect(outcomes).toHaveLength(FILES.length);
    expect(Math.max(...outcomes.map(({ length }) => length))).toBeLessThan(1000);
    const other = run.journal.filter((line) => !line.startsWith('{"kind":"outcome"'));
    const planned = other.filter((line) => !/^\{"kind":"(?:watch|sample)"/.test(line));
    expect(planned.map((line) => /"kind":"(\w+)"/.exec(line)?.[1])).toEqual([
      'start',
      'plan',
      'tasks',
      'end',
    ]);
  });
});

describe('a run over text alone', () => {
  it('compiles no module at all', async () => {
    const { observed } = await observe({ 'a.txt': 'One.\n', 'docs/b.md': '# Title\n\nText.\n' });
    expect(observed.filter(({ kind }) => kind === 'compile')).toEqual([]);
  });
});

describe('a command that analyses nothing', () => {
  it.each([['--help'], ['--version'], ['allowance'], ['rules'], ['explain', 'ruff/F401']])(
    'starts no process and loads no engine: %s %s',
    async (...args) => {
      const ended = await runCommand(args, { file: dist.cli, cwd: tmpdir() });
      expect(ended.exitCode, ended.stderr).toBe(0);
      const observed = dist.take();
      expect(new Set(observed.map(({ who }) => who))).toEqual(new Set(['cli']));
      expect(observed.filter(({ kind }) => kind === 'compile' || kind === 'spawn')).toEqual([]);
    },
  );
});

describe('what an entry loads when it starts', () => {
  /**
   * Thousands of bytes, a fifth above what they were when this was written. Node reads and compiles
   * all of it, 25 ms of CPU for each megabyte, before the first line runs.
   */
  const MOST_KILOBYTES = {
    main: 2700,
    post: 2500,
    'cli-program': 2300,
    engine: 225,
    'analysis-worker': 1400,
    worker: 17,
  };

  it.each(Object.entries(MOST_KILOBYTES))('is small: %s, %i kB', (entry, kilobytes) => {
    const parts = partsOf([entry], 'at the start');
    const bytes = parts.reduce((sum, path) => sum + statSync(path).size, 0);
    expect(bytes / 1000).toBeLessThan(kilobytes);
  });
});
