import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { type Every, openTerminal, usesColor } from '../../../src/adapters/terminal.ts';
import { openMemoryStream } from '../../support/memory-stream.ts';

/** A clock that the test moves. */
function createTicks() {
  const timers: { readonly milliseconds: number; readonly callback: () => void }[] = [];
  const every: Every = (milliseconds, callback) => {
    const timer = { milliseconds, callback };
    timers.push(timer);
    return () => timers.splice(timers.indexOf(timer), 1);
  };
  return { timers, every, tick: () => timers.forEach((timer) => timer.callback()) };
}

function open({
  isTTY = false,
  columns = 80,
  env = {},
  failure,
}: {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly failure?: Error;
} = {}) {
  const stdout = openMemoryStream(failure === undefined ? {} : { failure });
  const stderr = openMemoryStream({ isTTY, columns });
  const ticks = createTicks();
  const terminal = openTerminal({ stdout, stderr, env, every: ticks.every });
  return { terminal, stdout, stderr, ...ticks };
}

const CLEAR = '\r\u001b[K';

describe('a live terminal', () => {
  it('redraws one line a few times a second, one column narrower than the terminal, and clears it at the end', () => {
    const { terminal, stderr, timers, tick } = open({ isTTY: true, columns: 40 });
    let frame = 0;
    const stop = terminal.showProgress(
      (columns) => `frame ${String((frame += 1))} of ${String(columns)}`,
    );
    expect(timers.map((timer) => timer.milliseconds)).toEqual([250]);
    tick();
    tick();
    stop();
    expect(stderr.written).toEqual([`${CLEAR}frame 1 of 39`, `${CLEAR}frame 2 of 39`, CLEAR]);
    expect(timers).toEqual([]);
  });

  it('puts a line above the progress line', () => {
    const { terminal, stderr, tick } = open({ isTTY: true });
    const stop = terminal.showProgress(() => 'progress');
    tick();
    terminal.tell('note');
    stop();
    terminal.tell('after');
    expect(stderr.written).toEqual([
      `${CLEAR}progress`,
      `${CLEAR}note\n`,
      `${CLEAR}progress`,
      CLEAR,
      'after\n',
    ]);
  });

  it('takes 80 columns where the terminal says none', () => {
    const { terminal, stderr, tick } = open({ isTTY: true, columns: 0 });
    terminal.showProgress((columns) => String(columns));
    tick();
    expect(stderr.written).toEqual([`${CLEAR}79`]);
  });

  it('stops twice without harm', () => {
    const { terminal, stderr } = open({ isTTY: true });
    const stop = terminal.showProgress(() => 'progress');
    stop();
    stop();
    expect(stderr.written).toEqual([CLEAR]);
  });
});

describe.each([
  { name: 'no terminal', isTTY: false, env: {} },
  { name: 'a dumb terminal', isTTY: true, env: { TERM: 'dumb' } },
])('$name', ({ isTTY, env }) => {
  it('gets a plain line every ten seconds, of any width, and no escape sequences', () => {
    const { terminal, stderr, timers, tick } = open({ isTTY, env });
    const stop = terminal.showProgress((columns) => `at ${String(columns)}`);
    expect(timers.map((timer) => timer.milliseconds)).toEqual([10_000]);
    tick();
    terminal.tell('note');
    stop();
    expect(stderr.written).toEqual(['at Infinity\n', 'note\n']);
    expect(timers).toEqual([]);
  });
});

describe('printing', () => {
  it('writes everything in order, many lines at once', async () => {
    const { terminal, stdout } = open();
    const lines = Array.from({ length: 50_000 }, (_, index) => `line ${String(index)}\n`);
    await terminal.print(lines);
    expect(stdout.written.join('')).toBe(lines.join(''));
    expect(stdout.written.length).toBeLessThan(20);
  });

  it('writes nothing when there is nothing', async () => {
    const { terminal, stdout } = open();
    await terminal.print([]);
    expect(stdout.written).toEqual([]);
  });

  it.each(['EPIPE', 'EOF', 'ECONNRESET'])(
    'ends quietly, and reads no further, at %s',
    async (code) => {
      const { terminal } = open({ failure: Object.assign(new Error(code), { code }) });
      let taken = 0;
      await terminal.print(endless(() => (taken += 1)));
      expect(taken).toBe(1);
    },
  );

  it('rejects when the disk behind stdout is full', async () => {
    const { terminal } = open({
      failure: Object.assign(new Error('no space'), { code: 'ENOSPC' }),
    });
    await expect(terminal.print(['a'])).rejects.toThrow('no space');
  });

  it('survives a real reader that goes away, as in "evenkeel | head"', async () => {
    const module = new URL('../../../src/adapters/terminal.ts', import.meta.url).href;
    const program = `
      import { openTerminal } from ${JSON.stringify(module)};
      const { stdout, stderr, env } = process;
      const lines = { *[Symbol.iterator]() { for (;;) yield 'line\\n'; } };
      await openTerminal({ stdout, stderr, env }).print(lines);
    `;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
    let complaints = '';
    child.stderr.on('data', (data: Buffer) => {
      complaints += data.toString();
    });
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await once(child, 'close');
    expect({ code: Number(code), complaints }).toEqual({ code: 0, complaints: '' });
  });
});

/** Chunks of a batch each, without end. */
function endless(onTake: () => void): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      for (;;) {
        onTake();
        yield 'x'.repeat(65_536);
      }
    },
  };
}

describe('usesColor', () => {
  const tty = openMemoryStream({ isTTY: true });
  const pipe = openMemoryStream();

  it.each([
    { choice: 'auto', stream: 'tty', env: {}, expected: true },
    { choice: 'auto', stream: 'pipe', env: {}, expected: false },
    { choice: 'auto', stream: 'tty', env: { TERM: 'dumb' }, expected: false },
    { choice: 'auto', stream: 'tty', env: { NO_COLOR: '1' }, expected: false },
    { choice: 'auto', stream: 'tty', env: { NO_COLOR: '' }, expected: true },
    { choice: 'auto', stream: 'pipe', env: { FORCE_COLOR: '1' }, expected: true },
    { choice: 'auto', stream: 'pipe', env: { FORCE_COLOR: '' }, expected: true },
    { choice: 'auto', stream: 'tty', env: { FORCE_COLOR: '0' }, expected: false },
    { choice: 'auto', stream: 'pipe', env: { FORCE_COLOR: '1', NO_COLOR: '1' }, expected: true },
    { choice: 'always', stream: 'pipe', env: { NO_COLOR: '1' }, expected: true },
    { choice: 'never', stream: 'tty', env: { FORCE_COLOR: '1' }, expected: false },
  ] as const)(
    'is $expected for $choice on a $stream with $env',
    ({ choice, stream, env, expected }) => {
      expect(usesColor(choice, stream === 'tty' ? tty : pipe, env)).toBe(expected);
    },
  );
});
