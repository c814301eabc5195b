/**
 * Loaded before an entry of a copy of `dist/`: writes down, one JSON line each, what its process or
 * thread does to the outside. The program itself knows nothing of it.
 */
import childProcess from 'node:child_process';
import fs, { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, join } from 'node:path';
import { isMainThread, parentPort } from 'node:worker_threads';

const LOG = join(import.meta.dirname, 'observed.ndjson');
const who = isMainThread ? basename(process.argv[1] ?? '', '.js') : 'worker';

function write(kind, facts = {}) {
  const atMs = performance.timeOrigin + performance.now();
  appendFileSync(LOG, `${JSON.stringify({ who, kind, atMs, ...facts })}\n`);
}

/** The entry behind this probe has been evaluated, with everything that it imports. */
export function evaluated() {
  write('evaluated');
}

/** Replaces a function by one that is told of each call first. */
function watch(object, name, told) {
  const original = object[name];
  if (original === undefined) return;
  object[name] = function watched(...args) {
    told(args);
    return Reflect.apply(original, this, args);
  };
}

for (const name of ['openSync', 'open', 'readFileSync', 'readFile']) {
  watch(fs, name, ([path]) => {
    if (typeof path !== 'number') write('open', { path: String(path) });
  });
  watch(fs.promises, name, ([path]) => write('open', { path: String(path) }));
}
for (const name of ['spawn', 'fork', 'execFile', 'spawnSync', 'execFileSync']) {
  watch(childProcess, name, ([command]) => write('spawn', { command: basename(String(command)) }));
}
watch(WebAssembly, 'compile', ([bytes]) => write('compile', { bytes: bytes.byteLength }));
const { Module, Instance } = WebAssembly;
WebAssembly.Module = new Proxy(Module, {
  construct(target, args) {
    write('compile', { bytes: args[0].byteLength });
    return Reflect.construct(target, args);
  },
});
WebAssembly.Instance = new Proxy(Instance, {
  construct(target, args) {
    write('instantiate');
    return Reflect.construct(target, args);
  },
});
if (isMainThread && process.send !== undefined) {
  watch(process, 'send', ([message]) => {
    const taskId = message.taskId ?? message.outcome?.taskId;
    const bytes = JSON.stringify(message).length;
    write('sent', { message: message.kind, bytes, taskId });
  });
  process.on('message', (message) => {
    write('received', { message: message.kind, bytes: JSON.stringify(message).length });
  });
}
syncBuiltinESMExports();
write('started', { sinceMs: performance.now(), isThread: parentPort !== null });
if (isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    write('ended', { cpuMs: (user + system) / 1000 });
  });
}
