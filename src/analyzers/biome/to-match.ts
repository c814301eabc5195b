import type { Match, Range, Severity } from '../../model/finding.ts';
import { helpUrlOf } from '../help-url.ts';
import { createLineIndex, type LineIndex } from '../line-index.ts';
import { toMessage } from '../to-message.ts';
import type { Diagnostic, Span } from './biome-module.ts';
import { fixOf } from './code-fix.ts';

const SEVERITIES: Readonly<Record<Diagnostic['severity'], Severity>> = {
  fatal: 'error',
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** The page of a rule: its name in the URL is in lower case with hyphens. */
export function pageOf(name: string): string {
  const page = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `https://biomejs.dev/linter/rules/${page}/`;
}

/** What a diagnostic's category makes of it. */
export type Kind =
  | { readonly kind: 'syntax' }
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'suppression'; readonly rule: string }
  /** The engine's word on something that is not the file's text. */
  | { readonly kind: 'other' };

/** Sorts a diagnostic by its category, such as `lint/suspicious/noDebugger`. */
export function kindOf({ category = '' }: Diagnostic): Kind {
  if (category === 'parse' || category.startsWith('syntax/')) return { kind: 'syntax' };
  if (category.startsWith('lint/')) return { kind: 'rule', rule: category.slice('lint/'.length) };
  if (category.startsWith('suppressions/')) return { kind: 'suppression', rule: category };
  return { kind: 'other' };
}

function helpUrlFor(kind: Kind): string {
  if (kind.kind === 'rule') return pageOf(kind.rule.slice(kind.rule.lastIndexOf('/') + 1));
  if (kind.kind === 'suppression') return 'https://biomejs.dev/analyzer/suppressions/';
  return helpUrlOf('biome', 'syntax');
}

/** How much of the text around a place is given. */
const AROUND_BYTES = 32;

/** The places of one file's diagnostics. Made only for a file that has any. */
export class FilePlaces {
  readonly bytes: Uint8Array;
  readonly index: LineIndex;
  /** Where the code ends: what is missing there is not shown in a line after it. */
  readonly #codeEnd: number;

  constructor(text: string) {
    this.bytes = new TextEncoder().encode(text);
    this.index = createLineIndex(text);
    this.#codeEnd = new TextEncoder().encode(text.trimEnd()).length;
  }

  rangeOf(diagnostic: Diagnostic): Range {
    const [start, end] = spanOf(diagnostic);
    return this.index.rangeOfUtf8(Math.min(start, this.#codeEnd), Math.min(end, this.#codeEnd));
  }

  /** The text at a diagnostic's place. */
  textOf(diagnostic: Diagnostic): string {
    const [start, end] = spanOf(diagnostic);
    return this.#decode(start, end);
  }

  /** Some text before a diagnostic's place. */
  textBefore(diagnostic: Diagnostic): string {
    const [start] = spanOf(diagnostic);
    return this.#decode(Math.max(0, start - AROUND_BYTES), start);
  }

  /** Some text after a diagnostic's place. */
  textAfter(diagnostic: Diagnostic): string {
    const [, end] = spanOf(diagnostic);
    return this.#decode(end, end + AROUND_BYTES);
  }

  #decode(start: number, end: number): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.bytes.subarray(start, end));
  }
}

function spanOf({ location }: Diagnostic): Span {
  return location.span ?? [0, 0];
}

/** A diagnostic as a match. */
export function toMatch(diagnostic: Diagnostic, places: FilePlaces): Match {
  const kind = kindOf(diagnostic);
  const fix = fixOf(diagnostic, places.bytes, places.index);
  return {
    rule: 'rule' in kind ? kind.rule : 'syntax',
    severity: SEVERITIES[diagnostic.severity],
    message: toMessage(diagnostic.description.trim()),
    helpUrl: helpUrlFor(kind),
    ...places.rangeOf(diagnostic),
    ...(fix === undefined ? {} : { fix }),
  };
}
