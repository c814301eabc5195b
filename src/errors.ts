/** The user can fix it: shown as one message, without a stack, with exit code 2. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/** The message of whatever was thrown, also when it was not an `Error`. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** What the user is told of an error that ends the program: how to mend it, or how to report it. */
export function describeFatal(thrown: unknown): string {
  if (thrown instanceof ConfigurationError) return thrown.message;
  const trace = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return `This is a fault of Evenkeel itself, please report it.\n${trace}`;
}

/** Ends a `switch` over a union; a new case is then a compile error here. */
export function assertNever(value: never): never {
  throw new Error(`Expected every case to be covered, found ${JSON.stringify(value)}.`);
}
