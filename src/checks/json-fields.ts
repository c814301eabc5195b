/** Answers come from outside: each field is read as what it should be, or not at all. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  const field: unknown = Reflect.get(value, name);
  return field;
}

/** The field as text; `undefined` when it is absent or something else. */
export function textField(value: unknown, name: string): string | undefined {
  const field = fieldOf(value, name);
  return typeof field === 'string' ? field : undefined;
}

/** The field as an id: a whole number, which some servers send as text. */
export function idField(value: unknown, name: string): number | undefined {
  const text = textField(value, name);
  if (text === undefined) return countField(value, name);
  const id = /^[1-9]\d{0,15}$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(id) ? id : undefined;
}

/** The field as a whole number that is not negative; `undefined` otherwise. */
export function countField(value: unknown, name: string): number | undefined {
  const field = fieldOf(value, name);
  return typeof field === 'number' && Number.isSafeInteger(field) && field >= 0 ? field : undefined;
}
