import { assert, integer, property, stringMatching, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mostArgumentBytes,
  planBatches,
  type ConfiguredTool,
} from '../../../src/tools/plan-batches.ts';
import { createTool } from '../../support/tools.ts';

const LIMITS = { firstId: 100, mostArgumentBytes: 1000 };

function configured(overrides: Partial<ConfiguredTool> = {}): ConfiguredTool {
  return { settings: createTool(), files: ['**/*.js'], batchSize: 3, ...overrides };
}

function filesOf(...paths: readonly string[]) {
  return paths.map((path) => ({ path, sizeBytes: 10 }));
}

describe('planBatches', () => {
  it('divides the files that a tool is for', () => {
    const files = filesOf('a.js', 'b.py', 'c.js', 'd.js', 'e.js');
    const { batches } = planBatches([configured()], files, LIMITS);
    expect(batches).toEqual([
      {
        id: 100,
        path: 'a.js',
        sizeBytes: 30,
        analyzers: ['lint'],
        batch: { tool: 'lint', files: ['a.js', 'c.js', 'd.js'] },
      },
      {
        id: 101,
        path: 'e.js',
        sizeBytes: 10,
        analyzers: ['lint'],
        batch: { tool: 'lint', files: ['e.js'] },
      },
    ]);
  });

  it('plans no run without files', () => {
    const none = { batches: [], unpassable: new Map() };
    expect(planBatches([configured()], filesOf('a.py'), LIMITS)).toEqual(none);
    const all = configured({ settings: createTool({ pass: 'none' }) });
    expect(planBatches([all], [], LIMITS)).toEqual(none);
  });

  it('runs a tool once that finds its files itself', () => {
    const tool = configured({ settings: createTool({ pass: 'none' }), batchSize: 1 });
    const { batches } = planBatches([tool], filesOf('a.js', 'b.js'), LIMITS);
    expect(batches.map(({ batch }) => batch?.files)).toEqual([['a.js', 'b.js']]);
  });

  it('counts the bytes of folders once each', () => {
    const folder = 'x'.repeat(400);
    const files = filesOf(`${folder}/a.js`, `${folder}/b.js`, `${folder}/c.js`);
    const directories = configured({ settings: createTool({ pass: 'directories' }) });
    expect(planBatches([directories], files, LIMITS).batches).toHaveLength(1);
    expect(planBatches([configured()], files, LIMITS).batches).toHaveLength(2);
  });

  it('gives a tool the files below its folder', () => {
    const tool = configured({ settings: createTool({ workingDirectory: 'web' }) });
    const { batches } = planBatches([tool], filesOf('a.js', 'web/b.js', 'webs/c.js'), LIMITS);
    expect(batches.map(({ batch }) => batch?.files)).toEqual([['web/b.js']]);
  });

  it('names the files whose names no argument can hold', () => {
    const odd = { path: 'a\\xff.js', pathBytes: 'Yf8uanM=', sizeBytes: 1 };
    const planned = planBatches([configured()], [odd, ...filesOf('b.js')], LIMITS);
    expect(planned.unpassable).toEqual(new Map([['lint', ['a\\xff.js']]]));
    expect(planned.batches.map(({ batch }) => batch?.files)).toEqual([['b.js']]);
  });

  it('passes each file once, in order, within the limits, whatever the files are', () => {
    const name = stringMatching(/^[a-z]{1,60}$/u).map((text) => `${text}.js`);
    const names = uniqueArray(name, { maxLength: 60 });
    assert(
      property(names, integer({ min: 1, max: 20 }), (paths, batchSize) => {
        const sorted = paths.toSorted();
        const { batches } = planBatches([configured({ batchSize })], filesOf(...sorted), LIMITS);
        const lists = batches.map(({ batch }) => batch?.files ?? []);
        expect(lists.flat()).toEqual(sorted);
        for (const list of lists) {
          expect(list.length).toBeGreaterThan(0);
          expect(list.length).toBeLessThanOrEqual(batchSize);
          const bytes = list.reduce((sum, path) => sum + path.length + 9, 0);
          expect(bytes).toBeLessThanOrEqual(LIMITS.mostArgumentBytes);
        }
      }),
    );
  });
});

describe('mostArgumentBytes', () => {
  it('stays below what each system takes', () => {
    expect(mostArgumentBytes('linux')).toBeLessThan(2 ** 21);
    expect(mostArgumentBytes('win32')).toBeLessThan(32_767);
  });
});
