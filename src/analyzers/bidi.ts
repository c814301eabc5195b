import type { SourceFile } from './define-analyzer.ts';
import { defineTextAnalyzer } from './define-text-analyzer.ts';
import { createLineIndex } from './line-index.ts';
import { defineRulePage, type OwnMatch } from './own-rule.ts';
import { isProse } from './text-files.ts';

type Rule = 'unterminated' | 'control';

/** The rules of `bidi`. */
export const BIDI_PAGE = defineRulePage<Rule>({
  page: 'bidi',
  title: 'Bidirectional control characters',
  preface:
    'Looks at all text. These characters are invisible and change the order in which a line is shown: what a reviewer reads is then not what runs ([CVE-2021-42574](https://trojansource.codes)).',
  rules: {
    unterminated: {
      severity: 'error',
      isEnabled: true,
      summary: 'A bidirectional control character is not closed on its line.',
      help: 'It shuffles what follows it on the line, such as the end of a comment or of a string. Nobody types one by accident: look at who wrote the line and why. Delete it, or write an escape such as `\\u202E`. In text meant for people, which may be in Arabic or Hebrew, it is a warning.',
    },
    control: {
      severity: 'warning',
      isEnabled: true,
      summary: 'Code has a bidirectional control character.',
      help: 'It is closed on the same line, so it shuffles no more than what is between. Write an escape such as `\\u2066` if the string needs it. Text meant for people is left alone.',
    },
  },
});

/** Embeddings and overrides open with LRE, RLE, LRO, RLO and close with PDF; isolates with LRI, RLI, FSI and PDI. */
const CONTROL = /[\u202A-\u202E\u2066-\u2069]/;
const EMBEDDING = /[\u202A\u202B\u202D\u202E]/;
const CONTROLS = new RegExp(CONTROL.source, 'g');

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
}

interface Opening {
  readonly at: number;
  readonly closer: string;
}

/** What is still open after a closing character. By UAX #9 a closed isolate closes the embeddings within it. */
function close(open: readonly Opening[], closer: string): readonly Opening[] {
  if (closer === '\u202C') return open.at(-1)?.closer === closer ? open.slice(0, -1) : open;
  const isolate = open.findLastIndex((opening) => opening.closer === closer);
  return isolate === -1 ? open : open.slice(0, isolate);
}

/** Openings deeper than UAX #9 lets them nest say no more. */
const DEPTH_LIMIT = 125;

/** The first opening in a line that nothing closes, as an index into the line; -1 when there is none. */
function unterminatedIn(line: string): number {
  let open: readonly Opening[] = [];
  for (const { index: at, 0: character } of line.matchAll(CONTROLS)) {
    if (character === '\u202C' || character === '\u2069') open = close(open, character);
    else if (open.length < DEPTH_LIMIT) {
      open = [...open, { at, closer: EMBEDDING.test(character) ? '\u202C' : '\u2069' }];
    }
  }
  return open[0]?.at ?? -1;
}

function inspectLine(
  line: string,
  isForPeople: boolean,
): (Omit<OwnMatch<Rule>, 'range'> & { at: number }) | undefined {
  const first = line.search(CONTROL);
  if (first === -1) return undefined;
  const at = unterminatedIn(line);
  if (at !== -1) {
    const message = `The invisible character ${nameOf(line[at] ?? '')} changes the order in which the rest of this line is shown: what runs is not what one reads`;
    return { rule: 'unterminated', message, at, ...(isForPeople && { severity: 'warning' }) };
  }
  if (isForPeople) return undefined;
  const message = `The invisible character ${nameOf(line[first] ?? '')} changes the order in which a part of this line is shown`;
  return { rule: 'control', message, at: first };
}

function inspect({ path, text }: SourceFile): OwnMatch<Rule>[] {
  if (!CONTROL.test(text)) return [];
  const isForPeople = isProse(path);
  const index = createLineIndex(text);
  const found: OwnMatch<Rule>[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const match = inspectLine(line, isForPeople);
    if (match !== undefined) {
      const { at, ...rest } = match;
      found.push({ ...rest, range: index.rangeOfUtf16(start + at, start + at + 1) });
    }
    start += line.length + 1;
  }
  return found;
}

/** Trojan source: characters that show a line in another order than it is read by a machine. */
export const bidi = defineTextAnalyzer({
  name: 'Bidirectional characters',
  page: BIDI_PAGE,
  inspect,
});
