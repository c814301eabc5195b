import type { SourceFile } from './define-analyzer.ts';
import { defineTextAnalyzer } from './define-text-analyzer.ts';
import { createLineIndex } from './line-index.ts';
import { defineRulePage, type OwnMatch } from './own-rule.ts';
import { isProse } from './text-files.ts';

type Rule = 'in-word' | 'hidden-text' | 'filler';

/** The rules of `invisible`. */
export const INVISIBLE_PAGE = defineRulePage<Rule>({
  page: 'invisible',
  title: 'Invisible characters',
  preface: 'Looks at all text for characters that are there and cannot be seen.',
  rules: {
    'in-word': {
      severity: 'warning',
      isEnabled: true,
      summary: 'A word of code has an invisible character in it.',
      help: 'Two names that look the same are then two names, and a search finds one of them. It came with text that was copied from a web page, or on purpose. Delete it; in a string write an escape such as `\\u200B`. Text meant for people is left alone.',
    },
    'hidden-text': {
      severity: 'warning',
      isEnabled: true,
      summary: 'Text is written in characters that nobody sees.',
      help: 'Tag characters (U+E0000 to U+E007F) spell out ASCII invisibly. People read past it and programs, language models among them, do not. Flags of regions, which use them too, are left alone.',
    },
    filler: {
      severity: 'warning',
      isEnabled: true,
      summary: 'Code has a letter that looks like a space.',
      help: 'Hangul fillers (U+115F, U+1160, U+3164, U+FFA0) are letters without ink, so that a name can consist of them: a variable that nobody sees. Between Hangul letters, and in text meant for people, they are left alone.',
    },
  },
});

/** Zero-width spaces and joiners, word joiner, byte order mark within the text, soft hyphen. */
const IN_WORD =
  /(?<=[A-Za-z0-9_$])[\u00AD\u180E\u200B-\u200D\u2060-\u2064\uFEFF]+(?=[A-Za-z0-9_$])/g;

/** Tag characters, with the black flag that they may belong to. */
const TAGS = /\u{1F3F4}?[\u{E0000}-\u{E007F}]+/gu;

/** The picture of a region's flag: a black flag, at most six letters or digits, and an end. */
const FLAG = /^\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,6}\u{E007F}$/u;

const FILLER =
  /(?<![\u1100-\u11FF\u3131-\u318E\uAC00-\uD7A3\uFFA1-\uFFDC])[\u115F\u1160\u3164\uFFA0]+(?![\u1100-\u11FF\u3131-\u318E\uAC00-\uD7A3\uFFA1-\uFFDC])/g;

function nameOf(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What the tags spell, as far as it can be shown. */
function spelledBy(tags: string): string {
  return Array.from(tags.slice(0, 200), (tag) =>
    String.fromCodePoint((tag.codePointAt(0) ?? 0) % 0x1_0000),
  )
    .join('')
    .replaceAll(/[^ -~]/g, '');
}

interface Place {
  readonly rule: Rule;
  readonly message: string;
  readonly start: number;
  readonly length: number;
}

function placesOf(text: string, isForPeople: boolean): Place[] {
  const found: Place[] = [];
  for (const { index, 0: tags } of text.matchAll(TAGS)) {
    if (FLAG.test(tags)) continue;
    const message = `Invisible characters spell ${JSON.stringify(spelledBy(tags))}`;
    found.push({ rule: 'hidden-text', message, start: index, length: tags.length });
  }
  if (isForPeople) return found;
  for (const { index, 0: hidden } of text.matchAll(IN_WORD)) {
    const message = `This word has the invisible character ${nameOf(hidden)} in it`;
    found.push({ rule: 'in-word', message, start: index, length: hidden.length });
  }
  for (const { index, 0: filler } of text.matchAll(FILLER)) {
    const message = `The letter ${nameOf(filler)} looks like a space and is none`;
    found.push({ rule: 'filler', message, start: index, length: filler.length });
  }
  return found;
}

function inspect({ path, text }: SourceFile): OwnMatch<Rule>[] {
  const places = placesOf(text, isProse(path));
  if (places.length === 0) return [];
  const index = createLineIndex(text);
  return places.map(({ rule, message, start, length }) => ({
    rule,
    message,
    range: index.rangeOfUtf16(start, start + length),
  }));
}

/** Characters that are there and cannot be seen. */
export const invisible = defineTextAnalyzer({
  name: 'Invisible characters',
  page: INVISIBLE_PAGE,
  inspect,
});
