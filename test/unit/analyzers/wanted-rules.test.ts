import { describe, expect, it } from 'vitest';
import { readRules, RULE_LANGUAGES } from '../../../scripts/rules.ts';
import { LevelTable, wantedRules } from '../../../src/analyzers/apply-levels.ts';
import { AnalyzerSet } from '../../../src/analyzers/analyze-source.ts';
import { ANALYZERS } from '../../../src/analyzers/index.ts';
import type { RuleSettings } from '../../../src/model/rule-settings.ts';
import { openAnalyzerContext } from '../../support/analyzer-context.ts';

/** One file of a repository. */
interface Case {
  readonly analyzer: string;
  readonly path: string;
  readonly text: string;
  readonly project?: Readonly<Record<string, string>>;
}

/** A glob here is the start of a path. */
const compile = (globs: readonly string[]) => (path: string) =>
  globs.some((glob) => path.startsWith(glob));

/** What is told of a file, as a worker does it. */
async function toldOf({ analyzer, path, text, project }: Case, rules: RuleSettings) {
  const set = new AnalyzerSet(ANALYZERS, openAnalyzerContext(project), wantedRules(rules));
  const analysis = await set.analyze({ path, text }, [analyzer], () => undefined);
  if (analysis.kind === 'broke') throw analysis.error;
  return new LevelTable(rules, compile)
    .apply(path, analysis.found)
    .flatMap(({ matches }) => matches.map(({ rule, severity }) => `${rule} ${severity}`));
}

const CASES: readonly (Case & { readonly rule: string })[] = [
  { analyzer: 'ruff', rule: 'D100', path: 'src/a.py', text: 'x = 1\n' },
  // A preview rule, without preview.
  { analyzer: 'ruff', rule: 'E225', path: 'src/a.py', text: 'x = 1\ny=x\n' },
  {
    analyzer: 'ruff',
    rule: 'D100',
    path: 'src/a.py',
    text: 'x = 1\n',
    project: { 'ruff.toml': '[lint]\nselect = ["ALL"]\nignore = ["D"]\n' },
  },
  { analyzer: 'biome', rule: 'style/useConst', path: 'src/a.js', text: 'let a = 1;\nf(a);\n' },
  {
    analyzer: 'biome',
    rule: 'suspicious/noDebugger',
    path: 'src/a.js',
    text: 'debugger;\n',
    project: { 'biome.json': '{ "linter": { "rules": { "suspicious": "off" } } }' },
  },
  { analyzer: 'prism', rule: 'ambiguous-first-argument-minus', path: 'src/a.rb', text: 'f -1\n' },
  {
    analyzer: 'workflows',
    rule: 'input-in-script',
    path: 'src/.github/workflows/a.yml',
    text: 'on: workflow_dispatch\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ inputs.name }}\n',
  },
  {
    analyzer: 'dockerfile',
    rule: 'no-user',
    path: 'src/Dockerfile',
    text: 'FROM a:1 AS b\nUSER me\nFROM b\nRUN make\n',
  },
  {
    analyzer: 'dockerfile',
    rule: 'casing-instruction',
    path: 'src/Dockerfile',
    text: 'from a:1\n',
  },
  { analyzer: 'markdown', rule: 'MD034', path: 'src/a.md', text: '# A\n\nhttps://example.com\n' },
  {
    analyzer: 'markdown',
    rule: 'MD034',
    path: 'src/a.md',
    text: '# A\n\nhttps://example.com\n',
    project: { '.markdownlint.json': '{ "no-bare-urls": false }' },
  },
  { analyzer: 'html', rule: 'title-require', path: 'src/a.html', text: '<head></head>\n' },
];

describe('a rule that is off', () => {
  it.each(CASES)('of $analyzer is switched on by a severity: $rule', async (each) => {
    const levels = [[`${each.analyzer}/${each.rule}`, 'error']] as const;
    const before = await toldOf(each, { levels: [], overrides: [] });
    expect(before.filter((told) => told.startsWith(`${each.rule} `))).toEqual([]);
    const after = await toldOf(each, { levels, overrides: [] });
    expect(after).toContain(`${each.rule} error`);
    // Nothing else comes or goes.
    expect(after.filter((told) => told !== `${each.rule} error`).toSorted()).toEqual(
      before.toSorted(),
    );
  });

  it.each(CASES)('of $analyzer is on for the files that are meant: $rule', async (each) => {
    const levels = [[`${each.analyzer}/${each.rule}`, 'notice']] as const;
    const elsewhere = { levels: [], overrides: [{ paths: ['lib/'], levels }] };
    expect(await toldOf(each, elsewhere)).toEqual(
      await toldOf(each, { levels: [], overrides: [] }),
    );
    const here = { levels: [], overrides: [{ paths: ['src/'], levels }] };
    expect(await toldOf(each, here)).toContain(`${each.rule} notice`);
  });

  it.each(Object.keys(RULE_LANGUAGES))(
    'of ours for %s is found when it is wanted',
    async (name) => {
      const language = `${name}-rules`;
      const rules = (await readRules(name)).filter(({ isEnabled }) => !isEnabled);
      const analyzer = ANALYZERS.find(({ id }) => id === language);
      const levels = rules.map(({ id }) => [`${language}/${id}`, 'warning'] as const);
      const extension = { javascript: 'js', python: 'py', ruby: 'rb', rust: 'rs', shell: 'sh' }[
        name
      ];
      for (const { id, bad } of rules) {
        const path = `src/a.${extension ?? name}`;
        expect(analyzer?.claims(path)).toBe(true);
        const text = name === 'php' ? `<?php\n${bad[0] ?? ''}\n` : `${bad[0] ?? ''}\n`;
        const told = await toldOf({ analyzer: language, path, text }, { levels, overrides: [] });
        expect.soft(told, id).toContain(`${id} warning`);
      }
    },
  );

  it('is not switched on by the level of its analyzer, and goes off with it', async () => {
    const [each] = CASES;
    if (each === undefined) throw new Error('Expected a case.');
    expect(await toldOf(each, { levels: [['ruff', 'error']], overrides: [] })).toEqual([]);
    const settings: RuleSettings = {
      levels: [['ruff/D100', 'notice']],
      overrides: [
        { paths: ['src/'], levels: [['ruff', 'error']] },
        { paths: ['src/b'], levels: [['ruff', 'off']] },
      ],
    };
    expect(await toldOf(each, settings)).toEqual(['D100 error']);
    expect(await toldOf({ ...each, path: 'src/b.py' }, settings)).toEqual([]);
    expect(await toldOf({ ...each, path: 'lib/b.py' }, settings)).toEqual(['D100 notice']);
  });
});
