import { assertNever } from '../errors.ts';
import type { NamedInFlight } from '../model/incident.ts';
import type { Task, TaskOutcome, UnanalyzedOutcome } from '../model/task.ts';
import { EngineSession, type SessionEvent } from './engine-session.ts';
import { endingOf, hopeless, lostInWork, neverStarted, type Ending } from './last-seen.ts';
import { loadOf, nameInFlight } from './name-in-flight.ts';
import { RestartPolicy } from './restart-policy.ts';
import { CANCELLED, LATE } from './run-endings.ts';
import { RunNotes } from './run-notes.ts';
import { Stopwatch } from './stopwatch.ts';
import { stopIncident } from './stop-incident.ts';
import type { EngineExit, Progress, SupervisorPlan, SupervisorPorts } from './supervisor-ports.ts';
import { TaskLedger, type Settlement } from './task-ledger.ts';

/** Tasks sent ahead for each worker, so that a free one need not wait for a message. */
const SENT_PER_WORKER = 2;
const TICK_MS = 250;
/** After `stop` an engine answers within two looks; then it is ended. */
const STOP_MS = 1000;

/** Supervises engines until every task has its outcome, whatever happens to them. */
export class Supervisor {
  readonly #plan: SupervisorPlan;
  readonly #ports: SupervisorPorts;
  readonly #ledger: TaskLedger;
  readonly #policy: RestartPolicy;
  readonly #notes: RunNotes;
  #session: EngineSession | undefined;
  readonly #clock: Stopwatch;
  #isEnding = false;
  #endingMs = 0;
  /** Ticks until the next engine is started; there is none meanwhile. */
  #pauseTicks = 0;
  #findings = 0;
  #finish: () => void = () => undefined;

  constructor(plan: SupervisorPlan, ports: SupervisorPorts) {
    this.#plan = plan;
    this.#ports = ports;
    this.#ledger = new TaskLedger(plan.tasks);
    this.#policy = new RestartPolicy(plan.settings.workers);
    this.#notes = new RunNotes(plan.settings.workers);
    this.#clock = new Stopwatch(() => ports.nowMs());
  }

  /** Sentences for the report: restarts and what caused them. */
  get notes(): readonly string[] {
    return this.#notes.all;
  }

  /** Paths of the files that cost a worker or the engine twice. */
  get quarantined(): readonly string[] {
    return this.#ledger.quarantined.map(({ path }) => path);
  }

  /** The least number of workers that memory allowed. */
  get leastWorkers(): number {
    return this.#notes.memory.leastWorkers;
  }

  /** How many workers memory will allow a later stage, by what engines died of here. */
  get affordableWorkers(): number {
    return this.#policy.affordable;
  }

  /** What the engine has to do now. */
  get load(): ReturnType<typeof loadOf> {
    return loadOf(this.#policy.workers, this.#inFlight());
  }

  /** From now on there are at most so many workers: the allowance has shrunk. */
  shrink(workers: number): void {
    this.#policy.limitTo(workers);
    this.#session?.send({ kind: 'shrink', workers });
  }

  get progress(): Progress {
    const [oldest] = this.#inFlight();
    return {
      settled: this.#ledger.settled,
      total: this.#ledger.total,
      findings: this.#findings,
      silentMs: this.#session?.silentMs ?? 0,
      ...(oldest !== undefined && { oldest }),
    };
  }

  /** Runs everything. Never rejects; afterwards every task has been recorded once. */
  async run(): Promise<void> {
    if (this.#ledger.isDone) return;
    const { cancel, deadline } = this.#plan;
    const finished = new Promise<void>((resolve) => {
      this.#finish = resolve;
    });
    const stopTicking = this.#ports.every(TICK_MS, () => this.#tick());
    cancel.addEventListener('abort', this.#onCancel);
    deadline.addEventListener('abort', this.#onDeadline);
    if (cancel.aborted) this.#onCancel();
    else if (deadline.aborted) this.#abandon(LATE);
    else this.#start();
    await finished;
    stopTicking();
    cancel.removeEventListener('abort', this.#onCancel);
    deadline.removeEventListener('abort', this.#onDeadline);
  }

  readonly #onCancel = (): void => this.#abandon(CANCELLED);

  readonly #onDeadline = (): void => {
    if (this.#ledger.outstanding === 0) return this.#abandon(LATE);
    this.#isEnding = true;
    this.#session?.send({ kind: 'drain', reason: 'deadline' });
  };

  #start(): void {
    this.#clock.begin();
    this.#notes.memory.endEngine();
    const settings = { ...this.#plan.settings, workers: this.#policy.workers };
    this.#session = new EngineSession(settings, {
      startEngine: (listener, workers) => this.#ports.startEngine(listener, workers),
      nowMs: () => this.#clock.elapsedMs(),
      onEvent: (event) => this.#receive(event),
      onEnd: (exit) => this.#bury(exit),
    });
  }

  #receive(event: SessionEvent): void {
    switch (event.kind) {
      case 'ready':
        this.#notes.add(event.notes);
        return this.#feed();
      case 'started':
        return this.#ledger.start(event.taskId);
      case 'outcome':
        this.#take(this.#ledger.settle(event.outcome), false);
        return this.#feed();
      case 'status':
        return this.#notes.memory.update(event.memory);
      case 'unusable':
        // It is the engine that cannot work, whatever it has been given.
        this.#ledger.release();
        return this.#session?.dismiss(`cannot work: ${event.message}`);
      default:
        return assertNever(event);
    }
  }

  #feed(): void {
    if (this.#ledger.isDone || (this.#isEnding && this.#ledger.outstanding === 0)) {
      this.#abandon(LATE);
      return;
    }
    if (this.#session?.isReady !== true || this.#isEnding) return;
    const most = this.#policy.workers * SENT_PER_WORKER;
    for (let task = this.#ledger.take(most); task; task = this.#ledger.take(most)) {
      this.#session.send({ kind: 'run', task });
    }
  }

  #take(settlement: Settlement, isShared: boolean): void {
    const incident = stopIncident(settlement, { atMs: this.#clock.elapsedMs(), isShared });
    if (incident !== undefined) this.#ports.report(incident);
    if (settlement.kind === 'final') this.#record(settlement.task, settlement.outcome);
  }

  #record(task: Task, outcome: TaskOutcome): void {
    if (outcome.kind !== 'unanalyzed') {
      this.#findings += outcome.findings.length;
      this.#policy.prosper();
    }
    this.#ports.record(task, outcome);
  }

  #tick(): void {
    if (this.#pauseTicks > 0) {
      this.#pauseTicks -= 1;
      if (this.#pauseTicks === 0) this.#start();
    } else if (this.#session?.tick() === true) {
      this.#session.dismiss(`has not answered for ${(this.#session.silentMs / 1000).toFixed(0)} s`);
    }
    if (this.#isEnding) this.#end();
  }

  /** The deadline has passed: first grace, then `stop`, then the end of the engine. */
  #end(): void {
    this.#endingMs += TICK_MS;
    if (this.#endingMs > this.#plan.graceMs + STOP_MS) this.#abandon(LATE);
    else if (this.#endingMs > this.#plan.graceMs) {
      this.#session?.send({ kind: 'stop', reason: 'deadline' });
    }
  }

  /** The engine is gone: what it had in work is held against those files, and another one is started. */
  #bury(exit: EngineExit): void {
    const inFlight = this.#inFlight();
    const { workers } = this.#policy;
    const restart = this.#policy.mourn({ ...exit, hadStarted: inFlight.length > 0 });
    const ends = this.#ledger.bury((task, isShared) =>
      this.#lastSeen(task, endingOf(exit, isShared)),
    );
    this.#session = undefined;
    for (const end of ends) this.#take(end, ends.length > 1);
    const isOver = this.#isEnding || this.#ledger.isDone;
    const isLast = isOver || restart.kind === 'give-up';
    const nextWorkers = isLast ? null : this.#policy.workers;
    const death = { ...exit, atMs: this.#clock.elapsedMs(), workers, nextWorkers, inFlight };
    this.#ports.report({ kind: 'engine-end', ...death });
    this.#notes.addDeath(death);
    if (isOver) this.#abandon(LATE);
    else if (restart.kind === 'give-up') this.#abandon(hopeless(exit));
    else this.#startAfter(restart.pauseMs);
  }

  #startAfter(pauseMs: number): void {
    this.#pauseTicks = Math.ceil(pauseMs / TICK_MS);
    if (this.#pauseTicks === 0) this.#start();
  }

  /** The outcome of a task that its engine can say nothing of. */
  #lastSeen({ id }: Task, ending: Ending): UnanalyzedOutcome {
    const seen = this.#session?.find(id);
    return seen === undefined
      ? neverStarted(id, ending)
      : lostInWork(seen, ending, this.#clock.elapsedMs());
  }

  /** Ends the run: what has no outcome gets one from this ending. */
  #abandon(ending: Ending): void {
    // From now on it is not heard; what it was last seen at is told.
    this.#session?.close();
    const rest = this.#ledger.abandon((task) => this.#lastSeen(task, ending));
    for (const { task, outcome } of rest) this.#record(task, outcome);
    this.#session = undefined;
    this.#pauseTicks = 0;
    this.#finish();
  }

  #inFlight(): readonly NamedInFlight[] {
    return nameInFlight(this.#session?.inFlight ?? [], this.#ledger);
  }
}
