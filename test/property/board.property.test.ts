import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimLine, createBoard, PHASES, readBoard } from '../../src/pool/board.ts';

const WRITERS = 3;

const change = fc.record({
  writer: fc.nat({ max: WRITERS - 1 }),
  what: fc.oneof(
    fc.record({ kind: fc.constant('begin' as const), run: fc.integer({ min: 1, max: 2 ** 30 }) }),
    fc.record({
      kind: fc.constant('enter' as const),
      phase: fc.constantFrom(...PHASES.filter((phase) => phase !== 'idle')),
      analyzer: fc.nat({ max: 20 }),
    }),
    fc.record({ kind: fc.constant('end' as const) }),
  ),
});

describe('the board', () => {
  it('shows what each worker wrote last, whatever the others write', () => {
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const board = createBoard();
        const lines = Array.from({ length: WRITERS }, (_, writer) =>
          claimLine(board, { threadId: writer + 1, osThreadId: 0 }),
        );
        const expected = new Map<number, { run: number; phase: string; analyzer: number }>();
        for (const { writer, what } of changes) {
          const line = lines[writer];
          const state = expected.get(writer);
          if (what.kind === 'begin') {
            line?.begin(what.run);
            expected.set(writer, { run: what.run, phase: 'reading', analyzer: -1 });
          } else if (what.kind === 'end') {
            line?.end();
            expected.delete(writer);
          } else if (state !== undefined) {
            line?.enter(what.phase, what.analyzer);
            expected.set(writer, { ...state, phase: what.phase, analyzer: what.analyzer });
          }
        }
        const shown = readBoard(board).map(({ threadId, run, phase, analyzer }) => [
          threadId - 1,
          { run, phase, analyzer },
        ]);
        expect(new Map(shown.map(([writer, state]) => [writer, state]))).toEqual(expected);
      }),
    );
  });

  it('never shows half of a change while a real thread writes', async () => {
    const board = createBoard();
    const file = new URL('../support/workers/board-writer.mjs', import.meta.url);
    const worker = new Worker(file, { workerData: board });
    await once(worker, 'message');
    let seen = 0;
    let lastRun = 0;
    while (seen < 20_000) {
      for (const { run, phase, analyzer } of readBoard(board)) {
        seen += 1;
        expect(run).toBeGreaterThanOrEqual(lastRun);
        expect(analyzer).toBe(phase === 'reading' ? -1 : run % 1000);
        lastRun = run;
      }
    }
    await worker.terminate();
  });
});
