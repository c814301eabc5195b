import type { EngineSettings } from '../model/engine-protocol.ts';
import type { Tasks } from '../model/task.ts';
import { shiftSpan } from './shift-span.ts';
import { Supervisor } from './supervise.ts';
import type { Load, Progress, SupervisorPlan, SupervisorPorts } from './supervisor-ports.ts';

/** Tasks that one engine after the other works on, and how those engines are set up. */
export interface Stage {
  readonly tasks: Tasks;
  readonly settings: EngineSettings;
}

/** What is to be done in stages, and by when. */
export interface StagedPlan extends Omit<SupervisorPlan, 'tasks' | 'settings'> {
  readonly stages: readonly Stage[];
}

function countTasks(stages: readonly Stage[]): number {
  return stages.reduce((total, { tasks }) => total + tasks.length, 0);
}

/** What the stages need from outside. */
export interface StagedPorts extends SupervisorPorts {
  /** Called when a stage has ended and each of its tasks has been recorded. */
  onStageEnd?(): void;
}

/**
 * Supervises the stages of a run, one after the other, as if they were one. Where memory is short an
 * engine process loads a part of the analyzers only; ending it is the one way to give all of its
 * memory back.
 */
export class StagedSupervisor {
  readonly #plan: StagedPlan;
  readonly #ports: StagedPorts;
  readonly #total: number;
  /** Those of the tasks that are files. */
  readonly #files: number;
  readonly #notes = new Set<string>();
  #done: Pick<Progress, 'settled' | 'findings'> = { settled: 0, findings: 0 };
  #current: Supervisor | undefined;
  #most = Infinity;
  #least = Infinity;

  constructor(plan: StagedPlan, ports: StagedPorts) {
    this.#plan = plan;
    this.#ports = ports;
    this.#total = countTasks(plan.stages);
    const ofFiles = plan.stages.filter(({ settings }) => settings.toolStage === undefined);
    this.#files = countTasks(ofFiles);
  }

  /** Sentences for the report: restarts and what caused them. */
  get notes(): readonly string[] {
    return [...this.#notes];
  }

  /** The least number of workers that memory allowed in any stage. */
  get leastWorkers(): number {
    return Math.min(this.#least, this.#current?.leastWorkers ?? Infinity);
  }

  /** What the engine has to do now. */
  get load(): Load {
    return this.#current?.load ?? { workers: 0, inFlight: 0, heapBytes: [] };
  }

  /** From now on there are at most so many workers, in later stages too. */
  shrink(workers: number): void {
    this.#most = Math.min(this.#most, workers);
    this.#current?.shrink(workers);
  }

  get progress(): Progress {
    const now = this.#current?.progress;
    const settled = this.#done.settled + (now?.settled ?? 0);
    // The stage of the tools is the last one.
    const toolRuns = {
      settled: Math.max(0, settled - this.#files),
      total: this.#total - this.#files,
    };
    return {
      ...now,
      settled,
      ...(toolRuns.total > 0 && { toolRuns }),
      findings: this.#done.findings + (now?.findings ?? 0),
      silentMs: now?.silentMs ?? 0,
      total: this.#total,
    };
  }

  /** Runs everything. Never rejects; afterwards every task has been recorded once. */
  async run(): Promise<void> {
    const beganMs = this.#ports.nowMs();
    for (const stage of this.#plan.stages) {
      const laterMs = this.#ports.nowMs() - beganMs;
      const supervisor = new Supervisor(
        { ...this.#plan, tasks: stage.tasks, settings: this.#shrunk(stage.settings) },
        {
          ...this.#ports,
          record: (task, outcome) => this.#ports.record(task, shiftSpan(outcome, laterMs)),
          report: (incident) => this.#ports.report({ ...incident, atMs: incident.atMs + laterMs }),
        },
      );
      this.#current = supervisor;
      await supervisor.run();
      this.#ports.onStageEnd?.();
      this.#close(supervisor);
    }
  }

  #shrunk(settings: EngineSettings): EngineSettings {
    return { ...settings, workers: Math.min(settings.workers, this.#most) };
  }

  #close(supervisor: Supervisor): void {
    const { settled, findings } = supervisor.progress;
    this.#done = {
      settled: this.#done.settled + settled,
      findings: this.#done.findings + findings,
    };
    this.#least = Math.min(this.#least, supervisor.leastWorkers);
    // Memory that was too short for so many is too short for them in the next stage as well.
    this.#most = Math.min(this.#most, supervisor.affordableWorkers);
    this.#current = undefined;
    for (const note of supervisor.notes) this.#notes.add(note);
  }
}
