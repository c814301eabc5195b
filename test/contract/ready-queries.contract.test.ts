import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Query, Tree } from 'web-tree-sitter';
import { describe, expect, it } from 'vitest';
import { RULE_SETS } from '../../scripts/rules/rule-sets.ts';
import { querySources } from '../../src/analyzers/tree-sitter/compile-rules.ts';
import type { RuleLanguage } from '../../src/analyzers/tree-sitter/define-rule-analyzer.ts';
import { openRuntime } from '../../src/analyzers/tree-sitter/open-runtime.ts';
import {
  packQueries,
  readyQueriesFile,
  type ReadyQuery,
  unpackQueries,
} from '../../src/analyzers/tree-sitter/ready-queries.ts';
import { readRules } from '../../scripts/rules.ts';
import { DIST } from '../e2e/support/shipped.ts';
import { openAnalyzerContext } from '../support/analyzer-context.ts';

const PAIRS = Object.entries(RULE_SETS).flatMap(([name, { language, toFile }]) =>
  language.grammars.map((grammar) => ({ name, language, toFile, grammar })),
);

function shipped(grammar: string): readonly ReadyQuery[] {
  return unpackQueries(readFileSync(join(DIST, 'vendor', readyQueriesFile(grammar))));
}

function sourcesOf({ rules }: RuleLanguage): readonly string[] {
  return querySources(rules.filter(({ isEnabled }) => isEnabled));
}

function matchesOf(query: Query, tree: Tree): readonly string[] {
  return query.matches(tree.rootNode).map(({ patternIndex, captures }) => {
    const nodes = captures.map(({ name, node }) => `${name} ${node.startIndex} ${node.endIndex}`);
    return [patternIndex, ...nodes].join(' ');
  });
}

describe.each(PAIRS)('the ready queries of $name for $grammar', (pair) => {
  const { name, language, toFile, grammar } = pair;

  it('are those of the rules that are on', () => {
    expect(shipped(grammar).map(({ source }) => source)).toEqual(sourcesOf(language));
  });

  it('find what the same queries find when they are compiled, wherever in memory they lie', async () => {
    const { assets } = openAnalyzerContext();
    const runtime = await openRuntime(assets);
    const opened = runtime.library.Language.loadSync(assets.module(grammar));
    const parser = new runtime.library.Parser();
    parser.setLanguage(opened);
    const examples = (await readRules(name)).flatMap(({ bad, good }) => [...bad, ...good]);
    const text = examples.map(toFile).join('\n');
    const trees = [...examples.map(toFile), text].map((each) => parser.parse(each));
    let found = 0;
    for (const ready of shipped(grammar)) {
      const [compiled, placed, again] = [undefined, ready, ready].map((each) =>
        runtime.query(opened, ready.source, each),
      );
      if (compiled === undefined || placed === undefined || again === undefined) continue;
      expect(placed.predicates).toEqual(compiled.predicates);
      expect(placed.captureNames).toEqual(compiled.captureNames);
      // It must not be freed like a compiled one, in blocks that `malloc` does not know.
      again.delete();
      for (const tree of trees) {
        if (tree === null) continue;
        const expected = matchesOf(compiled, tree);
        expect(matchesOf(placed, tree)).toEqual(expected);
        found += expected.length;
      }
    }
    expect(found).toBeGreaterThan(examples.length / 4);
  });
});

describe('packQueries', () => {
  it('writes what unpackQueries reads', () => {
    const queries = [
      { source: 'α\n', image: Uint8Array.of(1, 0x0a, 3), pointers: [0, 8], grammars: [4] },
      { source: '', image: new Uint8Array(), pointers: [], grammars: [] },
    ];
    expect(unpackQueries(packQueries(queries))).toEqual(queries);
  });
});
