import type { Edit, Fix } from '../../model/finding.ts';
import type { LineIndex } from '../line-index.ts';
import { toMessage } from '../to-message.ts';
import type { CodeSuggestion, Diagnostic, Span, SuggestionStep } from './biome-module.ts';

/** How Biome's text of a fix begins that does not change what the program does. */
const SAFE = 'Safe fix: ';

function messageOfFix({ advices }: Diagnostic): string | undefined {
  for (const { log } of advices.advices) {
    const text = log?.[1].map(({ content }) => content).join('') ?? '';
    if (text.startsWith(SAFE)) return toMessage(text.slice(SAFE.length));
  }
  return undefined;
}

/** A change in UTF-8 bytes of the file. */
interface Change {
  start: number;
  end: number;
  text: string;
}

/** Where the rest of a line and as many whole lines after it end. */
function afterLines(source: Uint8Array, from: number, lines: number): number {
  let at = from;
  for (let left = lines + 1; left > 0 && at < source.length; left -= 1) {
    const end = source.indexOf(0x0a, at);
    at = end === -1 ? source.length : end + 1;
  }
  return at;
}

/** Walks along the file by a suggestion's steps; steps that meet make one change. */
class ChangeReader {
  readonly changes: Change[] = [];
  readonly #source: Uint8Array;
  readonly #dictionary: Uint8Array;
  #at = 0;
  #open: Change | undefined;

  constructor(source: Uint8Array, { dictionary, ops }: CodeSuggestion) {
    this.#source = source;
    this.#dictionary = new TextEncoder().encode(dictionary);
    for (const step of ops) this.#follow(step);
  }

  #follow(step: SuggestionStep): void {
    if ('equalLines' in step) {
      this.#keepTo(afterLines(this.#source, this.#at, step.equalLines.line_count));
      return;
    }
    const { equal, insert, delete: deleted } = step.diffOp;
    if (equal !== undefined) this.#keepTo(this.#at + lengthOf(equal.range));
    if (deleted !== undefined) this.#delete(lengthOf(deleted.range));
    if (insert !== undefined) this.#insert(insert.range);
  }

  #keepTo(at: number): void {
    this.#at = at;
    this.#open = undefined;
  }

  #delete(bytes: number): void {
    const change = this.#current();
    this.#at += bytes;
    change.end = this.#at;
  }

  #insert([start, end]: Span): void {
    const bytes = this.#dictionary.subarray(start, end);
    this.#current().text += new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }

  #current(): Change {
    if (this.#open === undefined) {
      this.#open = { start: this.#at, end: this.#at, text: '' };
      this.changes.push(this.#open);
    }
    return this.#open;
  }
}

function lengthOf([start, end]: Span): number {
  return end - start;
}

/** The fix that comes with a diagnostic, if it is one that does not change what the program does. */
export function fixOf(
  diagnostic: Diagnostic,
  source: Uint8Array,
  index: LineIndex,
): Fix | undefined {
  const message = messageOfFix(diagnostic);
  const suggestion = diagnostic.advices.advices.find(
    (advice) => advice.codeSuggestion !== undefined,
  );
  if (message === undefined || suggestion?.codeSuggestion === undefined) return undefined;
  const { changes } = new ChangeReader(source, suggestion.codeSuggestion[1]);
  const edits: Edit[] = changes.map(({ start, end, text }) => ({
    range: index.rangeOfUtf8(start, end),
    text,
  }));
  return { message, edits };
}
