import type { Node } from 'web-tree-sitter';
import type { Match } from '../../model/finding.ts';
import {
  defineAnalyzer,
  type Analyzer,
  type LoadedAnalyzer,
  type SourceFile,
} from '../define-analyzer.ts';
import { compileRules, type CompiledRules, type Refinements } from './compile-rules.ts';
import { openRuntime, RUNTIME_MODULE, type Runtime } from './open-runtime.ts';
import type { Rule } from './rule.ts';
import { isTestFile } from '../test-files.ts';
import { toMatch } from './to-match.ts';

/** A language as the rule engine needs it. */
export interface RuleLanguage {
  readonly id: string;
  readonly name: string;
  /** The grammar's module, such as `tree-sitter-ruby`. */
  readonly grammar: string;
  /** The page of `docs/rules` on which these rules are explained. */
  readonly helpPage: string;
  readonly rules: readonly Rule[];
  readonly refinements: Refinements;
  claims(path: string): boolean;
  /** What besides the rules can be said of a parsed file. */
  inspect?(root: Node, file: SourceFile): readonly Match[];
}

/** The analyzer that holds the shared memory answers for it, so that it is counted once. */
const countedBy = new WeakMap<Runtime, object>();

function memoryBytesOf(runtime: Runtime, counter: object): number {
  if (!countedBy.has(runtime)) countedBy.set(runtime, counter);
  return countedBy.get(runtime) === counter ? runtime.memoryBytes() : 0;
}

async function load(language: RuleLanguage, assets: Parameters<typeof openRuntime>[0]) {
  const runtime = await openRuntime(assets);
  const grammar = runtime.library.Language.loadSync(assets.module(language.grammar));
  const parser = new runtime.library.Parser();
  parser.setLanguage(grammar);
  const rules: CompiledRules = compileRules(runtime, grammar, language);
  const loaded: LoadedAnalyzer = {
    analyze(file) {
      const tree = parser.parse(file.text);
      if (tree === null) throw new Error(`Expected a tree of ${file.path}, found none.`);
      try {
        const isTest = isTestFile(file.path);
        const hits = rules.run(tree.rootNode).filter(({ rule }) => rule.isForTests || !isTest);
        const matches = hits.map((hit) => toMatch(hit, language.helpPage));
        return [...(language.inspect?.(tree.rootNode, file) ?? []), ...matches];
      } finally {
        // Nothing else frees it: its memory is not the garbage collector's.
        tree.delete();
      }
    },
    memoryBytes: () => memoryBytesOf(runtime, loaded),
  };
  return loaded;
}

/** An analyzer out of a language's rules. Only rules that are on are compiled. */
export function defineRuleAnalyzer(language: RuleLanguage): Analyzer {
  const enabled = { ...language, rules: language.rules.filter(({ isEnabled }) => isEnabled) };
  return defineAnalyzer({
    id: language.id,
    name: language.name,
    modules: [RUNTIME_MODULE, language.grammar],
    claims: (path) => language.claims(path),
    load: ({ assets }) => load(enabled, assets),
  });
}
