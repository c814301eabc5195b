import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/errors.ts';
import type { Finding } from '../../src/model/finding.ts';
import { UNANALYZED_REASONS, type Task, type TaskOutcome } from '../../src/model/task.ts';
import { restoreReport } from '../../src/restore-report.ts';
import { analyzed, createFinding, createTask, unanalyzed } from '../support/factories.ts';
import { createJournalSource, createRecords, journalText, noPause } from '../support/journals.ts';

const END = { kind: 'end', conclusion: 'failure', complete: false, durationMs: 10 } as const;

const REQUEST = { pauseIfDue: noPause };

/** A run over some files: the outcomes it had, in the order in which they came. */
const recordedRun = fc
  .array(
    fc.oneof(
      fc.constant('none' as const),
      fc.constantFrom(...UNANALYZED_REASONS),
      fc.array(fc.record({ line: fc.integer({ min: 1, max: 9 }), message: fc.string() }), {
        maxLength: 3,
      }),
    ),
    { maxLength: 8 },
  )
  .map((ends) => {
    const tasks: Task[] = ends.map((_end, id) => createTask(id));
    const outcomes = ends.flatMap((end, id): TaskOutcome[] => {
      if (end === 'none') return [];
      if (typeof end === 'string') return [unanalyzed(id, end)];
      const { path } = createTask(id);
      const findings = end.map(({ line, message }) =>
        createFinding({ path, startLine: line, endLine: line, message }),
      );
      return [analyzed(id, findings)];
    });
    return { tasks, outcomes };
  });

function findingsOf(outcomes: readonly TaskOutcome[]): readonly Finding[] {
  return outcomes.flatMap((outcome) => (outcome.kind === 'analyzed' ? outcome.findings : []));
}

function key({ path, startLine, message }: Finding): string {
  return JSON.stringify([path, startLine, message]);
}

describe('a journal that was cut anywhere', () => {
  it('gives the report of what was done up to there, with every planned file in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        recordedRun,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 300 }),
        async ({ tasks, outcomes }, part, chunkBytes) => {
          const records = createRecords(tasks, outcomes, END);
          const bytes = new TextEncoder().encode(journalText(records));
          const start = new TextEncoder().encode(journalText(records.slice(0, 1))).length;
          const length = start + Math.floor(part * (bytes.length - start));
          const source = createJournalSource(bytes.slice(0, length), chunkBytes);
          const { report, run } = await restoreReport(source, REQUEST);

          const whole = new TextDecoder().decode(bytes.slice(0, length)).split('\n').length - 1;
          const done = outcomes.slice(0, Math.max(0, whole - 3));
          const { files } = report;
          expect(files.selected).toBe(whole >= 3 ? tasks.length : 0);
          expect(files.analyzed + files.unanalyzed.length).toBe(files.selected);
          expect(files.analyzed).toBe(done.filter(({ kind }) => kind === 'analyzed').length);
          expect(Array.from(report.findings, key).toSorted()).toEqual(
            findingsOf(done).map(key).toSorted(),
          );
          const hasEnded = whole === records.length;
          expect(report.conclusion === 'cancelled').toBe(!hasEnded);
          expect(run.flaws).toEqual({ files: 0, unusable: 0, isCut: bytes[length - 1] !== 0x0a });
        },
      ),
    );
  });
});

/** Nothing but the refusal comes out, and what is read adds up. */
async function survives(content: Uint8Array): Promise<void> {
  try {
    const { report } = await restoreReport(createJournalSource(content, 50), REQUEST);
    const { selected, analyzed: done, unanalyzed: rest } = report.files;
    expect(done + rest.length).toBe(selected);
    expect([...report.findings]).toHaveLength(
      report.counts.error + report.counts.warning + report.counts.notice,
    );
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
  }
}

describe('anything else than a journal', () => {
  it('is refused when it is random bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), survives));
  });

  it('is read or refused when it is a journal with random bytes in it', async () => {
    const text = journalText(createRecords([createTask(0)], [analyzed(0, [createFinding()])], END));
    const bytes = new TextEncoder().encode(text);
    const spot = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.uint8Array({ maxLength: 8 }));
    await fc.assert(
      fc.asyncProperty(fc.array(spot, { minLength: 1, maxLength: 5 }), async (spots) => {
        const damaged = bytes.slice();
        for (const [offset, patch] of spots)
          damaged.set(patch.slice(0, damaged.length - offset), offset);
        await survives(damaged);
      }),
    );
  });

  it('is read or refused when it is lines of any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.json(), { maxLength: 10 }), async (lines) => {
        const start = journalText(createRecords([createTask(0)], []));
        await survives(new TextEncoder().encode(`${start}${lines.join('\n')}\n`));
      }),
    );
  });
});
