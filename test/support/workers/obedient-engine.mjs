// An engine that does what the root in its settings says: everything an engine can do to its owner.
import { spawn } from 'node:child_process';
import { writeSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { CHANNEL_LOST } from '../../../src/model/engine-protocol.ts';

const { exit } = process;
const note = (text) => ({ kind: 'ready', notes: [text] });

const DEEDS = {
  'tell-environment': () => process.send(note(JSON.stringify(process.env))),
  'tell-arguments': () =>
    process.send(note(JSON.stringify([process.argv.slice(2), process.execArgv]))),
  'exit-3': () => exit(3),
  abort: () => process.abort(),
  /** V8 ends the whole process at the heap limit of a worker when it cannot unwind. */
  'overrun-heap': () => {
    const code = `JSON.parse('[' + '[1.5],'.repeat(8e6) + '1]')`;
    return new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } });
  },
  /** As on Windows, where the exit code does not tell. */
  'run-out-of-memory-quietly': () => {
    const words =
      'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory';
    process.stderr.write(words, () => exit(5));
  },
  'abort-with-long-trace': () => {
    const frames = '1: 0x931db0 [/home/runner/actions-runner/externals/node24/bin/node]\n'.repeat(
      60,
    );
    process.stderr.write(`FATAL ERROR: too much\n${frames}`, () => process.abort());
  },
  'close-channel': () => {
    process.disconnect();
    setInterval(() => undefined, 1000);
  },
  /** As the real one does when its channel closes. */
  'lose-channel': () => {
    writeSync(2, `${CHANNEL_LOST}\n`);
    process.kill(process.pid, 'SIGKILL');
  },
  /** Sends much and is gone as soon as it is sent. */
  'talk-and-exit': () => {
    for (let count = 1; count < 500; count += 1) process.send(note(`${count} ${'.'.repeat(1000)}`));
    process.send(note('last'), () => exit(0));
  },
  'print-much': () => {
    const line = `::error::injected ${'x'.repeat(1000)}\n`;
    for (let count = 0; count < 300; count += 1) {
      process.stdout.write(line);
      process.stderr.write(line);
    }
    process.send(note('printed'));
  },
  /** Leaves a child behind that holds its output open, as a user's tool may, until a server hangs up. */
  'leave-child': (port) => {
    const script = `require('node:net').connect(${port}).on('close', () => process.exit())`;
    spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'inherit', 'inherit'] });
  },
  wait: () => process.send(note('waiting')),
};

process.on('message', ({ kind, settings }) => {
  if (kind === 'configure') {
    const [deed, port] = settings.root.split(' ');
    DEEDS[deed](port);
  }
  if (kind === 'stop') exit(5);
});
