import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFaultyDist, type FaultyDist } from '../support/faults/faulty-dist.ts';
import { createTempRepository, type Files } from '../support/temp-repository.ts';
import { runCommand } from './support/command.ts';
import { placesOf, reportOf, type JsonReport } from './support/json-report.ts';

let dist: FaultyDist;
beforeAll(() => {
  dist = createFaultyDist();
});
afterAll(() => {
  dist[Symbol.dispose]();
});

/** Files with one finding each, enough of them to be in flight beside whatever goes wrong. */
const INNOCENT: Files = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [`innocent-${index}.py`, 'import sys\n']),
);
const INNOCENT_PLACES = Object.keys(INNOCENT)
  .toSorted()
  .map((path) => `${path}:1:8 ruff/F401`);

/** Runs the shipped program, with analyzers that do what the files' names say. */
async function runWith(deeds: readonly string[], ...args: string[]): Promise<JsonReport> {
  const culprits = deeds.map((deed) => [`fault-${deed}.py`, 'import os\n']);
  using repository = createTempRepository({ ...INNOCENT, ...Object.fromEntries(culprits) });
  const options = ['--format', 'json', '--workers', '2', '--file-timeout', '1s', ...args];
  return reportOf(await runCommand([repository.root, ...options], { file: dist.cli }));
}

describe.runIf(process.platform === 'linux')(
  'the shipped program, whatever an analyzer does',
  () => {
    it('analyzes the innocent and names each file that takes its worker or the engine with it', async () => {
      const report = await runWith(['exit', 'throw', 'spin', 'segv', 'overrun']);
      const reasons = report.files.unanalyzed.map(({ path, reason }) => [path, reason]);
      expect(Object.fromEntries(reasons)).toEqual({
        'fault-exit.py': 'crashed',
        'fault-throw.py': 'crashed',
        'fault-spin.py': 'spinning',
        'fault-segv.py': 'engine-died',
        'fault-overrun.py': 'out-of-memory',
      });
      expect(placesOf(report)).toEqual(INNOCENT_PLACES);
    });

    it('loses no file to what happens only once', async () => {
      const deeds = ['exit-once', 'throw-once', 'segv-once', 'kill-once', 'disconnect-once'];
      const report = await runWith(deeds);
      expect(report.files.unanalyzed).toEqual([]);
      expect(report.findings).toHaveLength(Object.keys(INNOCENT).length + deeds.length);
    });
  },
);
