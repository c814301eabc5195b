import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonRecords } from '../../../src/journal/comparison-records.ts';
import { readJournal } from '../../../src/journal/read-journal.ts';
import type { CommitComparison, FileChange } from '../../../src/model/line-change.ts';
import { createTasks } from '../../support/factories.ts';
import {
  createJournalSource,
  createRecords,
  journalText,
  noPause,
} from '../../support/journals.ts';

const RUN = createRecords(createTasks(1), []);
const END = { kind: 'end', conclusion: 'success', complete: true, durationMs: 1 } as const;

/** What a reader makes of these records, at the end of a run. */
async function read(records: readonly unknown[]) {
  const source = createJournalSource(journalText([...RUN, END, ...records]), 4096);
  return readJournal(source, { pauseIfDue: noPause, onOutcome: () => undefined });
}

const names = fc.constantFrom('a.ts', 'src/b.ts', String.raw`bytes\xff.py`, 'ä 🦩\n.rb');

const changes: fc.Arbitrary<readonly FileChange[]> = fc.array(
  fc.record(
    {
      oldPath: names,
      newPath: names,
      isOpaque: fc.boolean(),
      hunks: fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)), { maxLength: 6 }).map((steps) =>
        steps.map(([oldStart, oldLines, newLines], index) => ({
          oldStart,
          oldLines,
          newStart: index * 10 + 1,
          newLines,
        })),
      ),
    },
    { requiredKeys: ['isOpaque', 'hunks'] },
  ),
  { maxLength: 1200 },
);

const comparisons: fc.Arbitrary<CommitComparison> = fc.record(
  {
    toAnalyzed: fc.oneof(fc.constant('same' as const), fc.record({ doubt: fc.string() }), changes),
    underReview: changes,
  },
  { requiredKeys: ['toAnalyzed'] },
);

const HUNK = { oldStart: 1, oldLines: 0, newStart: 1, newLines: 1 };

const file = (path: string, hunks: FileChange['hunks'] = [HUNK]): FileChange => ({
  oldPath: path,
  newPath: path,
  hunks,
  isOpaque: false,
});

describe('a comparison in a journal', () => {
  it('comes back as it was, whenever in the run it was written', async () => {
    await fc.assert(
      fc.asyncProperty(comparisons, async (comparison) => {
        const run = await read([...comparisonRecords(comparison)]);
        expect(run.comparison).toEqual(comparison);
        expect(run.flaws).toEqual({ unusable: 0, isCut: false, files: 0 });
      }),
      { numRuns: 50 },
    );
  });

  it('is written some files at a time, and never on a line that is too long to read', () => {
    const hunks = Array.from({ length: 4000 }, (_, index) => ({
      ...HUNK,
      newStart: 2 * index + 1,
    }));
    const toAnalyzed = Array.from({ length: 20 }, (_, index) => file(`${index}.ts`, hunks));
    const records = [...comparisonRecords({ toAnalyzed })];
    expect(records.length).toBeGreaterThan(9);
    for (const record of records) expect(JSON.stringify(record).length).toBeLessThan(2 ** 18);
  });

  it('leaves out what nothing is analyzed at', async () => {
    const outside = { ...file('in.ts'), oldPath: '../out.ts' };
    const toAnalyzed = [file('.git/config'), outside, file('ok.ts')];
    const run = await read([...comparisonRecords({ toAnalyzed })]);
    const { oldPath: _old, ...added } = outside;
    expect(run).toMatchObject({ comparison: { toAnalyzed: [added, file('ok.ts')] } });
    expect(run.flaws.unusable).toBe(0);
  });

  const change = { oldPath: 'a', newPath: 'a', hunks: [[1, 0, 1, 1]], isOpaque: false };
  const told = { kind: 'comparison', toAnalyzed: { changes: 1 }, underReview: { changes: 1 } };
  it.each([
    ['a path that leads out', { ...change, newPath: '../../etc/passwd' }],
    ['a line that is none', { ...change, hunks: [[1, 0, -1, 1]] }],
    ['a line beyond any file', { ...change, hunks: [[1, 0, 2 ** 40, 1]] }],
    [
      'hunks in disorder',
      {
        ...change,
        hunks: [
          [5, 1, 5, 1],
          [1, 1, 1, 1],
        ],
      },
    ],
    ['no list of hunks', { ...change, hunks: 'many' }],
  ])('is not believed where it holds %s', async (_, evil) => {
    const parts = ['to-analyzed', 'under-review'];
    const records = parts.map((part) => ({ kind: 'changes', part, changes: [evil] }));
    const { comparison, flaws } = await read([...records, told]);
    expect(comparison).toEqual({ toAnalyzed: { doubt: expect.stringContaining('whole') } });
    expect(flaws.unusable).toBe(2);
  });

  it('counts once', async () => {
    const same = { kind: 'comparison', toAnalyzed: 'same' };
    const run = await read([same, told, { kind: 'changes', part: 'to-analyzed', changes: [] }]);
    expect(run).toMatchObject({ comparison: { toAnalyzed: 'same' }, flaws: { unusable: 2 } });
  });

  it('is not believed beyond what anybody could have compared', async () => {
    const hunks = Array.from({ length: 50_000 }, (_, index) => [1, 0, 2 * index + 1, 1]);
    const many = { kind: 'changes', part: 'to-analyzed', changes: [{ ...change, hunks }] };
    const run = await read([
      ...Array.from({ length: 9 }, () => many),
      { ...told, toAnalyzed: { changes: 9 } },
    ]);
    expect(run.comparison).toEqual({ toAnalyzed: { doubt: expect.any(String) } });
  });
});
