import { describe, expect, it } from 'vitest';
import {
  blobUrl,
  codeSpan,
  helpLink,
  link,
  ownMarkdown,
  table,
} from '../../../src/reporters/markdown.ts';

const CONTEXT = {
  serverUrl: 'https://github.com',
  repository: 'octo/demo',
  sha: 'c'.repeat(40),
  pathPrefix: '',
  runUrl: 'https://github.com/octo/demo/actions/runs/1',
};

describe('a code span', () => {
  it.each([
    ['plain', '`plain`'],
    ['a `b` c', '``a `b` c``'],
    ['`', '`` ` ``'],
    ['``x', '``` ``x ```'],
    [' x ', '`  x  `'],
    ['', '` `'],
    ['a\nb', '`a b`'],
    ['<img src=x onerror=alert(1)>', '`<img src=x onerror=alert(1)>`'],
    ['@octo #1 https://x.example', '`@octo #1 https://x.example`'],
  ])('of %j is %s', (text, markdown) => {
    expect(codeSpan(text)).toBe(markdown);
  });

  it('shows what would hide or reorder text', () => {
    expect(codeSpan('a\u202eb\u0000')).not.toMatch(/\u202e/);
  });

  it('shortens a long text', () => {
    expect(codeSpan('x'.repeat(1000), 10)).toBe(`\`${'x'.repeat(9)}…\``);
  });
});

describe('a table', () => {
  it('keeps pipes inside their cells', () => {
    expect(table(['A', 'B'], [[codeSpan('a|b'), ownMarkdown('c')]])).toBe(
      '| A | B |\n| --- | --- |\n| `a\\|b` | c |',
    );
  });
});

describe('a link', () => {
  it('leads to the lines of the file at the commit', () => {
    expect(blobUrl(CONTEXT, 'src/a.ts', { startLine: 3, endLine: 5 })).toBe(
      `https://github.com/octo/demo/blob/${CONTEXT.sha}/src/a.ts#L3-L5`,
    );
    expect(
      blobUrl({ ...CONTEXT, pathPrefix: 'app' }, 'a.ts', { startLine: 3, endLine: 3 }),
    ).toMatch(/\/app\/a\.ts#L3$/);
  });

  it.each([
    ['a)b(c.ts', 'a%29b%28c.ts'],
    ['a b#?.ts', 'a%20b%23%3F.ts'],
    ['a|b`c<d>.ts', 'a%7Cb%60c%3Cd%3E.ts'],
    ["it's*!.ts", 'it%27s%2A%21.ts'],
    ['a\nb\\c.ts', 'a%0Ab%5Cc.ts'],
    ['\ud800.ts', '%EF%BF%BD.ts'],
  ])('keeps %j inside its address', (path, encoded) => {
    expect(blobUrl(CONTEXT, path)).toBe(
      `https://github.com/octo/demo/blob/${CONTEXT.sha}/${encoded}`,
    );
  });

  it('is none without an address', () => {
    expect(link(codeSpan('x'), undefined)).toBe('`x`');
    expect(link(codeSpan('x'), 'https://x.example/')).toBe('[`x`](https://x.example/)');
  });

  it.each([
    ['https://docs.astral.sh/ruff/rules/F401/', 'https://docs.astral.sh/ruff/rules/F401/'],
    ['https://x.example/a_(b)', 'https://x.example/a_%28b%29'],
    ['http://x.example/', undefined],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['not a url', undefined],
    [`https://x.example/${'a'.repeat(600)}`, undefined],
    [undefined, undefined],
  ])('to the help %s is %s', (url, address) => {
    expect(helpLink(url)).toBe(address);
  });
});
