import { safeLines, safeText, shorten } from '../safe-text.ts';

/** What GitHub takes of a description (SARIF support for code scanning, docs.github.com). */
const DESCRIPTION_CHARS = 1024;

/** Longest message; some linters quote whole lines. */
const MESSAGE_CHARS = 2000;

/** `[text](target)` would be a link (SARIF 2.1.0, 3.11.6), so the bracket is escaped. */
export function withoutLinks(text: string): string {
  return text.replaceAll('](', String.raw`\](`);
}

/** Untrusted text as a message, its lines kept. */
export function messageOf(text: string): { readonly text: string } {
  const lines = withoutLinks(shorten(safeLines(text).join('\n'), MESSAGE_CHARS));
  return { text: lines.trim() === '' ? '(no message)' : lines };
}

/** Untrusted text as a description, on one line. */
export function descriptionOf(text: string): { readonly text: string } {
  return { text: shorten(withoutLinks(safeText(text)), DESCRIPTION_CHARS) };
}
