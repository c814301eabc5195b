/** The entry of the process that reads other steps' SARIF files. It has no token and reads no environment. */
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importSarif } from './import-sarif.ts';
import type { ImportEvent, ImportRequest } from './model/import-protocol.ts';

const here = dirname(fileURLToPath(import.meta.url));
/** In `dist/` beside this file; run from `src/`, in the `dist/` next door. */
const isSource = extname(fileURLToPath(import.meta.url)) === '.ts';
const vendorFolder = join(here, isSource ? '../dist/vendor' : 'vendor');

function deliver(event: ImportEvent): Promise<void> {
  return new Promise((resolve) => {
    if (process.send === undefined) resolve();
    else process.send(event, () => resolve());
  });
}

async function work(request: ImportRequest): Promise<void> {
  process.chdir(request.workspace);
  await importSarif(request, vendorFolder, deliver);
  process.disconnect();
}

process.once('message', (message) => {
  // Only main holds the other end of this channel, and it is the same program.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  void work(message as ImportRequest);
});
// Main is gone, or has all it wants.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
// The terminal's Ctrl-C reaches the whole group; main decides what it means.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
