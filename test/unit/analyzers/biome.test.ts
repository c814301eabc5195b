import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { biome } from '../../../src/analyzers/biome.ts';
import { BIOME_VERSION } from '../../../src/analyzers/biome/prune-config.ts';
import type { LoadedAnalyzer } from '../../../src/analyzers/define-analyzer.ts';
import type { Match } from '../../../src/model/finding.ts';
import { openAnalyzerContext } from '../../support/analyzer-context.ts';

const { assets } = openAnalyzerContext();

function open(files: Readonly<Record<string, string>> = {}): Promise<LoadedAnalyzer> {
  return biome.load({ ...openAnalyzerContext(files), assets });
}

/** What is found in one file of a repository. */
async function find(
  files: Readonly<Record<string, string>>,
  path: string,
): Promise<readonly Match[]> {
  const analyzer = await open(files);
  return analyzer.analyze({ path, text: files[path] ?? '' });
}

function shown(matches: readonly Match[]): string[] {
  return matches.map(({ rule, severity, startLine }) => `${severity} ${rule} ${String(startLine)}`);
}

const DEBUGGER = 'debugger;\n';

function levelled(level: string, more: object = {}): string {
  const rules = { recommended: false, suspicious: { noDebugger: level } };
  return JSON.stringify({ linter: { rules }, ...more });
}

describe('a file without a configuration', () => {
  it('is looked at by the default rules', async () => {
    expect(shown(await find({ 'a.js': DEBUGGER }, 'a.js'))).toEqual([
      'warning suspicious/noDebugger 1',
    ]);
  });

  it('is told at most three syntax errors', async () => {
    const text = 'let = = ;\n'.repeat(20);
    expect(await find({ 'a.ts': text }, 'a.ts')).toHaveLength(3);
  });

  it('is told its syntax errors alone when it does not parse', async () => {
    const matches = await find({ 'a.ts': `${DEBUGGER}let = 1;\n` }, 'a.ts');
    expect(shown(matches)).toEqual(['error syntax 2']);
  });

  it('may be wrong on purpose in a folder of fixtures, which does not fail a run', async () => {
    const path = 'test/fixtures/a.ts';
    expect(shown(await find({ [path]: 'let = 1;\n' }, path))).toEqual(['notice syntax 1']);
  });

  it('is told that more was found than is told', async () => {
    const matches = await find({ 'a.ts': DEBUGGER.repeat(600) }, 'a.ts');
    expect(matches).toHaveLength(501);
    expect(matches.at(-1)).toMatchObject({ rule: 'too-many-findings', severity: 'notice' });
  });

  it('of JSON with comments and no extension is read as such', async () => {
    const files = { '.swcrc': '{ // a comment\n "a": 1, "a": 2, }\n' };
    expect(shown(await find(files, '.swcrc'))).toEqual([
      'error suspicious/noDuplicateObjectKeys 2',
    ]);
  });

  it('called package.json may hold no comments', async () => {
    const files = { 'package.json': '{ // a comment\n "name": "a" }\n' };
    expect(shown(await find(files, 'package.json'))).toContain('error syntax 1');
  });
});

describe('the configuration for a file', () => {
  it('is the nearest upwards', async () => {
    const files = {
      'biome.json': levelled('error'),
      'packages/app/biome.json': levelled('info'),
      'packages/app/src/a.js': DEBUGGER,
      'packages/b.js': DEBUGGER,
    };
    expect(shown(await find(files, 'packages/app/src/a.js'))).toEqual([
      'notice suspicious/noDebugger 1',
    ]);
    expect(shown(await find(files, 'packages/b.js'))).toEqual(['error suspicious/noDebugger 1']);
  });

  it.each(['biome.json', 'biome.jsonc', '.biome.json', '.biome.jsonc'])(
    'may be called %s',
    async (name) => {
      const files = { [name]: levelled('info'), 'a.js': DEBUGGER };
      expect(shown(await find(files, 'a.js'))).toEqual(['notice suspicious/noDebugger 1']);
    },
  );

  it('is biome.json where there are several in one folder', async () => {
    const files = {
      'biome.json': levelled('info'),
      '.biome.jsonc': '{ "linter": {',
      'a.js': DEBUGGER,
    };
    expect(shown(await find(files, 'a.js'))).toEqual(['notice suspicious/noDebugger 1']);
    expect(shown(await find(files, '.biome.jsonc'))).toEqual(['error syntax 1']);
  });

  it('may be nested and stand by itself', async () => {
    const files = {
      'biome.json': levelled('error'),
      'app/biome.json': JSON.stringify({ root: false, linter: { rules: { recommended: false } } }),
      'app/a.js': DEBUGGER,
    };
    expect(await find(files, 'app/a.js')).toEqual([]);
  });

  it('may be nested and add to the one above, past others that are nested', async () => {
    const files = {
      'biome.json': levelled('error'),
      'app/biome.json': JSON.stringify({ root: false }),
      'app/web/biome.json': JSON.stringify({ root: false, extends: '//' }),
      'app/web/a.js': DEBUGGER,
    };
    expect(shown(await find(files, 'app/web/a.js'))).toEqual(['error suspicious/noDebugger 1']);
  });

  it('leaves files out by patterns that begin at its own folder', async () => {
    const files = {
      'app/biome.json': levelled('error', { files: { includes: ['src/**'] } }),
      'app/src/a.js': DEBUGGER,
      'app/b.js': DEBUGGER,
    };
    expect(await find(files, 'app/src/a.js')).toHaveLength(1);
    expect(await find(files, 'app/b.js')).toEqual([]);
  });

  it('leaves out what is larger than it allows', async () => {
    const files = { 'biome.json': levelled('error', { files: { maxSize: 5 } }), 'a.js': DEBUGGER };
    expect(await find(files, 'a.js')).toEqual([]);
  });

  it('needs no ignore file, for only tracked files are looked at', async () => {
    const vcs = { enabled: true, clientKind: 'git', useIgnoreFile: true };
    const files = { 'biome.json': levelled('error', { vcs }), 'a.js': DEBUGGER };
    expect(await find(files, 'a.js')).toHaveLength(1);
  });

  it('is for the files that it extends from left to right, and its own word is the last', async () => {
    const files = {
      'biome.json': JSON.stringify({ extends: ['./one.json', './two.json'] }),
      'one.json': levelled('error'),
      'two.json': JSON.stringify({ linter: { rules: { suspicious: { noDebugger: 'info' } } } }),
      'a.js': DEBUGGER,
    };
    expect(shown(await find(files, 'a.js'))).toEqual(['notice suspicious/noDebugger 1']);
  });

  it('may extend itself without end', async () => {
    const files = {
      'biome.json': levelled('info', { extends: ['./biome.json'] }),
      'a.js': DEBUGGER,
    };
    expect(shown(await find(files, 'a.js'))).toEqual(['notice suspicious/noDebugger 1']);
  });
});

describe('a configuration that cannot be followed', () => {
  it.each([
    ['is no JSON', '{\n  "linter": {\n', 3],
    ['is empty', '', 1],
    ['is no object', '\n[]\n', 2],
    ['is nested too deeply', '['.repeat(100_000), 1],
    ['is too long', `{}${' '.repeat(300_000)}`, 1],
  ])('is told once when it %s, and the default rules hold', async (_, text, line) => {
    const files = { 'biome.json': text, 'a.js': DEBUGGER };
    expect(shown(await find(files, 'biome.json'))).toEqual([
      `error invalid-configuration ${String(line)}`,
    ]);
    expect(shown(await find(files, 'a.js'))).toEqual(['warning suspicious/noDebugger 1']);
  });

  it('costs a rule that is not known, told at its line, and no more', async () => {
    const text = `{
  "linter": {
    "rules": {
      "recommended": false,
      "suspicious": { "noDebugger": "info",
        "noSuchRule": "error" }
    }
  }
}
`;
    const files = { 'biome.json': text, 'a.js': DEBUGGER };
    const [match, ...others] = await find(files, 'biome.json');
    expect(others).toEqual([]);
    expect(match).toMatchObject({
      rule: 'unknown-rule',
      severity: 'notice',
      startLine: 6,
      startColumn: 9,
    });
    expect(match?.message).toContain('"suspicious/noSuchRule"');
    expect(shown(await find(files, 'a.js'))).toEqual(['notice suspicious/noDebugger 1']);
  });

  it.each([
    ['a setting that is not known', '"organizeImports": { "enabled": true }'],
    ['a value of the wrong type', '"files": { "ignoreUnknown": "yes" }'],
    [
      'a level that is none',
      '"overrides": [{ "linter": { "rules": { "style": { "useConst": { "level": "loud" } } } } }]',
    ],
    ['a pattern that is none', '"files": { "includes": ["**", "a["] }'],
    ['a key that is meant to harm', '"__proto__": { "linter": { "enabled": false } }'],
  ])('costs %s, and no more', async (_, setting) => {
    const files = { 'biome.json': levelled('info').replace('{', `{${setting},`), 'a.js': DEBUGGER };
    expect(shown(await find(files, 'biome.json'))).toEqual(['warning invalid-configuration 1']);
    expect(shown(await find(files, 'a.js'))).toEqual(['notice suspicious/noDebugger 1']);
  });

  it('tells that plugins are not run', async () => {
    const plugins = {
      plugins: ['./a.grit'],
      overrides: [{ includes: ['**'], plugins: ['./b.grit'] }],
    };
    const files = { 'biome.json': levelled('info', plugins), 'a.js': DEBUGGER };
    expect(shown(await find(files, 'biome.json'))).toEqual(['notice invalid-configuration 1']);
    expect(shown(await find(files, 'a.js'))).toEqual(['notice suspicious/noDebugger 1']);
  });

  it.each(['a-package/biome', '../outside.json', '/etc/biome.json', './missing.json'])(
    'tells that it extends %s, which cannot be read',
    async (entry) => {
      const files = { 'biome.json': levelled('info', { extends: [entry] }), 'a.js': DEBUGGER };
      const [match] = await find(files, 'biome.json');
      expect(match).toMatchObject({ rule: 'invalid-configuration', severity: 'notice' });
      expect(match?.message).toContain(`"${entry}"`);
      expect(shown(await find(files, 'a.js'))).toEqual(['notice suspicious/noDebugger 1']);
    },
  );

  it('tells what is wrong in a file that it extends, where it extends it', async () => {
    const files = {
      'biome.json': '{\n  "extends": ["./base.json"]\n}\n',
      'base.json': '{ "linter": ',
    };
    const [match] = await find(files, 'biome.json');
    expect(match).toMatchObject({ rule: 'invalid-configuration', startLine: 2, startColumn: 15 });
    expect(match?.message).toMatch(/^In ".\/base.json": /);
  });

  it('places what it tells behind a byte-order mark and characters of several bytes', async () => {
    const text = '\ufeff{ /* 😀é */ "noSuchSetting": 1 }\n';
    const [match] = await find({ 'biome.jsonc': text }, 'biome.jsonc');
    expect(match).toMatchObject({ rule: 'invalid-configuration', startColumn: 14, endColumn: 29 });
  });
});

describe('the engine', () => {
  it('is the release that messages name', () => {
    const path = createRequire(import.meta.url).resolve('@biomejs/wasm-nodejs/package.json');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ version: BIOME_VERSION });
  });

  it('holds no more memory however much it has seen', async () => {
    const analyzer = await open();
    const text = `export const list = [\n${'  { name: "a", value: 1 },\n'.repeat(4_000)}];\n`;
    const see = (count: number): number => {
      for (let at = 0; at < count; at += 1) analyzer.analyze({ path: `a${String(at)}.ts`, text });
      return analyzer.memoryBytes();
    };
    const first = see(20);
    expect(see(60)).toBe(first);
  });

  it('makes what breaks it known', async () => {
    const analyzer = await open();
    const text = `x = ${'['.repeat(50_000)}`;
    expect(() => analyzer.analyze({ path: 'a.js', text })).toThrow(RangeError);
  });

  it('is not broken by a manifest that is meant to', async () => {
    const files = {
      'biome.json': levelled('info'),
      'package.json': `{"dependencies":${'['.repeat(100_000)}`,
      'a.js': DEBUGGER,
    };
    expect(shown(await find(files, 'a.js'))).toEqual(['notice suspicious/noDebugger 1']);
  });
});
