import type { Lexicon } from '../brackets/lex-brackets.ts';

const LINE_COMMENT = /\/\/[^\n]*/y;
const TEXT_BLOCK = /"""[^"\\]*(?:(?:\\[^]|"(?!""))[^"\\]*)*"""/y;
const TEXT = /"[^"\\\n]*(?:\\[^\n][^"\\\n]*)*"/y;
const CHARACTER = /'(?:[^'\\\n]|\\[^\n])+'/y;

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Java's comments and texts. */
export const JAVA_LEXICON: Lexicon = {
  endOf(text, at) {
    switch (text.charAt(at)) {
      case '/': {
        if (!text.startsWith('/*', at)) return endOf(LINE_COMMENT, text, at);
        const end = text.indexOf('*/', at + 2);
        return end === -1 ? 'unclosed' : end + 2;
      }
      case '"': {
        const pattern = text.startsWith('"""', at) ? TEXT_BLOCK : TEXT;
        return endOf(pattern, text, at) ?? 'unclosed';
      }
      case "'":
        return endOf(CHARACTER, text, at) ?? 'unclosed';
      default:
        return undefined;
    }
  },
};
