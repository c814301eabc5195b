import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRules, renderAll } from '../../../../scripts/rules.ts';
import type { RuleFile } from '../../../../scripts/rules/parse-rule-file.ts';
import { RULE_SETS } from '../../../../scripts/rules/rule-sets.ts';
import type { LoadedAnalyzer } from '../../../../src/analyzers/define-analyzer.ts';
import { querySources } from '../../../../src/analyzers/tree-sitter/compile-rules.ts';
import {
  defineRuleAnalyzer,
  type RuleLanguage,
} from '../../../../src/analyzers/tree-sitter/define-rule-analyzer.ts';
import { openRuntime } from '../../../../src/analyzers/tree-sitter/open-runtime.ts';
import { openAnalyzerContext } from '../../../support/analyzer-context.ts';
import { openGrammar } from '../../../support/open-grammar.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');

/** Long texts that make careless patterns try every way to match. */
const BAITS = ['a', ' ', '= ', '"SELECT x ', "'%", '(', 'Marshal.', 'params', '#', '\\'].map(
  (bait) => `"SELECT a ${bait.repeat(50_000)}`,
);

/** The regular expressions in the predicates of rules. */
function regexesOf(rules: readonly RuleFile[]): { readonly id: string; readonly regex: RegExp }[] {
  return rules.flatMap(({ id, query }) =>
    [...query.matchAll(/#[a-z-]*match\? @\w+ (?<text>"(?:[^"\\]|\\.)*")/g)].map(({ groups }) => ({
      id,
      regex: new RegExp(String(JSON.parse(groups?.['text'] ?? '""'))),
    })),
  );
}

/** One rule alone, on whatever its default. */
function loadRule(language: RuleLanguage, id: string): Promise<LoadedAnalyzer> {
  const rules = language.rules
    .filter((rule) => rule.id === id)
    .map((rule) => ({ ...rule, isEnabled: true }));
  return defineRuleAnalyzer({ ...language, rules }).load(openAnalyzerContext());
}

for (const [folder, { language, toFile }] of Object.entries(RULE_SETS)) {
  describe(`rules/${folder}`, async () => {
    const rules = await readRules(folder);

    it.each(rules)('$id reports each of its bad examples once', async ({ id, bad }) => {
      const analyzer = await loadRule(language, id);
      for (const example of bad) {
        const matches = analyzer.analyze({ path: 'example', text: toFile(example) });
        expect
          .soft(
            matches.map(({ rule }) => rule),
            example,
          )
          .toEqual([id]);
      }
    });

    it.each(rules)('$id reports none of its good examples', async ({ id, good }) => {
      const analyzer = await loadRule(language, id);
      for (const example of good) {
        const matches = analyzer.analyze({ path: 'example', text: toFile(example) });
        expect.soft(matches, example).toEqual([]);
      }
    });

    it('has examples that parse, so that a rule is not quiet for want of a tree', async () => {
      const { parser } = await openGrammar(language);
      for (const example of rules.flatMap(({ bad, good }) => [...bad, ...good])) {
        const tree = parser.parse(toFile(example));
        expect.soft(tree?.rootNode.hasError, example).toBe(false);
        tree?.delete();
      }
    });

    it.each(language.grammars)('fits %s', async (grammar) => {
      const { assets } = openAnalyzerContext();
      const runtime = await openRuntime(assets);
      const opened = runtime.library.Language.loadSync(assets.module(grammar));
      for (const source of querySources(language.rules)) {
        expect(() => runtime.query(opened, source)).not.toThrow();
      }
    });

    it('has refinements only for rules that exist', () => {
      const ids = new Set(rules.map(({ id }) => id));
      expect(Object.keys(language.refinements).filter((id) => !ids.has(id))).toEqual([]);
    });

    it.each(regexesOf(rules))('$id matches $regex in time linear in the text', ({ regex }) => {
      // Escapes and classes gone, what is left of `*` and `+` are repetitions without a bound.
      const bare = regex.source.replaceAll(/\\.|\[(?:[^\]\\]|\\.)*\]/g, '');
      expect(bare).not.toMatch(/[*+]|\{\d+,\}/);
      for (const bait of BAITS) regex.test(bait);
    });

    it('names in its messages only what its queries capture', () => {
      for (const { message, query, id } of rules) {
        for (const [, name] of message.matchAll(/\{([^}]*)\}/g)) {
          expect.soft(query, id).toContain(`@${String(name)}`);
        }
      }
    });
  });
}

describe('what is written from rules/', () => {
  it('is fresh', async () => {
    for (const [path, text] of await renderAll()) {
      expect.soft(await readFile(join(ROOT, path), 'utf8'), path).toBe(text);
    }
  });
});
