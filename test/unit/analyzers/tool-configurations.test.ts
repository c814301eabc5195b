import { describe, expect, it } from 'vitest';
import { html } from '../../../src/analyzers/html.ts';
import { markdown } from '../../../src/analyzers/markdown.ts';
import { openAnalyzerContext } from '../../support/analyzer-context.ts';

type Files = Readonly<Record<string, string>>;

/** What is said of one of these files: line, column, rule and severity. */
async function toldOf(analyzer: typeof markdown, files: Files, path: string) {
  const loaded = await analyzer.load(openAnalyzerContext(files));
  const matches = loaded.analyze({ path, text: files[path] ?? '' });
  return matches.map(
    ({ startLine, startColumn, rule, severity }) =>
      `${String(startLine)}:${String(startColumn)} ${rule} ${severity}`,
  );
}

const BARE_LINK = '# A\n\nhttps://example.com\n';

describe('a configuration of markdownlint', () => {
  it.each([
    [
      '.markdownlint.json',
      '{\n  "MD999": false,\n  "md013": false,\n  "no-bare-urls": true\n}',
      '2:3',
    ],
    [
      'docs/.markdownlint.jsonc',
      '{\n  // a comment\n  "headings": true, "no-bare-url": true\n}',
      '3:21',
    ],
    ['.markdownlint.yaml', 'default: true\nMD0013: false\n', '2:1'],
    ['.markdownlint-cli2.yaml', 'config:\n  links: true\n  MD34: true\n', '3:3'],
    ['.markdownlint-cli2.jsonc', '{ "config": { "extends": "./base.json",\n "MD0": 1 } }', '2:2'],
  ])('that names a rule there is not is one finding at its line: %s', async (path, text, place) => {
    const files = { [path]: text, 'base.json': '{}' };
    expect(await toldOf(markdown, files, path)).toEqual([`${place} unknown-rule notice`]);
  });

  it.each([
    ['.markdownlint.json', '{ "extends": "some-package/config" }', '1:3'],
    ['.markdownlint.json', '{ "extends": "../outside.json" }', '1:3'],
    ['.markdownlint.yml', 'MD013: false\nextends: broken.yml\n', '2:1'],
    ['.markdownlint-cli2.jsonc', '{\n  "customRules": ["./rule.js"] }', '2:3'],
    ['.markdownlint-cli2.yaml', 'markdownItPlugins: [[a]]\n', '1:1'],
  ])('says what is not followed, at its line: %s %j', async (path, text, place) => {
    const files = { [path]: text, 'broken.yml': '[' };
    expect(await toldOf(markdown, files, path)).toEqual([`${place} invalid-configuration notice`]);
  });

  it('is the nearest upwards, and inherits only from the repository', async () => {
    const files = {
      '.markdownlint.json': '{ "default": false }',
      'docs/.markdownlint.json': '{ "extends": "../base.yaml" }',
      'base.yaml': 'default: false\nMD034: true\n',
      'docs/deep/a.md': BARE_LINK,
      'a.md': BARE_LINK,
    };
    expect(await toldOf(markdown, files, 'docs/deep/a.md')).toEqual(['3:1 MD034 warning']);
    expect(await toldOf(markdown, files, 'a.md')).toEqual([]);
  });

  it('leaves out what its ignore files and its ignores name, and what a comment disables', async () => {
    const files = {
      '.markdownlint.json': '{ "default": false, "MD034": true }',
      '.markdownlintignore': 'old/\n',
      '.markdownlint-cli2.jsonc': '{ "ignores": ["gen/**", "!gen/x.md", "*.markdown"] }',
      'old/a.md': BARE_LINK,
      'gen/a.md': BARE_LINK,
      'a.markdown': BARE_LINK,
      'docs/a.markdown': BARE_LINK,
      'off.md': `<!-- markdownlint-disable MD034 -->\n${BARE_LINK}`,
    };
    for (const path of ['old/a.md', 'gen/a.md', 'a.markdown', 'off.md']) {
      expect.soft(await toldOf(markdown, files, path), path).toEqual([]);
    }
    expect(await toldOf(markdown, files, 'docs/a.markdown')).toEqual(['3:1 MD034 warning']);
  });
});

const TWICE = '<p id="a"></p>\n<p id="a"></p>\n';

describe('a configuration of HTMLHint', () => {
  it('that names a rule there is not is one finding at its line', async () => {
    const files = { '.htmlhintrc': '{\n  "id-unique": true,\n  "id-unic": true\n}' };
    expect(await toldOf(html, files, '.htmlhintrc')).toEqual(['3:3 unknown-rule notice']);
  });

  it('with a setting that the library fails on costs no file, and is told at its line', async () => {
    const files = {
      '.htmlhintrc':
        '{\n  "id-unique": true,\n  "attr-lowercase": [null],\n  "id-class-value": null\n}',
      'a.html': TWICE,
    };
    expect(await toldOf(html, files, '.htmlhintrc')).toEqual([
      '3:3 invalid-configuration warning',
      '4:3 invalid-configuration warning',
    ]);
    expect(await toldOf(html, files, 'a.html')).toEqual(['2:3 id-unique warning']);
  });

  it('is the nearest upwards', async () => {
    const files = {
      '.htmlhintrc': '{ "id-unique": true }',
      'web/.htmlhintrc': '{ "id-unique": false, "attr-lowercase": true }',
      'web/deep/a.html': TWICE,
      'b/a.html': TWICE,
    };
    expect(await toldOf(html, files, 'web/deep/a.html')).toEqual([]);
    expect(await toldOf(html, files, 'b/a.html')).toEqual(['2:3 id-unique warning']);
  });

  it('in a comment of the file is followed, or told where it cannot be', async () => {
    const files = {
      'off.html': `<!-- htmlhint id-unique:false -->\n${TWICE}`,
      'wrong.html': `\n<!-- htmlhint id-unique:maybe -->\n${TWICE}`,
      'next.html': TWICE.replace('\n', '\n<!-- htmlhint-disable-next-line id-unique -->\n'),
    };
    expect(await toldOf(html, files, 'off.html')).toEqual([]);
    expect(await toldOf(html, files, 'next.html')).toEqual([]);
    expect(await toldOf(html, files, 'wrong.html')).toEqual([
      '2:1 invalid-configuration warning',
      '4:3 id-unique warning',
    ]);
  });

  it('has no number of comments that would take the square of it', async () => {
    const files = { 'a.html': `${'<!-- htmlhint-disable id-unique -->\n'.repeat(20_000)}${TWICE}` };
    expect(await toldOf(html, files, 'a.html')).toEqual([]);
  });
});
