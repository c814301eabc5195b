import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTempFolder } from '../support/temp-repository.ts';
import { startActionJob, type ActionJob } from './support/action-job.ts';
import { eventually } from './support/eventually.ts';
import { outcomesWritten } from './support/journal-watch.ts';
import { findByVariable, findEngine, isAlive } from './support/process-table.ts';
import { createBusyFiles } from './support/sample-files.ts';

const FILES = {
  ...createBusyFiles(3),
  'web/debug.php': `<?php\n${'var_dump($all);\n'.repeat(40)}`,
};

/** A Git that never comes back from listing files as long as a file called `stuck` lies beside it. */
function writeStuckGit(folder: ReturnType<typeof createTempFolder>): string {
  const git = execFileSync('/bin/sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  const { root } = folder;
  folder.write({
    git: `#!/bin/sh\ncase "$*" in *ls-files*) touch "${root}/listing"; [ -e "${root}/stuck" ] && sleep 300;; esac\nexec ${git} "$@"\n`,
  });
  chmodSync(folder.at('git'), 0o755);
  return `${root}:${process.env['PATH'] ?? ''}`;
}

function engineOf({ job }: ActionJob): number | undefined {
  const [parent] = findByVariable(`RUNNER_TEMP=${job.temp}`);
  return parent === undefined ? undefined : findEngine(parent.pid)?.pid;
}

/** What a run is at when it is cancelled, and when it has come there. */
const PHASES: readonly (readonly [string, (run: ActionJob, folder: string) => Promise<unknown>])[] =
  [
    [
      'discovering',
      async (_run, folder) => eventually(() => existsSync(`${folder}/listing`) || undefined),
    ],
    ['starting', async (run) => eventually(() => engineOf(run))],
    ['analysing', async ({ job }) => outcomesWritten(job.temp, 1)],
    ['reporting', async ({ github }) => eventually(() => github.requests.length > 1 || undefined)],
  ];

/** GitHub takes so long for each answer that the next signal finds main at work on the last one. */
const ANSWER_MS = 1000;
const SLOW = { applies: true, end: { kind: 'true-answer', delayMs: ANSWER_MS } } as const;
/** The runner's order, in a shorter time: what matters is what main is at when a signal comes. */
const PATIENT = { interruptMs: 300, terminateMs: 60_000 };
const IMPATIENT = { interruptMs: 300, terminateMs: 300 };

interface Cancelled {
  readonly run: ActionJob;
  readonly step: Awaited<ReturnType<ActionJob['run']>>;
  readonly engine: number | undefined;
}

async function cancelIn(
  phase: (typeof PHASES)[number],
  windows: typeof PATIENT,
): Promise<Cancelled> {
  const [name, reached] = phase;
  const folder = createTempFolder();
  if (name === 'discovering') folder.write({ stuck: '' });
  const environment = { PATH: writeStuckGit(folder) };
  const run = await startActionJob({ files: FILES, environment, github: { fault: () => SLOW } });
  let engine: number | undefined;
  const reach = async (): Promise<void> => {
    await reached(run, folder.root);
    engine = engineOf(run);
  };
  const step = await run.run({ cancelWhen: reach(), with: { workers: '2' }, windows });
  folder[Symbol.dispose]();
  return { run, step, engine };
}

async function expectNobodyLeft({ run, engine }: Cancelled): Promise<void> {
  await expect
    .poll(() => findByVariable(`RUNNER_TEMP=${run.job.temp}`), { timeout: 60_000 })
    .toEqual([]);
  if (engine !== undefined) {
    await expect.poll(() => isAlive(engine), { timeout: 60_000 }).toBe(false);
  }
}

describe.runIf(process.platform === 'linux').each(PHASES)(
  'the shipped action, cancelled while %s',
  (...phase) => {
    it('goes on when SIGTERM follows: a summary, a check run that is closed, nobody left', async () => {
      const cancelled = await cancelIn(phase, PATIENT);
      const { run, step } = cancelled;
      expect(step, step.stderr).toMatchObject({ exitCode: 1, signal: null });
      expect(step.outputs).toMatchObject({ conclusion: 'cancelled' });
      expect(step.summary).toMatch(/^## Cancelled: /m);
      // GitHub may not have answered yet that there is one: then the post step finds it.
      expect(await run.runPost(step)).toMatchObject({ exitCode: 0 });
      expect(run.github.runs).toMatchObject([{ status: 'completed', conclusion: 'cancelled' }]);
      await expectNobodyLeft(cancelled);
      await run[Symbol.asyncDispose]();
    });

    it('leaves to its post step what SIGKILL cuts off: closed once, a summary, nobody left', async () => {
      const cancelled = await cancelIn(phase, IMPATIENT);
      const { run, step } = cancelled;
      const post = await run.runPost(step);
      expect(post.exitCode).toBe(0);
      expect(run.github.runs).toMatchObject([{ status: 'completed' }]);
      // One that main had closed before it was cancelled stays as it is.
      if (phase[0] !== 'reporting') expect(run.github.runs[0]?.conclusion).toBe('cancelled');
      expect(run.github.violations).toEqual([]);
      expect([step.summary, post.summary].join('\n')).toMatch(/^## (?:Cancelled|Neutral): /m);
      const annotations = run.github.runs.flatMap(({ annotations: all }) => all);
      expect(new Set(annotations.map((each) => JSON.stringify(each))).size).toBe(
        annotations.length,
      );
      await expectNobodyLeft(cancelled);
      await run[Symbol.asyncDispose]();
    });
  },
);
