import { assertNever } from '../errors.ts';
import type { EngineEvent, InFlightTask } from '../model/engine-protocol.ts';
import type { Task, TaskOutcome } from '../model/task.ts';
import type {
  EngineExit,
  EngineHandle,
  Progress,
  SupervisorPlan,
  SupervisorPorts,
} from './supervisor-ports.ts';
import { shiftSpan } from './shift-span.ts';
import { TaskLedger } from './task-ledger.ts';

/** Tasks sent ahead for each worker, so that a free one need not wait for a message. */
const SENT_PER_WORKER = 2;
/**
 * So many engines dying one after the other without analyzing any file end the run. Each death has
 * named or cleared at least one file, so this is reached only where engines cannot live at all, or by
 * as many deadly files in a row.
 */
const MOST_FRUITLESS_DEATHS = 20;
const TICK_MS = 250;
/** An engine sends four heartbeats a second; this many ticks without one, and it has stopped answering. */
const MOST_SILENT_TICKS = 120;
/** After `stop` an engine answers within two looks; then it is ended. */
const STOP_MS = 1000;

/** Supervises engines until every task has its outcome, whatever happens to them. */
export class Supervisor {
  readonly #plan: SupervisorPlan;
  readonly #ports: SupervisorPorts;
  readonly #ledger: TaskLedger;
  readonly #notes: string[] = [];
  #engine: EngineHandle | undefined;
  #generation = 0;
  #isReady = false;
  #isEnding = false;
  #workers: number;
  /** When the analysis began, and how much later the current engine began to count. */
  #beganMs: number | undefined;
  #engineZeroMs = 0;
  #silentTicks = 0;
  #endingMs = 0;
  #fruitlessDeaths = 0;
  #findings = 0;
  #inFlight: readonly InFlightTask[] = [];
  #finish: () => void = () => undefined;

  constructor(plan: SupervisorPlan, ports: SupervisorPorts) {
    this.#plan = plan;
    this.#ports = ports;
    this.#ledger = new TaskLedger(plan.tasks);
    this.#workers = plan.settings.workers;
  }

  /** Sentences for the report: restarts and what caused them. */
  get notes(): readonly string[] {
    return this.#notes;
  }

  /** Paths of the files that cost a worker or the engine twice. */
  get quarantined(): readonly string[] {
    return this.#ledger.quarantined.map(({ path }) => path);
  }

  get progress(): Progress {
    // What was in flight at the last heartbeat may have its outcome by now.
    const inFlight = this.#inFlight.flatMap((task) => {
      const path = this.#ledger.find(task.taskId)?.path;
      return path === undefined ? [] : [{ ...task, path }];
    });
    const oldest = inFlight.toSorted((left, right) => right.wallMs - left.wallMs)[0];
    return {
      settled: this.#ledger.settled,
      total: this.#ledger.total,
      findings: this.#findings,
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
    else if (deadline.aborted) this.#abandon('deadline');
    else this.#start();
    await finished;
    stopTicking();
    cancel.removeEventListener('abort', this.#onCancel);
    deadline.removeEventListener('abort', this.#onDeadline);
  }

  readonly #onCancel = (): void => this.#abandon('cancelled');

  readonly #onDeadline = (): void => {
    if (this.#ledger.outstanding === 0) return this.#abandon('deadline');
    this.#isEnding = true;
    this.#engine?.send({ kind: 'drain', reason: 'deadline' });
  };

  #start(): void {
    this.#isReady = false;
    this.#silentTicks = 0;
    this.#beganMs ??= this.#ports.nowMs();
    // A killed engine may still be heard for a moment; only the current one counts.
    this.#generation += 1;
    const generation = this.#generation;
    const isCurrent = (): boolean => this.#engine !== undefined && this.#generation === generation;
    const engine = this.#ports.startEngine({
      onEvent: (event) => {
        if (isCurrent()) this.#receive(event);
      },
      onExit: (exit) => {
        if (isCurrent()) this.#buryEngine(exit);
      },
    });
    this.#engine = engine;
    const settings = { ...this.#plan.settings, workers: this.#workers };
    engine.send({ kind: 'configure', settings });
  }

  #receive(event: EngineEvent): void {
    this.#silentTicks = 0;
    switch (event.kind) {
      case 'ready':
        this.#isReady = true;
        this.#engineZeroMs = this.#ports.nowMs() - (this.#beganMs ?? 0);
        this.#note(event.notes);
        this.#feed();
        return;
      case 'outcome':
        this.#settle(shiftSpan(event.outcome, this.#engineZeroMs));
        this.#feed();
        return;
      case 'status':
        this.#inFlight = event.inFlight;
        return;
      case 'unusable':
        this.#note([`the engine cannot work: ${event.message}`]);
        this.#abandon('engine-died', event.message);
        return;
      default:
        assertNever(event);
    }
  }

  #feed(): void {
    if (this.#ledger.isDone || (this.#isEnding && this.#ledger.outstanding === 0)) {
      this.#abandon('deadline');
      return;
    }
    if (!this.#isReady || this.#isEnding) return;
    let task = this.#ledger.take(this.#workers * SENT_PER_WORKER);
    while (task !== undefined) {
      this.#engine?.send({ kind: 'run', task });
      task = this.#ledger.take(this.#workers * SENT_PER_WORKER);
    }
  }

  #settle(outcome: TaskOutcome): void {
    const settlement = this.#ledger.settle(outcome);
    if (settlement.kind === 'final') this.#record(settlement.task, settlement.outcome);
  }

  #record(task: Task, outcome: TaskOutcome): void {
    if (outcome.kind === 'analyzed') {
      this.#findings += outcome.findings.length;
      this.#fruitlessDeaths = 0;
    }
    this.#ports.record(task, outcome);
  }

  #tick(): void {
    this.#silentTicks += 1;
    if (this.#silentTicks > MOST_SILENT_TICKS) {
      const detail = `stopped answering for ${(MOST_SILENT_TICKS * TICK_MS) / 1000} s`;
      const engine = this.#engine;
      this.#buryEngine({ detail, isMemoryDeath: false });
      engine?.kill();
    }
    if (this.#isEnding) this.#end();
  }

  /** The deadline has passed: first grace, then `stop`, then the end of the engine. */
  #end(): void {
    this.#endingMs += TICK_MS;
    if (this.#endingMs > this.#plan.graceMs + STOP_MS) this.#abandon('deadline');
    else if (this.#endingMs > this.#plan.graceMs) {
      this.#engine?.send({ kind: 'stop', reason: 'deadline' });
    }
  }

  #buryEngine({ detail, isMemoryDeath }: EngineExit): void {
    this.#engine = undefined;
    this.#inFlight = [];
    for (const outcome of this.#ledger.lost('engine-died', `the engine ${detail}`)) {
      this.#settle(outcome);
    }
    this.#fruitlessDeaths += 1;
    if (isMemoryDeath) this.#workers = Math.max(1, Math.floor(this.#workers / 2));
    if (this.#ledger.isDone || this.#isEnding) return this.#abandon('deadline');
    if (this.#fruitlessDeaths >= MOST_FRUITLESS_DEATHS) {
      return this.#abandon('engine-died', `the engine ${detail}, ${MOST_FRUITLESS_DEATHS} times`);
    }
    this.#note([`the engine ${detail}; restarted with ${this.#workers} worker(s)`]);
    this.#start();
  }

  /** Ends the run: what has no outcome gets this one. */
  #abandon(
    reason: 'deadline' | 'cancelled' | 'engine-died',
    detail = 'the run ended before the file was analyzed',
  ): void {
    const engine = this.#engine;
    this.#engine = undefined;
    this.#inFlight = [];
    for (const { task, outcome } of this.#ledger.abandon(reason, detail)) {
      this.#record(task, outcome);
    }
    engine?.kill();
    this.#finish();
  }

  #note(notes: readonly string[]): void {
    for (const note of notes) if (!this.#notes.includes(note)) this.#notes.push(note);
  }
}
