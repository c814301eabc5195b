import { fork, type ChildProcess } from 'node:child_process';
import { dirname } from 'node:path';
import { messageOf } from '../errors.ts';
import { childEnvironment } from '../model/child-environment.ts';
import type { ImportEvent, ImportRequest } from '../model/import-protocol.ts';
import type { ImportEnd } from '../run/import-findings.ts';

/** Its heap: 100,000 findings of the largest size, and the values of one of them. Files lie outside of it. */
const HEAP_MEBIBYTES = 384;

/** The end of its output that is kept, to say why it died. */
const KEPT_CHARACTERS = 4000;

function start(filename: string): ChildProcess {
  return fork(filename, [], {
    env: childEnvironment(process.env),
    execArgv: [`--max-old-space-size=${HEAP_MEBIBYTES}`],
    // The current one may be gone.
    cwd: dirname(filename),
    // Nothing that a file makes it print may reach the runner's log.
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

function lastWords(output: string): string {
  const line = output.split('\n').find((text) => /FATAL ERROR|Error:/u.test(text));
  return line === undefined ? '' : `: ${line.trim().slice(0, 200)}`;
}

/** Who is told, and until when. */
export interface ImportListener {
  readonly signal: AbortSignal;
  readonly onEvent: (event: ImportEvent) => void;
}

/** Resolves when the process has ended and everything that it told was heard. */
function watch(child: ChildProcess, onEvent: (event: ImportEvent) => void): Promise<ImportEnd> {
  let output = '';
  let hasEnded = false;
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output = (output + text).slice(-KEPT_CHARACTERS);
  });
  child.on('message', (message) => {
    // It is this same program; what it sends is built from its own types.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const event = message as ImportEvent;
    hasEnded ||= event.kind === 'end';
    onEvent(event);
  });
  return new Promise((resolve) => {
    child.on('error', ({ message }) => resolve({ kind: 'failed', detail: message }));
    child.on('close', (code, signal) => {
      const how =
        signal === null ? `ended with code ${code ?? 'unknown'}` : `was killed by ${signal}`;
      resolve(
        hasEnded
          ? { kind: 'ended' }
          : { kind: 'failed', detail: `its reader ${how}${lastWords(output)}` },
      );
    });
  });
}

/**
 * Reads other steps' files in a process of its own, which is killed when the signal is aborted: they
 * are a stranger's, and whatever they cost is not main's. Never rejects.
 */
export async function runImport(
  filename: string,
  request: ImportRequest,
  { signal, onEvent }: ImportListener,
): Promise<ImportEnd> {
  if (signal.aborted) return { kind: 'failed', detail: 'there was no time left' };
  let child: ChildProcess;
  try {
    child = start(filename);
  } catch (error) {
    return { kind: 'failed', detail: messageOf(error) };
  }
  const kill = (): void => {
    child.kill('SIGKILL');
  };
  signal.addEventListener('abort', kill, { once: true });
  try {
    const end = watch(child, onEvent);
    child.send(request, () => undefined);
    return await end;
  } finally {
    signal.removeEventListener('abort', kill);
  }
}
