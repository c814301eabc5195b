import { posix } from 'node:path';

import { isRubyFile } from './ruby-files.ts';

/** Declarations stand in the first two lines; what is longer than this is no line anybody wrote one in. */
const MAX_HEAD_BYTES = 4_096;

/** A comment that declares an encoding, as PEP 263 has it. */
const PYTHON_DECLARATION = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;

/** The second line counts only after a first one without code. */
const PYTHON_BLANK = /^[ \t\f]*(?:#.*)?$/;

/** Ruby's magic comment, also in the forms of Emacs and Vim. */
const RUBY_DECLARATION = /^[ \t]*#.*?coding[:=][ \t]*([-\w.]+)/i;

const PYTHON_EXTENSIONS: ReadonlySet<string> = new Set(['.py', '.pyi', '.pyw']);

/** The first two lines. Every encoding that can be declared has ASCII at ASCII's places. */
function firstLines(bytes: Uint8Array): readonly [string, string] {
  const head = Buffer.from(bytes.subarray(0, MAX_HEAD_BYTES)).toString('latin1');
  const [first = '', second = ''] = head.split(/\r\n|\r|\n/, 2);
  return [first, second];
}

/**
 * The encoding a source file declares for itself, in its own spelling: Python's cookie (PEP 263) and
 * Ruby's magic comment. `undefined` when it declares none, or is in a language that has no way to.
 */
export function declaredEncoding(bytes: Uint8Array, path: string): string | undefined {
  const [first, second] = firstLines(bytes);
  if (PYTHON_EXTENSIONS.has(posix.extname(path).toLowerCase())) {
    const inFirst = PYTHON_DECLARATION.exec(first)?.[1];
    const inSecond = PYTHON_BLANK.test(first) ? PYTHON_DECLARATION.exec(second)?.[1] : undefined;
    return inFirst ?? inSecond;
  }
  if (!isRubyFile(path)) return undefined;
  return RUBY_DECLARATION.exec(first.startsWith('#!') ? second : first)?.[1];
}
