/** Characters that a line's hash covers, white space not counted. */
const WINDOW = 100;

const FACTOR = 37;

const TWO_32 = 2 ** 32;

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;

/** Stands behind the last character, so that a line at the end differs from the same one before others. */
const END_OF_FILE = 0xffff;

/** 37 to the power of 100, modulo 2^64, in two halves: what a character weighs when it leaves the window. */
const LEAVING = leavingWeight();

function leavingWeight(): { readonly high: number; readonly low: number } {
  const weight = BigInt.asUintN(64, BigInt(FACTOR) ** BigInt(WINDOW));
  return { high: Number(weight >> 32n), low: Number(weight & 0xffffffffn) };
}

/**
 * The fingerprints by which GitHub's code scanning recognises lines (`primaryLocationLineHash`), for
 * the wanted lines of a text: a hash modulo 2^64 over the first 100 characters from the line's start
 * that are no blank or tab, line ends counted as one character each; then how many lines had this
 * hash so far. The algorithm is that of https://github.com/github/codeql-action
 * (`src/fingerprints.ts`), which fills in what a SARIF file lacks and warns of what differs.
 */
export function lineHashes(text: string, wanted: ReadonlySet<number>): ReadonlyMap<number, string> {
  const hasher = new LineHasher(wanted);
  for (let at = 0; at < text.length && !hasher.isDone; at += 1) hasher.take(text.charCodeAt(at));
  hasher.finish();
  return hasher.hashes;
}

class LineHasher {
  readonly hashes = new Map<number, string>();
  readonly #wanted: ReadonlySet<number>;
  readonly #window = new Uint16Array(WINDOW);
  /** The line that begins at each place of the window; 0 for none. */
  readonly #starts = new Uint32Array(WINDOW);
  readonly #seen = new Map<string, number>();
  #high = 0;
  #low = 0;
  #at = 0;
  #line = 0;
  #isAtStart = true;
  #isAfterReturn = false;

  constructor(wanted: ReadonlySet<number>) {
    this.#wanted = wanted;
  }

  get isDone(): boolean {
    return this.hashes.size === this.#wanted.size;
  }

  take(character: number): void {
    const isSecondHalf = this.#isAfterReturn && character === LINE_FEED;
    this.#isAfterReturn = character === CARRIAGE_RETURN;
    if (character === SPACE || character === TAB || isSecondHalf) return;
    this.#push(character === CARRIAGE_RETURN ? LINE_FEED : character);
  }

  finish(): void {
    this.#push(END_OF_FILE);
    for (let left = WINDOW; left > 0 && !this.isDone; left -= 1) {
      this.#emit();
      this.#shift(0);
    }
  }

  #push(character: number): void {
    this.#emit();
    if (this.#isAtStart) {
      this.#line += 1;
      this.#starts[this.#at] = this.#line;
    }
    this.#isAtStart = character === LINE_FEED;
    this.#shift(character);
  }

  /** The window has come around to where a line began: its hash is complete. */
  #emit(): void {
    const line = this.#starts[this.#at] ?? 0;
    if (line === 0) return;
    this.#starts[this.#at] = 0;
    const hash = hexOf(this.#high, this.#low);
    const count = (this.#seen.get(hash) ?? 0) + 1;
    this.#seen.set(hash, count);
    if (this.#wanted.has(line)) this.hashes.set(line, `${hash}:${count}`);
  }

  /** hash = hash * 37 + entering - leaving * 37^100, modulo 2^64; no product here reaches 2^53. */
  #shift(entering: number): void {
    const leaving = this.#window[this.#at] ?? 0;
    this.#window[this.#at] = entering;
    this.#at = (this.#at + 1) % WINDOW;
    const low = this.#low * FACTOR + entering;
    const high = this.#high * FACTOR + Math.floor(low / TWO_32);
    const lessLow = LEAVING.low * leaving;
    const lessHigh = LEAVING.high * leaving + Math.floor(lessLow / TWO_32);
    const difference = (low >>> 0) - (lessLow >>> 0);
    this.#low = difference >>> 0;
    this.#high = ((high >>> 0) - (lessHigh >>> 0) - (difference < 0 ? 1 : 0)) >>> 0;
  }
}

function hexOf(high: number, low: number): string {
  if (high === 0) return low.toString(16);
  return high.toString(16) + low.toString(16).padStart(8, '0');
}
