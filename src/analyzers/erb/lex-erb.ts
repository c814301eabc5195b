/** One tag of a template, with Ruby in it; comments and escaped tags are none. Offsets are in UTF-16 code units. */
export interface ErbTag {
  /** `raw` is `<%==`, whose value is put into the page as it is. */
  readonly kind: 'code' | 'output' | 'raw';
  /** Where its `<%` is. */
  readonly start: number;
  readonly codeStart: number;
  readonly codeEnd: number;
  /** What follows its `%>`. */
  readonly end: number;
}

/** A template cut into its tags. */
export interface LexedErb {
  readonly tags: readonly ErbTag[];
  /** Where a tag begins that nothing ends. */
  readonly unclosed: number | undefined;
}

const OPENING = /<%(?<mark>==?|[-#%|])?/g;

const KINDS: Readonly<Record<string, ErbTag['kind']>> = { '=': 'output', '==': 'raw' };

/** The tag whose opening was found; `undefined` where nothing ends it. */
function tagOf(opening: RegExpExecArray, text: string): ErbTag | undefined {
  const start = opening.index;
  const codeStart = start + opening[0].length;
  const close = text.indexOf('%>', codeStart);
  if (close === -1) return undefined;
  const trim = text.charAt(close - 1);
  const isTrimmed = close > codeStart && (trim === '-' || trim === '=');
  const kind = KINDS[opening.groups?.['mark'] ?? ''] ?? 'code';
  return { kind, start, codeStart, codeEnd: isTrimmed ? close - 1 : close, end: close + 2 };
}

/** Finds the tags of a template, as Erubi does, which Rails uses. Linear in the text's length. */
export function lexErb(text: string): LexedErb {
  const tags: ErbTag[] = [];
  OPENING.lastIndex = 0;
  for (let found = OPENING.exec(text); found !== null; found = OPENING.exec(text)) {
    const mark = found.groups?.['mark'] ?? '';
    // `<%%` stands for `<%` on the page.
    if (mark === '%') continue;
    const tag = tagOf(found, text);
    if (tag === undefined) return { tags, unclosed: found.index };
    if (mark !== '#') tags.push(tag);
    OPENING.lastIndex = tag.end;
  }
  return { tags, unclosed: undefined };
}
