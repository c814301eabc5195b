/** A value inside a payload, by the names on the way to it; `undefined` when it is not there. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name)
        ? Reflect.get(inner, name)
        : undefined,
    value,
  );
}

/** A text inside a payload; `undefined` when there is none. */
export function textAt(payload: unknown, path: readonly string[]): string | undefined {
  const value = valueAt(payload, path);
  return typeof value === 'string' ? value : undefined;
}

/** A whole number inside a payload; `undefined` when there is none. */
export function numberAt(payload: unknown, path: readonly string[]): number | undefined {
  const value = valueAt(payload, path);
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}
