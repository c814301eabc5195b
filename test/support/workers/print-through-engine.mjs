// A main process whose engine prints: what reaches this process's own output is what leaks.
import { fileURLToPath } from 'node:url';
import { startEngineProcess } from '../../../src/adapters/engine/engine-process.ts';

const engine = startEngineProcess(fileURLToPath(new URL('obedient-engine.mjs', import.meta.url)), {
  onEvent: () => engine.kill(),
  onExit: () => console.log('main is done'),
});
engine.send({ kind: 'configure', settings: { root: 'print-much' } });
