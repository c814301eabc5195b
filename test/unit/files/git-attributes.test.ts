import { describe, expect, it } from 'vitest';
import {
  attributesOf,
  MAX_ATTRIBUTE_LINES,
  parseAttributeFile,
} from '../../../src/files/git-attributes.ts';

/** The attributes of a path under `.gitattributes` files by folder, from the root down. */
function attributes(
  files: Readonly<Record<string, string>>,
  path: string,
): Record<string, unknown> {
  const parsed = new Map(
    Object.entries(files).map(([folder, text]) => [folder, parseAttributeFile(text)]),
  );
  return Object.fromEntries(attributesOf(path, (folder) => parsed.get(folder)));
}

describe('attributesOf', () => {
  it('reads set, unset, unspecified and valued attributes', () => {
    expect(attributes({ '': '* a -b !c d=e f=\n' }, 'x')).toEqual({
      a: true,
      b: false,
      c: undefined,
      d: 'e',
      f: '',
    });
  });

  it('lets the last line that matches decide, attribute by attribute', () => {
    expect(attributes({ '': '* a b\n*.py -a\n' }, 'x.py')).toEqual({ a: false, b: true });
  });

  it('lets a deeper file outrank a higher one', () => {
    const files = { '': '* a\n', lib: '*.py -a\n' };
    expect(attributes(files, 'lib/x.py')).toEqual({ a: false });
    expect(attributes(files, 'x.py')).toEqual({ a: true });
  });

  it('ties a pattern with a slash to the file’s own folder', () => {
    const files = { '': '/x.py a\nlib/*.py b\n', lib: '/x.py c\n' };
    expect(attributes(files, 'x.py')).toEqual({ a: true });
    expect(attributes(files, 'lib/x.py')).toEqual({ b: true, c: true });
  });

  it('does not take what lies below a folder that a pattern names', () => {
    expect(attributes({ '': 'lib a\nlib/ b\nlib/** c\n' }, 'lib/x.py')).toEqual({ c: true });
  });

  it('expands macros of the root file, and only those', () => {
    const files = {
      '': '[attr]gen linguist-generated -diff\n*.py gen\n',
      lib: '[attr]own a\n* own\n',
    };
    expect(attributes(files, 'x.py')).toEqual({
      gen: true,
      'linguist-generated': true,
      diff: false,
    });
    expect(attributes(files, 'lib/x.rb')).toEqual({ own: true });
  });

  it('does not expand a macro that is unset again', () => {
    const file = '[attr]gen linguist-generated\n*.py gen\nx.py -gen\n';
    expect(attributes({ '': file }, 'x.py')).toEqual({ gen: false });
  });

  it('ends on macros that name each other', () => {
    const file = '[attr]a b\n[attr]b a\n* a\n';
    expect(attributes({ '': file }, 'x')).toEqual({ a: true, b: true });
  });

  it('knows binary without being told', () => {
    expect(attributes({ '': '*.png binary\n' }, 'x.png')).toEqual({
      binary: true,
      diff: false,
      merge: false,
      text: false,
    });
  });

  it('reads quoted patterns with C escapes and octal bytes', () => {
    const file = '"a b.py" x\n"t\\tab.py" y\n"\\303\\251.py" z\n';
    expect(attributes({ '': file }, 'a b.py')).toEqual({ x: true });
    expect(attributes({ '': file }, 't\tab.py')).toEqual({ y: true });
    expect(attributes({ '': file }, 'é.py')).toEqual({ z: true });
  });

  it('passes over comments, negative patterns, lines with an invalid name and lines that are too long', () => {
    const long = `${'*'.repeat(2_048)} d\n`;
    expect(attributes({ '': `# * a\n!* b\n* c bad/name\n${long}* e\r\n` }, 'x')).toEqual({
      e: true,
    });
  });

  it('passes over a byte order mark', () => {
    expect(attributes({ '': '\uFEFF* a\n' }, 'x')).toEqual({ a: true });
  });

  it('reads no more lines than its limit', () => {
    const file = '* a\n'.repeat(MAX_ATTRIBUTE_LINES + 10);
    expect(parseAttributeFile(file).rules).toHaveLength(MAX_ATTRIBUTE_LINES);
  });
});
