/** Runs every benchmark of `docs/benchmarks.md`, one after the other: `npm run bench`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const NAMES = ['startup', 'orchestration', 'memory', 'quota', 'native'];

const failed: string[] = [];
for (const name of NAMES) {
  const startedAtMs = performance.now();
  console.error(`\n== bench:${name}`);
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, `${name}.ts`)], {
    stdio: 'inherit',
  });
  console.error(`== bench:${name}: ${((performance.now() - startedAtMs) / 1000).toFixed(0)} s`);
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(`Failed, and left as they were in the page: ${failed.join(', ')}.`);
  process.exitCode = 1;
}
