/** Deeper than any configuration is nested; parsers recurse. */
const MOST_LEVELS = 64;

/** As many lists and keys, each begun within the other, on one line. */
const BEGUN_ON_ONE_LINE = /^[ \t]*(?:[-?:][ \t]+){64}/m;

/**
 * Whether brackets, or lists begun on one line, are nested more deeply than anybody reads. Brackets
 * within texts count as well: nobody leaves that many open.
 */
export function isNestedTooDeeply(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '[' || sign === '{') depth += 1;
    if ((sign === ']' || sign === '}') && depth > 0) depth -= 1;
    if (depth > MOST_LEVELS) return true;
  }
  return BEGUN_ON_ONE_LINE.test(text);
}
