import { assertNever } from '../errors.ts';

/** One step along a name. Sets are inclusive ranges of code points. */
export type Token =
  | { readonly kind: 'character'; readonly codePoint: number }
  | { readonly kind: 'any' }
  | { readonly kind: 'star' }
  | {
      readonly kind: 'set';
      readonly isNegated: boolean;
      readonly ranges: readonly CodePointRange[];
    };

/** What one name between two slashes must look like. */
export type Segment =
  | { readonly kind: 'globstar' }
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'tokens'; readonly tokens: readonly Token[] };

export type CodePointRange = readonly [first: number, last: number];

/** A parsed pattern. */
export type Glob = readonly Segment[];

function matchesOne(token: Token, codePoint: number): boolean {
  switch (token.kind) {
    case 'character':
      return token.codePoint === codePoint;
    case 'set':
      return (
        token.isNegated !==
        token.ranges.some(([first, last]) => first <= codePoint && codePoint <= last)
      );
    case 'any':
      return true;
    case 'star':
      return false;
    default:
      return assertNever(token);
  }
}

/** A code point beyond the basic plane takes two UTF-16 units. */
function width(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1;
}

/**
 * On a mismatch only the last star is widened, never an earlier one: what an earlier star could
 * gain, the last one can as well. So the time is at most name × pattern, and no pattern can bait it.
 */
function matchesTokens(tokens: readonly Token[], name: string): boolean {
  let token = 0;
  let at = 0;
  let lastStar = -1;
  let starEnd = 0;
  while (at < name.length) {
    const wanted = tokens[token];
    const codePoint = name.codePointAt(at) ?? -1;
    if (wanted?.kind === 'star') {
      lastStar = token;
      starEnd = at;
      token += 1;
    } else if (wanted !== undefined && matchesOne(wanted, codePoint)) {
      at += width(codePoint);
      token += 1;
    } else if (lastStar < 0) {
      return false;
    } else {
      starEnd += width(name.codePointAt(starEnd) ?? -1);
      at = starEnd;
      token = lastStar + 1;
    }
  }
  return tokens.slice(token).every(({ kind }) => kind === 'star');
}

function matchesSegment(segment: Segment, name: string): boolean {
  if (segment.kind === 'literal') return segment.text === name;
  return segment.kind === 'tokens' && matchesTokens(segment.tokens, name);
}

/**
 * Whether a path, given as its names, matches from its first name to its last. The time is at most
 * path × pattern: patterns and paths both come from the analysed repository.
 */
export function matchesGlob(glob: Glob, names: readonly string[]): boolean {
  let segment = 0;
  let at = 0;
  let lastGlobstar = -1;
  let globstarEnd = 0;
  while (at < names.length) {
    const wanted = glob[segment];
    if (wanted?.kind === 'globstar') {
      if (segment === glob.length - 1) return true;
      lastGlobstar = segment;
      globstarEnd = at;
      segment += 1;
    } else if (wanted !== undefined && matchesSegment(wanted, names[at] ?? '')) {
      at += 1;
      segment += 1;
    } else if (lastGlobstar < 0) {
      return false;
    } else {
      globstarEnd += 1;
      at = globstarEnd;
      segment = lastGlobstar + 1;
    }
  }
  return segment === glob.length;
}
