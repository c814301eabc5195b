import type { JsonMistake } from './read-json.ts';

/** What json5 throws: line and column from 1. */
interface Json5Error extends SyntaxError {
  readonly lineNumber: number;
  readonly columnNumber: number;
}

function isJson5Error(error: unknown): error is Json5Error {
  return error instanceof SyntaxError && 'lineNumber' in error && 'columnNumber' in error;
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) start = text.indexOf('\n', start) + 1;
  return Math.min(text.length, start + column - 1);
}

/** The first syntax error of a text, as the parser of json5 has it. */
export function readJson5(text: string, parse: (text: string) => unknown): JsonMistake[] {
  try {
    parse(text);
    return [];
  } catch (error) {
    if (!isJson5Error(error)) throw error;
    const start = offsetOf(text, error.lineNumber, error.columnNumber);
    const message = error.message.replace(/^JSON5: /, '').replace(/ at \d+:\d+$/, '');
    return [{ kind: 'syntax', message, start, end: Math.min(text.length, start + 1) }];
  }
}
