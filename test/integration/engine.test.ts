import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startEngineProcess } from '../../src/adapters/engine/engine-process.ts';
import { ANALYZERS } from '../../src/analyzers/index.ts';
import type {
  EngineEvent,
  EngineRequest,
  EngineSettings,
} from '../../src/model/engine-protocol.ts';
import { NO_RULE_SETTINGS } from '../../src/model/rule-settings.ts';
import type { TaskOutcome } from '../../src/model/task.ts';
import type { EngineHandle } from '../../src/supervisor/supervisor-ports.ts';
import { Supervisor } from '../../src/supervisor/supervise.ts';
import {
  createAnalysedFolder,
  createFileTexts,
  type AnalysedFolder,
} from '../support/analysed-folder.ts';
import { createLimits } from '../support/factories.ts';

const ENGINE = fileURLToPath(new URL('../../src/engine.ts', import.meta.url));
const MODULES = ANALYZERS.filter(({ id }) => id === 'ruff' || id === 'prism').flatMap(
  ({ modules }) => modules,
);

const disposals: (() => void)[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const dispose of disposals.splice(0)) dispose();
});

function openFolder(texts: Readonly<Record<string, string>>): AnalysedFolder {
  const folder = createAnalysedFolder(texts);
  disposals.push(folder.remove);
  return folder;
}

function settingsFor(root: string, overrides: Partial<EngineSettings> = {}): EngineSettings {
  return {
    root,
    workers: 2,
    limits: createLimits(),
    modules: MODULES,
    rules: NO_RULE_SETTINGS,
    ...overrides,
  };
}

interface Supervised {
  readonly outcomes: TaskOutcome[];
  readonly supervisor: Supervisor;
  /** The engines started, in order. */
  readonly engines: EngineHandle[];
}

/** Analyses a folder with real engines. `onOutcome` is told of each outcome, and may do harm. */
async function supervise(
  { root, tasks }: AnalysedFolder,
  facts: {
    settings?: Partial<EngineSettings>;
    onOutcome?: (run: Supervised) => void;
    /** How much faster than real the supervisor's clock ticks. */
    haste?: number;
  } = {},
): Promise<Supervised> {
  const outcomes: TaskOutcome[] = [];
  const engines: EngineHandle[] = [];
  const { signal } = new AbortController();
  const supervisor = new Supervisor(
    {
      tasks,
      settings: settingsFor(root, facts.settings),
      deadline: signal,
      cancel: signal,
      graceMs: 1000,
    },
    {
      startEngine: (listener) => {
        const engine = startEngineProcess(ENGINE, listener);
        engines.push(engine);
        return engine;
      },
      record: (_task, outcome) => {
        outcomes.push(outcome);
        facts.onOutcome?.(run);
      },
      report: () => undefined,
      nowMs: () => performance.now(),
      every: (intervalMs, callback) => {
        const timer = setInterval(callback, intervalMs / (facts.haste ?? 1));
        return () => clearInterval(timer);
      },
    },
  );
  const run: Supervised = { outcomes, supervisor, engines };
  await supervisor.run();
  return run;
}

function expectAllAnalyzed({ outcomes }: Supervised, { tasks }: AnalysedFolder): void {
  expect(outcomes.map(({ taskId }) => taskId).toSorted((left, right) => left - right)).toEqual(
    tasks.map(({ id }) => id),
  );
  for (const outcome of outcomes) expect(outcome).toMatchObject({ kind: 'analyzed' });
}

/** No lane had two files at once. */
function expectOneAtATime({ outcomes }: Supervised): void {
  for (const lane of [0, 1]) {
    const spans = outcomes
      .flatMap(({ span, cost }) => (span?.worker === lane ? [{ ...span, ...cost }] : []))
      .toSorted((left, right) => left.startedMs - right.startedMs);
    for (const [index, { startedMs, wallMs }] of spans.entries()) {
      const next = spans[index + 1]?.startedMs ?? Infinity;
      expect(startedMs + wallMs).toBeLessThanOrEqual(next + 0.001);
    }
  }
}

describe('the engine under the supervisor', () => {
  it('analyzes every file, with what there is to find in it', async () => {
    const folder = openFolder(createFileTexts(40));
    const run = await supervise(folder);
    expectAllAnalyzed(run, folder);
    expect(run.engines).toHaveLength(1);
    expect(run.supervisor.notes).toEqual([]);
    for (const outcome of run.outcomes) {
      const path = folder.tasks[outcome.taskId]?.path;
      expect(outcome).toMatchObject({ findings: [{ path }] });
      expect(outcome.cost.wallMs).toBeGreaterThan(0);
      expect([0, 1]).toContain(outcome.span?.worker);
      const analyzers = outcome.span?.analyzers.map(({ analyzer }) => analyzer);
      expect(analyzers).toEqual(folder.tasks[outcome.taskId]?.analyzers);
    }
    expectOneAtATime(run);
  });

  it('gives the same findings with one worker as with three', async () => {
    const folder = openFolder(createFileTexts(30));
    const findings = async (workers: number): Promise<unknown> => {
      const { outcomes } = await supervise(folder, { settings: { workers } });
      return outcomes
        .toSorted((left, right) => left.taskId - right.taskId)
        .map((outcome) => (outcome.kind === 'unanalyzed' ? outcome.reason : outcome.findings));
    };
    expect(await findings(3)).toEqual(await findings(1));
  });

  it('completes although its engine is killed in the middle, more than once', async () => {
    const folder = openFolder(createFileTexts(60));
    const run = await supervise(folder, {
      onOutcome: ({ outcomes, engines }) => {
        if (outcomes.length === 5 || outcomes.length === 25) engines.at(-1)?.kill();
      },
    });
    expectAllAnalyzed(run, folder);
    expect(run.engines).toHaveLength(3);
    for (const note of run.supervisor.notes) {
      expect(note).toMatch(/^the engine was killed by SIGKILL; restarted with 1 worker\(s\)/u);
    }
  });

  it.runIf(process.platform === 'linux')(
    'does not take every death for a lack of memory',
    async () => {
      const folder = openFolder(createFileTexts(20));
      const run = await supervise(folder, {
        onOutcome: ({ outcomes }) => {
          if (outcomes.length === 3) for (const pid of enginePids()) process.kill(pid, 'SIGSEGV');
        },
      });
      expectAllAnalyzed(run, folder);
      expect(run.supervisor.notes).toEqual([
        expect.stringMatching(/^the engine was killed by SIGSEGV; restarted with [12] worker/u),
      ]);
    },
  );

  it.runIf(process.platform === 'linux')('ends an engine that no longer answers', async () => {
    const folder = openFolder(createFileTexts(12));
    const run = await supervise(folder, {
      haste: 5,
      onOutcome: ({ outcomes }) => {
        if (outcomes.length === 3) for (const pid of enginePids()) process.kill(pid, 'SIGSTOP');
      },
    });
    expect(new Set(run.outcomes.map(({ taskId }) => taskId)).size).toBe(12);
    expect(run.outcomes).toHaveLength(12);
    expect(run.supervisor.notes.join()).toMatch(/has not answered for \d+ s/u);
  });

  it('says why files could not be analyzed, and analyzes the rest', async () => {
    const folder = openFolder({ 'good.py': 'x = 1\n', 'binary.py': 'x\0y', 'good.rb': 'x = 1\n' });
    const { root, tasks } = folder;
    const missing = { ...tasks[0], id: 3, path: 'missing.py', sizeBytes: 1, analyzers: ['ruff'] };
    const run = await supervise({ ...folder, root, tasks: [...tasks, missing] });
    expect(run.outcomes.toSorted((left, right) => left.taskId - right.taskId)).toMatchObject([
      { kind: 'analyzed' },
      { kind: 'unanalyzed', reason: 'binary' },
      { kind: 'analyzed' },
      { kind: 'unanalyzed', reason: 'unreadable' },
    ]);
    expect(run.engines).toHaveLength(1);
  });

  it('ends the run when the engine’s modules cannot be had, and says which', async () => {
    const folder = openFolder(createFileTexts(2));
    const run = await supervise(folder, { settings: { modules: ['no-such-module'] } });
    expect(run.outcomes).toMatchObject([{ reason: 'engine-died' }, { reason: 'engine-died' }]);
    expect(run.supervisor.notes[0]).toContain('no-such-module');
  });

  it('does not hang on a file that an unknown analyzer is asked for', async () => {
    const folder = openFolder({ 'a.py': 'x = 1\n', 'b.py': 'x = 1\n' });
    const tasks = folder.tasks.map((task) => ({
      ...task,
      analyzers: task.id === 0 ? ['unheard-of'] : ['ruff'],
    }));
    const run = await supervise({ ...folder, tasks });
    expect(run.outcomes).toMatchObject([
      { kind: 'analyzed', taskId: 1 },
      { reason: 'crashed', taskId: 0, analyzer: 'unheard-of' },
    ]);
    expect(run.supervisor.quarantined).toEqual(['a.py']);
  });
});

/** An engine without a supervisor: the test is its main. */
class BareEngine {
  readonly child: ChildProcess;
  readonly events: EngineEvent[] = [];

  constructor() {
    this.child = fork(ENGINE, [], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [] });
    disposals.push(() => this.child.kill('SIGKILL'));
    this.child.on('message', (message) => {
      // The engine sends nothing else.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      this.events.push(message as EngineEvent);
    });
  }

  send(request: EngineRequest): void {
    this.child.send(request);
  }

  /** Waits for the first event of this kind among those not yet taken. */
  next<K extends EngineEvent['kind']>(kind: K): Promise<Extract<EngineEvent, { kind: K }>> {
    return vi.waitFor(
      () => {
        const index = this.events.findIndex((event) => event.kind === kind);
        if (index === -1) throw new Error(`Expected an event "${kind}".`);
        const [event] = this.events.splice(index, 1);
        // Its kind was looked for.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        return event as Extract<EngineEvent, { kind: K }>;
      },
      { timeout: 100_000, interval: 5 },
    );
  }

  async configure(settings: EngineSettings): Promise<void> {
    this.send({ kind: 'configure', settings });
    await this.next('ready');
  }
}

describe('the engine by itself', () => {
  it('beats its heart with nothing to do', async () => {
    const engine = new BareEngine();
    await engine.configure(settingsFor('/'));
    engine.events.length = 0;
    expect(await engine.next('status')).toEqual({ kind: 'status', inFlight: [] });
    expect(await engine.next('status')).toEqual({ kind: 'status', inFlight: [] });
  });

  it('beats its heart before it is ready, however long that takes', async () => {
    const engine = new BareEngine();
    engine.send({ kind: 'configure', settings: settingsFor('/', { modules: ['no-such-module'] }) });
    await engine.next('unusable');
    await engine.next('status');
    expect(engine.child.exitCode).toBeNull();
  });

  it('ends itself when its channel closes', async () => {
    const engine = new BareEngine();
    await engine.configure(settingsFor('/'));
    const exit = once(engine.child, 'exit');
    engine.child.disconnect();
    await exit;
    expect(engine.child.exitCode ?? engine.child.signalCode).not.toBeNull();
  });

  it('ends itself when its channel closes before it was configured', async () => {
    const engine = new BareEngine();
    await once(engine.child, 'spawn');
    const exit = once(engine.child, 'exit');
    engine.child.disconnect();
    await exit;
    expect(engine.child.exitCode ?? engine.child.signalCode).not.toBeNull();
  });

  it('ends what is in flight and what waits when it is told to stop', async () => {
    const folder = openFolder(createFileTexts(4));
    const engine = new BareEngine();
    await engine.configure(settingsFor(folder.root, { workers: 1 }));
    for (const task of folder.tasks) engine.send({ kind: 'run', task });
    engine.send({ kind: 'stop', reason: 'deadline' });
    const outcomes = [];
    for (const _ of folder.tasks) outcomes.push((await engine.next('outcome')).outcome);
    expect(new Set(outcomes.map(({ taskId }) => taskId)).size).toBe(4);
    expect(outcomes.filter((outcome) => 'reason' in outcome)).not.toEqual([]);
    for (const outcome of outcomes) {
      if (outcome.kind === 'unanalyzed') expect(outcome.reason).toBe('deadline');
    }
  });

  it.runIf(process.platform !== 'win32')(
    'leaves it to main what the terminal’s Ctrl-C and a polite request to end mean',
    async () => {
      const engine = new BareEngine();
      await engine.configure(settingsFor('/'));
      engine.child.kill('SIGINT');
      engine.child.kill('SIGTERM');
      engine.events.length = 0;
      await engine.next('status');
      await engine.next('status');
      expect(engine.child.signalCode).toBeNull();
    },
  );

  it.runIf(process.platform === 'linux')(
    'is less important to the system than its owner, with all of its threads',
    async () => {
      const folder = openFolder(createFileTexts(1));
      const engine = new BareEngine();
      await engine.configure(settingsFor(folder.root));
      for (const task of folder.tasks) engine.send({ kind: 'run', task });
      await engine.next('outcome');
      const proc = `/proc/${engine.child.pid}`;
      expect(readFileSync(`${proc}/oom_score_adj`, 'utf8')).toBe('1000\n');
      const niceness = readdirSync(`${proc}/task`).map((id) =>
        nicenessIn(readFileSync(`${proc}/task/${id}/stat`, 'utf8')),
      );
      expect(niceness.length).toBeGreaterThan(4);
      expect(new Set(niceness)).toEqual(new Set([10]));
    },
  );

  it.runIf(process.platform === 'linux')('has no secret in its environment', async () => {
    vi.stubEnv('GITHUB_TOKEN', 'ghs_secret');
    vi.stubEnv('INPUT_GITHUB-TOKEN', 'ghs_secret');
    const folder = openFolder(createFileTexts(4));
    const environments: string[] = [];
    await supervise(folder, {
      onOutcome: () => {
        for (const pid of enginePids()) {
          environments.push(readFileSync(`/proc/${pid}/environ`, 'utf8'));
        }
      },
    });
    expect(environments.join('\n')).toContain('PATH=');
    for (const environment of environments) {
      expect(environment).not.toMatch(/secret|INPUT_|GITHUB_/u);
    }
  });
});

/** The 19th field of a thread's `stat`; those after the name in brackets begin with the third. */
function nicenessIn(stat: string): number {
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16]);
}

/** The processes that are engines of this one, as Linux tells. */
function enginePids(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name) && isOurEngine(name))
    .map(Number);
}

function isOurEngine(pid: string): boolean {
  try {
    const isEngine = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(ENGINE);
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return isEngine && new RegExp(`^PPid:\\s+${process.pid}$`, 'mu').test(status);
  } catch {
    // It ended while it was looked at.
    return false;
  }
}
