import { execFileSync } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startEngineProcess } from '../../../src/adapters/engine/engine-process.ts';
import type { EngineEvent } from '../../../src/model/engine-protocol.ts';
import type { EngineExit, EngineHandle } from '../../../src/supervisor/supervisor-ports.ts';
import { NO_RULE_SETTINGS } from '../../../src/model/rule-settings.ts';
import { createLimits } from '../../support/factories.ts';

const workers = new URL('../../support/workers/', import.meta.url);
const ENGINE = fileURLToPath(new URL('obedient-engine.mjs', workers));
const PRINTING_MAIN = fileURLToPath(new URL('print-through-engine.mjs', workers));

interface StartedEngine {
  readonly handle: EngineHandle;
  readonly events: EngineEvent[];
  readonly exits: EngineExit[];
  readonly firstEvent: Promise<EngineEvent>;
  readonly exit: Promise<EngineExit>;
}

const handles: EngineHandle[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const handle of handles.splice(0)) handle.kill();
});

/** Starts an engine that does this. */
function start(deed: string, filename = ENGINE, oomKills?: () => number | null): StartedEngine {
  const events: EngineEvent[] = [];
  const exits: EngineExit[] = [];
  const emitter = new EventEmitter<{ event: [EngineEvent]; exit: [EngineExit] }>();
  const listener = {
    onEvent: (event: EngineEvent) => {
      expect(exits).toEqual([]);
      events.push(event);
      emitter.emit('event', event);
    },
    onExit: (exit: EngineExit) => {
      exits.push(exit);
      emitter.emit('exit', exit);
    },
  };
  const handle = startEngineProcess(filename, listener, { oomKills });
  handles.push(handle);
  const settings = {
    root: deed,
    workers: 1,
    limits: createLimits(),
    modules: [],
    rules: NO_RULE_SETTINGS,
  };
  handle.send({ kind: 'configure', settings });
  const [firstEvent, exit] = [once(emitter, 'event'), once(emitter, 'exit')] as const;
  return {
    handle,
    events,
    exits,
    firstEvent: firstEvent.then(([event]) => event),
    exit: exit.then(([each]) => each),
  };
}

/** The JSON in the note of an engine's first event. */
async function told(deed: string): Promise<unknown> {
  const event = await start(deed).firstEvent;
  return event.kind === 'ready' ? JSON.parse(event.notes[0] ?? '') : undefined;
}

describe('startEngineProcess', () => {
  it('gives the engine no secret and no input, only what a program needs to start', async () => {
    vi.stubEnv('GITHUB_TOKEN', 'ghs_secret');
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', 'secret');
    vi.stubEnv('INPUT_GITHUB-TOKEN', 'ghs_secret');
    vi.stubEnv('NODE_OPTIONS', '--no-warnings');
    vi.stubEnv('TMPDIR', '/tmp');
    const environment = await told('tell-environment');
    const allowed = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'];
    const channel = ['NODE_CHANNEL_FD', 'NODE_CHANNEL_SERIALIZATION_MODE'];
    const names = Object.keys(environment ?? {});
    expect(names.filter((name) => ![...allowed, ...channel].includes(name))).toEqual([]);
    expect(environment).toMatchObject({ TMPDIR: '/tmp' });
  });

  it('gives the engine no arguments, not even those of this Node', async () => {
    expect(await told('tell-arguments')).toEqual([[], []]);
  });

  it('tells everything the engine said before it tells of its end', async () => {
    const { events, exits, exit } = start('talk-and-exit');
    expect(await exit).toEqual({ detail: 'ended with code 0', memory: 'no' });
    expect(events).toHaveLength(500);
    expect(events.at(-1)).toEqual({ kind: 'ready', notes: ['last'] });
    expect(exits).toHaveLength(1);
  });

  it('tells the code with which the engine ended', async () => {
    expect(await start('exit-3').exit).toEqual({
      detail: 'ended with code 3',
      memory: 'no',
    });
  });

  it('suspects a lack of memory behind the kernel’s way of killing', async () => {
    const { handle, firstEvent, exit } = start('wait');
    await firstEvent;
    handle.kill();
    expect(await exit).toEqual({ detail: 'was killed by SIGKILL', memory: 'suspected' });
  });

  it.each([
    [[7, 8], 'proven'],
    [[7, 7], 'suspected'],
    [[null, 8], 'suspected'],
    [[7, null], 'suspected'],
  ] as const)(
    'when the kernel had killed %j before and after, has a lack of memory %s',
    async (counts, memory) => {
      const left = [...counts];
      const { handle, firstEvent, exit } = start('wait', ENGINE, () => left.shift() ?? null);
      await firstEvent;
      handle.kill();
      expect(await exit).toMatchObject({ memory });
    },
  );

  it.runIf(process.platform !== 'win32')('suspects a lack of memory behind an abort', async () => {
    const exit = await start('abort').exit;
    expect(exit.memory).toBe('suspected');
    expect(exit.detail).toContain('was killed by SIGABRT');
  });

  it('quotes the last words of V8 when the heap ran over', async () => {
    const exit = await start('overrun-heap').exit;
    expect(exit.memory).toBe('proven');
    expect(exit.detail).toContain('FATAL ERROR');
    expect(exit.detail).toContain('heap');
  });

  it('takes V8’s word for a lack of memory, whatever the exit code', async () => {
    const exit = await start('run-out-of-memory-quietly').exit;
    expect(exit.memory).toBe('proven');
    expect(exit.detail).toMatch(/^ended with code 5: FATAL ERROR/u);
  });

  it.runIf(process.platform !== 'win32')('finds the last words before a long trace', async () => {
    const exit = await start('abort-with-long-trace').exit;
    expect(exit.detail).toBe('was killed by SIGABRT: FATAL ERROR: too much');
  });

  it('ends an engine that lives on without its channel, and does not call that a lack of memory', async () => {
    const exit = await start('close-channel').exit;
    expect(exit).toEqual({ detail: 'closed its channel', memory: 'no' });
  });

  it('does not take an engine for out of memory that ended itself without its channel', async () => {
    expect(await start('lose-channel').exit).toEqual({ detail: 'lost its channel', memory: 'no' });
  });

  it('tells of an engine that ends at once because its file is missing', async () => {
    const exit = await start('wait', `${ENGINE}.missing`).exit;
    expect(exit).toEqual({
      detail: expect.stringMatching(/^ended with code 1: Error: Cannot find module/u),
      memory: 'no',
    });
  });

  it('tells of an engine that could not be started at all, after it has given its handle', async () => {
    const { exits, exit } = start('wait', 'no\0file');
    expect(exits).toEqual([]);
    expect(await exit).toMatchObject({
      detail: expect.stringContaining('could not be started'),
      memory: 'no',
    });
  });

  it('does not mind being asked to send or kill after the end', async () => {
    const { handle, exit, exits } = start('exit-3');
    await exit;
    handle.send({ kind: 'stop', reason: 'cancelled' });
    handle.kill();
    expect(exits).toHaveLength(1);
  });

  it('does not wait for what a dead engine left behind with its output', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const connection = once(server, 'connection');
    const { handle, exit } = start(`leave-child ${port}`);
    // The child lives as long as this connection.
    const sockets: Socket[] = await connection;
    handle.send({ kind: 'stop', reason: 'cancelled' });
    expect(await exit).toEqual({ detail: 'ended with code 5', memory: 'no' });
    for (const socket of sockets) socket.destroy();
    server.close();
  });

  it('lets nothing of what the engine prints reach its own output', () => {
    const output = execFileSync(process.execPath, [PRINTING_MAIN], { encoding: 'utf8' });
    expect(output).toBe('main is done\n');
  });
});
