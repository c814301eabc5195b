import { findNodeAtOffset, getNodePath, type Node } from 'jsonc-parser';
import type { Diagnostic } from './biome-module.ts';
import type { ConfigProblem } from './config-problem.ts';

/** The release of Biome that is shipped: what it does not know, a later one may. */
export const BIOME_VERSION = '2.5.14';

/** Parts of a configuration that cannot be followed, and what to say of each. */
export interface Pruning {
  readonly dropped: ReadonlySet<Node>;
  readonly problems: readonly ConfigProblem[];
}

/** Told of one file at most. */
const PROBLEM_LIMIT = 20;

/** Turns UTF-8 offsets into UTF-16 ones. A byte-order mark is one character of three bytes. */
function createOffsets(text: string): (utf8: number) => number {
  const bytes = new TextEncoder().encode(text);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return (utf8) => decoder.decode(bytes.subarray(0, utf8)).length;
}

/** The node that begins at `start` and is as long as told, or the smallest around that place. */
function nodeAt(tree: Node, start: number, end: number): Node | undefined {
  const innermost = findNodeAtOffset(tree, start, true);
  let node = innermost;
  while (node !== undefined && node.offset + node.length < end) node = node.parent;
  return node ?? innermost;
}

/** Keys from the top that lead to a rule or a group: `linter.rules`, also in an item of `overrides`. */
function ruleKeysOf(node: Node): readonly (string | number)[] | undefined {
  const path = getNodePath(node);
  const keys = path[0] === 'overrides' ? path.slice(2) : path;
  return keys[0] === 'linter' && keys[1] === 'rules' ? keys.slice(2) : undefined;
}

/** A rule's level, without which Biome does not take the rule's options either. */
function isLevelOfRule({ children }: Node): boolean {
  const keys = children?.[0] === undefined ? undefined : ruleKeysOf(children[0]);
  return keys?.length === 3 && keys[2] === 'level';
}

/** What goes with a wrong node: its setting, its place in a list, or the rule that has no level without it. */
function settingOf(node: Node): Node {
  const { parent } = node;
  if (parent?.type !== 'property') return node;
  return isLevelOfRule(parent) ? (parent.parent?.parent ?? parent) : parent;
}

function describe(
  node: Node,
  { description }: Diagnostic,
): Pick<ConfigProblem, 'rule' | 'severity' | 'message'> {
  const keys = description.includes('unknown key') ? ruleKeysOf(node) : undefined;
  if (keys !== undefined && keys.length > 0 && keys.length <= 2) {
    return {
      rule: 'unknown-rule',
      severity: 'notice',
      message: `Biome ${BIOME_VERSION}, which looks at this repository, has no rule "${keys.join('/')}"; it is left out.`,
    };
  }
  return {
    rule: 'invalid-configuration',
    severity: 'warning',
    message: `${description.trim()} Biome ${BIOME_VERSION} cannot follow this setting; it is left out.`,
  };
}

/**
 * Finds the parts of a configuration that Biome itself rejects, by the places that it names, so that
 * one rule of a later release does not cost the whole configuration.
 */
export function pruneConfig(text: string, tree: Node, diagnostics: readonly Diagnostic[]): Pruning {
  const offsetOf = createOffsets(text);
  const dropped = new Set<Node>();
  const problems: ConfigProblem[] = [];
  for (const diagnostic of diagnostics) {
    const { category, severity, location } = diagnostic;
    if (category !== 'deserialize' || severity !== 'error' || !location.span) continue;
    const [start, end] = [offsetOf(location.span[0]), offsetOf(location.span[1])];
    const node = nodeAt(tree, start, end);
    if (node === undefined) continue;
    dropped.add(settingOf(node));
    problems.push({ ...describe(node, diagnostic), offset: start, length: end - start });
  }
  return { dropped, problems: problems.slice(0, PROBLEM_LIMIT) };
}
