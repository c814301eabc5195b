import { createHash } from 'node:crypto';

/** What makes a finding recognisable when its line moves. */
export interface FingerprintSource {
  readonly ruleId: string;
  readonly path: string;
  /** The text of the line it starts on. */
  readonly line: string;
}

/** Hex digits kept of SHA-256: 64 bits, so that 100,000 findings collide with a chance of 3 in 10 billion. */
const DIGITS = 16;

/** A longer line stands in its fingerprints as its hash: a minified file has one line for all its findings. */
const LONG_LINE = 1000;

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What of a line counts, short enough to be hashed again for each of its findings. */
function essenceOf(line: string): string {
  const essence = line.replaceAll(/\s+/gu, ' ').trim();
  return essence.length > LONG_LINE ? sha256(essence) : essence;
}

/**
 * Gives fingerprints for the findings of one file, in order. A finding keeps its fingerprint when
 * lines are added or removed around it and when its line is indented anew; the same rule on an equal
 * line is told apart by counting.
 */
export function createFingerprints(): (source: FingerprintSource) => string {
  const seen = new Map<string, number>();
  // Findings come in order, so those of one line follow one another.
  let last = { line: '', essence: '' };
  return ({ ruleId, path, line }) => {
    if (line !== last.line) last = { line, essence: essenceOf(line) };
    const key = JSON.stringify([ruleId, path, last.essence]);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return sha256(`${key}${count}`).slice(0, DIGITS);
  };
}
