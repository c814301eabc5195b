import { describe, expect, it } from 'vitest';
import { AnalyzerSet } from '../../../src/analyzers/analyze-source.ts';
import {
  defineAnalyzer,
  type Analyzer,
  type AnalyzerContext,
  type LoadedAnalyzer,
  type SourceFile,
} from '../../../src/analyzers/define-analyzer.ts';
import { createMatch } from '../../support/factories.ts';

const context: AnalyzerContext = {
  assets: {
    module: (name) => {
      throw new Error(`Expected no module to be asked for, found ${name}.`);
    },
    bytes: () => new Uint8Array(),
    require: () => undefined,
  },
  project: { read: () => undefined },
};

const file: SourceFile = { path: 'a.py', text: 'x = 1\n' };

function createAnalyzer(id: string, overrides: Partial<LoadedAnalyzer & Analyzer> = {}): Analyzer {
  const { analyze = () => [createMatch({ rule: id })], memoryBytes = () => 10 } = overrides;
  return defineAnalyzer({
    id,
    name: id,
    modules: [],
    claims: () => true,
    rules: () => [],
    load: () => Promise.resolve({ analyze, memoryBytes }),
    ...overrides,
  });
}

/** Analyses with the named analyzers, and tells what progress was told. */
async function run(
  set: AnalyzerSet,
  ids: readonly string[],
): Promise<{ analysis: Awaited<ReturnType<AnalyzerSet['analyze']>>; progress: string[] }> {
  const progress: string[] = [];
  const analysis = await set.analyze(file, ids, (phase, index) => {
    progress.push(`${phase} ${index}`);
  });
  return { analysis, progress };
}

describe('AnalyzerSet', () => {
  it('runs the named analyzers over the file, in the order given', async () => {
    const set = new AnalyzerSet(
      ['a', 'b', 'c'].map((id) => createAnalyzer(id)),
      context,
    );
    const { analysis } = await run(set, ['c', 'a']);
    expect(analysis).toEqual({
      kind: 'completed',
      found: [
        { analyzer: 'c', matches: [createMatch({ rule: 'c' })] },
        { analyzer: 'a', matches: [createMatch({ rule: 'a' })] },
      ],
    });
  });

  it('gives the file to each analyzer and the context to each load', async () => {
    const seen: unknown[] = [];
    const analyzer = createAnalyzer('a', {
      load: (given) => {
        seen.push(given);
        return Promise.resolve({
          analyze: (source) => {
            seen.push(source);
            return [];
          },
          memoryBytes: () => 0,
        });
      },
    });
    const wanted = new Set(['one']);
    await run(new AnalyzerSet([analyzer], context, new Map([['a', wanted]])), ['a']);
    expect(seen).toEqual([{ ...context, wanted }, file]);
  });

  it('loads an analyzer when a file first needs it, and only then', async () => {
    const loads: string[] = [];
    const analyzers = ['a', 'b'].map((id) =>
      createAnalyzer(id, {
        load: () => {
          loads.push(id);
          return Promise.resolve({ analyze: () => [], memoryBytes: () => 0 });
        },
      }),
    );
    const set = new AnalyzerSet(analyzers, context);
    await run(set, ['b']);
    expect(loads).toEqual(['b']);
    await run(set, ['b', 'a']);
    expect(loads).toEqual(['b', 'a']);
  });

  it('tells where it is: which analyzer is loaded, and which has the file', async () => {
    const set = new AnalyzerSet(
      ['a', 'b'].map((id) => createAnalyzer(id)),
      context,
    );
    expect((await run(set, ['a', 'b'])).progress).toEqual([
      'loading 0',
      'analyzing 0',
      'loading 1',
      'analyzing 1',
    ]);
    expect((await run(set, ['b', 'a'])).progress).toEqual(['analyzing 0', 'analyzing 1']);
  });

  it('says which analyzer broke, and asks no other', async () => {
    const error = new RangeError('Maximum call stack size exceeded');
    const broken = createAnalyzer('broken', {
      analyze: () => {
        throw error;
      },
    });
    const set = new AnalyzerSet([broken, createAnalyzer('b')], context);
    const { analysis, progress } = await run(set, ['broken', 'b']);
    expect(analysis).toEqual({ kind: 'broke', analyzer: 'broken', error });
    expect(progress).not.toContain('loading 1');
  });

  it('says which analyzer could not be loaded, and tries it again for the next file', async () => {
    let loads = 0;
    const analyzer = createAnalyzer('a', {
      load: () => {
        loads += 1;
        return Promise.reject(new Error('no memory'));
      },
    });
    const set = new AnalyzerSet([analyzer], context);
    for (let round = 0; round < 2; round += 1) {
      expect((await run(set, ['a'])).analysis).toMatchObject({ kind: 'broke', analyzer: 'a' });
    }
    expect(loads).toBe(2);
  });

  it('breaks on an analyzer that is not registered, rather than pass over the file', async () => {
    const { analysis } = await run(new AnalyzerSet([], context), ['unheard-of']);
    expect(analysis).toMatchObject({ kind: 'broke', analyzer: 'unheard-of' });
  });

  it('completes with nothing where no analyzer is named', async () => {
    const { analysis } = await run(new AnalyzerSet([], context), []);
    expect(analysis).toEqual({ kind: 'completed', found: [] });
  });

  it('adds up the memory of what is loaded, as it is now', async () => {
    let held = 100;
    const growing = createAnalyzer('growing', { memoryBytes: () => held });
    const set = new AnalyzerSet([growing, createAnalyzer('b'), createAnalyzer('c')], context);
    expect(set.memoryBytes()).toBe(0);
    await run(set, ['growing', 'b']);
    expect(set.memoryBytes()).toBe(110);
    held = 500;
    expect(set.memoryBytes()).toBe(510);
  });
});
