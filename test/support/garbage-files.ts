/** One text that no analyzer was made for. */
export interface Garbage {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** How deep nested texts nest, as the project's requirements name it. */
const DEPTH = 10_000;

const MEBIBYTE = 2 ** 20;

/** A linear congruential generator (numbers of Numerical Recipes): the same bytes on every run. */
function randomBytes(count: number): Buffer {
  let state = 1;
  return Buffer.from(
    Array.from({ length: count }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 24;
    }),
  );
}

/** What a file of that name begins with when it is not to be taken for plain text. */
function openingOf(path: string): string {
  return /\.(?:php|phtml)$/.test(path) ? '<?php ' : '';
}

/** Texts that break parsers, for a file of a given name. */
export function garbageFiles(path: string): readonly Garbage[] {
  const opening = openingOf(path);
  const nested = (open: string, close: string): string =>
    `${opening}x = ${open.repeat(DEPTH)}1${close.repeat(DEPTH)}`;
  const bytes = randomBytes(64 * 1024);
  const texts = [
    { name: 'no text at all', text: '' },
    { name: 'random bytes read as UTF-8', text: opening + bytes.toString('utf8') },
    { name: 'random bytes read as Latin-1', text: opening + bytes.toString('latin1') },
    { name: 'lone surrogates', text: `${opening}x = '\ud800' + "\udc00 \ud83d"\n`.repeat(50) },
    { name: 'NUL characters', text: `${opening}x\0= \0\0'\0'\n` },
    { name: 'a byte order mark and carriage returns', text: `\ufeff${opening}x = (\r\n\r"é\r` },
    { name: 'one line of a mebibyte', text: `${opening}x = "${'a '.repeat(MEBIBYTE / 2)}"` },
    { name: 'a mebibyte of one operator', text: opening + '1+'.repeat(MEBIBYTE / 2) },
    { name: 'unclosed quotes', text: opening + '\'"`'.repeat(DEPTH) },
    { name: '10,000 nested parentheses', text: nested('(', ')') },
    { name: '10,000 nested lists', text: nested('[', ']') },
    { name: '10,000 nested blocks', text: nested('{', '}') },
    { name: '10,000 open brackets of each kind', text: `${opening}x = ${'([{'.repeat(DEPTH)}` },
    { name: '10,000 conditions in one another', text: opening + 'if (a) { '.repeat(DEPTH) },
  ];
  return texts.map((garbage) => ({ ...garbage, path }));
}
