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

/**
 * Gives fingerprints for the findings of one file, in order. A finding keeps its fingerprint when
 * lines are added or removed around it and when its line is indented anew; the same rule on an equal
 * line is told apart by counting.
 */
export function createFingerprints(): (source: FingerprintSource) => string {
  const seen = new Map<string, number>();
  return ({ ruleId, path, line }) => {
    const key = JSON.stringify([ruleId, path, line.replaceAll(/\s+/gu, ' ').trim()]);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return createHash('sha256').update(`${key}${count}`).digest('hex').slice(0, DIGITS);
  };
}
