import type { ErbTag } from './lex-erb.ts';

/** What is put in place of a tag's marks; each is as long as they are at most. */
interface Marks {
  readonly opening: string;
  readonly closing: string;
}

/** How a template is written as Ruby. */
interface Layout {
  /** Puts space in place of what is no Ruby. */
  blank(text: string): string;
  marksOf(tag: ErbTag, code: string): Marks;
}

function layOut(text: string, tags: readonly ErbTag[], layout: Layout): string {
  const parts: string[] = [];
  let at = 0;
  for (const tag of tags) {
    const code = text.slice(tag.codeStart, tag.codeEnd);
    const { opening, closing } = layout.marksOf(tag, code);
    parts.push(layout.blank(text.slice(at, tag.start)), opening.padEnd(tag.codeStart - tag.start));
    parts.push(code, closing.padEnd(tag.end - tag.codeEnd));
    at = tag.end;
  }
  return parts.join('') + layout.blank(text.slice(at));
}

const utf8 = new TextEncoder();

/** Whether a tag holds nothing, or nothing but a comment. */
const isEmpty = (code: string): boolean => /^(?:#[^\n]*)?$/.test(code.trim());

const FOR_PARSER: Layout = {
  // A space for each byte, so that offsets in bytes stay.
  blank: (text) => text.replaceAll(/[^\n]+/g, (piece) => ' '.repeat(utf8.encode(piece).length)),
  marksOf: ({ kind }, code) => ({
    opening: kind === 'code' || isEmpty(code) ? ';' : ';_=',
    // A line of its own, since the code may end with a comment.
    closing: '\n;',
  }),
};

/** Whether code ends where its tag does: no block goes on after it, and no comment hides what follows. */
const isWhole = (code: string): boolean =>
  !/[\n#|]/.test(code) && !/(?:\bdo|\{)$/.test(code.trimEnd().slice(-3));

const FOR_RULES: Layout = {
  // A space for each UTF-16 code unit, so that columns stay.
  blank: (text) => text.replaceAll(/[^\n]+/g, (piece) => ' '.repeat(piece.length)),
  marksOf({ kind }, code) {
    if (kind === 'raw' && isWhole(code)) return { opening: 'raw(', closing: ')' };
    const lastLine = code.slice(code.lastIndexOf('\n') + 1);
    return { opening: ';', closing: lastLine.includes('#') ? '' : ';' };
  },
};

/**
 * The Ruby that a template stands for, for a parser: every byte is where it was in the template. What
 * is output is assigned to `_`, which may go on with a block in later tags.
 */
export function layOutForParser(text: string, tags: readonly ErbTag[]): string {
  return layOut(text, tags, FOR_PARSER);
}

/**
 * The same for rules: every character is in its line and column. `<%==` is written as what it means,
 * `raw(…)`, so that the rules about it see it.
 */
export function layOutForRules(text: string, tags: readonly ErbTag[]): string {
  return layOut(text, tags, FOR_RULES);
}
