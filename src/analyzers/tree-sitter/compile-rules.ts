import type { Language, Node, Query, QueryMatch } from 'web-tree-sitter';
import type { Runtime } from './open-runtime.ts';
import type { ReadyQuery } from './ready-queries.ts';
import type { Captures, Refinement, Rule } from './rule.ts';

/** What a rule reports, before it is known how. */
export interface RuleHit {
  readonly rule: Rule;
  /** What is reported. */
  readonly node: Node;
  readonly captures: Captures;
}

/** A set of rules for one language, ready to run. */
export interface CompiledRules {
  /** All hits in a parsed file, each once. They are valid as long as its tree is. */
  run(root: Node, text: string): readonly RuleHit[];
}

/** Code that tells what a rule's query cannot, by the rule's id. */
export type Refinements = Readonly<Record<string, Refinement>>;

/**
 * How deep a tree is searched. A pattern that waits for a later child is kept waiting at every level, so
 * time grows with the square of the depth, and tree-sitter counts levels in 16 bits. People's code stays
 * far below this; what is deeper is a long chain of operators.
 */
const DEPTH_LIMIT = 1000;

/** One query for all rules: the tree is walked once, whatever their number. */
function joinQueries(rules: readonly Rule[]): { source: string; starts: readonly number[] } {
  const starts: number[] = [];
  let source = '';
  for (const { query } of rules) {
    starts.push(source.length);
    source += `${query}\n`;
  }
  return { source, starts };
}

/** Which rule each pattern of the joined query belongs to. Queries are ASCII, so bytes are characters. */
function rulesByPattern(query: Query, rules: readonly Rule[], starts: readonly number[]): Rule[] {
  const owners: Rule[] = [];
  let owner = 0;
  for (let pattern = 0; pattern < query.patternCount(); pattern += 1) {
    const position = query.startIndexForPattern(pattern);
    while ((starts[owner + 1] ?? Infinity) <= position) owner += 1;
    const rule = rules[owner];
    if (rule !== undefined) owners.push(rule);
  }
  return owners;
}

function capturesOf(match: QueryMatch): Captures {
  const captures = new Map<string, Node>();
  for (const { name, node } of match.captures) {
    if (!captures.has(name)) captures.set(name, node);
  }
  return captures;
}

/** Where the parser had to guess, a rule would judge the guess. */
function isTrusted(node: Node): boolean {
  return !node.hasError;
}

/** Rules that are tried together: one query over the tree of a file. */
interface RuleGroup {
  /** What a file must say for these rules to be tried. */
  readonly needs: RegExp | undefined;
  /** Compiled when a file is first tried: most rules need words that many a file has not. */
  open(): { readonly query: Query; readonly owners: readonly Rule[] };
}

/** Rules that need the same words, together. */
function groupsOf(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const needs = new Set(rules.map((rule) => rule.needs));
  return [...needs].map((words) => rules.filter((rule) => rule.needs === words));
}

/** The text of each query that rules become. */
export function querySources(rules: readonly Rule[]): readonly string[] {
  return groupsOf(rules).map((members) => joinQueries(members).source);
}

function toGroup(members: readonly Rule[], compile: (source: string) => Query): RuleGroup {
  const needs = members[0]?.needs;
  let opened: ReturnType<RuleGroup['open']> | undefined;
  const open = (): ReturnType<RuleGroup['open']> => {
    const { source, starts } = joinQueries(members);
    const query = compile(source);
    return { query, owners: rulesByPattern(query, members, starts) };
  };
  return {
    needs: needs === undefined ? undefined : new RegExp(needs),
    open: () => (opened ??= open()),
  };
}

/** What rules are compiled from. */
export interface RuleParts {
  readonly rules: readonly Rule[];
  readonly refinements: Refinements;
  /** Queries that need not be compiled, by their text. */
  readonly ready?: ReadonlyMap<string, ReadyQuery>;
}

/**
 * Compiles rules once: those for any file into one query, and into one more each set of rules that
 * need the same words. `run` throws when a query does not fit the grammar, which the rules' tests rule
 * out.
 */
export function compileRules(
  runtime: Runtime,
  language: Language,
  { rules, refinements, ready }: RuleParts,
): CompiledRules {
  const compile = (source: string): Query => runtime.query(language, source, ready?.get(source));
  const groups = groupsOf(rules).map((members) => toGroup(members, compile));

  // A refinement that looks at the match alone says the same for each pattern that finds it, and
  // patterns find a list once for each of its items.
  const refined = new Set<string>();
  function isRepeated(rule: Rule, { id }: Node): boolean {
    const key = `${rule.id} ${String(id)}`;
    return refined.size === refined.add(key).size;
  }

  function hitsOf(match: QueryMatch, owners: readonly Rule[]): RuleHit[] {
    const rule = owners[match.patternIndex];
    const captures = capturesOf(match);
    const found = captures.get('match');
    if (rule === undefined || found === undefined || !isTrusted(found)) return [];
    const refine = refinements[rule.id];
    if (refine?.length === 1 && isRepeated(rule, found)) return [];
    const nodes = refine === undefined ? [found] : refine(found, captures);
    return nodes.map((node) => ({ rule, node, captures }));
  }

  return {
    run(root, text) {
      const hits = new Map<string, RuleHit>();
      refined.clear();
      for (const group of groups) {
        if (group.needs?.test(text) === false) continue;
        const { query, owners } = group.open();
        const matches = query.matches(root, { maxStartDepth: DEPTH_LIMIT });
        for (const hit of matches.flatMap((match) => hitsOf(match, owners))) {
          const { startIndex, endIndex } = hit.node;
          hits.set(`${hit.rule.id} ${String(startIndex)} ${String(endIndex)}`, hit);
        }
      }
      return [...hits.values()];
    },
  };
}
