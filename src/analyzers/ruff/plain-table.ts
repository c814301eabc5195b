import { TomlDate, type TomlTable, type TomlValue } from 'smol-toml';

/** A value of a configuration, as plain data that the engine can take. */
export type PlainValue = string | number | bigint | boolean | PlainTable | readonly PlainValue[];

/** A table of plain data; it has no prototype, so every key is the file's own. */
export interface PlainTable {
  readonly [key: string]: PlainValue;
}

/** Ruff's deepest setting has 4 levels; a deep value would overflow the engine's stack, which ends it. */
const DEPTH_LIMIT = 8;

/** Whether a value is a table. */
export function isTable(value: PlainValue | undefined): value is PlainTable {
  return typeof value === 'object' && !Array.isArray(value);
}

/** A table of the given entries. */
export function tableOf(entries: Iterable<readonly [string, PlainValue]>): PlainTable {
  const table: Record<string, PlainValue> = Object.create(null);
  for (const [key, value] of entries) table[key] = value;
  return table;
}

/** A table without entries. */
export const EMPTY_TABLE: PlainTable = tableOf([]);

function toPlain(value: TomlValue, depth: number): PlainValue {
  if (typeof value !== 'object') return value;
  // No setting of Ruff is a date.
  if (value instanceof TomlDate) return value.toISOString();
  if (depth > DEPTH_LIMIT) return 'nested too deeply';
  if (Array.isArray(value)) return value.map((item) => toPlain(item, depth + 1));
  return tableOf(Object.entries(value).map(([key, item]) => [key, toPlain(item, depth + 1)]));
}

/** Copies a parsed table without what could harm the engine: deep nesting, objects that are no data. */
export function toPlainTable(table: TomlTable): PlainTable {
  return tableOf(Object.entries(table).map(([key, value]) => [key, toPlain(value, 1)]));
}
