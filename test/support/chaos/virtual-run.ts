import type { EngineEvent, EngineRequest } from '../../../src/model/engine-protocol.ts';
import { NO_RULE_SETTINGS } from '../../../src/model/rule-settings.ts';
import type { Task, TaskOutcome, UnanalyzedReason } from '../../../src/model/task.ts';
import { Supervisor } from '../../../src/supervisor/supervise.ts';
import type { EngineHandle, EngineListener } from '../../../src/supervisor/supervisor-ports.ts';
import { analyzed, createFinding, createLimits, createTasks, unanalyzed } from '../factories.ts';
import { CRASH, MEMORY_DEATH } from '../fake-engine.ts';
import { CoreUnderTest, replied } from '../fake-pool.ts';
import { createRandom, type SeededRandom } from './seeded-random.ts';

/** What a worker does with a file; everything but the first costs somebody something. */
const DEEDS = [
  'finish',
  'spin',
  'block',
  'bloat',
  'exit',
  'break',
  'grow',
  'kill',
  'abort',
] as const;
type Deed = (typeof DEEDS)[number];

/** What happens to an engine as a whole. */
const ENGINE_FAULTS = [
  'kill',
  'abort',
  'mute',
  'unusable',
  'never-ready',
  'late',
  'twice',
] as const;
type EngineFault = (typeof ENGINE_FAULTS)[number];

/** How a run of one seed went. */
export interface VirtualRun {
  readonly faults: readonly string[];
  readonly tasks: readonly Task[];
  readonly recorded: readonly { readonly task: Task; readonly outcome: TaskOutcome }[];
  readonly hasEnded: boolean;
  readonly endedMs: number;
  /** When it had to be over at the latest. */
  readonly mustEndMs: number;
}

const STEP_MS = 50;
const TICK_MS = 250;
const LIMITS = createLimits({ fileTimeoutMs: 1000, stallMs: 10_000, startTimeoutMs: 30_000 });
const GRACE_MS = 1000;
/** `stop` gets a second; ticks and steps round up. */
const MARGIN_MS = 2000;

/** What a file yields when nothing disturbs it. */
export function undisturbed({ id, path }: Task): TaskOutcome {
  return analyzed(id, id % 3 === 0 ? [createFinding({ path, message: `of ${id}` })] : []);
}

/** A file in a worker. */
interface Work {
  readonly deed: Deed;
  readonly endsMs: number;
  beganMs: number;
}

/** One engine: the real core over a pool of this file's making, with a channel that takes time. */
class VirtualEngine implements EngineHandle {
  readonly #core: CoreUnderTest;
  readonly #listener: EngineListener;
  readonly #random: SeededRandom;
  readonly #chaos: Chaos;
  readonly #work = new Map<number, Work>();
  readonly #sent: { readonly atMs: number; readonly event: EngineEvent }[] = [];
  readonly #fault: EngineFault | undefined;
  readonly #faultMs: number;
  #readyMs = Infinity;
  isGone = false;

  constructor(listener: EngineListener, chaos: Chaos, workers: number) {
    this.#listener = listener;
    this.#random = chaos.random;
    this.#chaos = chaos;
    this.#core = new CoreUnderTest({ workers, limits: LIMITS });
    this.#core.nowMs = chaos.nowMs;
    this.#fault = chaos.engineFault();
    this.#faultMs = chaos.nowMs + this.#random.below(20_000);
  }

  send(request: EngineRequest): void {
    if (this.isGone) return;
    const { core } = this.#core;
    if (request.kind === 'configure') this.#readyMs = this.#chaos.nowMs + this.#random.below(2000);
    else if (request.kind === 'run') core.run(request.task);
    else if (request.kind === 'drain') core.drain(request.reason);
    else if (request.kind === 'shrink') core.shrink(request.workers);
    else core.stop(request.reason);
  }

  kill(): void {
    this.#die(false);
  }

  async step(nowMs: number): Promise<void> {
    if (this.isGone) return;
    this.#core.nowMs = nowMs;
    this.#happen(nowMs);
    if (this.isGone) return;
    this.#advance(nowMs);
    await this.#core.core.look();
    await this.#core.settle();
    this.#queue(nowMs);
    this.#deliver(nowMs);
  }

  #happen(nowMs: number): void {
    const isNeverReady = this.#fault === 'never-ready';
    if (nowMs >= this.#readyMs) {
      this.#readyMs = Infinity;
      if (this.#fault === 'unusable') {
        this.#emit({ kind: 'unusable', message: 'it is damaged' });
      } else if (!isNeverReady) this.#emit({ kind: 'ready', notes: [] });
    }
    if (nowMs < this.#faultMs) return;
    if (this.#fault === 'kill' || this.#fault === 'abort') this.#die(this.#fault === 'kill');
  }

  /** Lets each worker do what its file makes it do. */
  #advance(nowMs: number): void {
    for (const [run, { request }] of this.#core.pool.open) {
      const work = this.#work.get(run) ?? this.#begin(run, request.task, nowMs);
      const ranMs = nowMs - work.beganMs;
      const isSpinning = work.deed === 'spin';
      const isQuiet = work.deed === 'block';
      this.#core.show(request.task.id);
      this.#core.pool.readings = [
        ...this.#core.pool.readings.filter(({ threadId }) => threadId !== run),
        {
          threadId: run,
          cpuMs: isQuiet ? 0 : ranMs,
          heapBytes: work.deed === 'bloat' ? ranMs * 2 ** 20 : 1,
        },
      ];
      if (isSpinning || isQuiet || work.deed === 'bloat' || nowMs < work.endsMs) continue;
      this.#end(run, request.task, work.deed);
      if (this.isGone) return;
    }
  }

  #begin(run: number, task: Task, nowMs: number): Work {
    const deed = this.#chaos.deedOf(task);
    const work = { deed, beganMs: nowMs, endsMs: nowMs + this.#random.below(800) };
    this.#work.set(run, work);
    return work;
  }

  #end(run: number, task: Task, deed: Deed): void {
    const open = this.#core.pool.open.get(run);
    if (deed === 'kill' || deed === 'abort') return this.#die(deed === 'kill');
    if (deed === 'exit') open?.end({ kind: 'died', reason: 'crashed', detail: 'exit 7' });
    else if (deed === 'break') {
      const outcome = unanalyzed(task.id, 'crashed');
      this.#core.pool.sayLastWords({ run, outcome, analyzers: [] });
    } else if (deed === 'grow') {
      this.#core.pool.sayLastWords({ run, outcome: undisturbed(task), analyzers: [] });
    } else open?.end(replied(undisturbed(task)));
    return undefined;
  }

  /** What the core said goes on its way: late at times, or twice; nothing is lost but by a death. */
  #queue(nowMs: number): void {
    for (const event of this.#core.events.splice(0)) this.#emit(event, nowMs);
  }

  #emit(event: EngineEvent, nowMs = this.#chaos.nowMs): void {
    const lateMs = this.#fault === 'late' ? this.#random.below(3000) : 0;
    const atMs = Math.max(nowMs + lateMs, this.#sent.at(-1)?.atMs ?? 0);
    this.#sent.push({ atMs, event });
    if (this.#fault === 'twice' && event.kind === 'outcome') this.#sent.push({ atMs, event });
  }

  #deliver(nowMs: number): void {
    if (this.#fault === 'mute' && nowMs >= this.#faultMs) return;
    for (let next = this.#sent[0]; next !== undefined && next.atMs <= nowMs; next = this.#sent[0]) {
      // What it does may end this engine, and with it the channel.
      if (this.isGone) return;
      this.#sent.shift();
      this.#listener.onEvent(next.event);
    }
  }

  #die(isForMemory: boolean): void {
    if (this.isGone) return;
    this.isGone = true;
    this.#listener.onExit(isForMemory ? MEMORY_DEATH : CRASH);
  }
}

/** Decides, by a seed, what goes wrong and when. */
class Chaos {
  readonly random: SeededRandom;
  readonly faults = new Set<string>();
  readonly #badness: number;
  readonly #deeds = new Map<number, Deed>();
  nowMs = 0;

  constructor(seed: number) {
    this.random = createRandom(seed);
    this.#badness = this.random.pick([0, 0.02, 0.1, 0.3, 1]);
  }

  /** Some files do it each time, some only once. */
  deedOf({ id }: Task): Deed {
    const known = this.#deeds.get(id);
    if (known !== undefined && this.random.chance(0.7)) return known;
    const isBad = this.random.chance(this.#badness);
    const deed = isBad ? this.random.pick(DEEDS) : 'finish';
    this.#deeds.set(id, deed);
    if (deed !== 'finish') this.faults.add(deed);
    return deed;
  }

  engineFault(): EngineFault | undefined {
    if (!this.random.chance(Math.min(0.5, this.#badness * 2))) return undefined;
    const fault = this.random.pick(ENGINE_FAULTS);
    this.faults.add(`engine ${fault}`);
    return fault;
  }
}

/** Runs a whole analysis in virtual time, with faults that follow from the seed. */
export async function runVirtually(seed: number): Promise<VirtualRun> {
  const chaos = new Chaos(seed);
  const { random } = chaos;
  const tasks = createTasks(1 + random.below(40));
  const workers = 1 + random.below(6);
  const deadlineMs = random.pick([2000, 20_000, 120_000, 600_000]);
  const cancelMs = random.chance(0.2) ? random.below(60_000) : Infinity;
  const [deadline, cancel] = [new AbortController(), new AbortController()];
  const engines: VirtualEngine[] = [];
  const ticking = new Set<() => void>();
  const recorded: VirtualRun['recorded'][number][] = [];
  const settings = {
    root: '/repository',
    workers,
    limits: LIMITS,
    modules: [],
    rules: NO_RULE_SETTINGS,
  };
  const supervisor = new Supervisor(
    { tasks, settings, deadline: deadline.signal, cancel: cancel.signal, graceMs: GRACE_MS },
    {
      startEngine: (listener) => {
        const engine = new VirtualEngine(listener, chaos, workers);
        engines.push(engine);
        return engine;
      },
      record: (task, outcome) => recorded.push({ task, outcome }),
      report: () => undefined,
      nowMs: () => chaos.nowMs,
      every: (_intervalMs, callback) => {
        ticking.add(callback);
        return () => ticking.delete(callback);
      },
    },
  );
  const state = { hasEnded: false };
  const follow = async (): Promise<void> => {
    await supervisor.run();
    state.hasEnded = true;
  };
  void follow();
  const mustEndMs = Math.min(deadlineMs + GRACE_MS + MARGIN_MS, cancelMs + MARGIN_MS);
  const ends = [
    { atMs: deadlineMs, fault: 'deadline', controller: deadline },
    { atMs: cancelMs, fault: 'cancelled', controller: cancel },
  ];
  for (; !state.hasEnded && chaos.nowMs <= mustEndMs; chaos.nowMs += STEP_MS) {
    for (const { atMs, fault, controller } of ends) {
      if (chaos.nowMs < atMs || controller.signal.aborted) continue;
      chaos.faults.add(fault);
      controller.abort();
    }
    for (const engine of engines.filter(({ isGone }) => !isGone)) await engine.step(chaos.nowMs);
    if (chaos.nowMs % TICK_MS === 0) for (const tick of ticking) tick();
    await Promise.resolve();
  }
  const faults = [...chaos.faults];
  return { faults, tasks, recorded, ...state, endedMs: chaos.nowMs, mustEndMs };
}

/** Which faults can make a file end unanalyzed for a reason. */
export const CAUSES: Readonly<Partial<Record<UnanalyzedReason, readonly string[]>>> = {
  spinning: ['spin'],
  stalled: ['block'],
  crashed: ['exit', 'break', 'kill', 'abort', 'engine abort', 'engine kill'],
  'out-of-memory': ['bloat', 'kill', 'engine kill'],
  'engine-died': [...DEEDS, ...ENGINE_FAULTS.map((fault) => `engine ${fault}`)],
  unstarted: ['engine never-ready', 'engine late', 'engine unusable', 'engine mute'],
  quarantined: ['spin', 'block', 'bloat', 'exit', 'break', 'kill', 'abort'],
  deadline: ['deadline'],
  cancelled: ['cancelled'],
};
