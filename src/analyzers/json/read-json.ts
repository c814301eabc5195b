import { printParseErrorCode, visit } from 'jsonc-parser';

/** A mistake in a text; offsets in UTF-16 code units. */
export interface JsonMistake {
  readonly kind: 'duplicate-key' | 'syntax';
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** Most mistakes told of one file: one missing bracket is echoed by much that follows it. */
const KEY_LIMIT = 20;

/** Longest key quoted in a message, in UTF-16 code units. */
const NAME_LIMIT = 60;

/** Errors by the parser's names for them. */
const WORDS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is no value of JSON',
  InvalidNumberFormat: 'this is no number of JSON',
  PropertyNameExpected: 'expected a key in double quotes',
  ValueExpected: 'expected a value',
  ColonExpected: 'expected a colon',
  CommaExpected: 'expected a comma',
  CloseBraceExpected: 'expected `}`',
  CloseBracketExpected: 'expected `]`',
  EndOfFileExpected: 'expected the end of the file',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'this comment is never closed',
  UnexpectedEndOfString: 'this text is never closed',
  InvalidUnicode: '`\\u` needs four hexadecimal digits',
  InvalidEscapeCharacter: 'JSON does not know this escape',
  InvalidCharacter: 'a control character stands in a text',
};

/** Reads a text as JSON: its first syntax error, or else keys that an object has twice. */
export function readJson(text: string, { isLoose }: { readonly isLoose: boolean }): JsonMistake[] {
  const objects: Set<string>[] = [];
  const keys: JsonMistake[] = [];
  const errors: JsonMistake[] = [];
  const options = { disallowComments: !isLoose, allowTrailingComma: isLoose };
  visit(
    text,
    {
      onObjectBegin: () => {
        objects.push(new Set());
      },
      onObjectEnd: () => {
        objects.pop();
      },
      onObjectProperty: (key, offset, length) => {
        const known = objects.at(-1);
        if (known === undefined || keys.length === KEY_LIMIT) return;
        if (known.has(key)) {
          const message = `the key \`${key.slice(0, NAME_LIMIT)}\` is there twice; the first value is lost`;
          keys.push({ kind: 'duplicate-key', message, start: offset, end: offset + length });
        }
        known.add(key);
      },
      onError: (code, offset, length) => {
        if (errors.length > 0) return;
        const name = printParseErrorCode(code);
        const message = WORDS[name] ?? name;
        errors.push({ kind: 'syntax', message, start: offset, end: offset + length });
      },
    },
    options,
  );
  return errors.length > 0 ? errors : keys;
}
