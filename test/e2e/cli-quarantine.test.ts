import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openJournalSource } from '../../src/adapters/journal-source.ts';
import { restoreReport } from '../../src/restore-report.ts';
import { createFaultyDist } from '../support/faults/faulty-dist.ts';
import { noPause } from '../support/journals.ts';
import { createTempFolder, createTempRepository } from '../support/temp-repository.ts';
import { runCommand } from './support/command.ts';
import { reportOf } from './support/json-report.ts';
import { NOTICE_PHP } from './support/sample-files.ts';

const CULPRITS = { 'fault-exit.py': 'crashed', 'fault-kill.py': 'engine-died' } as const;

/** What the journal says of the times that a worker or the engine ended with a file. */
function stopsIn(journal: string): readonly (readonly [string, string])[] {
  const records = readFileSync(journal, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => Object(JSON.parse(line)));
  return (
    records
      // What was in work beside them when the engine was killed is tried again as well.
      .filter(({ kind, path }) => kind === 'stop' && Object.hasOwn(CULPRITS, path))
      .map(({ path, next }): [string, string] => [path, next])
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
  );
}

describe.runIf(process.platform === 'linux')('a file that kills twice', () => {
  it('is quarantined: named with what it did, remembered in the journal, never started again', async () => {
    using dist = createFaultyDist();
    using folder = createTempFolder();
    using repository = createTempRepository({
      ...Object.fromEntries(Object.keys(CULPRITS).map((path) => [path, 'import os\n'])),
      'later/a.js': 'debugger;\n',
      'later/b.php': NOTICE_PHP,
      'later/c.py': 'import sys\n',
    });
    const journal = folder.at('run.ndjson');
    // So little memory that there are several stages, each with an engine of its own.
    const flags = ['--format', 'json', '--workers', '2', '--memory', '400MiB'];
    const args = [repository.root, ...flags, '--journal-file', journal];
    const report = reportOf(await runCommand(args, { file: dist.cli }));
    const expected = Object.entries(CULPRITS).map(([path, reason]) => ({
      path,
      reason,
      detail: expect.stringContaining('quarantined'),
      isQuarantined: true,
    }));
    expect(report.files.unanalyzed).toMatchObject(expected);
    expect(report.files).toMatchObject({ selected: 5, analyzed: 3 });
    for (const path of Object.keys(CULPRITS)) expect(dist.attemptsAt(path)).toBe(2);
    expect(stopsIn(journal)).toEqual([
      ['fault-exit.py', 'retry'],
      ['fault-exit.py', 'quarantine'],
      ['fault-kill.py', 'retry'],
      ['fault-kill.py', 'quarantine'],
    ]);

    // As the post step and a second job read it.
    const source = openJournalSource(journal);
    const restored = await restoreReport(source, { pauseIfDue: noPause });
    expect(restored.report.files.unanalyzed).toMatchObject(expected);
    source.close();

    // A replay tries again what was quarantined: that is what it is for.
    const replayed = await runCommand(['replay', journal, '--format', 'json'], { file: dist.cli });
    expect(JSON.parse(replayed.stdout)).toMatchObject({ isSame: true, compared: 5 });
    for (const path of Object.keys(CULPRITS)) expect(dist.attemptsAt(path)).toBe(4);
  });
});
