import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderTables } from '../../../scripts/tool-rules.ts';
import { DEFAULT_LEVELS } from '../../../src/analyzers/biome/default-settings.ts';
import { biomeRules } from '../../../src/analyzers/biome/rule-list.ts';
import { catalog, catalogRule } from '../../../src/analyzers/rule-catalog.ts';

const root = new URL('../../../', import.meta.url);

function versionIn(manifest: URL): string {
  return /"version": "([^"]+)"/.exec(readFileSync(manifest, 'utf8'))?.[1] ?? 'none';
}

describe('the tables of rules', () => {
  it('say what the libraries themselves say', async () => {
    for (const [path, text] of await renderTables()) {
      expect(readFileSync(new URL(path, root), 'utf8'), `run scripts/tool-rules.ts: ${path}`).toBe(
        text,
      );
    }
  });

  it('have every rule of Biome that the shipped engine names, and of the shipped release', () => {
    const engine = new URL('node_modules/@biomejs/wasm-nodejs/', root);
    const version = versionIn(new URL('package.json', engine));
    const table = readFileSync(new URL('src/analyzers/biome/rule-table.ts', root), 'utf8');
    expect(table).toContain(`The rules of Biome ${version},`);
    const names = new Set(biomeRules().map(({ name }) => name));
    expect([...DEFAULT_LEVELS.keys()].filter((name) => !names.has(name))).toEqual([]);
  });

  it('name the release of markdownlint whose pages are linked', () => {
    const manifest = new URL('node_modules/markdownlint/package.json', root);
    const version = versionIn(manifest);
    expect(catalogRule('markdown/MD001')?.helpUrl).toContain(`/v${version}/`);
  });
});

/** A repository of these files. */
function projectOf(files: Readonly<Record<string, string>>) {
  return { read: (path: string) => files[path] };
}

function onIn(files: Readonly<Record<string, string>>, ids: readonly string[]): boolean[] {
  const rules = new Map(catalog(projectOf(files)).map((rule) => [rule.ruleId, rule.isEnabled]));
  return ids.map((id) => rules.get(id) === true);
}

describe('catalog', () => {
  it('is in the order of the ids, each once', () => {
    const ids = catalog().map(({ ruleId }) => ruleId);
    expect(ids).toEqual([...new Set(ids)].toSorted((left, right) => (left < right ? -1 : 1)));
    expect(ids.length).toBeGreaterThan(1700);
  });

  it('has the rules on that are on by default', () => {
    const ids = ['ruff/F401', 'ruff/D100', 'biome/suspicious/noDebugger', 'biome/style/useConst'];
    expect(onIn({}, ids)).toEqual([true, false, true, false]);
    const others = ['markdown/MD011', 'markdown/MD013', 'html/id-unique', 'html/title-require'];
    expect(onIn({}, others)).toEqual([true, false, true, false]);
  });

  it('has the rules on that the configurations of Ruff and HTMLHint select', () => {
    const ruff = { 'ruff.toml': '[lint]\nselect = ["D1"]\n' };
    expect(onIn(ruff, ['ruff/F401', 'ruff/D100', 'ruff/D200'])).toEqual([false, true, false]);
    const html = { '.htmlhintrc': '{"title-require": true, "id-unique": false}' };
    const ids = ['html/title-require', 'html/id-unique', 'html/src-not-empty'];
    expect(onIn(html, ids)).toEqual([true, false, false]);
  });

  it('has the rules on that a configuration of markdownlint names by id, by name and by tag', () => {
    const ids = ['markdown/MD013', 'markdown/MD033', 'markdown/MD011'];
    const isOn = (config: object) => onIn({ '.markdownlint.json': JSON.stringify(config) }, ids);
    expect(isOn({ MD013: false })).toEqual([false, true, true]);
    expect(isOn({ default: false, 'no-inline-html': true })).toEqual([false, true, false]);
    expect(isOn({ LINKS: false, MD013: { enabled: false } })).toEqual([false, true, false]);
  });

  it('has the rules on that a configuration of Biome names, by presets, groups and domains', () => {
    const ids = [
      'biome/suspicious/noDebugger',
      'biome/suspicious/noConsole',
      'biome/correctness/useExhaustiveDependencies',
    ];
    const isOn = (config: object, packages: object = {}) =>
      onIn(
        { 'biome.jsonc': JSON.stringify(config), 'package.json': JSON.stringify(packages) },
        ids,
      );
    const react = { dependencies: { react: '^19.0.0' } };
    expect(isOn({})).toEqual([true, false, false]);
    expect(isOn({}, react)).toEqual([true, false, true]);
    expect(isOn({ linter: { enabled: false } }, react)).toEqual([false, false, false]);
    expect(isOn({ linter: { domains: { react: 'none' } } }, react)).toEqual([true, false, false]);
    expect(isOn({ linter: { rules: { recommended: false } } })).toEqual([false, false, false]);
    const chosen = { suspicious: { noConsole: { level: 'warn' }, noDebugger: 'off' } };
    expect(isOn({ linter: { rules: chosen } })).toEqual([false, true, false]);
    expect(isOn({ linter: { rules: { suspicious: 'off' } } })).toEqual([false, false, false]);
  });
});
