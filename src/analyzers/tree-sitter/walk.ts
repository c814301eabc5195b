import type { Node } from 'web-tree-sitter';

/** Named nodes below `root`, itself left out; what is in `closed` is not entered. A loop, since trees may be deep. */
export function* namedBelow(root: Node, closed: ReadonlySet<string> = new Set()): Generator<Node> {
  const waiting = root.namedChildren.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    if (!closed.has(node.type)) waiting.push(...node.namedChildren.toReversed());
  }
}

/** How far up a node's surroundings are looked at. */
const LEVELS_UP = 12;

/** The nodes around a node, innermost first, a few levels up. */
export function* around(node: Node): Generator<Node> {
  let outer = node.parent;
  for (let level = 0; outer !== null && level < LEVELS_UP; level += 1) {
    yield outer;
    outer = outer.parent;
  }
}

/** A longer condition is no choice in words; it stands around every node below it, and is read for each. */
const CONDITION_LIMIT = 2000;

/** Whether a condition around a node says, in words such as these, that somebody chose it. */
export function isChosen(node: Node, words: RegExp): boolean {
  return [...around(node)].some((outer) => {
    const condition = outer.childForFieldName('condition');
    if (condition === null || condition.endIndex - condition.startIndex > CONDITION_LIMIT) {
      return false;
    }
    return words.test(condition.text);
  });
}

/** The match itself or nothing: what most refinements return. */
export function when(condition: boolean, match: Node): readonly Node[] {
  return condition ? [match] : [];
}
