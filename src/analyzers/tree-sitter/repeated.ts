import type { Node } from 'web-tree-sitter';

/** Nodes whose key another node before them has; those without a key are never repeated. */
export function repeated(
  nodes: readonly Node[],
  keyOf: (node: Node) => string | undefined,
): Node[] {
  const seen = new Set<string>();
  return nodes.filter((node) => {
    const key = keyOf(node);
    if (key === undefined) return false;
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated;
  });
}
