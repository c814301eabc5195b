import { createScanner } from 'jsonc-parser';

/** Whether brackets are nested deeper than told: what parses by recursion must not see such a text. */
export function isNestedDeeper(text: string, limit: number): boolean {
  const scanner = createScanner(text, true);
  let depth = 0;
  scanner.scan();
  // By its place: behind a comment that is not closed, the token at the end has a length for ever.
  while (scanner.getTokenOffset() < text.length && depth <= limit) {
    const first = text.charAt(scanner.getTokenOffset());
    if (first === '{' || first === '[') depth += 1;
    if (first === '}' || first === ']') depth -= 1;
    scanner.scan();
  }
  return depth > limit;
}
