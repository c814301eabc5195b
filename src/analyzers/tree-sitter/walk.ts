import type { Node } from 'web-tree-sitter';

/** Named nodes below `root`, itself left out; what is in `closed` is not entered. A loop, since trees may be deep. */
export function* namedBelow(root: Node, closed: ReadonlySet<string> = new Set()): Generator<Node> {
  const waiting = root.namedChildren.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    if (!closed.has(node.type)) waiting.push(...node.namedChildren.toReversed());
  }
}

/** The match itself or nothing: what most refinements return. */
export function when(condition: boolean, match: Node): readonly Node[] {
  return condition ? [match] : [];
}
