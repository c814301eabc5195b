/** The parts of the module's interface used here; pointers are offsets into `memory`. */
export interface MvdanShExports {
  readonly memory: WebAssembly.Memory;
  _start(): void;
  wasmAlloc(bytes: number): number;
  /** `process` of sh-syntax: a path, a text and a stop word, each with length and capacity, among flags. */
  process(...parameters: readonly (number | boolean)[]): number;
}

/** What the module's runtime throws itself out with when its `main` has returned. */
const LEFT = Symbol('left');

function leave(): never {
  // Not an error: it only unwinds the module's frames, and is caught where they began.
  // oxlint-disable-next-line typescript/only-throw-error
  throw LEFT;
}

/** TinyGo's runtime, with no clock, no randomness, no output, and no way into JavaScript. */
const HOST: Readonly<Record<string, () => unknown>> = {
  proc_exit: leave,
  'runtime.ticks': () => 0n,
  // References to JavaScript values are 64 bits; 0 is `undefined`.
  'syscall/js.valueGet': () => 0n,
  'syscall/js.stringVal': () => 0n,
  'syscall/js.valueIndex': () => 0n,
};

const silent = (): number => 0;

/** An instance that can reach nothing. One parses one text: a second one traps now and then. */
export function instantiateMvdanSh(module: WebAssembly.Module): MvdanShExports {
  const host = new Proxy({}, { get: (_, name) => HOST[String(name)] ?? silent });
  const instance = new WebAssembly.Instance(module, { wasi_snapshot_preview1: host, gojs: host });
  // The module is the shipped one, and these are exports of sh-syntax 0.7.0.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const shell = instance.exports as unknown as MvdanShExports;
  try {
    // WASI names the entry of a program so.
    // oxlint-disable-next-line eslint/no-underscore-dangle
    shell._start();
  } catch (error) {
    if (error !== LEFT) throw error;
  }
  return shell;
}
