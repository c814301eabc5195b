/** A value of a configuration, as plain data that the engine can take. */
export type JsonValue = string | number | boolean | null | JsonObject | readonly JsonValue[];

/** An object of plain data; it has no prototype, so every key is the file's own. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Whether a value is an object: no list, and not `null`. */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object of the given entries. */
export function jsonObjectOf(entries: Iterable<readonly [string, JsonValue]>): JsonObject {
  const object: Record<string, JsonValue> = Object.create(null);
  for (const [key, value] of entries) object[key] = value;
  return object;
}
