import { describe, expect, it } from 'vitest';
import { claimLine, createBoard, readBoard } from '../../../src/pool/board.ts';

describe('the board', () => {
  it('shows nothing of workers that are idle', () => {
    const board = createBoard();
    const line = claimLine(board, { threadId: 1, osThreadId: 0 });
    expect(readBoard(board)).toEqual([]);
    line.begin(5);
    line.end();
    expect(readBoard(board)).toEqual([]);
  });

  it('shows the run, the phase and the analyzer of every busy worker', () => {
    const board = createBoard();
    const first = claimLine(board, { threadId: 1, osThreadId: 4711 });
    const second = claimLine(board, { threadId: 2, osThreadId: 0 });
    first.begin(10);
    second.begin(11);
    second.enter('loading', 3);
    expect(readBoard(board)).toMatchObject([
      { threadId: 1, osThreadId: 4711, run: 10, phase: 'reading', analyzer: -1 },
      { threadId: 2, osThreadId: 0, run: 11, phase: 'loading', analyzer: 3 },
    ]);
  });

  it('gives every change another sequence, also when a phase is entered again', () => {
    const board = createBoard();
    const line = claimLine(board, { threadId: 1, osThreadId: 0 });
    line.begin(1);
    const sequences = new Set<number | undefined>();
    for (let round = 0; round < 3; round += 1) {
      line.enter('analyzing', 0);
      sequences.add(readBoard(board)[0]?.sequence);
    }
    expect(sequences.size).toBe(3);
  });

  it('leaves out a line whose writer died in the middle of writing', () => {
    const board = createBoard();
    const line = claimLine(board, { threadId: 1, osThreadId: 0 });
    line.begin(1);
    makeSequenceOdd(board);
    expect(readBoard(board)).toEqual([]);
  });

  it('serves the next thread on a line whose last writer died in the middle of writing', () => {
    const board = createBoard();
    claimLine(board, { threadId: 1, osThreadId: 0 }).begin(1);
    makeSequenceOdd(board);
    // Lines are taken round and round: so many threads take each line at least once more.
    const threads = Array.from({ length: 40_000 }, (_, index) => index + 2);
    for (const threadId of threads) claimLine(board, { threadId, osThreadId: 0 }).begin(threadId);
    const shown = readBoard(board).map(({ threadId }) => threadId);
    expect(shown.toSorted((left, right) => left - right)).toEqual(threads.slice(-shown.length));
  });
});

/** What a writer leaves behind that is stopped between its two steps: the first line's first cell. */
function makeSequenceOdd(board: SharedArrayBuffer): void {
  Atomics.add(new Int32Array(board), 1, 1);
}
