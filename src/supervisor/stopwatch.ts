/** Tells the time since it was first begun; zero until then. */
export class Stopwatch {
  readonly #nowMs: () => number;
  #beganMs: number | undefined;

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  /** Begins, unless it has begun already. */
  begin(): void {
    this.#beganMs ??= this.#nowMs();
  }

  elapsedMs(): number {
    const nowMs = this.#nowMs();
    return nowMs - (this.#beganMs ?? nowMs);
  }
}
