import { rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UnanalyzedReason } from '../../src/model/task.ts';
import { judgeTask } from '../../src/pool/judge-task.ts';
import { createLimits } from '../support/factories.ts';
import { createFaultyDist, type FaultyDist } from '../support/faults/faulty-dist.ts';
import { createTempFolder } from '../support/temp-repository.ts';
import { startCommand } from './support/command.ts';
import { eventually } from './support/eventually.ts';
import { reportOf, type JsonReport } from './support/json-report.ts';

/** How a reason is brought about. */
type Proof =
  /** A file of this name, in one run with real workers, beside all others of this kind. */
  | { readonly by: 'run'; readonly path: string; readonly text?: string | Buffer }
  /** The same, and it changes after it was listed. */
  | { readonly by: 'change'; readonly path: string; readonly change: (path: string) => void }
  /** The whole run ends while the file is in work. */
  | { readonly by: 'ending'; readonly args: readonly string[]; readonly signal?: 'SIGINT' }
  /** What takes a minute, or a quota: by the judgement itself here, for real in the test named. */
  | { readonly by: 'judgement'; readonly elsewhere: string; readonly judge: () => string };

interface Case {
  readonly proof: Proof;
  /** What it is most easily taken for: the file or the run that shows this one must not get it. */
  readonly neighbour: UnanalyzedReason;
}

const LIMITS = createLimits();
const QUIET = { cpuMs: 0, awakeMs: 0, quietMs: 0, heapBytes: null };

function reasonOf(observation: Partial<Parameters<typeof judgeTask>[0]>): string {
  const verdict = judgeTask({ phase: 'analyzing', ...QUIET, ...observation }, LIMITS);
  return verdict.kind === 'stop' ? verdict.reason : verdict.kind;
}

/** Every reason there is: a new one does not compile until it is shown here. */
const CASES: Readonly<Record<UnanalyzedReason, Case>> = {
  spinning: { proof: { by: 'run', path: 'fault-spin.py' }, neighbour: 'stalled' },
  stalled: { proof: { by: 'run', path: 'fault-block.py' }, neighbour: 'spinning' },
  'out-of-memory': { proof: { by: 'run', path: 'fault-overrun.py' }, neighbour: 'engine-died' },
  crashed: { proof: { by: 'run', path: 'fault-exit.py' }, neighbour: 'engine-died' },
  'engine-died': { proof: { by: 'run', path: 'fault-kill.py' }, neighbour: 'out-of-memory' },
  quarantined: { proof: { by: 'run', path: 'fault-turn.py' }, neighbour: 'crashed' },
  binary: { proof: { by: 'run', path: 'zero.py', text: 'a\0b\n' }, neighbour: 'invalid-encoding' },
  'invalid-encoding': {
    proof: { by: 'run', path: 'latin.py', text: Buffer.from('# caf\u00e9\n', 'latin1') },
    neighbour: 'binary',
  },
  unreadable: {
    proof: { by: 'change', path: 'gone.py', change: (path) => rmSync(path) },
    neighbour: 'too-large',
  },
  'too-large': {
    proof: {
      by: 'change',
      path: 'grown.py',
      change: (path) => writeFileSync(path, '#'.repeat(2 ** 21)),
    },
    neighbour: 'unreadable',
  },
  deadline: { proof: { by: 'ending', args: ['--timeout', '4s'] }, neighbour: 'starved' },
  cancelled: { proof: { by: 'ending', args: [], signal: 'SIGINT' }, neighbour: 'deadline' },
  unstarted: {
    proof: {
      by: 'judgement',
      elsewhere: 'integration/pool-watch',
      judge: () => reasonOf({ phase: 'waiting', awakeMs: LIMITS.startTimeoutMs + 1, quietMs: 9e9 }),
    },
    neighbour: 'stalled',
  },
  starved: {
    proof: {
      by: 'judgement',
      elsewhere: 'e2e/cli-cgroup-deaths',
      // It waits for a CPU: little of its own time has passed, however late it is.
      judge: () =>
        reasonOf({ cpuMs: LIMITS.fileTimeoutMs - 1, awakeMs: 9e9, quietMs: 0 }) === 'go-on'
          ? 'starved'
          : 'spinning',
    },
    neighbour: 'spinning',
  },
};

let dist: FaultyDist;
beforeAll(() => {
  dist = createFaultyDist();
});
afterAll(() => {
  dist[Symbol.dispose]();
});

function casesBy(by: Proof['by']): readonly (readonly [string, Case])[] {
  return Object.entries(CASES).filter(([, { proof }]) => proof.by === by);
}

/** The reason of each path of a report, and that there is one for each file only. */
function reasonsIn(report: JsonReport): Readonly<Record<string, string>> {
  const { unanalyzed } = report.files;
  expect(new Set(unanalyzed.map(({ path }) => path)).size).toBe(unanalyzed.length);
  return Object.fromEntries(unanalyzed.map(({ path, reason }) => [path, reason]));
}

const INNOCENT = { 'innocent.py': 'import sys\n', 'rest.py': 'import sys\n' };
const FLAGS = ['--format', 'json', '--workers', '2', '--file-timeout', '500ms'];

describe('every reason', () => {
  it('has a neighbour that is another one', () => {
    for (const [reason, { neighbour }] of Object.entries(CASES)) expect(neighbour).not.toBe(reason);
  });

  it.each(casesBy('judgement'))('%s is told from its neighbour', (reason, { proof, neighbour }) => {
    if (proof.by !== 'judgement') return;
    expect(proof.judge()).toBe(reason);
    expect(proof.judge()).not.toBe(neighbour);
  });
});

describe.runIf(process.platform === 'linux')('each file of a run', () => {
  it('gets the reason that was seen and no other, whatever goes on beside it', async () => {
    using folder = createTempFolder(INNOCENT);
    const changes: (() => void)[] = [];
    const expected: Record<string, string> = {};
    for (const [reason, { proof }] of [...casesBy('run'), ...casesBy('change')]) {
      if (proof.by !== 'run' && proof.by !== 'change') continue;
      const path = folder.at(proof.path);
      writeFileSync(path, (proof.by === 'run' ? proof.text : undefined) ?? 'import os\n');
      if (proof.by === 'change') changes.push(() => proof.change(path));
      expected[proof.path] = reason;
    }
    const args = [folder.root, ...FLAGS, '--max-file-size', '1MiB'];
    const command = startCommand(args, { file: dist.cli });
    await eventually(() => command.stderr().includes('files for') || undefined);
    command.kill('SIGSTOP');
    for (const change of changes) change();
    command.kill('SIGCONT');
    const report = reportOf(await command.ended);
    expect(reasonsIn(report)).toEqual(expected);
    expect(report.files.analyzed).toBe(Object.keys(INNOCENT).length);
  }, 240_000);

  it.each(casesBy('ending'))('gets %s when the run ends before it', async (reason, { proof }) => {
    if (proof.by !== 'ending') return;
    using folder = createTempFolder({ ...INNOCENT, 'fault-spin.py': '#\n' });
    const args = [folder.root, '--format', 'json', '--workers', '1', ...proof.args];
    const command = startCommand([...args, '--file-timeout', '10m'], { file: dist.cli });
    if (proof.signal !== undefined) {
      await eventually(() => command.stderr().includes('files for') || undefined);
      command.kill(proof.signal);
    }
    const report = reportOf(await command.ended);
    expect(reasonsIn(report)['fault-spin.py']).toBe(reason);
    expect(new Set(Object.values(reasonsIn(report)))).toEqual(new Set([reason]));
  });
});
