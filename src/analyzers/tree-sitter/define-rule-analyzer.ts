import type { Node, Parser } from 'web-tree-sitter';
import type { Match } from '../../model/finding.ts';
import type { KnownRule } from '../../model/known-rule.ts';
import {
  defineAnalyzer,
  type Analyzer,
  type Assets,
  type LoadedAnalyzer,
  NOTHING_WANTED,
  type SourceFile,
} from '../define-analyzer.ts';
import { compileRules, type CompiledRules, type Refinements } from './compile-rules.ts';
import { helpUrlOf } from '../help-url.ts';
import { rulesOfPage, type OwnRule } from '../own-rule.ts';
import { openRuntime, RUNTIME_MODULE, type Runtime } from './open-runtime.ts';
import { readyQueriesFile, unpackQueries, type ReadyQuery } from './ready-queries.ts';
import type { Rule } from './rule.ts';
import { isTestFile } from '../test-files.ts';
import { toMatch } from './to-match.ts';

/** Says of a parsed file what is no rule's to say, such as that it is broken. */
export type Inspector = (root: Node, file: SourceFile) => readonly Match[];

/** A language as the rule engine needs it. */
export interface RuleLanguage {
  readonly id: string;
  readonly name: string;
  /** The modules of its grammars, such as `tree-sitter-ruby`. The rules fit each of them. */
  readonly grammars: readonly [string, ...string[]];
  /** The page of `docs/rules` on which these rules are explained, which is named after the language. */
  readonly helpPage: string;
  readonly rules: readonly Rule[];
  readonly refinements: Refinements;
  claims(path: string): boolean;
  /** Which of the grammars reads a file; the first one where this is absent. */
  grammarOf?(path: string): string;
  /** Rules of what the inspector says. */
  readonly inspectRules?: Readonly<Record<string, OwnRule>>;
  /** Further modules that the inspector takes. */
  readonly modules?: readonly string[];
  /** What besides the rules can be said of a parsed file. */
  openInspector?(assets: Assets): Inspector;
}

/** The analyzer that holds the shared memory answers for it, so that it is counted once. */
const countedBy = new WeakMap<Runtime, object>();

function memoryBytesOf(runtime: Runtime, counter: object): number {
  if (!countedBy.has(runtime)) countedBy.set(runtime, counter);
  return countedBy.get(runtime) === counter ? runtime.memoryBytes() : 0;
}

/** A grammar with the rules compiled for it. */
interface Reader {
  readonly parser: Parser;
  readonly rules: CompiledRules;
}

/** What a reader is made of. */
interface ReaderParts {
  readonly grammar: string;
  readonly assets: Assets;
  readonly language: RuleLanguage;
}

/** Queries that were compiled when this was built. Without them it is only slower. */
function readyQueries({ grammar, assets }: ReaderParts): ReadonlyMap<string, ReadyQuery> {
  try {
    const queries = unpackQueries(assets.bytes(readyQueriesFile(grammar)));
    return new Map(queries.map((query) => [query.source, query]));
  } catch {
    return new Map();
  }
}

function openReader(runtime: Runtime, parts: ReaderParts): Reader {
  const { grammar, assets, language } = parts;
  const loaded = runtime.library.Language.loadSync(assets.module(grammar));
  const parser = new runtime.library.Parser();
  parser.setLanguage(loaded);
  const ready = readyQueries(parts);
  return { parser, rules: compileRules(runtime, loaded, { ...language, ready }) };
}

async function load(language: RuleLanguage, assets: Assets): Promise<LoadedAnalyzer> {
  const runtime = await openRuntime(assets);
  const inspect = language.openInspector?.(assets);
  const readers = new Map<string, Reader>();
  function readerOf(path: string): Reader {
    const grammar = language.grammarOf?.(path) ?? language.grammars[0];
    const reader = readers.get(grammar) ?? openReader(runtime, { grammar, assets, language });
    readers.set(grammar, reader);
    return reader;
  }
  const loaded: LoadedAnalyzer = {
    analyze(file) {
      const { parser, rules } = readerOf(file.path);
      const tree = parser.parse(file.text);
      if (tree === null) throw new Error(`Expected a tree of ${file.path}, found none.`);
      try {
        const isTest = isTestFile(file.path);
        const hits = rules
          .run(tree.rootNode, file.text)
          .filter(({ rule }) => rule.isForTests || !isTest);
        const matches = hits.map((hit) => toMatch(hit, language.helpPage));
        return [...(inspect?.(tree.rootNode, file) ?? []), ...matches];
      } finally {
        // Nothing else frees it: its memory is not the garbage collector's.
        tree.delete();
      }
    },
    memoryBytes: () => memoryBytesOf(runtime, loaded),
  };
  return loaded;
}

function rulesOf({ helpPage, rules, inspectRules = {} }: RuleLanguage): KnownRule[] {
  const inspected = { page: helpPage, title: '', preface: '', rules: inspectRules };
  return [
    ...rulesOfPage(inspected, helpPage),
    ...rules.map(({ id, severity, isEnabled, summary }) => {
      const helpUrl = helpUrlOf(helpPage, id);
      return { rule: id, language: helpPage, severity, isEnabled, summary, helpUrl };
    }),
  ];
}

/** The rules to compile: those that are on, and of the others those that are wanted. */
function withRules(language: RuleLanguage, wanted = NOTHING_WANTED): RuleLanguage {
  const rules = language.rules.filter(({ id, isEnabled }) => isEnabled || wanted.has(id));
  return { ...language, rules };
}

/** An analyzer out of a language's rules. Only rules that are on or wanted are compiled. */
export function defineRuleAnalyzer(language: RuleLanguage): Analyzer {
  return defineAnalyzer({
    id: language.id,
    name: language.name,
    modules: [RUNTIME_MODULE, ...language.grammars, ...(language.modules ?? [])],
    claims: (path) => language.claims(path),
    rules: () => rulesOf(language),
    load: ({ assets, wanted }) => load(withRules(language, wanted), assets),
  });
}
