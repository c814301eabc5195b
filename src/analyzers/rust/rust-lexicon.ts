import type { Lexicon } from '../brackets/lex-brackets.ts';

const LINE_COMMENT = /\/\/[^\n]*/y;
const COMMENT_EDGE = /\/\*|\*\//g;
const RAW_TEXT = /[bc]?r(?<hashes>#*)"/y;
const TEXT = /"[^"\\]*(?:\\[^][^"\\]*)*"/y;
const CHARACTER = /'(?:\\(?:u\{[^}\n]*\}|x[^\n]{2}|[^\n])|[^'\\\n])'/uy;

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Comments nest in Rust. */
function endOfComment(text: string, at: number): number | 'unclosed' {
  COMMENT_EDGE.lastIndex = at;
  let depth = 0;
  for (let edge = COMMENT_EDGE.exec(text); edge !== null; edge = COMMENT_EDGE.exec(text)) {
    depth += edge[0] === '/*' ? 1 : -1;
    if (depth === 0) return COMMENT_EDGE.lastIndex;
  }
  return 'unclosed';
}

function endOfRawText(text: string, at: number): number | 'unclosed' | undefined {
  RAW_TEXT.lastIndex = at;
  const opening = RAW_TEXT.exec(text);
  if (opening === null) return undefined;
  const closing = `"${opening.groups?.['hashes'] ?? ''}`;
  const end = text.indexOf(closing, RAW_TEXT.lastIndex);
  return end === -1 ? 'unclosed' : end + closing.length;
}

/** Rust's comments and texts. A quote that begins no character is a lifetime's. */
export const RUST_LEXICON: Lexicon = {
  endOf(text, at) {
    switch (text.charAt(at)) {
      case '/':
        return text.startsWith('/*', at) ? endOfComment(text, at) : endOf(LINE_COMMENT, text, at);
      case 'b':
      case 'c':
      case 'r':
        return endOfRawText(text, at);
      case '"':
        return endOf(TEXT, text, at) ?? 'unclosed';
      case "'":
        return endOf(CHARACTER, text, at);
      default:
        return undefined;
    }
  },
};
