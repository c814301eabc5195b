/** More alternatives than this in one pattern are a mistake or an attack. */
export const MAX_ALTERNATIVES = 256;

/** What a pattern's braces stand for; `malformed` has the reason for people. */
export type Expansion =
  | { readonly kind: 'expanded'; readonly patterns: readonly string[] }
  | { readonly kind: 'malformed'; readonly reason: string };

/** The outermost `{…}` of a text that has a comma at its own level, by index. */
interface Group {
  readonly open: number;
  readonly commas: readonly number[];
  readonly close: number;
}

/** Indexes of the braces and commas that no backslash takes as they stand. */
function* marks(text: string): Generator<readonly [at: number, mark: string]> {
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\') at += 1;
    else if ('{,}'.includes(character)) yield [at, character];
  }
}

/** Finds the first group; `{a}` without a comma stands for itself, as in shells. */
function firstGroup(text: string): Group | 'none' | 'unbalanced' {
  const open: { readonly at: number; readonly commas: number[] }[] = [];
  let found: Group | 'none' = 'none';
  for (const [at, mark] of marks(text)) {
    if (mark === '{') open.push({ at, commas: [] });
    else if (mark === ',') open.at(-1)?.commas.push(at);
    else {
      const group = open.pop();
      if (group === undefined) return 'unbalanced';
      const isOutermost = found === 'none' || group.at < found.open;
      if (group.commas.length > 0 && isOutermost) {
        found = { open: group.at, commas: group.commas, close: at };
      }
    }
  }
  return open.length > 0 ? 'unbalanced' : found;
}

function alternatives(text: string, group: Group): string[] {
  const bounds = [group.open, ...group.commas, group.close];
  return bounds
    .slice(1)
    .map(
      (end, index) =>
        text.slice(0, group.open) +
        text.slice((bounds[index] ?? 0) + 1, end) +
        text.slice(group.close + 1),
    );
}

/**
 * Expands `{a,b}` as shells do: nested, several in one pattern, empty alternatives allowed. Ranges
 * such as `{1..9}` are not among it.
 */
export function expandBraces(pattern: string): Expansion {
  const patterns: string[] = [];
  const waiting = [pattern];
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    const group = firstGroup(text);
    if (group === 'unbalanced') return { kind: 'malformed', reason: 'a brace without its partner' };
    if (group === 'none') patterns.push(text);
    else waiting.push(...alternatives(text, group).toReversed());
    if (patterns.length + waiting.length > MAX_ALTERNATIVES) {
      return { kind: 'malformed', reason: `more than ${MAX_ALTERNATIVES} alternatives in braces` };
    }
  }
  return { kind: 'expanded', patterns };
}
