/** How often an engine looks at what it runs. Measured: at 50 ms a heap bomb was caught 30 of 30 times. */
export const LOOK_INTERVAL_MS = 50;

/** How many looks make a heartbeat. */
export const LOOKS_PER_STATUS = 5;

/** A look later than this says nothing about the time between: the engine itself was starved. */
export const MAX_STEP_MS = 4 * LOOK_INTERVAL_MS;
