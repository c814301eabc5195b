import type { Writable } from 'node:stream';

/** A standard stream: a terminal or not, with a width where it is one. */
export interface OutputStream extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Calls something again and again until the returned function is called. */
export type Every = (milliseconds: number, callback: () => void) => () => void;

/** What the program writes to. Every text must be safe already (`safe-text.ts`). */
export interface Terminal {
  /**
   * Writes to stdout at the reader's pace. Ends quietly when the reader has gone, as in
   * `evenkeel | head`; rejects when the text could not be written for another reason.
   */
  print(chunks: Iterable<string>): Promise<void>;
  /** Writes one line to stderr, above the progress line if there is one. */
  tell(line: string): void;
  /**
   * Shows progress on stderr until the returned function is called: one line, redrawn, on a
   * terminal; a plain line now and then elsewhere. `render` gets the columns there are.
   */
  showProgress(render: (columns: number) => string): () => void;
}

/** Environment variables, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What a terminal is made of; `every` is a parameter so that tests need no clock. */
export interface TerminalParts {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Environment;
  readonly every?: Every;
}

/** Often enough to look alive, seldom enough to cost nothing. */
const REDRAW_MS = 250;

/** A log without any line for longer than this looks like a hang. */
const PLAIN_LINE_MS = 10_000;

/** Text gathered before it is written: a system call for each line would take longer than the line. */
const BATCH_CHARACTERS = 65_536;

/** Width of a terminal that does not tell. */
const DEFAULT_COLUMNS = 80;

/** Carriage return, then ECMA-48 "Erase in Line". */
const CLEAR_LINE = '\r\u001b[K';

/** How writing ends when the reader has closed its side: POSIX, Windows, and any write after that. */
const READER_GONE = new Set(['EPIPE', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);

/** Opens the terminal over the process's streams. */
export function openTerminal(parts: TerminalParts): Terminal {
  const { stdout, stderr, every = everyInterval } = parts;
  const isLive = canRedraw(stderr, parts.env);
  // A failed write reaches its own callback as well; without a listener the event ends the process.
  for (const stream of [stdout, stderr]) stream.on('error', () => undefined);
  let draw: (() => void) | undefined;

  return {
    print: async (chunks) => {
      for (const batch of batches(chunks)) {
        if ((await write(stdout, batch)) === 'reader-gone') return;
      }
    },
    tell: (line) => {
      const clear = draw === undefined ? '' : CLEAR_LINE;
      stderr.write(`${clear}${line}\n`);
      draw?.();
    },
    showProgress: (render) => {
      if (!isLive) {
        return every(PLAIN_LINE_MS, () => stderr.write(`${render(Number.POSITIVE_INFINITY)}\n`));
      }
      draw = () => {
        // A reader that does not keep up gets the newest line later, not every line.
        if (stderr.writableNeedDrain) return;
        // The last column stays free: some terminals wrap as soon as it is written.
        stderr.write(CLEAR_LINE + render(widthOf(stderr) - 1));
      };
      const stop = every(REDRAW_MS, draw);
      return () => {
        stop();
        if (draw !== undefined) stderr.write(CLEAR_LINE);
        draw = undefined;
      };
    },
  };
}

/** When to colour: as the stream and the environment say, or as the user says. */
export type ColorChoice = 'auto' | 'always' | 'never';

/**
 * Whether a stream gets colours. The user's word wins, then `FORCE_COLOR`, then `NO_COLOR`
 * (https://no-color.org), as in Node itself; else only a terminal that is not `dumb`.
 */
export function usesColor(choice: ColorChoice, stream: OutputStream, env: Environment): boolean {
  if (choice !== 'auto') return choice === 'always';
  const { FORCE_COLOR, NO_COLOR } = env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return canRedraw(stream, env);
}

/** Whether the stream is a terminal that understands escape sequences. */
function canRedraw(stream: OutputStream, { TERM }: Environment): boolean {
  return stream.isTTY === true && TERM !== 'dumb';
}

/** A terminal may not know its width, or say 0. */
function widthOf({ columns = 0 }: OutputStream): number {
  return columns > 0 ? columns : DEFAULT_COLUMNS;
}

function everyInterval(milliseconds: number, callback: () => void): () => void {
  const timer = setInterval(callback, milliseconds);
  // Progress alone is no reason for the process to stay.
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}

function* batches(chunks: Iterable<string>): Iterable<string> {
  let batch = '';
  for (const chunk of chunks) {
    batch += chunk;
    if (batch.length < BATCH_CHARACTERS) continue;
    yield batch;
    batch = '';
  }
  if (batch !== '') yield batch;
}

function write(stream: Writable, text: string): Promise<'written' | 'reader-gone'> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error === null || error === undefined) resolve('written');
      else if (READER_GONE.has(codeOf(error))) resolve('reader-gone');
      else reject(error);
    });
  });
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}
