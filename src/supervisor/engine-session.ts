import type {
  EngineEvent,
  EngineRequest,
  EngineSettings,
  InFlightTask,
} from '../model/engine-protocol.ts';
import { EngineView } from './engine-view.ts';
import { shiftSpan } from './shift-span.ts';
import type { EngineExit, EngineHandle, SupervisorPorts } from './supervisor-ports.ts';

/** An engine sends four heartbeats a second; this many ticks without one, and it has stopped answering. */
const MOST_SILENT_TICKS = 120;

/** What an engine says to the supervisor. */
export type SessionEvent = Exclude<EngineEvent, { kind: 'tool-process' }>;

/** What a session needs from outside, and what it tells. */
export interface SessionPorts extends Pick<SupervisorPorts, 'startEngine'> {
  /** Main's clock, zero when the analysis began. */
  nowMs(): number;
  /** Something was said by an engine that is neither dismissed nor closed. */
  onEvent(event: SessionEvent): void;
  /** The engine has ended by itself or was dismissed. Called once at most, and not after `close`. */
  onEnd(exit: EngineExit): void;
}

/** One engine from its start to its end, and what it was last seen at. */
export class EngineSession {
  readonly #ports: SessionPorts;
  readonly #engine: EngineHandle;
  readonly #view: EngineView;
  /** A killed engine may still be heard for a moment; it counts for nothing. */
  #isOver = false;
  #isReady = false;
  #zeroMs = 0;
  #silentTicks = 0;

  constructor(settings: EngineSettings, ports: SessionPorts) {
    this.#ports = ports;
    this.#view = new EngineView(ports.nowMs());
    const listener = {
      onEvent: (event: EngineEvent) => this.#receive(event),
      onExit: (exit: EngineExit) => this.#end(exit),
    };
    this.#engine = ports.startEngine(listener, settings.workers);
    this.#engine.send({ kind: 'configure', settings });
  }

  /** Whether it takes tasks. */
  get isReady(): boolean {
    return this.#isReady;
  }

  /** How long it has said nothing. */
  get silentMs(): number {
    return this.#view.silentMs(this.#ports.nowMs());
  }

  /** Everything it has in work, the longest first. */
  get inFlight(): readonly InFlightTask[] {
    return this.#view.inFlight(this.#ports.nowMs());
  }

  /** Where a task was when the engine was last heard. */
  find(taskId: number): InFlightTask | undefined {
    return this.#view.find(taskId, this.#ports.nowMs());
  }

  send(request: EngineRequest): void {
    if (!this.#isOver) this.#engine.send(request);
  }

  /** Main's clock has ticked; whether the engine has been silent for too long. */
  tick(): boolean {
    this.#silentTicks += 1;
    return this.#silentTicks > MOST_SILENT_TICKS;
  }

  /** Ends it for a reason; `onEnd` is called before this returns. */
  dismiss(detail: string): void {
    this.#end({ detail, memory: 'no' });
    this.#engine.kill();
  }

  /** Ends it without another word. */
  close(): void {
    this.#isOver = true;
    this.#engine.kill();
  }

  #end(exit: EngineExit): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#ports.onEnd(exit);
  }

  #receive(event: EngineEvent): void {
    if (this.#isOver) return;
    const nowMs = this.#ports.nowMs();
    this.#silentTicks = 0;
    this.#view.hear(nowMs);
    switch (event.kind) {
      case 'ready':
        this.#isReady = true;
        this.#zeroMs = nowMs;
        break;
      case 'started':
        this.#view.start(event, nowMs);
        break;
      case 'status':
        this.#view.status(event.inFlight, nowMs);
        break;
      case 'outcome':
        this.#view.end(event.outcome.taskId);
        this.#ports.onEvent({ kind: 'outcome', outcome: shiftSpan(event.outcome, this.#zeroMs) });
        return;
      case 'tool-process':
        // For whoever started the engine.
        return;
      case 'unusable':
        break;
    }
    this.#ports.onEvent(event);
  }
}
