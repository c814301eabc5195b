import { describe, expect, it } from 'vitest';
import {
  safeJson,
  safeLines,
  safeSentence,
  safeText,
  shorten,
} from '../../../src/reporters/safe-text.ts';
import { commandsIn } from '../../support/runner/log-commands.ts';

/** Texts that forge a command when they are printed as they are. */
const FORGERIES = [
  '::error file=x::forged',
  '   ::set-output name=conclusion::success',
  '\u00a0::warning::x',
  '\u3000\t::add-mask::1',
  'path/##[set-output name=conclusion;]success',
  'x ##[add-matcher]evil.json',
  '###[error]x',
  'a\n::error::forged',
  'a\r::add-mask::1',
  'a\r\n::stop-commands::token',
  JSON.stringify('quoted ##[error]x'),
  '::ERROR::case does not matter',
];

describe('safeText', () => {
  it.each(FORGERIES)('takes the command out of %j', (text) => {
    expect(commandsIn(text)).not.toEqual([]);
    expect(commandsIn(safeText(text))).toEqual([]);
    expect(commandsIn(safeLines(text).join('\n'))).toEqual([]);
    expect(commandsIn(safeSentence(text))).toEqual([]);
    expect(commandsIn(safeJson({ text }))).toEqual([]);
  });

  it('leaves ordinary text alone, whatever its script', () => {
    for (const text of ['a b', 'Foo::Bar', 'C#', 'x[0]', 'naïve', '日本語.py', '😀', 'a\\b', '']) {
      expect(safeText(text)).toBe(text);
    }
  });

  it('shows what acts on a terminal instead of letting it act', () => {
    expect(safeText('\u001b[31mred\u0007\u009b0m')).toBe(String.raw`\x1b[31mred\x07\x9b0m`);
    expect(safeText('a\tb\rc\nd\0')).toBe(String.raw`a\tb\rc\nd\x00`);
  });

  it('shows what hides or reorders text', () => {
    expect(safeText('a\u202etxt.exe')).toBe(String.raw`a\u{202e}txt.exe`);
    expect(safeText('a\u200b\u00ad\ufeffb')).toBe(String.raw`a\u{200b}\xad\u{feff}b`);
    expect(safeText('\u{e0041}\ufe0f\u3164')).toBe(String.raw`\u{e0041}\u{fe0f}\u{3164}`);
  });

  it('shows half a surrogate pair, which no encoding can carry', () => {
    expect(safeText('a\ud83d')).toBe(String.raw`a\u{d83d}`);
    expect(safeText('\ude00a')).toBe(String.raw`\u{de00}a`);
  });

  it('keeps the words of a command readable', () => {
    expect(safeText('see ##[error] here')).toBe(String.raw`see ##\[error] here`);
    expect(safeText('  ::error::x')).toBe(String.raw`  \::error::x`);
  });
});

describe('safeLines', () => {
  it('ends a line at everything that any reader takes for an end', () => {
    expect(safeLines('a\nb\r\nc\rd\u2028e\u2029f\u0085g\vh\fi')).toEqual('abcdefghi'.split(''));
  });

  it('keeps blank lines, and makes one line of no text', () => {
    expect(safeLines('a\n\nb\n')).toEqual(['a', '', 'b', '']);
    expect(safeLines('')).toEqual(['']);
  });
});

describe('safeSentence', () => {
  it('puts a space for each line end', () => {
    expect(safeSentence('Expected one.\nFound two.\r\nEnd')).toBe('Expected one. Found two. End');
  });
});

describe('safeJson', () => {
  it('reads back as the same value', () => {
    const value = { text: '##[x]\u202e\u{e0041}\ud800\u007f\u2028\n', list: ['##', '[', 1, null] };
    expect(JSON.parse(safeJson(value))).toEqual(value);
  });

  it('is one line without active characters', () => {
    expect(safeJson(['a\nb\u202e\u{e0041}##['])).toBe(
      String.raw`["a\nb\u202e\udb40\udc41##\u005b"]`,
    );
  });
});

describe('shorten', () => {
  it('leaves text that fits, and marks text it cut', () => {
    expect(shorten('abcde', 5)).toBe('abcde');
    expect(shorten('abcdef', 5)).toBe('abcd…');
  });

  it('never cuts a character in two', () => {
    expect(shorten('ab😀cd', 4)).toBe('ab…');
    expect(shorten('ab😀cd', 5)).toBe('ab😀…');
  });
});
