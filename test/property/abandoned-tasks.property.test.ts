import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../src/journal/journal.ts';
import { storeIn } from '../../src/journal/outcome-store.ts';
import { UNANALYZED_REASONS, type TaskOutcome } from '../../src/model/task.ts';
import { restoreReport } from '../../src/restore-report.ts';
import { analyzed, createTasks, unanalyzed } from '../support/factories.ts';
import { createJournalSource, createRecords, noPause } from '../support/journals.ts';
import { createMemoryFile } from '../support/memory-file.ts';

const END = { kind: 'end', conclusion: 'timed_out', complete: false, durationMs: 10 } as const;

/** Ends of tasks, some with more to tell, and the order in which they came. */
const ends = fc
  .array(fc.option(fc.tuple(fc.constantFrom(...UNANALYZED_REASONS), fc.boolean())), {
    maxLength: 30,
  })
  .map((kinds) =>
    kinds.map((kind, id): TaskOutcome => {
      if (kind === null) return analyzed(id);
      const [reason, isStarted] = kind;
      const bare = unanalyzed(id, reason);
      return isStarted ? { ...bare, place: { phase: 'reading', forMs: 5 } } : bare;
    }),
  )
  .chain((outcomes) =>
    fc.tuple(
      fc.constant(outcomes),
      fc.shuffledSubarray(outcomes, { minLength: outcomes.length }),
      fc.array(fc.nat({ max: 30 })),
    ),
  );

async function restore(text: string) {
  const { report, run } = await restoreReport(createJournalSource(text), { pauseIfDue: noPause });
  expect(run.flaws).toEqual({ unusable: 0, isCut: false, files: 0 });
  return { files: report.files, conclusion: report.conclusion };
}

describe('a journal in which abandoned tasks share a line', () => {
  it('gives the report of one in which each has its own', async () => {
    await fc.assert(
      fc.asyncProperty(ends, async ([outcomes, order, flushes]) => {
        const tasks = createTasks(outcomes.length);
        const [shared, single] = [createMemoryFile(), createMemoryFile()];
        const [journal, other] = [openJournal(shared), openJournal(single)];
        for (const record of createRecords(tasks, [])) {
          journal.append(record);
          other.append(record);
        }
        const store = storeIn(journal);
        for (const [index, outcome] of order.entries()) {
          const task = tasks[outcome.taskId];
          if (task === undefined) throw new Error('Expected a task of the plan.');
          store.keep(task, outcome);
          if (flushes.includes(index)) store.flush();
          other.append({ kind: 'outcome', path: task.path, outcome });
        }
        store.flush();
        for (const each of [journal, other]) each.append(END);
        expect(await restore(shared.text())).toEqual(await restore(single.text()));
      }),
    );
  });
});
