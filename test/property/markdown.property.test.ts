import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blobUrl, codeSpan, table } from '../../src/reporters/markdown.ts';

const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '`',
        '``',
        '```',
        '|',
        '\\',
        '\\|',
        '\n',
        '\r',
        ' ',
        '<',
        '>',
        '[',
        ']',
        '(',
        ')',
      ),
      fc.constantFrom(
        '**',
        '@octo',
        '#1',
        '<!--',
        '<script>',
        '&#96;',
        '\u2028',
        '\u0085',
        '~~~',
        '$',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** CommonMark 0.31.2, 6.1: a code span ends at the next run of backticks as long as the one that began it. */
function codeSpanAtStart(
  markdown: string,
): { readonly content: string; readonly rest: string } | undefined {
  const fence = /^`+/.exec(markdown)?.[0];
  if (fence === undefined) return undefined;
  const body = markdown.slice(fence.length);
  const end = [...body.matchAll(/`+/g)].find(([run]) => run.length === fence.length);
  if (end === undefined) return undefined;
  return { content: body.slice(0, end.index), rest: body.slice(end.index + fence.length) };
}

/** GFM, 4.10: cells end at pipes that no backslash precedes. */
function cellsOf(row: string): readonly string[] {
  return row
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
}

describe('Markdown around hostile text', () => {
  it('holds all of it in one code span on one line', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = codeSpan(text);
        const span = codeSpanAtStart(markdown);
        expect(span).toBeDefined();
        expect(span?.rest).toBe('');
        // oxlint-disable-next-line no-control-regex
        expect(markdown).not.toMatch(/[\u0000-\u001f\u0085\u2028\u2029]/);
      }),
    );
  });

  it('keeps a table’s rows and cells', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileText, hostileText), { maxLength: 5 }), (rows) => {
        const markdown = table(
          ['A', 'B'],
          rows.map((cells) => cells.map((cell) => codeSpan(cell))),
        );
        const lines = markdown.split('\n');
        expect(lines).toHaveLength(rows.length + 2);
        for (const line of lines.slice(2)) expect(cellsOf(line)).toHaveLength(2);
      }),
    );
  });

  it('keeps any path inside its address, below the repository’s files', () => {
    const context = {
      serverUrl: 'https://github.com',
      repository: 'octo/demo',
      sha: 'c'.repeat(40),
      pathPrefix: '',
      runUrl: '',
    };
    const segment = hostileText.filter(
      (text) => !text.includes('/') && !['', '.', '..'].includes(text),
    );
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 3 }), (segments) => {
        const url = blobUrl(context, segments.join('/'));
        expect(url).toMatch(/^https:\/\/github\.com\/octo\/demo\/blob\/c{40}\/[\w.~%/-]+$/);
        expect(new URL(url).pathname.split('/')).toHaveLength(5 + segments.length);
      }),
    );
  });
});
