import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../../src/errors.ts';
import {
  discoverFiles,
  type Discovery,
  type DiscoverySources,
} from '../../../src/files/discover-files.ts';
import type { SelectionRules } from '../../../src/files/select-files.ts';
import {
  createRules,
  createSources,
  listedFiles,
  listing,
  marksReader,
} from '../../support/discovery-sources.ts';

function discover(
  sources: Partial<DiscoverySources>,
  rules: Partial<SelectionRules> = {},
): Promise<Discovery> {
  return discoverFiles({
    rules: createRules(rules),
    sources: createSources(sources),
    signal: new AbortController().signal,
  });
}

function paths(discovery: Discovery): readonly string[] | undefined {
  return discovery.kind === 'discovered'
    ? Array.from(discovery.selection.files, ({ path }) => path)
    : undefined;
}

function throwBug(): never {
  throw new Error('a bug');
}

const TRACKED = { kind: 'files', files: listedFiles('b.py', 'a.py', 'c.txt') } as const;

describe('discoverFiles', () => {
  it('takes what Git tracks, sorted, without a word', async () => {
    const discovery = await discover({ listTracked: () => listing(TRACKED) });
    if (discovery.kind !== 'discovered') throw new Error('Expected discovery to end.');
    const { selection, ...rest } = discovery;
    expect(rest).toEqual({ kind: 'discovered', listed: 3, notes: [] });
    expect([...selection.files]).toEqual([
      { path: 'a.py', sizeBytes: 10, analyzers: ['ruff'] },
      { path: 'b.py', sizeBytes: 10, analyzers: ['ruff'] },
    ]);
    expect(selection).toMatchObject({ skipped: { 'no-analyzer': 1 }, skippedFiles: [] });
  });

  it('asks Git for marks, file by file and in order over many slices', async () => {
    const names = Array.from(
      { length: 700 },
      (_, index) => `f${String(index).padStart(3, '0')}.py`,
    );
    const marked = { isGenerated: true, isVendored: undefined };
    const discovery = await discover({
      listTracked: () => listing({ kind: 'files', files: listedFiles(...names) }),
      openTrackedMarks: () =>
        marksReader({ 'f000.py': marked, 'f300.py': marked, 'f699.py': marked }),
    });
    expect(discovery).toMatchObject({ selection: { skipped: { generated: 3 } } });
    expect(paths(discovery)).toHaveLength(697);
    expect(paths(discovery)).not.toContain('f300.py');
  });

  it('reads .gitattributes itself from where Git stops answering, and says so', async () => {
    let asked = 0;
    const discovery = await discover({
      listTracked: () =>
        listing(
          { kind: 'files', files: listedFiles('a.py') },
          { kind: 'files', files: listedFiles('b.py') },
        ),
      openTrackedMarks: () => ({
        read() {
          asked += 1;
          return Promise.resolve({ kind: 'failed', reason: 'it was ended by SIGKILL' });
        },
        close: () => undefined,
      }),
      readText: (path) => (path === '.gitattributes' ? 'b.py linguist-generated' : undefined),
    });
    expect(paths(discovery)).toEqual(['a.py']);
    expect(discovery).toMatchObject({
      notes: [expect.stringContaining('it was ended by SIGKILL')],
    });
    expect(asked).toBe(1);
  });

  it('forgets a listing that fails half-way, and walks', async () => {
    const discovery = await discover({
      listTracked: () => listing(TRACKED, { kind: 'failed', reason: 'index file corrupt' }),
      walk: () => listing({ kind: 'files', files: listedFiles('z.py') }),
    });
    expect(paths(discovery)).toEqual(['z.py']);
    expect(discovery).toMatchObject({
      listed: 1,
      notes: [
        'Git could not list the files (index file corrupt); all files in the folder were taken, ignored ones too.',
      ],
    });
  });

  it('walks a folder in which Git tracks nothing', async () => {
    const discovery = await discover({
      walk: () => listing({ kind: 'files', files: listedFiles('z.py') }),
    });
    expect(paths(discovery)).toEqual(['z.py']);
    expect(discovery).toMatchObject({ notes: [expect.stringContaining('Git tracks no file')] });
  });

  it('walks by bytes where the walk by names ends, and tells what it could not read', async () => {
    const folders = Array.from({ length: 12 }, (_, index) => ({
      kind: 'unreadable-folder' as const,
      path: `d${index}\n`,
      reason: 'permission denied',
    }));
    const discovery = await discover({
      walk: () => listing(TRACKED, { kind: 'failed', reason: 'ENOENT' }),
      walkRaw: () => listing(...folders, { kind: 'files', files: listedFiles('z.py') }),
    });
    expect(paths(discovery)).toEqual(['z.py']);
    const note = discovery.kind === 'discovered' ? discovery.notes[1] : undefined;
    expect(note).toContain('12 ("d0\\n": permission denied, ');
    expect(note).toContain('"d9\\n": permission denied, …)');
  });

  it('finds nothing in an empty folder', async () => {
    expect(await discover({})).toMatchObject({
      kind: 'discovered',
      listed: 0,
      selection: { files: { length: 0 } },
    });
  });

  it('tells the user of a folder that cannot be listed at all', async () => {
    const failed = { kind: 'failed', reason: 'permission denied' } as const;
    const discovery = discover({ walk: () => listing(failed), walkRaw: () => listing(failed) });
    await expect(discovery).rejects.toThrow(ConfigurationError);
    await expect(discovery).rejects.toThrow('permission denied');
  });

  it('lets the event loop have its turn whenever it is due', async () => {
    let turns = 0;
    await discover({
      listTracked: () => listing(TRACKED),
      pauseIfDue: async () => {
        turns += 1;
        await Promise.resolve();
      },
    });
    expect(turns).toBe(3);
  });

  it('tells how far it is', async () => {
    const progress: number[] = [];
    const files = listedFiles(...Array.from({ length: 600 }, (_, index) => `f${index}.py`));
    await discoverFiles({
      rules: createRules(),
      sources: createSources({ listTracked: () => listing({ kind: 'files', files }) }),
      signal: new AbortController().signal,
      onProgress: (listed) => progress.push(listed),
    });
    expect(progress).toEqual([256, 512, 600]);
  });

  it('closes the marks reader, also when a rule breaks', async () => {
    let closed = 0;
    const sources = {
      listTracked: () => listing(TRACKED),
      openTrackedMarks: () => ({
        ...marksReader(),
        close() {
          closed += 1;
        },
      }),
    };
    await discover(sources);
    await expect(discover(sources, { claims: throwBug })).rejects.toThrow('a bug');
    expect(closed).toBe(2);
  });

  it('stops at once when it is told to, even while the disk does not answer', async () => {
    const controller = new AbortController();
    const discovery = discoverFiles({
      rules: createRules(),
      sources: createSources({
        async *listTracked() {
          yield TRACKED;
          controller.abort();
          await new Promise(() => undefined);
        },
      }),
      signal: controller.signal,
    });
    expect(await discovery).toEqual({ kind: 'stopped' });
  });

  it('does not begin when it is stopped before', async () => {
    const discovery = discoverFiles({
      rules: createRules(),
      sources: createSources({
        listTracked: () => {
          throw new Error('was asked');
        },
      }),
      signal: AbortSignal.abort(),
    });
    expect(await discovery).toEqual({ kind: 'stopped' });
  });
});
