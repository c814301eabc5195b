/** Whether a text matches, whole. */
export type Matcher = (text: string) => boolean;

/** One step of a compiled pattern: the small machine of regular expressions, without back-tracking. */
type Step =
  | { readonly kind: 'character'; readonly accepts: (character: string) => boolean }
  /** Goes on at any of the targets, without taking a character. */
  | { readonly kind: 'fork'; readonly targets: readonly number[] }
  | { readonly kind: 'end' };

/** Patterns longer than this are refused: their work is the length of the pattern times the path's. */
const PATTERN_LIMIT = 1000;

class PatternError extends Error {}

const anything = (): boolean => true;

/** Compiles one pattern; `/` matters only beside `**`, as in Ruff, whose `*` crosses folders. */
class Compiler {
  readonly #characters: readonly string[];
  readonly #steps: Step[] = [];
  #at = 0;

  constructor(pattern: string) {
    this.#characters = Array.from(pattern);
  }

  compile(): readonly Step[] {
    this.#sequence(false);
    if (this.#at < this.#characters.length) throw new PatternError('unexpected "}"');
    this.#steps.push({ kind: 'end' });
    return this.#steps;
  }

  #sequence(isNested: boolean): void {
    while (this.#at < this.#characters.length) {
      const character = this.#characters[this.#at];
      if (isNested ? character === '}' || character === ',' : character === '}') return;
      this.#item();
    }
    if (isNested) throw new PatternError('a "{" is not closed');
  }

  #item(): void {
    const character = this.#next();
    if (character === '*') this.#stars();
    else if (character === '?') this.#emit(anything);
    else if (character === '[') this.#emit(this.#class());
    else if (character === '{') this.#alternatives();
    else this.#literal(character === '\\' ? this.#next() : character);
  }

  #next(): string {
    const character = this.#characters[this.#at];
    if (character === undefined) throw new PatternError('it ends too early');
    this.#at += 1;
    return character;
  }

  #emit(accepts: (character: string) => boolean): void {
    this.#steps.push({ kind: 'character', accepts });
  }

  #literal(expected: string): void {
    this.#emit((character) => character === expected);
  }

  /** `.*`: a fork to take one more character or to go on. */
  #anyNumber(): void {
    const fork = this.#steps.length;
    this.#steps.push({ kind: 'fork', targets: [fork + 1, fork + 3] });
    this.#emit(anything);
    this.#steps.push({ kind: 'fork', targets: [fork] });
  }

  /** `**` as a whole part of the path stands for any number of folders, else it is as good as `*`. */
  #stars(): void {
    const before = this.#characters[this.#at - 2] ?? '/';
    const [second, third] = this.#characters.slice(this.#at, this.#at + 2);
    if ('/{,'.includes(before) && second === '*' && third === '/') this.#folders();
    else this.#anyNumber();
  }

  /** `**` and the `/` after it: nothing at all, or anything that ends in `/`. */
  #folders(): void {
    this.#at += 2;
    const fork = this.#steps.length;
    this.#steps.push({ kind: 'fork', targets: [] });
    this.#anyNumber();
    this.#literal('/');
    this.#steps[fork] = { kind: 'fork', targets: [fork + 1, this.#steps.length] };
  }

  #class(): (character: string) => boolean {
    const isNegated = this.#characters[this.#at] === '!' || this.#characters[this.#at] === '^';
    if (isNegated) this.#at += 1;
    const ranges: (readonly [string, string])[] = [];
    let character = this.#next();
    do {
      ranges.push([character, this.#rangeEnd(character)]);
      character = this.#next();
    } while (character !== ']');
    return (tested) => ranges.some(([from, to]) => from <= tested && tested <= to) !== isNegated;
  }

  #rangeEnd(from: string): string {
    const to = this.#characters[this.#at + 1];
    if (this.#characters[this.#at] !== '-' || to === undefined || to === ']') return from;
    this.#at += 2;
    return to;
  }

  #alternatives(): void {
    const fork = this.#steps.length;
    this.#steps.push({ kind: 'fork', targets: [] });
    const starts: number[] = [];
    const exits: number[] = [];
    do {
      starts.push(this.#steps.length);
      this.#sequence(true);
      exits.push(this.#steps.length);
      this.#steps.push({ kind: 'fork', targets: [] });
    } while (this.#next() === ',');
    this.#steps[fork] = { kind: 'fork', targets: starts };
    for (const exit of exits) {
      this.#steps[exit] = { kind: 'fork', targets: [this.#steps.length] };
    }
  }
}

/** The steps that can be reached from the given ones without taking a character. */
function reach(steps: readonly Step[], from: Iterable<number>): Set<number> {
  const reached = new Set<number>();
  const open = [...from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (reached.has(at)) continue;
    reached.add(at);
    const step = steps[at];
    if (step?.kind === 'fork') open.push(...step.targets);
  }
  return reached;
}

function run(steps: readonly Step[], text: string): boolean {
  let active = reach(steps, [0]);
  for (const character of text) {
    const next: number[] = [];
    for (const at of active) {
      const step = steps[at];
      if (step?.kind === 'character' && step.accepts(character)) next.push(at + 1);
    }
    active = reach(steps, next);
    if (active.size === 0) return false;
  }
  return active.has(steps.length - 1);
}

/** Patterns of at most one star and nothing else that is special: nearly all of them. */
const PLAIN = /^[^*?[\]{}\\]*(?:\*(?!\*)[^*?[\]{}\\]*)?$/;

function plainMatcher(pattern: string): Matcher {
  const star = pattern.indexOf('*');
  if (star < 0) return (text) => text === pattern;
  const head = pattern.slice(0, star);
  const tail = pattern.slice(star + 1);
  return (text) =>
    text.length >= head.length + tail.length && text.startsWith(head) && text.endsWith(tail);
}

/**
 * Compiles a glob as Ruff reads it (globset's syntax, where `*` and `?` match `/` too). A pattern from
 * the repository is hostile: matching never back-tracks. Returns what is wrong with a broken pattern.
 */
export function compileGlob(pattern: string): Matcher | string {
  if (pattern.length > PATTERN_LIMIT) return `it is longer than ${PATTERN_LIMIT} characters`;
  if (PLAIN.test(pattern)) return plainMatcher(pattern);
  try {
    const steps = new Compiler(pattern).compile();
    return (text) => run(steps, text);
  } catch (error) {
    if (error instanceof PatternError) return error.message;
    throw error;
  }
}
