/** How parsing a text ended. */
export type GoParse =
  | { readonly kind: 'parsed' }
  /** The first error; line and column from 1, the column in UTF-8 bytes. */
  | {
      readonly kind: 'error';
      readonly message: string;
      readonly line: number;
      readonly column: number;
    }
  /** More errors than Go's parser lists: it then leaves by a panic, which ends the module. */
  | { readonly kind: 'many-errors' }
  /** The module ran out of stack or memory; nothing is known of the text. */
  | { readonly kind: 'unknown' };

/** Go's own parser, as gofmt has it. */
export interface GoParser {
  parse(text: string): GoParse;
}

/** The parts of gofmt's interface used here; pointers are offsets into `memory`. */
interface GofmtExports {
  readonly memory: WebAssembly.Memory;
  _initialize(): void;
  alloc(bytes: number): number;
  /** 0 where the text is as gofmt would write it, 1 where not, and 2 for an error. */
  format(): number;
  output_ptr(): number;
  output_len(): number;
}

const FAILED = 2;

const ERROR = /^(?<line>\d+):(?<column>\d+): (?<message>[^\n]*)/;

/** What Go's list of errors adds to its first. */
const MORE_ERRORS = / \(and \d+ more errors?\)$/;

function toParse(answer: string): GoParse {
  const { line, column, message } = ERROR.exec(answer)?.groups ?? {};
  if (message === undefined) return { kind: 'unknown' };
  return {
    kind: 'error',
    message: message.replace(MORE_ERRORS, ''),
    line: Number(line),
    column: Number(column),
  };
}

function ask(gofmt: GofmtExports, source: Uint8Array): GoParse {
  // WASI names the entry of a library so.
  // oxlint-disable-next-line eslint/no-underscore-dangle
  gofmt._initialize();
  const pointer = gofmt.alloc(source.length);
  new Uint8Array(gofmt.memory.buffer).set(source, pointer);
  if (gofmt.format() !== FAILED) return { kind: 'parsed' };
  const output = new Uint8Array(gofmt.memory.buffer, gofmt.output_ptr(), gofmt.output_len());
  return toParse(new TextDecoder().decode(output));
}

function toTrap(error: unknown): GoParse {
  if (error instanceof WebAssembly.RuntimeError) {
    return { kind: error.message === 'unreachable' ? 'many-errors' : 'unknown' };
  }
  if (error instanceof RangeError) return { kind: 'unknown' };
  throw error;
}

/** Go's parser with a fresh instance for each text: the module keeps 25 times what it was given. */
export function createGoParser(module: WebAssembly.Module): GoParser {
  const encoder = new TextEncoder();
  return {
    parse(text) {
      // The module is the shipped gofmt.wasm, and these are exports of @wasm-fmt/gofmt 0.7.3.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      const gofmt = new WebAssembly.Instance(module).exports as unknown as GofmtExports;
      try {
        return ask(gofmt, encoder.encode(text));
      } catch (error) {
        return toTrap(error);
      }
    },
  };
}
