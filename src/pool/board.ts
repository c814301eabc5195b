/** What a worker is doing, in the order it does it. */
export const PHASES = ['idle', 'reading', 'loading', 'analyzing'] as const;

/** One step of a worker's way through a file. */
export type Phase = (typeof PHASES)[number];

/** A worker's line on the board, readable although the worker itself cannot answer. */
export interface BoardEntry {
  readonly threadId: number;
  /** Number of the run, unique within one engine: a file tried twice has two. */
  readonly run: number;
  readonly phase: Exclude<Phase, 'idle'>;
  /** Index into the task's analyzers; -1 while the file is read. */
  readonly analyzer: number;
  /** Grows with every change, so that a reader sees that a phase is a new one. */
  readonly sequence: number;
  /** The operating system's id of the thread, 0 where it is not known. */
  readonly osThreadId: number;
}

/** What a worker writes on its own line. */
export interface BoardWriter {
  begin(run: number): void;
  enter(phase: Phase, analyzer: number): void;
  end(): void;
}

/**
 * Lines on the board. Each new thread takes the next one, round and round, so that nobody has to
 * give one back: a dead thread cannot. Two living threads share a line only when so many others died
 * while one of them lived, which takes longer than any budget.
 */
const SLOTS = 16_384;
const FIELDS = { sequence: 0, threadId: 1, run: 2, phase: 3, analyzer: 4, osThreadId: 5 } as const;
const WIDTH = 6;
const HEADER = 1;

/** Makes the memory that the engine and its workers share. */
export function createBoard(): SharedArrayBuffer {
  return new SharedArrayBuffer((HEADER + SLOTS * WIDTH) * Int32Array.BYTES_PER_ELEMENT);
}

function offsetOf(slot: number, field: keyof typeof FIELDS): number {
  return HEADER + slot * WIDTH + FIELDS[field];
}

/** Takes a line on the board for the calling thread. */
export function claimLine(
  board: SharedArrayBuffer,
  thread: { readonly threadId: number; readonly osThreadId: number },
): BoardWriter {
  const cells = new Int32Array(board);
  const slot = Atomics.add(cells, 0, 1) % SLOTS;
  const set = (field: keyof typeof FIELDS, value: number): void => {
    Atomics.store(cells, offsetOf(slot, field), value);
  };
  // The sequence is odd while a line is being written, and a reader passes over such a line.
  const write = (fields: Partial<Record<keyof typeof FIELDS, number>>): void => {
    Atomics.add(cells, offsetOf(slot, 'sequence'), 1);
    for (const name of ['threadId', 'osThreadId', 'run', 'phase', 'analyzer'] as const) {
      const value = fields[name];
      if (value !== undefined) set(name, value);
    }
    Atomics.add(cells, offsetOf(slot, 'sequence'), 1);
  };
  // The line's last writer may have been stopped between its two steps.
  if (Atomics.load(cells, offsetOf(slot, 'sequence')) % 2 !== 0) {
    Atomics.add(cells, offsetOf(slot, 'sequence'), 1);
  }
  write({ threadId: thread.threadId, osThreadId: thread.osThreadId, run: 0, phase: 0 });
  return {
    begin: (run) => write({ run, phase: PHASES.indexOf('reading'), analyzer: -1 }),
    enter: (phase, analyzer) => write({ phase: PHASES.indexOf(phase), analyzer }),
    // The run stays, so that it can be seen later that somebody had begun with it.
    end: () => write({ phase: 0, analyzer: -1 }),
  };
}

function readLine(cells: Int32Array, slot: number): BoardEntry | undefined {
  const get = (field: keyof typeof FIELDS): number => Atomics.load(cells, offsetOf(slot, field));
  const sequence = get('sequence');
  const entry = {
    sequence,
    threadId: get('threadId'),
    run: get('run'),
    analyzer: get('analyzer'),
    osThreadId: get('osThreadId'),
  };
  const phase = PHASES[get('phase')] ?? 'idle';
  const isWhole = sequence % 2 === 0 && sequence === get('sequence');
  return isWhole && entry.run !== 0 && phase !== 'idle' ? { ...entry, phase } : undefined;
}

/** The lines of all busy workers. A line that is just being written is left out; look again. */
export function readBoard(board: SharedArrayBuffer): BoardEntry[] {
  const cells = new Int32Array(board);
  const used = Math.min(Atomics.load(cells, 0), SLOTS);
  const entries: BoardEntry[] = [];
  for (let slot = 0; slot < used; slot += 1) {
    const entry = readLine(cells, slot);
    if (entry !== undefined) entries.push(entry);
  }
  return entries;
}

/** Whether a worker has begun with this run, however it ended. */
export function hasBegun(board: SharedArrayBuffer, run: number): boolean {
  const cells = new Int32Array(board);
  const used = Math.min(Atomics.load(cells, 0), SLOTS);
  return Array.from({ length: used }, (_, slot) =>
    Atomics.load(cells, offsetOf(slot, 'run')),
  ).includes(run);
}
