import type {
  EngineEvent,
  EngineRequest,
  EngineSettings,
} from '../../src/model/engine-protocol.ts';
import type { Incident } from '../../src/model/incident.ts';
import { NO_RULE_SETTINGS } from '../../src/model/rule-settings.ts';
import type { Task, TaskOutcome } from '../../src/model/task.ts';
import { Supervisor } from '../../src/supervisor/supervise.ts';
import type {
  EngineExit,
  EngineHandle,
  EngineListener,
  SupervisorPlan,
} from '../../src/supervisor/supervisor-ports.ts';
import { createLimits, createTasks } from './factories.ts';

/** An exit that does not look like a lack of memory. */
export const CRASH: EngineExit = { detail: 'was killed by SIGSEGV', memory: 'no' };
/** An exit that does, though nothing proves it. */
export const MEMORY_DEATH: EngineExit = { detail: 'was killed by SIGKILL', memory: 'suspected' };

/** An exit that is one. */
export const PROVEN_MEMORY_DEATH: EngineExit = {
  detail: 'was killed by SIGKILL',
  memory: 'proven',
};

/** An engine that does nothing by itself; the test plays it. */
export class FakeEngine implements EngineHandle {
  readonly requests: EngineRequest[] = [];
  readonly #listener: EngineListener;
  isKilled = false;
  hasExited = false;

  constructor(listener: EngineListener) {
    this.#listener = listener;
  }

  send(request: EngineRequest): void {
    this.requests.push(request);
  }

  kill(): void {
    this.isKilled = true;
  }

  /** What it was configured with. */
  get settings(): EngineSettings {
    const [first] = this.requests;
    if (first?.kind !== 'configure') throw new Error('Expected the engine to be configured first.');
    return first.settings;
  }

  /** Ids of the tasks it was sent, in order, those it has settled included. */
  get sent(): number[] {
    return this.requests.flatMap((request) => (request.kind === 'run' ? [request.task.id] : []));
  }

  emit(event: EngineEvent): void {
    this.#listener.onEvent(event);
  }

  /** Gives these tasks to its workers. */
  begin(...taskIds: readonly number[]): void {
    for (const [worker, taskId] of taskIds.entries())
      this.emit({ kind: 'started', taskId, worker });
  }

  settle(outcome: TaskOutcome): void {
    this.emit({ kind: 'outcome', outcome });
  }

  ready(): void {
    this.emit({ kind: 'ready', notes: [] });
  }

  exit(exit: EngineExit): void {
    this.hasExited = true;
    this.#listener.onExit(exit);
  }
}

/** A supervisor whose engines, clock and signals the test plays. */
export class SupervisorUnderTest {
  readonly engines: FakeEngine[] = [];
  readonly recorded: { readonly task: Task; readonly outcome: TaskOutcome }[] = [];
  readonly incidents: Incident[] = [];
  readonly supervisor: Supervisor;
  readonly cancel = new AbortController();
  readonly deadline = new AbortController();
  readonly tasks: readonly Task[];
  hasEnded = false;
  /** The supervisor's clock. */
  nowMs = 0;
  /** Callbacks of `every` that have not been stopped. */
  readonly timers = new Set<() => void>();

  constructor(facts: { tasks?: readonly Task[]; workers?: number; graceMs?: number } = {}) {
    const { tasks = createTasks(6), workers = 2, graceMs = 5000 } = facts;
    this.tasks = tasks;
    const plan: SupervisorPlan = {
      tasks,
      settings: {
        root: '/repository',
        workers,
        limits: createLimits(),
        modules: [],
        rules: NO_RULE_SETTINGS,
      },
      deadline: this.deadline.signal,
      cancel: this.cancel.signal,
      graceMs,
    };
    this.supervisor = new Supervisor(plan, {
      startEngine: (listener) => {
        const engine = new FakeEngine(listener);
        this.engines.push(engine);
        return engine;
      },
      record: (task, outcome) => {
        this.recorded.push({ task, outcome });
      },
      report: (incident) => {
        this.incidents.push(incident);
      },
      nowMs: () => this.nowMs,
      every: (_intervalMs, callback) => {
        this.timers.add(callback);
        return () => this.timers.delete(callback);
      },
    });
  }

  /** Begins the run. */
  start(): this {
    void this.#run();
    return this;
  }

  async #run(): Promise<void> {
    await this.supervisor.run();
    this.hasEnded = true;
  }

  /** The engine started last. */
  get engine(): FakeEngine {
    const engine = this.engines.at(-1);
    if (engine === undefined) throw new Error('Expected an engine to be started.');
    return engine;
  }

  /** Lets the supervisor's clock tick so often. */
  tick(times: number): void {
    for (let count = 0; count < times; count += 1) for (const timer of this.timers) timer();
  }

  /** Lets everything happen that needs no further cause. */
  async settle(): Promise<void> {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }

  /** Reason of each recorded outcome by task id; `analyzed` is one of them. */
  get reasons(): Record<number, string> {
    const entries = this.recorded.map(({ task, outcome }) => [
      task.id,
      outcome.kind === 'unanalyzed' ? outcome.reason : 'analyzed',
    ]);
    return Object.fromEntries(entries);
  }
}
