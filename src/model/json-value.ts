/** An object that came from JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The value as an object, or one without members. */
export function objectOf(value: unknown): JsonObject {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  // Nothing but a look at its members follows, each checked by itself.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return isObject ? (value as JsonObject) : {};
}

/** A member of an object's own: not what every object inherits, such as `constructor`. */
export function memberOf(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** A member that is an object, or one without members. */
export function objectIn(object: JsonObject, name: string): JsonObject {
  return objectOf(memberOf(object, name));
}

/** A member that is a list, or an empty one. */
export function listIn(object: JsonObject, name: string): readonly unknown[] {
  const value = memberOf(object, name);
  return Array.isArray(value) ? value : [];
}

/** A member that is a list, as objects; or an empty one. */
export function objectsIn(object: JsonObject, name: string): readonly JsonObject[] {
  return listIn(object, name).map(objectOf);
}

/** A member that is a text with something in it. */
export function textIn(object: JsonObject, name: string): string | undefined {
  const value = memberOf(object, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A member that is a whole number of at least `least`, small enough to be exact. */
export function numberIn(object: JsonObject, name: string, least = 0): number | undefined {
  const value = memberOf(object, name);
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= least
    ? value
    : undefined;
}
