import { instantiateMvdanSh, type MvdanShExports } from './instantiate-mvdan-sh.ts';
import type { ShellDialect } from './dialect.ts';

/** A syntax error of a script; the offset is in UTF-8 bytes. */
export interface ShellSyntaxError {
  readonly message: string;
  readonly startByte: number;
}

/** mvdan/sh, reduced to what it says about a text. */
export interface ShellParser {
  /** The first syntax error; none too where the text is more than the parser has memory or stack for. */
  parse(text: string, dialect: ShellDialect): ShellSyntaxError | undefined;
  memoryBytes(): number;
}

/** mvdan/sh's numbers for languages (`LangVariant` in its syntax/parser.go). */
const VARIANTS = { bash: 1, ksh: 4 } as const;

/** What sh-syntax answers with, as far as it is read; `parseError` is `null` for a feature of another shell. */
interface Answer {
  readonly parseError: {
    readonly Text: string;
    readonly Pos: { readonly Offset: number };
  } | null;
}

function put(shell: MvdanShExports, bytes: Uint8Array): readonly number[] {
  const pointer = shell.wasmAlloc(bytes.length);
  new Uint8Array(shell.memory.buffer).set(bytes, pointer);
  return [pointer, bytes.length, bytes.length];
}

function textAt(memory: WebAssembly.Memory, pointer: number): string {
  const bytes = new Uint8Array(memory.buffer);
  return new TextDecoder().decode(bytes.subarray(pointer, bytes.indexOf(0, pointer)));
}

/** Asks for the printed text, which is thrown away: the other answer, the whole tree, is larger. */
function ask(shell: MvdanShExports, text: Uint8Array, variant: number): Answer {
  const [path, source, stop] = [
    put(shell, new Uint8Array()),
    put(shell, text),
    put(shell, new Uint8Array()),
  ];
  const layout = [false, 0, false, false, false, false, false, false, false];
  const answer = shell.process(...path, ...source, true, true, variant, ...stop, 0, ...layout);
  // The module's own JSON.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(textAt(shell.memory, answer)) as Answer;
}

/** What a module without memory or stack left ends with. The instance is thrown away in any case. */
function isExhausted(error: unknown): boolean {
  return error instanceof RangeError || error instanceof WebAssembly.RuntimeError;
}

/** A parser that has a fresh instance for each text; they share the compiled module. */
export function createShellParser(module: WebAssembly.Module): ShellParser {
  const encoder = new TextEncoder();
  let last = instantiateMvdanSh(module);
  return {
    parse(text, dialect) {
      last = instantiateMvdanSh(module);
      try {
        const { parseError } = ask(last, encoder.encode(text), VARIANTS[dialect]);
        return parseError === null
          ? undefined
          : { message: parseError.Text, startByte: parseError.Pos.Offset };
      } catch (error) {
        if (isExhausted(error)) return undefined;
        throw error;
      }
    },
    memoryBytes: () => last.memory.buffer.byteLength,
  };
}
