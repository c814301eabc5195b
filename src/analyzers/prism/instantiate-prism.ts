/** WASI's "function not supported", what every system call of Prism is answered with. */
const ENOSYS = 52;

const refuse = (): number => ENOSYS;

/** The parts of Prism's C interface used here; pointers are offsets into `memory`. */
export interface PrismExports {
  readonly memory: WebAssembly.Memory;
  _initialize(): void;
  calloc(count: number, bytes: number): number;
  free(pointer: number): void;
  pm_buffer_sizeof(): number;
  pm_buffer_init(buffer: number): void;
  pm_buffer_value(buffer: number): number;
  pm_buffer_length(buffer: number): number;
  pm_buffer_free(buffer: number): void;
  pm_serialize_parse(buffer: number, source: number, bytes: number, options: number): void;
  pm_diagnostic_id_human(id: number): number;
}

/**
 * An instance of Prism that can reach nothing: a parser needs no system calls. `node:wasi` would
 * serve as well, but it prints an ExperimentalWarning, and it could print what the module writes.
 */
export function instantiatePrism(module: WebAssembly.Module): PrismExports {
  const refusing = new Proxy({}, { get: () => refuse });
  const instance = new WebAssembly.Instance(module, { wasi_snapshot_preview1: refusing });
  // The module is the shipped prism.wasm, and these are exports of its 1.9.0.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const prism = instance.exports as unknown as PrismExports;
  // WASI names the entry of a library so.
  // oxlint-disable-next-line eslint/no-underscore-dangle
  prism._initialize();
  return prism;
}
