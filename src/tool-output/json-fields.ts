/** An object that came from JSON; every field may be missing or odd. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The value as an object, or one without fields. */
export function objectOf(value: unknown): JsonObject {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  // Nothing but a look at its own fields follows, each checked by itself.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return isObject ? (value as JsonObject) : {};
}

function fieldOf(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** A field that is an object, or one without fields. */
export function objectField(object: JsonObject, name: string): JsonObject {
  return objectOf(fieldOf(object, name));
}

/** A field that is a list, as objects; or an empty one. */
export function listField(object: JsonObject, name: string): readonly JsonObject[] {
  const value = fieldOf(object, name);
  return Array.isArray(value) ? value.map(objectOf) : [];
}

/** A field that is text with something in it. */
export function textField(object: JsonObject, name: string): string | undefined {
  const value = fieldOf(object, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A field that is a whole number from 0 on, small enough to be exact. */
export function numberField(object: JsonObject, name: string): number | undefined {
  const value = fieldOf(object, name);
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
