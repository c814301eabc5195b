/** An object of a rule file. */
export type Plain = Readonly<Record<string, unknown>>;

/** Whether a value is an object. */
export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member that is an object, as a record of that member alone; nothing where it is none. */
export function objectIn(value: Plain, name: string): { readonly [key: string]: object } {
  const member = value[name];
  return isPlain(member) ? { [name]: member } : {};
}

/** The same for a text. */
export function textIn<Name extends string>(
  value: Plain,
  name: Name,
): Partial<Record<Name, string>> {
  const member = value[name];
  // A record of one member, of the name that was asked for.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (typeof member === 'string' ? { [name]: member } : {}) as Partial<Record<Name, string>>;
}

/** Globs in a list: texts, or objects with one. */
export function globsIn(value: Plain, name: string): readonly string[] {
  const member = value[name];
  if (!Array.isArray(member)) return [];
  return member.flatMap((each: unknown) => {
    const glob = isPlain(each) ? each['glob'] : each;
    return typeof glob === 'string' ? [glob] : [];
  });
}
