import { instantiatePrism, type PrismExports } from './instantiate-prism.ts';
import { readDiagnostics, type Diagnostics } from './read-diagnostics.ts';

/** Ruby's grammar changes with its releases; Prism's numbers for those it knows (`pm_options_version_t`). */
const VERSION_NUMBERS = { latest: 0, '3.3': 1, '3.4': 2, '4.0': 3 } as const;

/** A release of Ruby whose grammar Prism can parse by. */
export type RubyVersion = keyof typeof VERSION_NUMBERS;

/** Prism, reduced to what it says about a text. */
export interface RubyParser {
  /** Throws when the engine broke; it must then not be used again. */
  parse(text: string, version: RubyVersion): Diagnostics;
  /** The stable name of a diagnostic's id, such as `unused_local_variable`. */
  nameOf(id: number): string;
  memoryBytes(): number;
}

/** Offsets into the serialized options (`pm_options_read` in Prism's src/options.c). */
const OPTIONS = { bytes: 23, line: 4, version: 14, encodingLocked: 15 } as const;

function serializeOptions(version: RubyVersion): Uint8Array {
  const options = new DataView(new ArrayBuffer(OPTIONS.bytes));
  options.setInt32(OPTIONS.line, 1, true);
  options.setUint8(OPTIONS.version, VERSION_NUMBERS[version]);
  // The text was decoded before: a comment naming another encoding no longer tells how it is stored.
  options.setUint8(OPTIONS.encodingLocked, 1);
  return new Uint8Array(options.buffer);
}

function allocate(prism: PrismExports, bytes: Uint8Array): number {
  const pointer = prism.calloc(1, Math.max(1, bytes.length));
  if (pointer === 0) throw new RangeError(`Prism has no memory for ${String(bytes.length)} bytes.`);
  new Uint8Array(prism.memory.buffer).set(bytes, pointer);
  return pointer;
}

function parse(prism: PrismExports, source: Uint8Array, options: Uint8Array): Diagnostics {
  const sourcePointer = allocate(prism, source);
  const optionsPointer = allocate(prism, options);
  const buffer = prism.calloc(1, prism.pm_buffer_sizeof());
  prism.pm_buffer_init(buffer);
  prism.pm_serialize_parse(buffer, sourcePointer, source.length, optionsPointer);
  const start = prism.pm_buffer_value(buffer);
  const serialized = new Uint8Array(prism.memory.buffer, start, prism.pm_buffer_length(buffer));
  const diagnostics = readDiagnostics(serialized);
  prism.pm_buffer_free(buffer);
  for (const pointer of [buffer, optionsPointer, sourcePointer]) prism.free(pointer);
  return diagnostics;
}

function textAt(memory: WebAssembly.Memory, pointer: number): string {
  const bytes = new Uint8Array(memory.buffer);
  return new TextDecoder().decode(bytes.subarray(pointer, bytes.indexOf(0, pointer)));
}

/** Instantiates Prism once, for any number of texts. */
export function createRubyParser(module: WebAssembly.Module): RubyParser {
  const prism = instantiatePrism(module);
  const encoder = new TextEncoder();
  return {
    parse: (text, version) => parse(prism, encoder.encode(text), serializeOptions(version)),
    nameOf: (id) => textAt(prism.memory, prism.pm_diagnostic_id_human(id)),
    memoryBytes: () => prism.memory.buffer.byteLength,
  };
}
