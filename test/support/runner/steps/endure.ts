/** A step that waits for the end: politely, or deaf to every signal it can catch. */
import { setInterval } from 'node:timers';

const isDeaf = process.env['INPUT_MANNER'] === 'deaf';
const signals: string[] = [];
const alive = setInterval(() => undefined, 1000);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    signals.push(signal);
    process.stdout.write(`got ${signal}\n`);
    if (!isDeaf) clearInterval(alive);
  });
}
process.stdout.write('ready\n');
if (process.env['INPUT_LEAK'] !== undefined)
  process.stderr.write(`oops ${process.env['INPUT_LEAK']}\n`);
