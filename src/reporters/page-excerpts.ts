import type { Finding, Severity } from '../model/finding.ts';
import type { PageExcerpt } from '../model/page-record.ts';

/** The lines of an analysed file, by its path in the report; absent when it cannot be read any more. */
export type ReadLines = (path: string) => readonly string[] | undefined;

/** Lines shown above and below the one that is found; `SECRET_REACH_LINES` is not less. */
const CONTEXT_LINES = 2;
const MOST_CHARACTERS = 200;
/** Findings with an excerpt, of each severity: about 2 MB of page at the most. */
const MOST_EXCERPTS: Readonly<Record<Severity, number>> = {
  error: 3000,
  warning: 2000,
  notice: 1000,
};

/** What stands for a line that holds a secret: the page must not tell what the finding hides. */
const MASKED = '(masked: this line holds a secret)';

function linesWithSecrets(findings: readonly Finding[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { startLine, endLine, isSecret, secretLines = [] } of findings) {
    for (const line of secretLines) lines.add(line);
    if (isSecret !== true) continue;
    for (let line = startLine; line <= endLine; line += 1) lines.add(line);
  }
  return lines;
}

/** Cuts excerpts out of one file after the other, as long as there is room for more. */
export class ExcerptSource {
  readonly #readLines: ReadLines | undefined;
  readonly #left = { ...MOST_EXCERPTS };
  #lines: readonly string[] | undefined;
  #secret: ReadonlySet<number> = new Set();

  /** Without a way to read there are no excerpts. */
  constructor(readLines: ReadLines | undefined) {
    this.#readLines = readLines;
  }

  /** Goes on to the file of these findings: all that were made in it. */
  open(findings: readonly Finding[]): void {
    const [first] = findings;
    const isWanted = findings.some(({ severity }) => this.#left[severity] > 0);
    this.#lines = first !== undefined && isWanted ? this.#readLines?.(first.path) : undefined;
    this.#secret = linesWithSecrets(findings);
  }

  /** The lines around a finding of the open file. */
  around({ severity, startLine }: Finding): PageExcerpt | null {
    if (this.#lines === undefined || this.#left[severity] === 0) return null;
    // A file that has changed since may have fewer lines.
    if (startLine > this.#lines.length) return null;
    this.#left[severity] -= 1;
    const firstLine = Math.max(1, startLine - CONTEXT_LINES);
    const lines = this.#lines.slice(firstLine - 1, startLine + CONTEXT_LINES);
    return { firstLine, lines: lines.map((line, index) => this.#shown(line, firstLine + index)) };
  }

  #shown(line: string, number: number): string {
    return this.#secret.has(number) ? MASKED : line.slice(0, MOST_CHARACTERS);
  }
}
