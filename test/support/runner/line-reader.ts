/**
 * Splits what a process writes into lines as .NET's reader does, at LF, CR and CR LF, and hands each
 * on when it is whole: so do lines of stdout and stderr come in the order the runner handles them.
 */
export class LineReader {
  readonly #onLine: (line: string) => void;
  #rest = '';

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  push(text: string): void {
    const lines = (this.#rest + text).split(/\r\n|\r(?=[^])|\n/);
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#onLine(line);
  }

  /** The last line, when it has no end. */
  end(): void {
    const rest = this.#rest.replace(/\r$/, '');
    if (rest !== '') this.#onLine(rest);
    this.#rest = '';
  }
}
