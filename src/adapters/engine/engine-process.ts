import type { ChildProcess } from 'node:child_process';
import type { OomKills } from '../../allowance/oom-kills.ts';
import { messageOf } from '../../errors.ts';
import { CHANNEL_LOST, type EngineEvent } from '../../model/engine-protocol.ts';
import type {
  EngineExit,
  EngineHandle,
  EngineListener,
} from '../../supervisor/supervisor-ports.ts';
import { forkEngine, type SpareEngine } from './fork-engine.ts';

/** The end of an engine's output that is kept, to say why it died: V8's last words come before a long trace. */
const KEPT_CHARACTERS = 10_000;

/**
 * An engine whose channel is closed ends within this time, and so does its output. It is ended when
 * it lives on, and no longer listened to when a child it left behind holds the output open.
 */
const ENDING_MS = 1000;

/** V8 aborts when a heap limit is reached; shells and containers report that as 128 + 6. */
const ABORTED = 134;

/** Who is told of an engine's end, and what its cause is judged by. */
interface EndListener extends Pick<EngineListener, 'onExit'> {
  readonly oomKills: OomKills;
  /** Called before `onExit`, with the processes of tools that the engine has not seen end. */
  readonly onGone: (processes: readonly number[]) => void;
}

/** What an engine said of its own end: V8's last words, or the error that nobody caught. */
function lastWords(output: string): string {
  const line = output.split('\n').find((text) => /FATAL ERROR|Error:/u.test(text));
  return line === undefined ? '' : `: ${line.trim().slice(0, 200)}`;
}

/** What is known of an engine's end. */
interface EndFacts {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  /** Whether the kernel's OOM killer has ended a process here meanwhile. */
  readonly hasOomKill: boolean;
}

function describe({ code, signal, output, hasOomKill }: EndFacts): EngineExit {
  const how = signal === null ? `ended with code ${code ?? 'unknown'}` : `was killed by ${signal}`;
  const detail = `${how}${lastWords(output)}`;
  if (output.includes(CHANNEL_LOST)) return { detail: 'lost its channel', memory: 'no' };
  if (signal === 'SIGKILL' && hasOomKill) {
    return { detail: `${detail}: the kernel was out of memory`, memory: 'proven' };
  }
  // Whatever the exit code: Windows has neither signals nor one code for it.
  if (/FATAL ERROR.*(?:out of memory|heap)/u.test(output)) return { detail, memory: 'proven' };
  const isSuspect = signal === 'SIGKILL' || signal === 'SIGABRT' || code === ABORTED;
  return { detail, memory: isSuspect ? 'suspected' : 'no' };
}

/** Keeps reading what the engine prints, so that it never blocks, and remembers the end of it. */
function rememberOutput(child: ChildProcess): () => string {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-KEPT_CHARACTERS);
    });
  }
  return () => output;
}

/** The processes of tools that the engine has started and not seen end. */
function rememberProcesses(child: ChildProcess): ReadonlySet<number> {
  const processes = new Set<number>();
  child.on('message', (message) => {
    // The engine is this same program; what it sends is built from its own types.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const event = message as EngineEvent;
    if (event.kind !== 'tool-process') return;
    if (event.isAlive) processes.add(event.pid);
    else processes.delete(event.pid);
  });
  return processes;
}

/** Tells whether the count has grown since this was called. */
function watchOomKills(oomKills: OomKills): () => boolean {
  const before = oomKills();
  return () => (oomKills() ?? 0) > (before ?? Infinity);
}

/** Calls back once, when the engine has ended and everything it said was heard. */
function watchEnd(child: ChildProcess, { onExit, oomKills, onGone }: EndListener): void {
  const processes = rememberProcesses(child);
  const output = rememberOutput(child);
  const hasOomKill = watchOomKills(oomKills);
  const describeNow = (code: number | null, signal: NodeJS.Signals | null): EngineExit =>
    describe({ code, signal, output: output(), hasOomKill: hasOomKill() });
  let ending: NodeJS.Timeout | undefined;
  let hasEnded = false;
  const end = (exit: EngineExit): void => {
    if (hasEnded) return;
    hasEnded = true;
    clearTimeout(ending);
    // Else what holds the other end of them would hold this process too.
    child.stdout?.destroy();
    child.stderr?.destroy();
    onGone([...processes]);
    onExit(exit);
  };
  child.on('error', ({ message }) => end(couldNotStart(message)));
  child.on('close', (code, signal) => end(describeNow(code, signal)));
  child.on('disconnect', () => {
    ending = setTimeout(() => {
      const { exitCode, signalCode } = child;
      if (exitCode !== null || signalCode !== null) {
        end(describeNow(exitCode, signalCode));
        return;
      }
      child.kill('SIGKILL');
      end({ detail: 'closed its channel', memory: 'no' });
    }, ENDING_MS);
  });
}

function couldNotStart(message: string): EngineExit {
  return { detail: `could not be started: ${message}`, memory: 'no' };
}

/** What is known when an engine is started. */
export interface EngineStart {
  /** How many processes the kernel has ended here for want of memory; by default nobody knows. */
  readonly oomKills?: OomKills | undefined;
  /** Workers it will have; several unless told. */
  readonly workers?: number;
  /** Taken instead of a new one, if it fits. */
  readonly spare?: SpareEngine | undefined;
  /** Told of the processes of tools that an engine has left behind, before its end is told. */
  readonly onGone?: (processes: readonly number[]) => void;
}

/**
 * Starts an engine from its entry file. Never throws: what cannot be started has ended.
 */
export function startEngineProcess(
  filename: string,
  listener: EngineListener,
  { oomKills = () => null, workers = 2, spare, onGone = () => undefined }: EngineStart = {},
): EngineHandle {
  let child: ChildProcess;
  try {
    child = spare?.take(workers) ?? forkEngine(filename, workers);
  } catch (error) {
    // Such as ENOMEM. The owner is told as of any other end: after it has got its handle.
    setImmediate(() => listener.onExit(couldNotStart(messageOf(error))));
    return { send: () => undefined, kill: () => undefined };
  }
  child.on('message', (message) => {
    // The engine is this same program; what it sends is built from its own types.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    listener.onEvent(message as EngineEvent);
  });
  watchEnd(child, { onExit: (exit) => listener.onExit(exit), oomKills, onGone });
  return {
    send: (request) => {
      // A send that fails means that the engine is ending; its exit tells.
      if (child.connected) child.send(request, () => undefined);
    },
    kill: () => {
      child.kill('SIGKILL');
    },
  };
}
