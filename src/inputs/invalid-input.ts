import { ConfigurationError } from '../errors.ts';

/** Longest stretch of a refused value that a message repeats, in characters. */
const SHOWN_CHARACTERS = 80;

/** What is wrong with an input, in the order a reader wants it. */
export interface Complaint {
  readonly expected: string;
  /** The refused text as it was given; it is quoted and shortened here. */
  readonly found: string;
  /** A whole sentence. */
  readonly advice: string;
}

/** The error for an input the user can correct: its name, what was expected, what was there, what to do. */
export function invalidInput(name: string, complaint: Complaint): ConfigurationError {
  const { expected, found, advice } = complaint;
  return new ConfigurationError(
    `Input "${name}": expected ${expected}, found ${quote(found)}. ${advice}`,
  );
}

function quote(text: string): string {
  const shown = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
  return JSON.stringify(shown);
}
