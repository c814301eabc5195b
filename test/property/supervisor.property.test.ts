import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertNever } from '../../src/errors.ts';
import { UNANALYZED_REASONS, type UnanalyzedReason } from '../../src/model/task.ts';
import {
  analyzed,
  createFinding,
  createTasks,
  inFlight,
  unanalyzed,
} from '../support/factories.ts';
import {
  CRASH,
  MEMORY_DEATH,
  SupervisorUnderTest,
  type FakeEngine,
} from '../support/fake-engine.ts';

const TASKS = 12;
const TICKS_OF_SILENCE = 121;
const MOST_FRUITLESS_DEATHS = 50;

/** Whatever the current engine does, or fails to do. `pick` chooses among what is in flight. */
type Sign =
  | { readonly kind: 'ready' | 'begin' | 'crash' | 'memory-death' | 'unusable' }
  | { readonly kind: 'analyzed'; readonly pick: number }
  | { readonly kind: 'unanalyzed'; readonly pick: number; readonly reason: UnanalyzedReason }
  /** Time without a word of it. */
  | { readonly kind: 'ticks'; readonly times: number };

/** What is heard of any engine that ever was, the current one included; it must count for nothing. */
interface Echo {
  readonly kind: 'echo';
  readonly pick: number;
  readonly what: 'outcome' | 'status' | 'ready' | 'exit';
  /** A task that is not outstanding there. */
  readonly taskId: number;
}

type Happening = Sign | Echo;

const pick = fc.nat({ max: 100 });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('ready' as const) }) },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('begin' as const) }) },
  { weight: 12, arbitrary: fc.record({ kind: fc.constant('analyzed' as const), pick }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('unanalyzed' as const),
      pick,
      reason: fc.constantFrom(...UNANALYZED_REASONS),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('echo' as const),
      pick,
      what: fc.constantFrom(
        'outcome' as const,
        'status' as const,
        'ready' as const,
        'exit' as const,
      ),
      taskId: fc.integer({ min: -1, max: TASKS }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('crash' as const, 'memory-death' as const, 'unusable' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('ticks' as const),
      times: fc.oneof(fc.nat({ max: 20 }), fc.constant(TICKS_OF_SILENCE)),
    }),
  },
);

/** How it ends: by itself, or by a signal at any moment, or by an engine that gives up. */
const ending = fc.record({
  how: fc.constantFrom(
    'by-itself',
    'cancel',
    'deadline',
    'unusable',
    'deadly',
    'deadly-at-work',
    'mute',
  ),
  after: fc.nat({ max: 40 }),
});

/** Plays engines and watches what the supervisor asks of them. */
class Play {
  readonly run: SupervisorUnderTest;
  /** Ids that were sent to the current engine and not settled. */
  #out = new Set<number>();
  /** Those of them that a worker has. */
  #begun = new Set<number>();
  #watched: FakeEngine | undefined;
  #sentBefore = 0;
  #struck = new Set<number>();
  analyzed = 0;

  constructor(workers: number) {
    this.run = new SupervisorUnderTest({ tasks: createTasks(TASKS), workers }).start();
  }

  play(what: Happening): void {
    if (what.kind === 'echo') this.#echo(what);
    else if (what.kind === 'ticks') this.run.tick(what.times);
    else this.#sign(what);
    this.#watch();
  }

  #sign(what: Exclude<Sign, { kind: 'ticks' }>): void {
    const { engine } = this.run;
    // A dead engine says nothing that counts; only time passes until the next.
    if (engine.isKilled || engine.hasExited) return;
    switch (what.kind) {
      case 'ready':
        return engine.ready();
      case 'begin':
        return this.#begin();
      case 'unusable':
      case 'crash':
      case 'memory-death':
        return this.#end(what.kind);
      case 'analyzed':
        return this.#settle(what.pick, (id) => analyzed(id, [createFinding()]));
      case 'unanalyzed':
        return this.#settle(what.pick, (id) => unanalyzed(id, what.reason));
      default:
        return assertNever(what);
    }
  }

  #end(how: 'unusable' | 'crash' | 'memory-death'): void {
    const { engine } = this.run;
    if (how !== 'unusable') return engine.exit(how === 'crash' ? CRASH : MEMORY_DEATH);
    // That is nobody's fault.
    this.#begun.clear();
    return engine.emit({ kind: 'unusable', message: 'broken' });
  }

  #begin(): void {
    const { engine } = this.run;
    for (const id of this.#out) {
      if (this.#begun.size >= engine.settings.workers) return;
      if (this.#begun.has(id)) continue;
      this.#begun.add(id);
      engine.emit({ kind: 'started', taskId: id, worker: this.#begun.size - 1 });
    }
  }

  #echo({ pick: chosen, what, taskId }: Echo): void {
    const { engine, engines } = this.run;
    const source = engines[chosen % engines.length] ?? engine;
    if (what === 'status') {
      source.emit({ kind: 'status', inFlight: [inFlight(taskId)] });
      expect(this.run.supervisor.progress.total).toBe(TASKS);
    }
    if (what === 'outcome' && !(source === engine && this.#out.has(taskId))) {
      source.settle(analyzed(taskId));
    }
    if (what === 'ready' && source !== engine) source.ready();
    if (what === 'exit' && source !== engine) source.exit(MEMORY_DEATH);
  }

  /** Every engine lives and answers until all is done, or dies at once, or never says a word. */
  async finish(how: string): Promise<void> {
    for (let round = 0; round < 2000 && !this.run.hasEnded; round += 1) {
      // Restarts have pauses.
      this.play({ kind: 'ticks', times: 20 });
      if (how === 'deadly') this.play({ kind: 'crash' });
      else if (how === 'deadly-at-work') {
        for (const kind of ['ready', 'begin', 'crash'] as const) this.play({ kind });
      } else if (how === 'mute') this.play({ kind: 'ticks', times: TICKS_OF_SILENCE });
      else {
        this.play({ kind: 'ready' });
        this.play({ kind: 'analyzed', pick: 0 });
      }
      await this.run.settle();
    }
  }

  #settle(chosen: number, outcomeOf: (id: number) => ReturnType<typeof analyzed>): void {
    const ids = [...this.#out];
    const id = ids[chosen % ids.length];
    if (id === undefined) return;
    const outcome = outcomeOf(id);
    this.#out.delete(id);
    this.#begun.delete(id);
    if (outcome.kind === 'analyzed') this.analyzed += 1;
    else this.#struck.add(id);
    this.run.engine.settle(outcome);
  }

  #watch(): void {
    const { engine } = this.run;
    const isDead = engine.isKilled || engine.hasExited;
    if (isDead || engine !== this.#watched) {
      // What a worker had when the engine died is suspect; what none had is as it was.
      for (const id of this.#begun) this.#struck.add(id);
      this.#begun.clear();
      this.#out.clear();
      if (engine !== this.#watched) this.#sentBefore = 0;
      this.#watched = engine;
    }
    if (isDead) return;
    for (const id of engine.sent.slice(this.#sentBefore)) {
      // A suspect runs alone: nothing is out when it is sent, and nothing is sent beside it.
      if (this.#struck.has(id)) expect(this.#out).toEqual(new Set());
      for (const other of this.#out) expect(this.#struck).not.toContain(other);
      this.#out.add(id);
    }
    this.#sentBefore = engine.sent.length;
    expect(this.#out.size).toBeLessThanOrEqual(2 * engine.settings.workers);
  }

  expectAllAccountedFor(): void {
    const { run } = this;
    expect(run.hasEnded).toBe(true);
    expect(run.recorded.map(({ task }) => task.id).toSorted((left, right) => left - right)).toEqual(
      run.tasks.map(({ id }) => id),
    );
    for (const { task, outcome } of run.recorded) expect(outcome.taskId).toBe(task.id);
    expect(run.supervisor.progress).toMatchObject({ settled: TASKS, total: TASKS });
    expect(run.timers.size).toBe(0);
    const restarts = run.engines.length - 1;
    expect(restarts).toBeLessThanOrEqual(MOST_FRUITLESS_DEATHS * (this.analyzed + 1));
    const workers = run.engines.map(({ settings }) => settings.workers);
    for (const [index, count] of workers.entries()) {
      const before = workers[index - 1] ?? count;
      const fewer = [before, before - 1, Math.floor(before / 2)];
      expect(fewer.map((each) => Math.max(1, each))).toContain(count);
    }
  }
}

describe('Supervisor, under any sequence of events', () => {
  it('ends, records every task exactly once, tries suspects alone, and bounds its restarts', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.array(happening, { maxLength: 60 }),
        ending,
        async (workers, happenings, { how, after }) => {
          const play = new Play(workers);
          for (const [index, what] of happenings.entries()) {
            if (index === after && how === 'cancel') play.run.cancel.abort();
            if (index === after && how === 'deadline') play.run.deadline.abort();
            if (index === after && how === 'unusable') play.play({ kind: 'unusable' });
            play.play(what);
            await play.run.settle();
          }
          await play.finish(how);
          play.expectAllAccountedFor();
        },
      ),
      { numRuns: 300 },
    );
  });

  it('ends by its own clock after the deadline, whatever the engine does or does not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 30 }), async (happenings) => {
        const play = new Play(2);
        for (const what of happenings) {
          play.play(what);
          await play.run.settle();
        }
        play.run.deadline.abort();
        // 5 s of grace and 1 s for `stop`, at 4 ticks a second.
        play.run.tick(25);
        await play.run.settle();
        play.expectAllAccountedFor();
      }),
      { numRuns: 100 },
    );
  });
});
