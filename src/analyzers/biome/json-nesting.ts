import { createScanner } from 'jsonc-parser';

/** Whether brackets are nested deeper than told: what parses by recursion must not see such a text. */
export function isNestedDeeper(text: string, limit: number): boolean {
  const scanner = createScanner(text, true);
  let depth = 0;
  scanner.scan();
  while (scanner.getTokenLength() > 0 && depth <= limit) {
    const first = text.charAt(scanner.getTokenOffset());
    if (first === '{' || first === '[') depth += 1;
    if (first === '}' || first === ']') depth -= 1;
    scanner.scan();
  }
  return depth > limit;
}
